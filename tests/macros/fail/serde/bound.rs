#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[serde(bound(serialize = "T: serde::Serialize", deserialize = "T: serde::Deserialize<'de>"))]
struct Page<T> {
    items: Vec<T>,
}

fn main() {}
