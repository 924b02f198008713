#![allow(unused)]

use ipc_runtime::command;

#[command("save")]
fn save_note() {}

fn main() {}
