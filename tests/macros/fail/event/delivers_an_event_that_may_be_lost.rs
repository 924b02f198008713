#![allow(unused)]

use ipc_runtime::{Ipc, event};

#[event]
struct Ticked;

async fn send(ipc: &Ipc) {
    ipc.deliver(&Ticked).await;
}

fn main() {}
