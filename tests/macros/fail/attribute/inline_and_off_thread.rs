#![allow(unused)]

use ipc_runtime::command;

#[command(inline, async)]
fn save() {}

fn main() {}
