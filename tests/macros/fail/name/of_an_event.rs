#![allow(unused)]

use ipc_runtime::event;

#[event(rename = "note.saved")]
struct NoteSaved {
    id: u32,
}

fn main() {}
