use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use ipc_core::encode::EncodeError;
use ipc_core::values::Values;
use ipc_core::{IpcError, Payload};

use super::outgoing::Item;
use super::{Outgoing, Unfit};
use crate::call::Arguments;
use crate::extract::{Extract, Signature};

/// An argument of a command: a callback of the page's, or a `WritableStream`.
///
/// Messages come in the order in which they were sent, and before the reply of the command. The channel ends with the
/// call, unless it is [kept](Self::keep); and when its last handle is dropped. A callback that returns a promise is called
/// again once that has settled.
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
    /// The channel that the page has given as an argument, if it has.
    pub(crate) fn optional(name: &'static str, arguments: &mut Arguments<'_>) -> Option<Self> {
        let out = arguments.channel(name)?;
        Some(Channel { out, values: arguments.values(), messages: PhantomData })
    }

    /// Lets the channel go on when the call has an answer. It ends when its last handle is dropped, or with the document.
    #[must_use]
    pub fn keep(self) -> Self {
        self.out.keep();
        self
    }

    /// Whether nothing can be sent any more: the page does not want it, the document is gone, or the call has ended.
    pub fn is_closed(&self) -> bool {
        self.out.is_over()
    }
}

impl<T: Payload> Channel<T> {
    /// Sends a message. Waits for room, as long as the page has too many that it has not dealt with.
    ///
    /// # Errors
    /// When the channel has ended, or the message can not be serialised, or is too large.
    pub async fn send(&self, message: &T) -> Result<(), SendError> {
        let item = self.item(message)?;
        self.out.send(&item).await.map_err(|_| SendError::Closed)
    }

    /// [`send`](Self::send) for commands that block: it holds the thread up until there is room. Not for the UI thread, so
    /// not for commands that are `inline`: what makes room comes through that.
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
    /// See there. A call that is cancelled has its channel ended, so this returns.
    pub fn blocking_send(&self, message: &T) -> Result<(), SendError> {
        pollster::block_on(self.send(message))
    }

    /// Sends a message if there is room for it now.
    ///
    /// # Errors
    /// When there is no room, the channel has ended, or the message can not be serialised, or is too large.
    pub fn try_send(&self, message: &T) -> Result<(), TrySendError> {
        let item = self.item(message)?;
        match self.out.try_send(&item) {
            Ok(true) => Ok(()),
            Ok(false) => Err(TrySendError::Full),
            Err(_) => Err(TrySendError::Closed),
        }
    }

    /// Sends a message whether there is room or not.
    pub(super) fn force(&self, message: &T) -> Result<(), SendError> {
        let item = self.item(message)?;
        self.out.force(&item).map_err(|_| SendError::Closed)
    }

    fn item(&self, message: &T) -> Result<Item, Unfit> {
        Item::new(message, &self.values, self.out.link())
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

impl<T: Payload> Extract for Channel<T> {
    fn describe(name: &'static str, command: &mut Signature<'_>) {
        command.channel::<T>(name, false);
    }

    fn extract(name: &'static str, arguments: &mut Arguments<'_>) -> Result<Self, IpcError> {
        Self::optional(name, arguments).ok_or_else(|| arguments.missing(name))
    }
}

/// Why a message was not sent.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SendError {
    /// The page does not want it, the document is gone, or the call has ended.
    #[error(
        "the channel has ended: its page wants no more, or its call has an answer (`Channel::keep` lets it go on after that)"
    )]
    Closed,
    /// The message can not be serialised.
    #[error("the message can not be sent: {0}")]
    Unencodable(#[from] EncodeError),
    /// The message is longer than [`Limits::bytes`](crate::Limits::bytes).
    #[error(
        "the message has {len} bytes, at most {max} are sent: send less at once, or raise `Limits::bytes`"
    )]
    TooLarge {
        /// The length of its text, in bytes.
        len: usize,
        /// The limit.
        max: usize,
    },
}

/// Why a message was not sent at once.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TrySendError {
    /// The page has not dealt with those that were sent before: wait with [`Channel::send`], or leave this one out.
    #[error("there is no room until the page has dealt with earlier messages")]
    Full,
    /// The page does not want it, the document is gone, or the call has ended.
    #[error(
        "the channel has ended: its page wants no more, or its call has an answer (`Channel::keep` lets it go on after that)"
    )]
    Closed,
    /// The message can not be serialised.
    #[error("the message can not be sent: {0}")]
    Unencodable(#[from] EncodeError),
    /// The message is longer than [`Limits::bytes`](crate::Limits::bytes).
    #[error(
        "the message has {len} bytes, at most {max} are sent: send less at once, or raise `Limits::bytes`"
    )]
    TooLarge {
        /// The length of its text, in bytes.
        len: usize,
        /// The limit.
        max: usize,
    },
}

impl From<Unfit> for SendError {
    fn from(unfit: Unfit) -> Self {
        match unfit {
            Unfit::Unencodable(error) => SendError::Unencodable(error),
            Unfit::TooLarge { len, max } => SendError::TooLarge { len, max },
        }
    }
}

impl From<Unfit> for TrySendError {
    fn from(unfit: Unfit) -> Self {
        match unfit {
            Unfit::Unencodable(error) => TrySendError::Unencodable(error),
            Unfit::TooLarge { len, max } => TrySendError::TooLarge { len, max },
        }
    }
}
