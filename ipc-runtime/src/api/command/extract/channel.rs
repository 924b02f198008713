//! Channels to the page.

use ipc_core::{IpcError, Payload};

use crate::api::command::call::Arguments;
use crate::api::command::extract::Extract;
use crate::api::command::signature::Signature;
use crate::stream::Channel;

impl<T: Payload> Extract for Channel<T> {
    fn describe(name: &'static str, command: &mut Signature<'_>) {
        command.channel::<T>(name, false);
    }

    fn extract(name: &'static str, arguments: &mut Arguments<'_>) -> Result<Self, IpcError> {
        optional(name, arguments).ok_or_else(|| arguments.missing(name))
    }

    fn describe_optional(name: &'static str, command: &mut Signature<'_>) {
        command.channel::<T>(name, true);
    }

    fn extract_optional(
        name: &'static str,
        arguments: &mut Arguments<'_>,
    ) -> Result<Option<Self>, IpcError> {
        Ok(optional(name, arguments))
    }
}

/// Takes the channel the page passed as an argument, if any.
pub(super) fn optional<T>(name: &'static str, arguments: &mut Arguments<'_>) -> Option<Channel<T>> {
    let out = arguments.channel(name)?;
    Some(Channel::new(out, arguments.values()))
}
