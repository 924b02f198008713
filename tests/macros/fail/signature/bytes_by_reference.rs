#![allow(unused)]

use ipc_runtime::command;

#[command]
fn store(content: &Vec<u8>) {}

fn main() {}
