#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Times {
    created: f64,
}

#[payload]
struct Note(String, #[serde(flatten)] Times);

fn main() {}
