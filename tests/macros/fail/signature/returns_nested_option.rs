#![allow(unused)]

use ipc_runtime::command;

#[command]
fn due() -> Option<()> {
    None
}

fn main() {}
