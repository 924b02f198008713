#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[serde(rename_all = "lowercase")]
enum Kind {
    Todo,
    ToDo,
}

fn main() {}
