use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_core::Stream;
use ipc_core::values::{self, Values};
use ipc_core::{IpcError, Payload, decode};

use super::Incoming;

/// An argument of a command: values that the page sends one after the other, while the command runs.
///
/// In the page it is an `AsyncIterable` or a `ReadableStream`, and for [`Bytes`](crate::Bytes) also a `Blob`, such as a
/// `File`. It is a [`Stream`]; [`next`](Self::next) does without a crate of stream adapters, and
/// [`blocking_next`](Self::blocking_next) without async.
///
/// The page reads from its source only as fast as the command reads from this. Dropping it ends the source, and so does
/// the end of the call.
///
/// ```
/// # use ipc_runtime::{command, AnyError, Bytes, Streaming};
/// /// Counts the bytes of a file.
/// #[command]
/// async fn size(mut file: Streaming<Bytes>) -> Result<u32, AnyError> {
///     let mut size = 0;
///     while let Some(part) = file.next().await {
///         size += part?.len();
///     }
///     Ok(u32::try_from(size)?)
/// }
/// ```
pub struct Streaming<T> {
    incoming: Arc<Incoming>,
    values: Values<'static>,
    name: &'static str,
    items: PhantomData<fn() -> T>,
}

impl<T> Streaming<T> {
    pub(crate) fn new(
        incoming: Arc<Incoming>,
        values: Values<'static>,
        name: &'static str,
    ) -> Self {
        Streaming { incoming, values, name, items: PhantomData }
    }
}

impl<T: Payload> Streaming<T> {
    /// The next item. `None` once the page has come to the end, or an error has been told.
    ///
    /// # Errors
    /// An item that is no `T`, or what kept the page from sending all: its source has failed, the document is gone, or the
    /// call has ended.
    pub async fn next(&mut self) -> Option<Result<T, IpcError>> {
        poll_fn(|cx| self.poll(cx)).await
    }

    /// [`next`](Self::next) for commands that block: it holds the thread up until an item comes. Not for the UI thread, so
    /// not for commands that are `inline`: items come through that.
    ///
    /// ```
    /// # use ipc_runtime::{command, AnyError, Bytes, Streaming};
    /// #[command]
    /// fn store(mut file: Streaming<Bytes>) -> Result<(), AnyError> {
    ///     let mut stored = std::fs::File::create("stored")?;
    ///     while let Some(part) = file.blocking_next() {
    ///         std::io::Write::write_all(&mut stored, &part?)?;
    ///     }
    ///     Ok(())
    /// }
    /// ```
    ///
    /// # Errors
    /// See there. A call that is cancelled has its streams ended, so this returns.
    pub fn blocking_next(&mut self) -> Option<Result<T, IpcError>> {
        pollster::block_on(self.next())
    }

    fn poll(&mut self, cx: &Context<'_>) -> Poll<Option<Result<T, IpcError>>> {
        self.incoming.poll_next(cx).map(|next| Some(next?.and_then(|text| self.read(&text))))
    }

    fn read(&self, text: &str) -> Result<T, IpcError> {
        let connection = self.incoming.connection();
        let attachments = connection.attachments.as_ref();
        let attachments = attachments.map(|these| these as &dyn values::Attachments);
        let item = decode::payload(text, &Values { attachments, ..self.values });
        if self.values.extended {
            connection.discard(text);
        }
        item.map_err(|error| {
            self.incoming.stop();
            let path = error.path();
            let name = self.name;
            IpcError::invalid_payload(path, format!("an item of the stream `{name}`: {error}"))
        })
    }
}

impl<T: Payload> Stream for Streaming<T> {
    type Item = Result<T, IpcError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(cx)
    }
}

impl<T> fmt::Debug for Streaming<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Streaming").field(&self.name).finish()
    }
}
