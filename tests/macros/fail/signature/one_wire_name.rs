#![allow(unused)]

use ipc_runtime::command;

#[command]
fn save_note(due_date: f64, _dueDate: f64) {}

fn main() {}
