#![allow(unused)]

use ipc_runtime::command;

#[command(rename_all = "camel")]
fn save_note(due_date: f64) {}

fn main() {}
