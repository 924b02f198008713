#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[serde(try_from = "u32")]
struct Id {
    number: u32,
}

impl TryFrom<u32> for Id {
    type Error = String;

    fn try_from(number: u32) -> Result<Self, String> {
        Ok(Id { number })
    }
}

fn main() {}
