#![allow(unused)]

use ipc_runtime::{Api, api, payload};

#[payload]
struct Note {
    id: u32,
}

fn editor() -> Api {
    api![Note]
}

fn main() {}
