#![allow(unused)]

use ipc_runtime::command;

#[command]
fn load() -> Result<Option<Vec<u8>>, String> {
    Ok(None)
}

fn main() {}
