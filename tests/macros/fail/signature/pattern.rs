#![allow(unused)]

use ipc_runtime::command;

#[command]
fn move_to((x, y): (f64, f64)) {}

fn main() {}
