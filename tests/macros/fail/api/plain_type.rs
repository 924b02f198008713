#![allow(unused)]

use ipc_runtime::{Api, api};

struct Note;

fn editor() -> Api {
    api![Note]
}

fn main() {}
