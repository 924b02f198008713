#![allow(unused)]

use ipc_runtime::event;

#[event(from = window)]
struct Typing {
    text: String,
}

fn main() {}
