#![allow(unused)]

use ipc_runtime::payload;

#[derive(serde::Serialize, serde::Deserialize)]
struct Raw;

#[payload]
enum Note {
    Plain(String),
    Rich(Raw),
}

fn main() {}
