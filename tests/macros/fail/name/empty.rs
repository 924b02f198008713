#![allow(unused)]

use ipc_runtime::command;

#[command(rename = "")]
fn save_note() {}

fn main() {}
