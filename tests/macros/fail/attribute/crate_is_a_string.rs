#![allow(unused)]

use ipc_runtime::command;

#[command(crate = "ipc_runtime")]
fn save_note() {}

fn main() {}
