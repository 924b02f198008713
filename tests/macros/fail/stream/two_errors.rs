#![allow(unused)]

use ipc_runtime::{Stream, command};

#[command]
fn tail_log() -> Result<impl Stream<Item = Result<u32, u8>>, String> {
    Ok(futures_util::stream::iter([Err(1)]))
}

fn main() {}
