#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Note {
    #[serde(alias = "name")]
    title: String,
}

fn main() {}
