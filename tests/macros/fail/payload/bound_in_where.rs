#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Page<T>
where
    T: Iterator + Clone,
{
    items: Vec<T>,
}

fn main() {}
