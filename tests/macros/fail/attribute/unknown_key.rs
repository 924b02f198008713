#![allow(unused)]

use ipc_runtime::command;

#[command(renmae = "save")]
fn save_note() {}

fn main() {}
