#![allow(unused)]

use ipc_runtime::command;

struct Raw;

#[command]
async fn save(raw: Option<Raw>) {}

fn main() {}
