#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[serde(variant_identifier)]
enum Name {
    Title,
}

fn main() {}
