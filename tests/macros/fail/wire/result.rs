#![allow(unused)]

use ipc_runtime::command;

struct Raw;

#[command]
fn load() -> Raw {
    Raw
}

fn main() {}
