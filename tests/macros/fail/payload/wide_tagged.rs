#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[serde(tag = "kind", content = "value")]
enum Amount {
    Exact(Option<i128>),
    Unknown,
}

fn main() {}
