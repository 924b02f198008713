#![allow(unused)]

use ipc_runtime::{Stream, command};

struct Raw;

#[command]
fn tail_log() -> impl Stream<Item = Raw> {
    futures_util::stream::iter([Raw])
}

fn main() {}
