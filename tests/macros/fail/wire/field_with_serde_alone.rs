#![allow(unused)]

use ipc_runtime::payload;

#[derive(serde::Serialize, serde::Deserialize)]
struct Raw;

#[payload]
struct Note {
    raw: Raw,
}

fn main() {}
