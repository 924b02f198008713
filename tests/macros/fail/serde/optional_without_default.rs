#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Note {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tags: Vec<String>,
}

fn main() {}
