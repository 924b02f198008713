#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[serde(transparent)]
struct Title {
    text: String,
    #[serde(skip_serializing, default)]
    length: f64,
}

fn main() {}
