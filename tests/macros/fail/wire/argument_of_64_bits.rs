#![allow(unused)]

use ipc_runtime::command;

#[command]
fn seek(offset: u64) {}

fn main() {}
