#![allow(unused)]

use ipc_runtime::command;

#[command]
fn save_note(title: String, #[cfg(unix)] mode: u32) {}

fn main() {}
