#![allow(unused)]

use std::collections::BTreeMap;

use ipc_runtime::payload;

#[payload]
struct Menu {
    entries: BTreeMap<Vec<String>, String>,
}

fn main() {}
