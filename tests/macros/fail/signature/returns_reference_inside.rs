#![allow(unused)]

use ipc_runtime::command;

#[command]
fn first(title: &str) -> Option<&str> {
    title.lines().next()
}

fn main() {}
