#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Note {
    #[cfg_attr(all(), serde(skip_serializing))]
    title: String,
}

fn main() {}
