#![allow(unused)]

use ipc_runtime::payload;

#[payload]
enum Kind {
    Todo,
    #[serde(alias = "memo")]
    Note,
}

fn main() {}
