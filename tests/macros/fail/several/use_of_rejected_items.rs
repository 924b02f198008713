#![allow(unused)]

use ipc_runtime::{Api, api, command, event, payload};

#[payload]
struct Note {
    due: Option<Option<f64>>,
}

#[event]
struct Saved<T> {
    what: T,
}

#[command]
fn save_note(note: Note, title: &mut String) -> Note {
    note
}

#[command]
fn list_notes() -> Vec<Note> {
    Vec::new()
}

fn editor() -> Api {
    api![save_note, list_notes]
}

fn main() {}
