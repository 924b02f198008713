#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Grid<const N: usize> {
    rows: Vec<f64>,
}

fn main() {}
