#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Note {
    #[serde(alias = "__proto__")]
    title: String,
}

fn main() {}
