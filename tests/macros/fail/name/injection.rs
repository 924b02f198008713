#![allow(unused)]

use ipc_runtime::command;

#[command(rename = "'); alert(1)//")]
fn save_note() {}

fn main() {}
