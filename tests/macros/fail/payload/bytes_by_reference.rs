#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Image {
    content: &'static [u8],
}

fn main() {}
