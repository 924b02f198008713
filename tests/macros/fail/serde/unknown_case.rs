#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[serde(rename_all = "camel")]
struct Note {
    title: String,
}

fn main() {}
