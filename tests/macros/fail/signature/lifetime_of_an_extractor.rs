#![allow(unused)]

use std::sync::MutexGuard;

use ipc_runtime::command;

struct Notes;

#[command]
fn save_note(notes: MutexGuard<'_, Notes>) {}

fn main() {}
