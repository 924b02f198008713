#![allow(unused)]

use ipc_runtime::command;

#[command]
fn _save_note() {}

fn main() {}
