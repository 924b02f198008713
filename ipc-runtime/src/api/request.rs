//! The traits and errors of requests.

use std::fmt;

use ipc_core::schema::Header;
use ipc_core::{IpcError, Payload};
use ipc_macros::payload;

/// A type whose values ask a page for a reply. The attribute
/// [`#[request]`](crate::request) implements this trait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a request",
    label = "cannot be sent to a page as a request",
    note = "put `#[request(reply = …)]` on the declaration of `{Self}`"
)]
pub trait Request: Payload {
    #[doc(hidden)]
    const HEADER: Header;
    /// Set if the declaration names an error.
    #[doc(hidden)]
    const HAS_ERROR: bool;
    /// The reply of the page.
    type Reply: Payload;
    /// The error the handler of the page may throw, as the `data` of a `CommandError`.
    type Error: Payload;
}

/// The default error type of a request. The type has no values.
#[payload]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Never {}

/// The error of a request.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum RequestError<E> {
    /// The handler of the page threw the error the declaration names.
    Page(E),
    /// The request was not sent, or not answered: the page is gone, was too slow, or does not have
    /// a handler.
    Failed(IpcError),
}

impl<E: fmt::Debug> fmt::Display for RequestError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RequestError::Page(error) => write!(f, "the handler of the page failed: {error:?}"),
            RequestError::Failed(error) => error.fmt(f),
        }
    }
}

impl<E: fmt::Debug> std::error::Error for RequestError<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            RequestError::Page(_) => None,
            RequestError::Failed(error) => error.source(),
        }
    }
}

impl<E> From<IpcError> for RequestError<E> {
    fn from(error: IpcError) -> Self {
        RequestError::Failed(error)
    }
}
