#![allow(unused)]

use ipc_runtime::command;

#[command]
fn save<const N: usize>(values: [u16; N]) {}

fn main() {}
