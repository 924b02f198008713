#![allow(unused)]

use ipc_runtime::{Stream, request};

#[request(reply = impl Stream<Item = u32>)]
struct Watch;

fn main() {}
