#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Span(u32, #[serde(skip)] u32, u32);

fn main() {}
