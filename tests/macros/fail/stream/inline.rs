#![allow(unused)]

use ipc_runtime::{Stream, command};

#[command(inline)]
fn tail_log() -> impl Stream<Item = u32> {
    futures_util::stream::iter([1])
}

fn main() {}
