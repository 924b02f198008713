#![allow(unused)]

use ipc_runtime::command;

struct Raw;

#[command]
fn save(raw: &Raw) {}

fn main() {}
