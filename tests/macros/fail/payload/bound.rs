#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Page<T: std::fmt::Display> {
    items: Vec<T>,
}

fn main() {}
