#![allow(unused)]

use futures_util::stream::BoxStream;
use ipc_runtime::command;

#[command(inline)]
fn tail_log() -> Result<BoxStream<'static, u32>, String> {
    Err(String::new())
}

fn main() {}
