#![allow(unused)]

use ipc_runtime::command;

struct Notes;

impl Notes {
    #[command]
    fn open(path: String) -> Self {
        Notes
    }
}

fn main() {}
