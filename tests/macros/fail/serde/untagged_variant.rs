#![allow(unused)]

use ipc_runtime::payload;

#[payload]
enum Kind {
    Todo,
    #[serde(untagged)]
    Other(String),
}

fn main() {}
