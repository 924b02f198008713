#![allow(unused)]

use ipc_runtime::{Api, api, event, payload};

#[payload]
#[event]
struct Typing {
    text: String,
}

fn listed() -> Api {
    api![Typing]
}

fn main() {}
