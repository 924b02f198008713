#![allow(unused)]

use ipc_runtime::event;

#[derive(serde::Serialize, serde::Deserialize)]
struct Raw;

#[event]
struct NoteSaved {
    raw: Raw,
}

fn main() {}
