#![allow(unused)]

use ipc_runtime::command;

#[command]
fn save<T>(value: T)
where
    T: Clone,
{
}

fn main() {}
