#![allow(unused)]

use ipc_runtime::command;

#[command]
fn core() {}

fn main() {}
