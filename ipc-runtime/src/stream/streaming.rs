//! Streams from the page, as arguments of commands.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_core::Stream;
use ipc_core::values::{self, Values};
use ipc_core::{ErrorCode, IpcError, Payload, decode};

use super::Incoming;
use crate::exec::serving;

/// A stream from the page, as the argument of a command: values the page sends while the command
/// runs.
///
/// In TypeScript, the argument is an `AsyncIterable` or a `ReadableStream`, and for
/// [`Bytes`](crate::Bytes) also a `Blob`, such as a `File`. A `Streaming` implements [`Stream`].
/// [`next`](Self::next) needs no crate of stream adapters, and
/// [`blocking_next`](Self::blocking_next) needs no async code.
///
/// The page reads its source only as fast as the command reads the stream. Dropping the `Streaming`
/// stops the source, and so does the end of the call.
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
    /// Waits for the next item. Returns `None` at the end of the stream, and after an error.
    ///
    /// # Errors
    /// Fails when an item is not a `T`, when the source of the page fails, when the document is
    /// gone, or when the call has ended. Fails instead of waiting on the UI thread, and so in
    /// `inline` commands: items arrive on the UI thread.
    pub async fn next(&mut self) -> Option<Result<T, IpcError>> {
        poll_fn(|cx| self.poll(cx)).await
    }

    /// Waits for the next item in a blocking command. Blocks the thread until an item arrives.
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
    /// Fails like [`next`](Self::next). The streams of a cancelled call have ended, so this
    /// returns.
    pub fn blocking_next(&mut self) -> Option<Result<T, IpcError>> {
        pollster::block_on(self.next())
    }

    fn poll(&mut self, cx: &Context<'_>) -> Poll<Option<Result<T, IpcError>>> {
        let next = self.incoming.poll_next(cx);
        if next.is_pending() && serving::is_serving() {
            self.incoming.stop();
            let message = "the items of this stream arrive through this thread, which cannot wait \
                           for them; read the stream in an async or blocking command";
            return Poll::Ready(Some(Err(IpcError::new(ErrorCode::Internal, message))));
        }
        next.map(|next| Some(next?.and_then(|text| self.read(&text))))
    }

    fn read(&self, text: &str) -> Result<T, IpcError> {
        let connection = self.incoming.connection();
        let attachments = connection.attachments.as_ref();
        let attachments = attachments.map(|attachments| attachments as &dyn values::Attachments);
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
