#![allow(unused)]

use ipc_runtime::{Api, api, command};

#[command]
fn save_note() {}

fn editor() -> Api {
    api![#[allow(deprecated)] save_note]
}

fn main() {}
