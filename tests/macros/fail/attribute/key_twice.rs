#![allow(unused)]

use ipc_runtime::command;

#[command(rename = "save", rename = "store")]
fn save_note() {}

fn main() {}
