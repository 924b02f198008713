#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[derive(Clone)]
#[serde(from = "u8", into = "u32")]
struct Id {
    number: u32,
}

impl From<u8> for Id {
    fn from(number: u8) -> Self {
        Id { number: number.into() }
    }
}

impl From<Id> for u32 {
    fn from(id: Id) -> u32 {
        id.number
    }
}

fn main() {}
