#![allow(unused)]

use ipc_runtime::command;

#[allow(non_camel_case_types)]
struct save_note {}

#[command]
fn save_note() {}

fn main() {}
