#![allow(unused)]

use ipc_runtime::{State, command};

struct Notes;

#[command]
fn save_note(notes: State<'_, Notes>) {}

fn main() {}
