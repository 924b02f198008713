//! Streams from the page.

use ipc_core::{IpcError, Payload};

use crate::api::command::call::Arguments;
use crate::api::command::extract::Extract;
use crate::api::command::signature::Signature;
use crate::stream::Streaming;

impl<T: Payload> Extract for Streaming<T> {
    fn describe(name: &'static str, command: &mut Signature<'_>) {
        command.streaming::<T>(name);
    }

    fn extract(name: &'static str, arguments: &mut Arguments<'_>) -> Result<Self, IpcError> {
        let incoming = arguments.streaming(name).ok_or_else(|| arguments.missing(name))?;
        Ok(Streaming::new(incoming, arguments.values(), name))
    }
}
