#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Image {
    content: Vec<u8>,
}

fn main() {}
