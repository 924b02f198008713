#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[serde(field_identifier, rename_all = "lowercase")]
enum Name {
    Title,
    Body,
}

fn main() {}
