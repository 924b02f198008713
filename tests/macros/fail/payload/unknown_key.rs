#![allow(unused)]

use ipc_runtime::payload;

#[payload(name = "Note")]
struct Note {
    id: u32,
}

fn main() {}
