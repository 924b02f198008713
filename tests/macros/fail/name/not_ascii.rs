#![allow(unused)]

use ipc_runtime::command;

#[command]
fn größe() -> u32 {
    1
}

fn main() {}
