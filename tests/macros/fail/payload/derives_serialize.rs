#![allow(unused)]

use ipc_runtime::payload;

use serde::Serialize;

#[payload]
#[derive(Clone, Serialize)]
struct Note {
    id: u32,
}

fn main() {}
