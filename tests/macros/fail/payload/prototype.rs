#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Note {
    #[serde(rename = "__proto__")]
    parent: u32,
}

fn main() {}
