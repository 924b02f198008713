#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[derive(Default)]
#[serde(default)]
enum Kind {
    #[default]
    Todo,
}

fn main() {}
