#![allow(unused)]

use ipc_runtime::payload;

#[payload]
struct Note<'a> {
    title: &'a str,
}

fn main() {}
