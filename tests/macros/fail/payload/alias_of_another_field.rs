#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Note {
    title: String,
    #[serde(alias = "title")]
    heading: String,
}

fn main() {}
