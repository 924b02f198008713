#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[serde(rename_all = "camelCase")]
struct Note {
    due_date: f64,
    due__date: f64,
}

fn main() {}
