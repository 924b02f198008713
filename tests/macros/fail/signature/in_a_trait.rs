#![allow(unused)]

use ipc_runtime::command;

trait Notes {
    #[command]
    fn save_note(title: String);
}

fn main() {}
