#![allow(unused)]

use ipc_runtime::command;

#[command(inline = true)]
fn save_note() {}

fn main() {}
