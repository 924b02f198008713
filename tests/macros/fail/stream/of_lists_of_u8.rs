use ipc_runtime::{Channel, Stream, Streaming, command};

#[command]
async fn upload(chunks: Streaming<Vec<u8>>, on_chunk: Channel<Vec<u8>>) {
    drop((chunks, on_chunk));
}

#[command]
fn download() -> impl Stream<Item = Result<Vec<u8>, String>> {
    futures_util::stream::iter([Ok(vec![1])])
}

fn main() {}
