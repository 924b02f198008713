#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[serde(untagged)]
enum Amount {
    Exact(u128),
    Rounded { value: f64 },
}

fn main() {}
