#![allow(unused)]

use ipc_runtime::command;

struct Raw;

#[command]
async fn save(first: Raw, title: String, second: u64) -> Result<u64, Raw> {
    Ok(0)
}

fn main() {}
