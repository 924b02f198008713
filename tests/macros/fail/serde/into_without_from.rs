#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[derive(Clone)]
#[serde(into = "u32")]
struct Id {
    number: u32,
}

impl From<Id> for u32 {
    fn from(id: Id) -> u32 {
        id.number
    }
}

fn main() {}
