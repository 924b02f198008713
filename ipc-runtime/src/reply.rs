//! From what a command returns to the text of its reply, or to a stream of items.
//!
//! Whether a command can fail, and whether it streams, is told by the type that it returns, not by how that type is written,
//! so that aliases and `impl Stream` work. The macro asks [`Returns`] at the place where the type is known. Each answer is a
//! trait, and method resolution prefers the one that needs more references: the streams whose items may be errors, then the
//! others, then [`FallibleKind`], then [`PlainKind`], which every type has.

use std::fmt::Display;
use std::marker::PhantomData;

use futures_core::Stream;
use ipc_core::encode::EncodeError;
use ipc_core::values::{Attachments, Values};
use ipc_core::{ErrorCode, IpcError, Payload, message};

use crate::api::HandlerFuture;
use crate::attachments::{Attached, Collector};
use crate::call::Call;
use crate::request::Never;

/// The text of a reply, and the bytes that travel beside it; nothing where the caller wants none.
#[doc(hidden)]
#[derive(Default)]
pub struct Reply {
    pub(crate) text: Option<Vec<u8>>,
    pub(crate) attached: Vec<Attached>,
    /// What has to be driven to its end first: it makes the reply.
    pub(crate) driving: Option<HandlerFuture>,
}

impl Reply {
    pub(crate) fn driving(
        driving: impl Future<Output = Result<Reply, IpcError>> + Send + 'static,
    ) -> Self {
        Reply { driving: Some(Box::pin(driving)), ..Reply::default() }
    }
}

/// What a command returns, as a type alone.
#[doc(hidden)]
pub struct Returns<R>(PhantomData<fn() -> R>);

impl<R> Returns<R> {
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Returns(PhantomData)
    }

    /// What a function returns whose result has no name. It is not called.
    pub fn of(_: impl FnOnce() -> R) -> Self {
        Returns(PhantomData)
    }

    /// The same of an async function.
    pub fn of_async<F: Future<Output = R>>(_: impl FnOnce() -> F) -> Self {
        Returns(PhantomData)
    }
}

/// Stands for an argument in a call that is never made.
#[doc(hidden)]
pub fn placeholder<T>() -> T {
    unreachable!("the call that this is for is never made")
}

macro_rules! kinds {
    ($($trait:ident => $kind:ident, $doc:literal: [$($params:ident),*] $returns:ty where [$($bounds:tt)*];)*) => {$(
        #[doc(hidden)]
        pub trait $trait {
            fn kind(&self) -> $kind {
                $kind
            }
        }

        impl<$($params),*> $trait for $returns where $($bounds)* {}

        #[doc = $doc]
        #[doc(hidden)]
        #[derive(Clone, Copy)]
        pub struct $kind;
    )*};
}

kinds! {
    StreamOfResultsKind => StreamOfResults, "The command returns a stream of which each item may be an error.":
        [S] &&&Returns<S> where [S: Stream<Item: Outcome>];
    ResultOfStreamOfResultsKind => ResultOfStreamOfResults, "The command returns such a stream, or an error.":
        [S, E] &&&Returns<Result<S, E>> where [S: Stream<Item: Outcome>];
    StreamKind => Streamed, "The command returns a stream.":
        [S] &&Returns<S> where [S: Stream];
    ResultOfStreamKind => ResultOfStream, "The command returns a stream, or an error.":
        [S, E] &&Returns<Result<S, E>> where [S: Stream];
    FallibleKind => Fallible, "The command returns a value, or an error.":
        [T, E] &Returns<Result<T, E>> where [];
    PlainKind => Plain, "The command returns a value.":
        [T] Returns<T> where [];
    NamelessKind => Nameless, "The command returns `impl …`, and no stream. It stands in place of the two above.":
        [T] Returns<T> where [];
}

/// An item that may be an error.
#[doc(hidden)]
pub trait Outcome {
    type Value;
    type Error;
    fn outcome(self) -> Result<Self::Value, Self::Error>;
}

impl<T, E> Outcome for Result<T, E> {
    type Value = T;
    type Error = E;

    fn outcome(self) -> Result<T, E> {
        self
    }
}

/// The error of a stream's items is that of the command.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "the command fails with `{E}`, and the items of its stream with `{Self}`",
    label = "two types of error",
    note = "a page is told one: return `Result<impl Stream<Item = Result<T, {E}>>, {E}>`"
)]
pub trait SameError<E> {
    fn same(self) -> E;
}

impl<E> SameError<E> for E {
    fn same(self) -> E {
        self
    }
}

/// A command that is answered where its call arrives.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "an `inline` command can not stream its result",
    label = "it is answered at once",
    note = "remove `inline`: a stream goes on after the function has returned"
)]
pub trait AtOnce {}

impl AtOnce for Plain {}
impl AtOnce for Fallible {}

#[doc(hidden)]
pub fn at_once(_: impl AtOnce) {}

/// A result of type `impl …` that is not a stream. No type is one: the trait is here for what it says.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a stream",
    label = "only a stream can be returned without its name",
    note = "return `impl Stream<Item = T>`, or a `Result` of it, or name a type that is a payload"
)]
pub trait Unnamed {}

/// Takes down what a command returns.
#[doc(hidden)]
pub trait Describes {
    fn result<T: Payload>(&mut self);
    /// What is told as the result is one item of a stream.
    fn streams(&mut self);
    fn error<E: Payload>(&mut self);
}

// In each of these, what is asked of a type is asked through one argument, so that messages about it point there.

impl Plain {
    pub fn describe<T: Payload>(self, _: &Returns<T>, command: &mut impl Describes) {
        command.result::<T>();
    }

    pub fn error<T>(self, _: &Returns<T>) -> Failing<Never> {
        Failing::new()
    }

    pub fn reply<T: Payload>(
        self,
        call: &Call,
        returned: T,
        _: impl Fn(&Never) -> String,
    ) -> Result<Reply, IpcError> {
        encode(call, &returned)
    }
}

impl Fallible {
    pub fn describe<T: Payload, E: Payload>(
        self,
        _: &Returns<Result<T, E>>,
        command: &mut impl Describes,
    ) {
        command.result::<T>();
        command.error::<E>();
    }

    pub fn error<T, E>(self, _: &Returns<Result<T, E>>) -> Failing<E> {
        Failing::new()
    }

    pub fn reply<T: Payload, E: Payload>(
        self,
        call: &Call,
        returned: Result<T, E>,
        message: impl Fn(&E) -> String,
    ) -> Result<Reply, IpcError> {
        let value = returned.map_err(|error| failure(&error, &message, &call.values))?;
        encode(call, &value)
    }
}

impl Streamed {
    pub fn describe<S>(self, _: &Returns<S>, command: &mut impl Describes)
    where
        S: Stream<Item: Payload>,
    {
        command.result::<S::Item>();
        command.streams();
    }

    pub fn error<S>(self, _: &Returns<S>) -> Failing<Never> {
        Failing::new()
    }

    pub fn reply<S>(
        self,
        call: &Call,
        stream: S,
        _: impl Fn(&Never) -> String,
    ) -> Result<Reply, IpcError>
    where
        S: Stream<Item: Payload> + Send + 'static,
    {
        Ok(call.drive(stream, Ok))
    }
}

impl StreamOfResults {
    pub fn describe<S>(self, _: &Returns<S>, command: &mut impl Describes)
    where
        S: Stream<Item: Outcome<Value: Payload, Error: Payload>>,
    {
        command.result::<<S::Item as Outcome>::Value>();
        command.streams();
        command.error::<<S::Item as Outcome>::Error>();
    }

    pub fn error<S>(self, _: &Returns<S>) -> Failing<<S::Item as Outcome>::Error>
    where
        S: Stream<Item: Outcome>,
    {
        Failing::new()
    }

    pub fn reply<S>(
        self,
        call: &Call,
        stream: S,
        message: impl Fn(&<S::Item as Outcome>::Error) -> String + Send + 'static,
    ) -> Result<Reply, IpcError>
    where
        S: Stream<Item: Outcome<Value: Payload, Error: Payload>> + Send + 'static,
    {
        let values = call.values;
        let read =
            move |item: S::Item| item.outcome().map_err(|error| failure(&error, &message, &values));
        Ok(call.drive(stream, read))
    }
}

impl ResultOfStream {
    pub fn describe<S, E: Payload>(self, _: &Returns<Result<S, E>>, command: &mut impl Describes)
    where
        S: Stream<Item: Payload>,
    {
        command.result::<S::Item>();
        command.streams();
        command.error::<E>();
    }

    pub fn error<S, E>(self, _: &Returns<Result<S, E>>) -> Failing<E> {
        Failing::new()
    }

    pub fn reply<S, E: Payload>(
        self,
        call: &Call,
        returned: Result<S, E>,
        message: impl Fn(&E) -> String,
    ) -> Result<Reply, IpcError>
    where
        S: Stream<Item: Payload> + Send + 'static,
    {
        let stream = returned.map_err(|error| failure(&error, &message, &call.values))?;
        Ok(call.drive(stream, Ok))
    }
}

impl ResultOfStreamOfResults {
    pub fn describe<S, E: Payload>(self, _: &Returns<Result<S, E>>, command: &mut impl Describes)
    where
        S: Stream<Item: Outcome<Value: Payload, Error: SameError<E>>>,
    {
        command.result::<<S::Item as Outcome>::Value>();
        command.streams();
        command.error::<E>();
    }

    pub fn error<S, E>(self, _: &Returns<Result<S, E>>) -> Failing<E> {
        Failing::new()
    }

    pub fn reply<S, E: Payload>(
        self,
        call: &Call,
        returned: Result<S, E>,
        message: impl Fn(&E) -> String + Send + 'static,
    ) -> Result<Reply, IpcError>
    where
        S: Stream<Item: Outcome<Value: Payload, Error: SameError<E>>> + Send + 'static,
    {
        let values = call.values;
        let stream = returned.map_err(|error| failure(&error, &message, &values))?;
        let read = move |item: S::Item| {
            item.outcome().map_err(|error| failure(&error.same(), &message, &values))
        };
        Ok(call.drive(stream, read))
    }
}

impl Nameless {
    pub fn describe<T: Unnamed>(self, _: &Returns<T>, _: &mut impl Describes) {}

    pub fn error<T>(self, _: &Returns<T>) -> Failing<Never> {
        Failing::new()
    }

    pub fn reply<T: Unnamed>(
        self,
        _: &Call,
        _: T,
        _: impl Fn(&Never) -> String,
    ) -> Result<Reply, IpcError> {
        Ok(Reply::default())
    }
}

/// The error of a command, as a type alone.
#[doc(hidden)]
pub struct Failing<E>(PhantomData<fn() -> E>);

impl<E> Failing<E> {
    fn new() -> Self {
        Failing(PhantomData)
    }
}

/// The message of an error that can be displayed.
#[doc(hidden)]
pub trait DisplayMessage<E> {
    fn message(&self) -> fn(&E) -> String;
}

impl<E: Display> DisplayMessage<E> for Failing<E> {
    fn message(&self) -> fn(&E) -> String {
        |error| error.to_string()
    }
}

/// The message of an error that can not.
#[doc(hidden)]
pub trait PlainMessage<E> {
    fn message(&self) -> fn(&E) -> String;
}

impl<E> PlainMessage<E> for &Failing<E> {
    fn message(&self) -> fn(&E) -> String {
        |_| "the command returned an error".to_owned()
    }
}

fn failure<E: Payload>(
    error: &E,
    message: &impl Fn(&E) -> String,
    values: &Values<'_>,
) -> IpcError {
    let failure = IpcError::command(message(error), error, values);
    failure.unwrap_or_else(|error| unencodable(&error))
}

fn encode(call: &Call, value: &impl Payload) -> Result<Reply, IpcError> {
    let Some(id) = call.id() else { return Ok(Reply::default()) };
    let collector = Collector::default();
    let attachments = call.attaches().then_some(&collector as &dyn Attachments);
    let values = Values { attachments, ..call.values };
    let text = message::result(id, value, &values).map_err(|error| unencodable(&error))?;
    Ok(Reply { text: Some(text), attached: collector.into_attached(), driving: None })
}

fn unencodable(error: &EncodeError) -> IpcError {
    let message = format!("what the command returned can not be sent: {error}");
    IpcError::new(ErrorCode::Internal, message)
}
