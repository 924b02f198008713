#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Note {
    #[serde(rename = "a", rename = "b")]
    title: String,
}

fn main() {}
