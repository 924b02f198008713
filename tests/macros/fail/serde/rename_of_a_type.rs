#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[serde(rename = "Memo")]
struct Note {
    title: String,
}

fn main() {}
