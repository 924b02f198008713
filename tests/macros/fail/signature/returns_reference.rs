#![allow(unused)]

use ipc_runtime::command;

static NAME: &str = "notes";

#[command]
fn name() -> &'static str {
    NAME
}

fn main() {}
