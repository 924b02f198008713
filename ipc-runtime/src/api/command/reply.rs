//! The outcome of a command's function.

use std::fmt;
use std::pin::Pin;

use ipc_core::IpcError;

use crate::session::Response;

/// The reply to a call: ready to be sent, or a stream whose items are sent first.
#[doc(hidden)]
pub enum Reply {
    Ready(Response),
    Stream(HandlerFuture),
}

/// The future of a command, or of the stream a command has returned.
#[doc(hidden)]
pub type HandlerFuture = Pin<Box<dyn Future<Output = Result<Reply, IpcError>> + Send>>;

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reply::Ready(response) => f.debug_tuple("Ready").field(response).finish(),
            Reply::Stream(_) => f.write_str("Stream"),
        }
    }
}
