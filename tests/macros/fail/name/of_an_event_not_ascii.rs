#![allow(unused)]

use ipc_runtime::event;

#[event]
struct Größe {
    id: u32,
}

fn main() {}
