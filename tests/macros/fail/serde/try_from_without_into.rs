#![allow(unused)]

use ipc_runtime::payload;

#[payload]
#[serde(try_from = "Vec<u32>")]
struct Pair {
    first: u32,
    second: u32,
}

impl TryFrom<Vec<u32>> for Pair {
    type Error = &'static str;

    fn try_from(all: Vec<u32>) -> Result<Self, Self::Error> {
        let [first, second] = all[..] else { return Err("not two") };
        Ok(Pair { first, second })
    }
}

fn main() {}
