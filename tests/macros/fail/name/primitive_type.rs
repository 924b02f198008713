#![allow(unused)]

use ipc_runtime::command;

#[command]
fn u32() {}

fn main() {}
