#![allow(unused)]

use ipc_runtime::command;

#[command]
fn quit() -> ! {
    std::process::exit(0)
}

fn main() {}
