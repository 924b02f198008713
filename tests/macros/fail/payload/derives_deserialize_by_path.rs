#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[derive(serde::Deserialize)]
struct Note {
    id: u32,
}

fn main() {}
