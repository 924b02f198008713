#![allow(unused)]

use ipc_runtime::command;

struct Raw;

struct Other;

#[command]
async fn save(first: Raw, title: String, second: Other) -> Result<Other, Raw> {
    Ok(Other)
}

fn main() {}
