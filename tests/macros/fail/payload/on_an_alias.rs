#![allow(unused)]

use ipc_runtime::payload;

#[payload]
type Title = String;

fn main() {}
