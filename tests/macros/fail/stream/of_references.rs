#![allow(unused)]

use ipc_runtime::{Stream, command};

#[command]
fn tail_log() -> impl Stream<Item = &'static str> {
    futures_util::stream::iter(["a"])
}

fn main() {}
