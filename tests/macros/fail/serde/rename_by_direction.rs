#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Note {
    #[serde(rename(serialize = "a", deserialize = "b"))]
    title: String,
}

fn main() {}
