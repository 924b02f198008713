#![allow(unused)]

use ipc_runtime::command;

#[command]
fn size() -> Result<u64, String> {
    Ok(0)
}

fn main() {}
