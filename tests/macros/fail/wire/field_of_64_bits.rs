#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct File {
    size: u64,
}

fn main() {}
