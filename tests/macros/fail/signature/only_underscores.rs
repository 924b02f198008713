#![allow(unused)]

use ipc_runtime::command;

#[command]
fn save_note(__: String) {}

fn main() {}
