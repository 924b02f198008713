#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Note {
    due: Option<Option<f64>>,
}

fn main() {}
