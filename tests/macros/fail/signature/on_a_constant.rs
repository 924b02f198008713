#![allow(unused)]

use ipc_runtime::command;

#[command]
const SAVE: fn() = || {};

fn main() {}
