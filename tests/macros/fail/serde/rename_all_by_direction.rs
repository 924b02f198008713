#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[serde(rename_all(serialize = "camelCase"))]
struct Note {
    title: String,
}

fn main() {}
