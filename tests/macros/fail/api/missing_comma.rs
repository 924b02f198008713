#![allow(unused)]

use ipc_runtime::{Api, api, command};

#[command]
fn save_note() {}

#[command]
fn list_notes() {}

fn editor() -> Api {
    api![save_note list_notes]
}

fn main() {}
