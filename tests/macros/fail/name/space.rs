#![allow(unused)]

use ipc_runtime::command;

#[command(rename = "save note")]
fn save_note() {}

fn main() {}
