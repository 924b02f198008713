#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Note {
    #[cfg_attr(all(), serde(skip_serializing_if = "String::is_empty"))]
    title: String,
}

fn main() {}
