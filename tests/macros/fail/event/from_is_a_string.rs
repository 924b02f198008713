#![allow(unused)]

use ipc_runtime::event;

#[event(from = "page")]
struct Typing {
    text: String,
}

fn main() {}
