//! Optional arguments.

use std::marker::PhantomData;

use ipc_core::{IpcError, Payload};

use crate::api::command::call::Arguments;
use crate::api::command::extract::{Extract, channel};
use crate::api::command::signature::Signature;
use crate::stream::Channel;

/// The type of an argument that is an `Option`.
///
/// [`Extract`] cannot be implemented for `Option<Channel<T>>` beside `Option<T: Payload>`, so the macro asks for the kind
/// where the type is known, as for [`Returns`](crate::api::command::returns::Returns).
#[doc(hidden)]
pub struct Optional<T>(PhantomData<fn() -> T>);

impl<T> Optional<T> {
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Optional(PhantomData)
    }
}

/// An optional channel.
#[doc(hidden)]
pub trait OptionalChannelKind<T> {
    fn describe(&self, name: &'static str, docs: &'static str, command: &mut Signature<'_>);
    fn extract(&self, name: &'static str, arguments: &mut Arguments<'_>) -> Result<T, IpcError>;
}

impl<T: Payload> OptionalChannelKind<Option<Channel<T>>> for Optional<Option<Channel<T>>> {
    fn describe(&self, name: &'static str, docs: &'static str, command: &mut Signature<'_>) {
        command.with_docs(name, docs, |command| command.channel::<T>(name, true));
    }

    fn extract(
        &self,
        name: &'static str,
        arguments: &mut Arguments<'_>,
    ) -> Result<Option<Channel<T>>, IpcError> {
        Ok(channel::optional(name, arguments))
    }
}

/// Any other argument.
#[doc(hidden)]
pub trait OptionalValueKind<T> {
    fn describe(&self, name: &'static str, docs: &'static str, command: &mut Signature<'_>)
    where
        T: Extract;
    fn extract(&self, name: &'static str, arguments: &mut Arguments<'_>) -> Result<T, IpcError>
    where
        T: Extract;
}

impl<T> OptionalValueKind<T> for &Optional<T> {
    fn describe(&self, name: &'static str, docs: &'static str, command: &mut Signature<'_>)
    where
        T: Extract,
    {
        command.documented::<T>(name, docs);
    }

    fn extract(&self, name: &'static str, arguments: &mut Arguments<'_>) -> Result<T, IpcError>
    where
        T: Extract,
    {
        arguments.extract(name)
    }
}
