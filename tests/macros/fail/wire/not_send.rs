#![allow(unused)]

use ipc_runtime::command;

#[command]
async fn save() {
    let shared = std::rc::Rc::new(1);
    std::future::ready(()).await;
    drop(shared);
}

fn main() {}
