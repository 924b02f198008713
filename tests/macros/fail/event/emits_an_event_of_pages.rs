#![allow(unused)]

use ipc_runtime::{Ipc, event};

#[event(from = page)]
struct Typing(String);

fn send(ipc: &Ipc) {
    ipc.emit(&Typing(String::new()));
}

fn main() {}
