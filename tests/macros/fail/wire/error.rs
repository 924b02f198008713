#![allow(unused)]

use ipc_runtime::command;

struct Raw;

#[command]
async fn load() -> Result<u32, Raw> {
    Ok(0)
}

fn main() {}
