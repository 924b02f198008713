#![allow(unused)]

use ipc_runtime::payload;

struct Raw;

#[payload]
struct Note {
    raw: Raw,
}

fn main() {}
