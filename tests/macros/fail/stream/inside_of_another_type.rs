#![allow(unused)]

use ipc_runtime::{Stream, command};

#[command]
fn tail_log() -> Option<impl Stream<Item = u32>> {
    Some(futures_util::stream::iter([1]))
}

fn main() {}
