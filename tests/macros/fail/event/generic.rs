#![allow(unused)]

use ipc_runtime::event;

#[event]
struct Saved<T> {
    what: T,
}

fn main() {}
