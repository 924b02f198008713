#![allow(unused)]

use ipc_runtime::command;

#[command]
#[command(rename = "store")]
fn save_note() {}

fn main() {}
