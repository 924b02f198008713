//! Channels to the page, as arguments of commands.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use ipc_core::Payload;
use ipc_core::encode::EncodeError;
use ipc_core::values::Values;

use super::outgoing::Item;
use super::{ItemError, Outgoing};
use crate::exec::serving;

/// A channel to the page, as the argument of a command. In TypeScript, the argument is a callback
/// or a `WritableStream`.
///
/// Messages arrive in the order in which they were sent, and before the reply to the command. The
/// channel ends when its last handle is dropped, and with the call unless the channel is
/// [kept](Self::keep). A callback that returns a promise is called again once the promise has
/// settled.
///
/// ```
/// # use ipc_runtime::{command, AnyError, Channel};
/// #[command]
/// async fn count(to: u32, on_number: Channel<u32>) -> Result<(), AnyError> {
///     for number in 1..=to {
///         on_number.send(&number).await?;
///     }
///     Ok(())
/// }
/// ```
pub struct Channel<T> {
    out: Arc<Outgoing>,
    values: Values<'static>,
    messages: PhantomData<fn(T)>,
}

impl<T> Channel<T> {
    pub(crate) fn new(out: Arc<Outgoing>, values: Values<'static>) -> Self {
        Channel { out, values, messages: PhantomData }
    }

    /// Lets the channel outlive its call. The channel then ends when its last handle is dropped, or
    /// with the document.
    #[must_use]
    pub fn keep(self) -> Self {
        self.out.keep();
        self
    }

    /// Returns whether the channel has ended: the page has stopped it, the document is gone, or the
    /// call has completed.
    pub fn is_closed(&self) -> bool {
        self.out.is_closed()
    }
}

impl<T: Payload> Channel<T> {
    /// Sends a message, and waits while the page has too many unhandled messages.
    ///
    /// # Errors
    /// Fails when the channel has ended, or the message cannot be serialized or is too large. Fails
    /// instead of waiting on the UI thread, and so in `inline` commands: credit from the page arrives
    /// on the UI thread.
    pub async fn send(&self, message: &T) -> Result<(), SendError> {
        let item = self.item(message)?;
        let sent = serving::unless_serving(self.out.send(&item)).await;
        sent.ok_or(SendError::WouldBlock)?.map_err(|_| SendError::Closed)
    }

    /// Sends a message from a blocking command. Blocks the thread while [`send`](Self::send) would
    /// wait.
    ///
    /// ```
    /// # use ipc_runtime::{command, AnyError, Channel};
    /// #[command]
    /// fn search(file: &std::path::Path, text: String, on_line: Channel<String>) -> Result<(), AnyError> {
    ///     for line in std::fs::read_to_string(file)?.lines().filter(|line| line.contains(&text)) {
    ///         on_line.blocking_send(&line.to_owned())?;
    ///     }
    ///     Ok(())
    /// }
    /// ```
    ///
    /// # Errors
    /// Fails like [`send`](Self::send). The channel of a cancelled call has ended, so this returns.
    pub fn blocking_send(&self, message: &T) -> Result<(), SendError> {
        pollster::block_on(self.send(message))
    }

    /// Sends a message if the channel has capacity now.
    ///
    /// # Errors
    /// Fails when the channel is full or has ended, or the message cannot be serialized or is too
    /// large.
    pub fn try_send(&self, message: &T) -> Result<(), TrySendError> {
        let item = self.item(message).map_err(SendError::from)?;
        match self.out.try_send(&item) {
            Ok(true) => Ok(()),
            Ok(false) => Err(TrySendError::Full),
            Err(_) => Err(SendError::Closed.into()),
        }
    }

    /// Sends a message, whether the channel has capacity or not.
    pub(super) fn send_unbounded(&self, message: &T) -> Result<(), SendError> {
        let item = self.item(message)?;
        self.out.send_unbounded(&item).map_err(|_| SendError::Closed)
    }

    fn item(&self, message: &T) -> Result<Item, ItemError> {
        Item::new(message, &self.values, self.out.connection())
    }
}

impl<T> Clone for Channel<T> {
    fn clone(&self) -> Self {
        Channel { out: Arc::clone(&self.out), values: self.values, messages: PhantomData }
    }
}

impl<T> fmt::Debug for Channel<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Channel").field("is_closed", &self.is_closed()).finish()
    }
}

/// A reason why a message was not sent.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SendError {
    /// The page has stopped the channel, the document is gone, or the call has completed.
    #[error(
        "the channel has ended: the page wants no further messages, or the call has completed; \
         `Channel::keep` lets a channel outlive its call"
    )]
    Closed,
    /// The page has too many unhandled messages, and the current thread serves the page, so it cannot
    /// wait.
    #[error(
        "the page has too many unhandled messages, and this thread, which serves the page, cannot \
         wait for it; send from an async or blocking command, or use `try_send`"
    )]
    WouldBlock,
    /// The message cannot be serialized.
    #[error("the message cannot be sent: {0}")]
    Unencodable(#[from] EncodeError),
    /// The message exceeds [`Limits::bytes`](crate::Limits::bytes).
    #[error(
        "the message has {len} bytes, which exceeds the limit of {max}; send less at once, or \
         raise `Limits::bytes`"
    )]
    TooLarge {
        /// The length of the message text, in bytes.
        len: usize,
        /// The limit, in bytes.
        max: usize,
    },
}

/// A reason why a message was not sent at once.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TrySendError {
    /// The page has not handled earlier messages: wait with [`Channel::send`], or skip this
    /// message.
    #[error("the channel is full until the page has handled earlier messages")]
    Full,
    /// The message cannot be sent later either.
    #[error(transparent)]
    Send(#[from] SendError),
}

impl From<ItemError> for SendError {
    fn from(error: ItemError) -> Self {
        match error {
            ItemError::Unencodable(error) => SendError::Unencodable(error),
            ItemError::TooLarge { len, max } => SendError::TooLarge { len, max },
        }
    }
}
