#![allow(unused)]

use ipc_runtime::command;

#[command]
struct SaveNote {
    title: String,
}

fn main() {}
