#![allow(unused)]

use ipc_runtime::command;

struct Notes;

#[command]
impl Notes {
    fn save(&self) {}
}

fn main() {}
