#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Pair(u8, #[serde(skip_serializing, default)] u8);

fn main() {}
