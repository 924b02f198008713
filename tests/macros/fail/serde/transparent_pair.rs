#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[serde(transparent)]
struct Span {
    from: u32,
    to: u32,
}

fn main() {}
