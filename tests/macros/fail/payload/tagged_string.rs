#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[serde(tag = "type")]
enum Entry {
    Text(String),
    Number { value: f64 },
}

fn main() {}
