#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Note {
    #[serde(skip_serializing)]
    title: String,
}

fn main() {}
