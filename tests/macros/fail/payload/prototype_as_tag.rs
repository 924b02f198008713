#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[serde(tag = "__proto__")]
enum Kind {
    Todo,
}

fn main() {}
