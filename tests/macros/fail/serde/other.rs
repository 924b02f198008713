#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[serde(tag = "kind")]
enum Kind {
    Todo,
    #[serde(other)]
    Unknown,
}

fn main() {}
