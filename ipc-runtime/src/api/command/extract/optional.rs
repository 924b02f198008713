//! Optional arguments.

use std::marker::PhantomData;

use ipc_core::{IpcError, Payload};

use crate::api::command::call::Arguments;
use crate::api::command::extract::Extract;
use crate::api::command::signature::Signature;

/// The type of an argument declared as an `Option`.
///
/// [`Extract`] cannot be implemented for the `Option`s of all extractors in addition to
/// `Option<T: Payload>`, so the macro asks for the kind where the type is known, as for
/// [`Returns`](crate::api::command::returns::Returns). Method resolution prefers the trait that needs
/// more references.
#[doc(hidden)]
#[derive(Debug)]
pub struct Optional<T>(PhantomData<fn() -> T>);

impl<T> Optional<T> {
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Optional(PhantomData)
    }
}

/// An optional value that callers pass.
#[doc(hidden)]
pub trait OptionalValueKind<T> {
    fn describe(&self, name: &'static str, docs: &'static str, command: &mut Signature<'_>);
    fn extract(&self, name: &'static str, arguments: &mut Arguments<'_>) -> Result<T, IpcError>;
}

impl<T: Payload> OptionalValueKind<Option<T>> for &&Optional<Option<T>> {
    fn describe(&self, name: &'static str, docs: &'static str, command: &mut Signature<'_>) {
        command.documented::<Option<T>>(name, docs);
    }

    fn extract(
        &self,
        name: &'static str,
        arguments: &mut Arguments<'_>,
    ) -> Result<Option<T>, IpcError> {
        arguments.take(name)
    }
}

/// Another optional extractor.
#[doc(hidden)]
pub trait OptionalExtractorKind<T> {
    fn describe(&self, name: &'static str, docs: &'static str, command: &mut Signature<'_>);
    fn extract(&self, name: &'static str, arguments: &mut Arguments<'_>) -> Result<T, IpcError>;
}

impl<T: Extract> OptionalExtractorKind<Option<T>> for &Optional<Option<T>> {
    fn describe(&self, name: &'static str, docs: &'static str, command: &mut Signature<'_>) {
        command.with_docs(name, docs, |command| T::describe_optional(name, command));
    }

    fn extract(
        &self,
        name: &'static str,
        arguments: &mut Arguments<'_>,
    ) -> Result<Option<T>, IpcError> {
        T::extract_optional(name, arguments)
    }
}

/// A type that only has the name of an `Option`, or an `Option` that cannot be an argument.
#[doc(hidden)]
pub trait OptionalOtherKind<T> {
    fn describe(&self, name: &'static str, docs: &'static str, command: &mut Signature<'_>)
    where
        T: Extract;
    fn extract(&self, name: &'static str, arguments: &mut Arguments<'_>) -> Result<T, IpcError>
    where
        T: Extract;
}

impl<T> OptionalOtherKind<T> for Optional<T> {
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
