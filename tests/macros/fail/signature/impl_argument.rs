#![allow(unused)]

use ipc_runtime::command;

#[command]
fn save_note(title: impl Into<String>) {}

fn main() {}
