#![allow(unused)]

use ipc_runtime::command;

#[command]
fn save_note(title: &'static str) {}

fn main() {}
