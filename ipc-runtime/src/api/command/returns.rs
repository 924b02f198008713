//! The kinds of values a command may return.
//!
//! The type that a command returns decides whether the command can fail, and whether it returns a
//! stream. The spelling of the type does not matter: aliases and `impl Stream` work. The macro asks
//! [`Returns`] where the type is known. Each kind is a trait, and method resolution prefers the
//! trait that needs more references: streams whose items may be errors first, then other streams,
//! then [`FallibleKind`], then [`PlainKind`], which every type has.

use std::fmt::Display;
use std::marker::PhantomData;
use std::sync::Arc;

use futures_core::Stream;
use ipc_core::encode::{self, EncodeError};
use ipc_core::values::{Attachments, Values};
use ipc_core::{ErrorCode, IpcError, Payload, message};

use crate::api::command::call::Call;
use crate::api::command::reply::Reply;
use crate::api::command::signature::Signature;
use crate::api::request::Never;
use crate::connection::attachments::Collector;
use crate::session::Response;
use crate::stream::{self, Kind, Outgoing};

/// The return type of a command.
#[doc(hidden)]
#[derive(Debug)]
pub struct Returns<R>(PhantomData<fn() -> R>);

impl<R> Returns<R> {
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Returns(PhantomData)
    }

    /// Infers the type from a function without calling it, for `impl …` types, which have no name.
    pub fn of(_: impl FnOnce() -> R) -> Self {
        Returns(PhantomData)
    }

    /// Infers the type from an async function without calling it.
    pub fn of_async<F: Future<Output = R>>(_: impl FnOnce() -> F) -> Self {
        Returns(PhantomData)
    }
}

/// A placeholder for an argument of a call that is never made.
#[doc(hidden)]
pub fn placeholder<T>() -> T {
    unreachable!("the call is never made")
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
        #[derive(Debug, Clone, Copy)]
        pub struct $kind;
    )*};
}

kinds! {
    StreamOfResultsKind => StreamOfResults, "The command returns a stream whose items may be errors.":
        [S] &&&Returns<S> where [S: Stream<Item: Outcome>];
    ResultOfStreamOfResultsKind => ResultOfStreamOfResults, "The command returns a stream whose items may be errors, or an error.":
        [S, E] &&&Returns<Result<S, E>> where [S: Stream<Item: Outcome>];
    StreamKind => Streamed, "The command returns a stream.":
        [S] &&Returns<S> where [S: Stream];
    ResultOfStreamKind => ResultOfStream, "The command returns a stream, or an error.":
        [S, E] &&Returns<Result<S, E>> where [S: Stream];
    FallibleKind => Fallible, "The command returns a value, or an error.":
        [T, E] &Returns<Result<T, E>> where [];
    PlainKind => Plain, "The command returns a value.":
        [T] Returns<T> where [];
    NamelessKind => Nameless, "The command returns `impl …` that is not a stream. It replaces `PlainKind` and `FallibleKind`.":
        [T] Returns<T> where [];
}

/// A stream item that may be an error.
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

/// The error type of stream items, which must be the error type of the command.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "the command fails with `{E}`, and the items of its stream with `{Self}`",
    label = "two types of error",
    note = "a page receives one type of error; return `Result<impl Stream<Item = Result<T, {E}>>, \
        {E}>`"
)]
pub trait SameError<E> {
    fn same(self) -> E;
}

impl<E> SameError<E> for E {
    fn same(self) -> E {
        self
    }
}

/// A kind of value for `inline` commands: the reply is ready when the function returns.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "an `inline` command cannot return a stream",
    label = "an `inline` command is answered when its function returns",
    note = "remove `inline`; a stream continues after the function has returned"
)]
pub trait AtOnce {}

impl AtOnce for Plain {}
impl AtOnce for Fallible {}

#[doc(hidden)]
pub fn at_once(_: impl AtOnce) {}

/// A trait without implementors, for its error message.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a stream",
    label = "among types without a name, only streams can be returned",
    note = "return `impl Stream<Item = T>`, a `Result` of it, or a named type that is a payload"
)]
pub trait Unnamed {}

// Each method below requires the bounds of a type through one argument, so that error messages
// point at the type.

impl Plain {
    pub fn describe<T: Payload>(self, _: &Returns<T>, command: &mut Signature<'_>) {
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
        command: &mut Signature<'_>,
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
        let value = returned.map_err(|error| command_error(&error, &message, &call.values))?;
        encode(call, &value)
    }
}

impl Streamed {
    pub fn describe<S>(self, _: &Returns<S>, command: &mut Signature<'_>)
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
        Ok(stream_reply(call, stream, Ok))
    }
}

impl StreamOfResults {
    pub fn describe<S>(self, _: &Returns<S>, command: &mut Signature<'_>)
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
        let read = move |item: S::Item| {
            item.outcome().map_err(|error| command_error(&error, &message, &values))
        };
        Ok(stream_reply(call, stream, read))
    }
}

impl ResultOfStream {
    pub fn describe<S, E: Payload>(self, _: &Returns<Result<S, E>>, command: &mut Signature<'_>)
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
        let stream = returned.map_err(|error| command_error(&error, &message, &call.values))?;
        Ok(stream_reply(call, stream, Ok))
    }
}

impl ResultOfStreamOfResults {
    pub fn describe<S, E: Payload>(self, _: &Returns<Result<S, E>>, command: &mut Signature<'_>)
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
        let stream = returned.map_err(|error| command_error(&error, &message, &values))?;
        let read = move |item: S::Item| {
            item.outcome().map_err(|error| command_error(&error.same(), &message, &values))
        };
        Ok(stream_reply(call, stream, read))
    }
}

impl Nameless {
    pub fn describe<T: Unnamed>(self, _: &Returns<T>, _: &mut Signature<'_>) {}

    pub fn error<T>(self, _: &Returns<T>) -> Failing<Never> {
        Failing::new()
    }

    pub fn reply<T: Unnamed>(
        self,
        _: &Call,
        _: T,
        _: impl Fn(&Never) -> String,
    ) -> Result<Reply, IpcError> {
        Ok(Reply::Ready(Response::default()))
    }
}

/// The error type of a command.
#[doc(hidden)]
#[derive(Debug)]
pub struct Failing<E>(PhantomData<fn() -> E>);

impl<E> Failing<E> {
    fn new() -> Self {
        Failing(PhantomData)
    }
}

/// The message of an error that implements `Display`.
#[doc(hidden)]
pub trait DisplayMessage<E> {
    fn message(&self) -> fn(&E) -> String;
}

impl<E: Display> DisplayMessage<E> for Failing<E> {
    fn message(&self) -> fn(&E) -> String {
        |error| error.to_string()
    }
}

/// The message of any other error.
#[doc(hidden)]
pub trait PlainMessage<E> {
    fn message(&self) -> fn(&E) -> String;
}

impl<E> PlainMessage<E> for &Failing<E> {
    fn message(&self) -> fn(&E) -> String {
        |_| "the command returned an error".to_owned()
    }
}

fn command_error<E: Payload>(
    error: &E,
    message: &impl Fn(&E) -> String,
    values: &Values<'_>,
) -> IpcError {
    IpcError::command(message(error), error, values).unwrap_or_else(|error| unencodable(&error))
}

fn encode(call: &Call, value: &impl Payload) -> Result<Reply, IpcError> {
    let Some(id) = call.id() else { return Ok(Reply::Ready(Response::default())) };
    let collector = Collector::default();
    let attachments = call.can_attach().then_some(&collector as &dyn Attachments);
    let values = Values { attachments, ..call.values };
    let mut text = call.begin_text(message::begin_result(id));
    encode::to_writer(&mut text, value, &values)
        .map_err(|error| text.refusal().unwrap_or_else(|| unencodable(&error)))?;
    let (mut text, room) = text.finish();
    text.extend_from_slice(message::END_OF_RESULT);
    let response = Response { text, attached: collector.into_attached(), room };
    call.record_size(&response);
    Ok(Reply::Ready(response))
}

fn unencodable(error: &EncodeError) -> IpcError {
    let message = format!("the value that the command returned cannot be sent: {error}");
    IpcError::at(error.code(), error.path(), message)
}

/// Sends the items of a stream before the reply. `read` splits an item from an error that ends the
/// stream.
fn stream_reply<S, T>(
    call: &Call,
    stream: S,
    read: impl FnMut(S::Item) -> Result<T, IpcError> + Send + 'static,
) -> Reply
where
    S: Stream + Send + 'static,
    T: Payload,
{
    // A notification has no stream id. Its stream is dropped unread.
    let Some(id) = call.id().cloned() else { return Reply::Ready(Response::default()) };
    let (streams, values) = (Arc::clone(call.streams()), call.values);
    Reply::Stream(Box::pin(async move {
        let out = Outgoing::open(id.clone(), Kind::Result, &streams)?;
        stream::send_all(&out, &values, stream, read).await?;
        out.end();
        let text = message::result(&id, &(), &Values::PLAIN);
        let text = text.map_err(|error| IpcError::new(ErrorCode::Internal, error.to_string()))?;
        Ok(Reply::Ready(Response::short(text)))
    }))
}
