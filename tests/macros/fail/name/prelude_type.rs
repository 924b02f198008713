#![allow(unused)]

use ipc_runtime::command;

#[command]
#[allow(non_snake_case)]
fn Option() {}

fn main() {}
