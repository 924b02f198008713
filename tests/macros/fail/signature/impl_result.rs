#![allow(unused)]

use ipc_runtime::command;

#[command]
fn tail_log() -> impl Iterator<Item = String> {
    [String::new()].into_iter()
}

fn main() {}
