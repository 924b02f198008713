#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Times {
    created: f64,
}

#[payload]
#[serde(deny_unknown_fields)]
struct Note {
    #[serde(flatten)]
    times: Times,
}

fn main() {}
