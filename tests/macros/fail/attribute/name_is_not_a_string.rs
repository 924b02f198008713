#![allow(unused)]

use ipc_runtime::command;

#[command(rename = save)]
fn save_note() {}

fn main() {}
