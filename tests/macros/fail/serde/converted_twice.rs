#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[derive(Clone)]
#[serde(from = "u32", try_from = "u32", into = "u32")]
struct Id {
    number: u32,
}

impl From<u32> for Id {
    fn from(number: u32) -> Self {
        Id { number }
    }
}

impl From<Id> for u32 {
    fn from(id: Id) -> u32 {
        id.number
    }
}

fn main() {}
