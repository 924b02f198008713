#![allow(unused)]

use ipc_runtime::payload;

#[payload(name = "x")]
#[serde(rename = "y")]
struct Note {
    #[serde(flatten)]
    times: Vec<u8>,
    #[serde(alias = "name", rename = "times")]
    title: Option<Option<String>>,
}

fn main() {}
