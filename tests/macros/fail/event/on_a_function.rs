#![allow(unused)]

use ipc_runtime::event;

#[event]
fn note_saved() {}

fn main() {}
