#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Note {
    #[serde(flaten)]
    title: String,
}

fn main() {}
