#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Times {
    created: f64,
}

#[payload]
struct Note {
    #[serde(flatten)]
    times: Option<Times>,
}

fn main() {}
