#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Note {
    id: u32,
    #[serde(rename = "id")]
    number: u32,
}

fn main() {}
