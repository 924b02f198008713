#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Note {
    #[serde(skip_deserializing)]
    title: String,
}

fn main() {}
