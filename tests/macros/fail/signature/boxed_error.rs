#![allow(unused)]

use ipc_runtime::command;

#[command]
fn load() -> Result<u32, Box<dyn std::error::Error>> {
    Ok(0)
}

fn main() {}
