#![allow(unused)]

use ipc_runtime::{event, payload};

#[event]
#[payload]
struct Typing {
    text: String,
}

fn main() {}
