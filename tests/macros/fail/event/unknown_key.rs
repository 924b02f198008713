#![allow(unused)]

use ipc_runtime::event;

#[event(form = page)]
struct Typing {
    text: String,
}

fn main() {}
