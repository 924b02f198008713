#![allow(unused)]

use ipc_runtime::command;

#[command]
fn save_note(_: String) {}

fn main() {}
