#![allow(unused)]

use ipc_runtime::command;

#[command]
fn save_note(due: Option<Option<f64>>) {}

fn main() {}
