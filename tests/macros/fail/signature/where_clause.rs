#![allow(unused)]

use ipc_runtime::command;

#[command]
fn save_note(title: String)
where
    String: Clone,
{
}

fn main() {}
