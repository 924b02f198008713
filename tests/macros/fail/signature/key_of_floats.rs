#![allow(unused)]

use std::collections::HashMap;

use ipc_runtime::command;

#[command]
fn chart() -> HashMap<f64, String> {
    HashMap::new()
}

fn main() {}
