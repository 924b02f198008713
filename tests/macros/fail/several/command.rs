#![allow(unused)]

use ipc_runtime::command;

struct Raw;

#[command(renmae = "x", inline)]
async unsafe fn save<T>(&mut (a, b): &mut (u8, u8), c: Option<&str>) -> &'static str {
    ""
}

fn main() {}
