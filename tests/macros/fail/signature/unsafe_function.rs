#![allow(unused)]

use ipc_runtime::command;

#[command]
unsafe fn peek(address: u32) -> u8 {
    0
}

fn main() {}
