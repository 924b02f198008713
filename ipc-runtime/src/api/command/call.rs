//! A call of a command, and the arguments that extractors take from it.

use std::any::type_name;
use std::fmt;
use std::sync::{Arc, Mutex};

use ipc_core::message::Id;
use ipc_core::values::{Attachments, Values};
use ipc_core::{ErrorCode, IpcError, Payload, decode};

use crate::api::command::arguments::{Given, Params, join};
use crate::connection::reply_text::ReplyText;
use crate::exec::budget::Permit;
use crate::exec::sync::lock;
use crate::ipc::state::State;
use crate::ipc::window::Window;
use crate::ipc::{Ipc, Peer};
use crate::session::{CancellationToken, Response};
use crate::stream::{ArgumentStream, Incoming, Outgoing, Streams};

/// A call of a command.
#[doc(hidden)]
pub struct Call {
    id: Option<Id>,
    params: Option<Params>,
    command: &'static str,
    peer: Peer,
    pub(crate) values: Values<'static>,
    /// The streams among the arguments, until extractors take them.
    streams: Mutex<Vec<(&'static str, ArgumentStream)>>,
    token: CancellationToken,
    /// The room taken for a result that is not made yet.
    expected: Mutex<Option<Permit>>,
}

impl Call {
    pub(crate) fn new(
        peer: Peer,
        id: Option<Id>,
        command: &'static str,
        params: Option<Params>,
        values: Values<'static>,
        streams: Vec<(&'static str, ArgumentStream)>,
        token: CancellationToken,
    ) -> Self {
        Call {
            id,
            params,
            command,
            peer,
            values,
            streams: Mutex::new(streams),
            token,
            expected: Mutex::default(),
        }
    }

    pub fn arguments(&self) -> Result<Arguments<'_>, IpcError> {
        let given = match &self.params {
            None => Given::Nothing,
            Some(params) => Given::parse(params.as_str())?,
        };
        Ok(Arguments { call: self, given })
    }

    pub(crate) fn id(&self) -> Option<&Id> {
        self.id.as_ref()
    }

    pub(crate) fn peer(&self) -> &Peer {
        &self.peer
    }

    /// Returns the open streams of the document.
    pub(crate) fn streams(&self) -> &Arc<Streams> {
        &self.peer.session.streams
    }

    /// Takes room for a result as large as that of the last call.
    pub(crate) fn expect_size(&self) {
        *lock(&self.expected) = self.peer.session.expect_size(self.command);
    }

    /// Begins the text of the reply.
    pub(crate) fn begin_text(&self, text: Vec<u8>) -> ReplyText {
        let mut text = ReplyText::new(&self.peer.session.connection, text);
        if let Some(expected) = lock(&self.expected).take() {
            // From now on, the text itself counts.
            text.expect(expected.amount());
        }
        text
    }

    /// Records the size of the reply, for later calls of the command.
    pub(crate) fn record_size(&self, response: &Response) {
        self.peer.session.sizes.record(self.command, response);
    }

    /// Returns whether large bytes of the result can be sent out of band.
    pub(crate) fn can_attach(&self) -> bool {
        self.peer.session.can_attach(&self.values)
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        if let Some(params) = self.params.as_ref().filter(|_| self.values.extended) {
            self.peer.session.discard(params.as_str());
        }
    }
}

/// The arguments of a call, from which [extractors](crate::Extract) make the arguments of the
/// function.
pub struct Arguments<'a> {
    call: &'a Call,
    given: Given<'a>,
}

impl Arguments<'_> {
    /// Takes the value the page sent under `name`, or at the next position.
    ///
    /// # Errors
    /// Fails when the value is missing and `T` is not optional, or when the value is not a `T`.
    pub fn take<T: Payload>(&mut self, name: &'static str) -> Result<T, IpcError> {
        let Some(raw) = self.given.take(name) else {
            return T::absent().ok_or_else(|| self.missing(name));
        };
        let attachments = self.call.peer.session.attachments();
        let attachments = attachments.map(|attachments| attachments as &dyn Attachments);
        let values = Values { attachments, ..self.call.values };
        decode::payload(raw.get(), &values).map_err(|error| {
            let path = join(name, error.path());
            IpcError::invalid_payload(&*path, format!("argument `{path}`: {error}"))
        })
    }

    /// Returns the cancellation token of the call.
    pub(crate) fn token(&self) -> CancellationToken {
        self.call.token.clone()
    }

    /// Returns the JSON encoding of the command's values.
    pub(crate) fn values(&self) -> Values<'static> {
        self.call.values
    }

    /// Takes the channel the page passed as an argument, if any.
    pub(crate) fn channel(&mut self, name: &'static str) -> Option<Arc<Outgoing>> {
        match self.take_stream(name)? {
            ArgumentStream::Channel(channel) => Some(channel),
            ArgumentStream::Streaming(_) => None,
        }
    }

    /// Takes the stream the page passed as an argument, if any.
    pub(crate) fn streaming(&mut self, name: &'static str) -> Option<Arc<Incoming>> {
        match self.take_stream(name)? {
            ArgumentStream::Streaming(streaming) => Some(streaming),
            ArgumentStream::Channel(_) => None,
        }
    }

    fn take_stream(&mut self, name: &'static str) -> Option<ArgumentStream> {
        self.given.take(name);
        let mut streams = lock(&self.call.streams);
        let at = streams.iter().position(|(known, _)| *known == name)?;
        Some(streams.swap_remove(at).1)
    }

    /// Returns the error of a call without a required argument.
    pub(crate) fn missing(&self, name: &'static str) -> IpcError {
        let command = self.call.command;
        IpcError::invalid_payload(name, format!("`{command}` needs an argument `{name}`"))
    }

    /// Returns the window that called.
    pub fn window(&self) -> Window {
        self.call.peer.window.clone()
    }

    /// Returns the [`Ipc`] that runs the command.
    pub fn ipc(&self) -> Ipc {
        self.call.peer.ipc().clone()
    }

    /// Returns a state passed to [`IpcBuilder::state`](crate::IpcBuilder::state) or
    /// [`Ipc::manage`](crate::Ipc::manage).
    ///
    /// # Errors
    /// Fails when the state does not exist.
    /// [`Signature::needs_state`](crate::Signature::needs_state) makes `build()` report a missing
    /// state instead.
    pub fn state<T: Send + Sync + 'static>(&self) -> Result<State<T>, IpcError> {
        self.call.peer.ipc().state().ok_or_else(|| {
            tracing::error!(
                state = type_name::<T>(),
                "there is no such state yet; pass one to `IpcBuilder::state`, or to `Ipc::manage` before \
                 the first call"
            );
            let message = "the command needs a state that the backend does not have yet";
            IpcError::new(ErrorCode::Internal, message)
        })
    }

    /// Checks that all arguments have been taken.
    #[doc(hidden)]
    pub fn finish(self) -> Result<(), IpcError> {
        self.given.expect_empty(self.call.command)
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let call = &mut f.debug_struct("Call");
        call.field("id", &self.id).field("command", &self.command).finish_non_exhaustive()
    }
}

impl fmt::Debug for Arguments<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Arguments").field("command", &self.call.command).finish_non_exhaustive()
    }
}
