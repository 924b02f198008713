#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[serde(rename_all = "camelCase")]
struct Note {
    #[serde(alias = "dueDate")]
    due_date: f64,
}

fn main() {}
