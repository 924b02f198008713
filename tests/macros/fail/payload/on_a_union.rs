#![allow(unused)]

use ipc_runtime::payload;

#[payload]
union Number {
    small: u32,
    large: f64,
}

fn main() {}
