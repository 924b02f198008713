#![allow(unused)]

use std::collections::HashMap;

use ipc_runtime::payload;

#[payload]
struct Totals {
    #[serde(flatten)]
    of_each: HashMap<String, u128>,
}

fn main() {}
