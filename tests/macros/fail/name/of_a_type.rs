#![allow(unused)]

use ipc_runtime::payload;

#[payload(rename = "Note<T>")]
struct Note {
    id: u32,
}

fn main() {}
