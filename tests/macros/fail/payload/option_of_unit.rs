#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Note {
    seen: Vec<Option<()>>,
}

fn main() {}
