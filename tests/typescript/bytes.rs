//! An api whose values have bytes wherever a value can be, for the versions of TypeScript.

use futures_util::{Stream, stream};
use ipc_runtime::{Api, Bytes, Channel, Streaming, api, command, event, payload, request};

/// Bytes in both directions.
#[payload]
pub(crate) struct Picture {
    pub(crate) data: Bytes,
    pub(crate) parts: Vec<Bytes>,
}

/// A type parameter that may be bytes.
#[payload]
pub(crate) struct Page<T> {
    pub(crate) items: Vec<T>,
}

#[command]
pub(crate) fn picture() -> Picture {
    Picture { data: Bytes::default(), parts: Vec::new() }
}

#[command]
pub(crate) fn pages(page: Page<Bytes>) -> Page<Bytes> {
    page
}

#[command]
pub(crate) fn store(picture: Picture, mask: Option<Bytes>) -> Result<Bytes, Bytes> {
    mask.ok_or(picture.data)
}

#[command]
pub(crate) async fn download() -> impl Stream<Item = Bytes> {
    stream::iter([])
}

#[command]
pub(crate) async fn upload(file: Streaming<Bytes>, sent: Channel<Bytes>) {
    drop((file, sent));
}

#[event(from = both)]
pub(crate) struct Drawn {
    pub(crate) data: Bytes,
}

/// Asks the page for a signature.
#[request(reply = Bytes)]
pub(crate) struct Sign {
    pub(crate) data: Bytes,
}

pub(crate) fn bytes() -> Api {
    api![picture, pages, store, download, upload, Drawn, Sign]
}
