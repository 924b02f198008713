#![allow(unused)]

use ipc_runtime::payload;

#[payload]
enum Kind {
    Todo,
    #[serde(alias = "memo", alias = "Todo")]
    Note,
}

fn main() {}
