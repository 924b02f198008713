#![allow(unused)]

use std::collections::BTreeMap;

use ipc_runtime::payload;

#[payload]
struct Board {
    pieces: BTreeMap<(u8, u8), String>,
}

fn main() {}
