#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[payload]
struct Note {
    id: u32,
}

fn main() {}
