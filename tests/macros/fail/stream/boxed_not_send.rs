#![allow(unused)]

use std::pin::Pin;

use ipc_runtime::{Stream, command};

#[command]
fn tail_log() -> Pin<Box<dyn Stream<Item = u32>>> {
    Box::pin(futures_util::stream::pending())
}

fn main() {}
