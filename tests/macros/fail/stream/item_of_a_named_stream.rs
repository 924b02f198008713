#![allow(unused)]

use futures_util::stream::BoxStream;
use ipc_runtime::command;

struct Raw;

#[command]
async fn tail_log() -> Result<BoxStream<'static, Result<Raw, String>>, String> {
    Err(String::new())
}

fn main() {}
