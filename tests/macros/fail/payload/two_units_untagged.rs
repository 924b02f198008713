#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[serde(untagged)]
enum Answer {
    Unknown,
    Missing,
    Text(String),
}

fn main() {}
