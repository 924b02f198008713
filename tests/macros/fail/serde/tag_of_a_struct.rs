#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[serde(tag = "type")]
struct Note {
    title: String,
}

fn main() {}
