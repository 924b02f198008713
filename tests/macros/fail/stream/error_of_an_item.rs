#![allow(unused)]

use ipc_runtime::{Stream, command};

struct Raw;

#[command]
fn tail_log() -> impl Stream<Item = Result<u32, Raw>> {
    futures_util::stream::iter([Err(Raw)])
}

fn main() {}
