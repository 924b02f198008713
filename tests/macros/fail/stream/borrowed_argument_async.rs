#![allow(unused)]

use ipc_runtime::{Stream, command};

#[command]
async fn tail_log(path: &str) -> Result<impl Stream<Item = char>, String> {
    Ok(futures_util::stream::iter(path.chars()))
}

fn main() {}
