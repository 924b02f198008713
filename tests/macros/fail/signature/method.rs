#![allow(unused)]

use ipc_runtime::command;

struct Notes;

impl Notes {
    #[command]
    fn save_note(&self, title: String) {}
}

fn main() {}
