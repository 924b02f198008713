#![allow(unused)]

use ipc_runtime::payload;

#[payload]
enum Kind {
    Todo,
    #[serde(skip_serializing)]
    Note,
}

fn main() {}
