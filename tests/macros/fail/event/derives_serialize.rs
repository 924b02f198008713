#![allow(unused)]

use ipc_runtime::event;

#[event]
#[derive(serde::Serialize)]
struct Typing {
    text: String,
}

fn main() {}
