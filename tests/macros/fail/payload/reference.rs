#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Note {
    title: &'static str,
}

fn main() {}
