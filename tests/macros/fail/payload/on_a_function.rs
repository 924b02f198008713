#![allow(unused)]

use ipc_runtime::payload;

#[payload]
fn save_note() {}

fn main() {}
