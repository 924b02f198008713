//! From what a command returns to the text of its reply.
//!
//! Whether a command can fail is told by the type that it returns, not by how that type is written, so that aliases of
//! `Result` work. The macro asks [`Returns`] at the place where the type is known; method resolution prefers
//! [`FallibleKind`], which takes `Returns<Result<T, E>>` by reference, over [`PlainKind`], which needs one reference more.

use std::fmt::Display;
use std::marker::PhantomData;

use ipc_core::encode::EncodeError;
use ipc_core::values::{Attachments, Values};
use ipc_core::{Code, Failure, Payload, message};

use crate::api::HandlerFuture;
use crate::attachments::{Attached, Collector};
use crate::call::Call;

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
        driving: impl Future<Output = Result<Reply, Failure>> + Send + 'static,
    ) -> Self {
        Reply { driving: Some(Box::pin(driving)), ..Reply::default() }
    }
}

#[doc(hidden)]
pub struct Returns<R>(PhantomData<fn() -> R>);

impl<R> Returns<R> {
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Returns(PhantomData)
    }
}

#[doc(hidden)]
pub trait FallibleKind {
    fn kind(&self) -> Fallible {
        Fallible
    }
}

impl<T, E> FallibleKind for Returns<Result<T, E>> {}

#[doc(hidden)]
pub trait PlainKind {
    fn kind(&self) -> Plain {
        Plain
    }
}

impl<T> PlainKind for &Returns<T> {}

/// Takes down what a command returns.
#[doc(hidden)]
pub trait Describes {
    fn result<T: Payload>(&mut self);
    fn error<E: Payload>(&mut self);
}

/// The command returns a `Result`.
#[doc(hidden)]
pub struct Fallible;

impl Fallible {
    pub fn describe<T: Payload, E: Payload>(
        self,
        _: &Returns<Result<T, E>>,
        command: &mut impl Describes,
    ) {
        command.result::<T>();
        command.error::<E>();
    }

    pub fn reply<T: Payload, E: Payload>(
        self,
        call: &Call,
        returned: Result<T, E>,
        message: impl FnOnce(&Result<T, E>) -> String,
    ) -> Result<Reply, Failure> {
        match &returned {
            Ok(value) => encode(call, value),
            Err(error) => {
                let failure = Failure::command(message(&returned), error, &call.values);
                Err(failure.unwrap_or_else(|error| unencodable(&error)))
            }
        }
    }
}

/// The command returns a value.
#[doc(hidden)]
pub struct Plain;

impl Plain {
    pub fn describe<T: Payload>(self, _: &Returns<T>, command: &mut impl Describes) {
        command.result::<T>();
    }

    pub fn reply<T: Payload>(
        self,
        call: &Call,
        returned: T,
        _: impl FnOnce(&T) -> String,
    ) -> Result<Reply, Failure> {
        encode(call, &returned)
    }
}

/// The message of an error that can be displayed.
#[doc(hidden)]
pub trait DisplayMessage<R> {
    fn message(&self) -> fn(&R) -> String;
}

impl<T, E: Display> DisplayMessage<Result<T, E>> for Returns<Result<T, E>> {
    fn message(&self) -> fn(&Result<T, E>) -> String {
        |returned| match returned {
            Ok(_) => String::new(),
            Err(error) => error.to_string(),
        }
    }
}

/// The message of an error that can not.
#[doc(hidden)]
pub trait PlainMessage<R> {
    fn message(&self) -> fn(&R) -> String;
}

impl<R> PlainMessage<R> for &Returns<R> {
    fn message(&self) -> fn(&R) -> String {
        |_| "the command returned an error".to_owned()
    }
}

fn encode(call: &Call, value: &impl Payload) -> Result<Reply, Failure> {
    let Some(id) = call.id() else { return Ok(Reply::default()) };
    let collector = Collector::default();
    let attachments = call.attaches().then_some(&collector as &dyn Attachments);
    let values = Values { attachments, ..call.values };
    let text = message::result(id, value, &values).map_err(|error| unencodable(&error))?;
    Ok(Reply { text: Some(text), attached: collector.into_attached(), driving: None })
}

fn unencodable(error: &EncodeError) -> Failure {
    let message = format!("what the command returned can not be sent: {error}");
    Failure::new(Code::Internal, message)
}
