#![allow(unused)]

use ipc_runtime::command;

#[command]
fn save_note<'a>(title: &'a str) {}

fn main() {}
