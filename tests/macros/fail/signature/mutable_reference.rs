#![allow(unused)]

use ipc_runtime::command;

#[command]
fn append(title: &mut String) {}

fn main() {}
