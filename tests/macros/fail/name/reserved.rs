#![allow(unused)]

use ipc_runtime::command;

#[command]
fn rpc() {}

fn main() {}
