#![allow(unused)]

use ipc_runtime::command;

#[command]
extern "C" fn peek(address: u32) -> u8 {
    0
}

fn main() {}
