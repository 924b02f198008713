#![allow(unused)]

use ipc_runtime::{Ipc, event};

#[event(lossless)]
struct Output(String);

fn send(ipc: &Ipc) {
    ipc.emit(&Output(String::new()));
}

fn main() {}
