#![allow(unused)]

use ipc_runtime::command;

#[command]
fn save<const N: usize>(values: [u8; N]) {}

fn main() {}
