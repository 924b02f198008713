//! Streams, channels and requests of a test window.

use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use ipc_core::message::{self, CANCEL, CREDIT, END, HANDLE, ITEMS, Id, SKIPPED, STOP};
use ipc_core::values::Values;
use ipc_core::{ErrorCode, Payload, decode};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::json;
use serde_json::value::RawValue;

use super::{CallError, Incoming, Reply, Subject, TestWindow, encoded, request};
use crate::api::request::Request;
use crate::stream::WINDOW;

/// The reading end of a stream a command returns. See [`TestWindow::stream`]. Dropping the
/// `TestStream` cancels the call.
#[must_use = "dropping a `TestStream` cancels the call"]
pub struct TestStream<'a, T> {
    window: &'a TestWindow,
    id: u64,
    values: Values<'static>,
    reader: Reader<T>,
    has_ended: bool,
}

/// A channel the page passes to a command. See [`TestWindow::channel`].
///
/// Pass the channel among the arguments of a call: a `TestChannel` serializes as its id.
#[must_use = "pass the `TestChannel` among the arguments of a call"]
pub struct TestChannel<'a, T> {
    window: &'a TestWindow,
    id: u64,
    values: Values<'static>,
    reader: Reader<T>,
    has_ended: bool,
}

/// A stream the page passes to a command. See [`TestWindow::source`].
///
/// Pass the stream among the arguments of a call: a `TestSource` serializes as its id. Dropping the
/// source before its [end](Self::end) ends the stream with an error.
#[must_use = "dropping a `TestSource` ends the stream with an error"]
pub struct TestSource<'a, T> {
    window: &'a TestWindow,
    id: u64,
    values: Values<'static>,
    /// The sizes of the items the command has not read.
    unread: VecDeque<usize>,
    is_stopped: bool,
    has_ended: bool,
    items: PhantomData<fn(T)>,
}

/// A request of the backend to the page. See [`TestWindow::next_request`].
pub struct TestRequest<'a, Q: Request> {
    window: &'a TestWindow,
    id: u64,
    values: Values<'static>,
    /// The value of the request.
    pub request: Q,
}

/// Received items, and the number of items read for which no credit was sent.
struct Reader<T> {
    items: VecDeque<Result<T, CallError>>,
    read: u64,
}

impl<T> Default for Reader<T> {
    fn default() -> Self {
        Reader { items: VecDeque::new(), read: 0 }
    }
}

impl TestWindow {
    /// Calls a command whose result is a stream.
    ///
    /// # Errors
    /// Fails when `arguments` cannot be serialized, or the command does not return a stream. All
    /// other errors are returned by [`TestStream::next`].
    pub fn stream<T: Payload>(
        &self,
        command: &str,
        arguments: impl Serialize,
    ) -> Result<TestStream<'_, T>, CallError> {
        if self.returns_stream(command) == Some(false) {
            let message = format!("`{command}` does not return a stream; use `call` or `begin`");
            return Err(CallError::local(ErrorCode::InvalidPayload, message));
        }
        let (id, values) = (self.allocate_id(), self.values(command));
        self.send(&request(Some(id), command, &arguments, values)?);
        Ok(TestStream { window: self, id, values, reader: Reader::default(), has_ended: false })
    }

    /// Creates a channel to pass to `command`.
    pub fn channel<T: Payload>(&self, command: &str) -> TestChannel<'_, T> {
        let (id, values) = (self.allocate_id(), self.values(command));
        let reader = Reader::default();
        TestChannel { window: self, id, values, reader, has_ended: false }
    }

    /// Creates a stream to pass to `command`. Begin the call before sending the first item: items
    /// of a stream that is not yet the argument of a call are lost.
    pub fn source<T: Payload>(&self, command: &str) -> TestSource<'_, T> {
        let (id, values) = (self.allocate_id(), self.values(command));
        let (unread, items) = (VecDeque::new(), PhantomData);
        let (is_stopped, has_ended) = (false, false);
        TestSource { window: self, id, values, unread, is_stopped, has_ended, items }
    }

    /// Registers the page as the handler of requests of type `Q`. See
    /// [`next_request`](Self::next_request).
    ///
    /// # Errors
    /// Fails when the role does not have the request.
    pub async fn handle<Q: Request>(&self) -> Result<(), CallError> {
        self.call::<()>(HANDLE, json!({ "request": Q::HEADER.name })).await
    }

    /// Waits for the next request of type `Q`. Returns `None` when the time `within` has passed, or
    /// the window is closed.
    pub async fn next_request<Q: Request>(&self, within: Duration) -> Option<TestRequest<'_, Q>> {
        #[derive(Deserialize)]
        struct RequestHead {
            id: u64,
        }
        let name = Q::HEADER.name;
        let next =
            self.next(|subject| matches!(subject, Subject::Request(method) if method == name));
        let text = tokio::time::timeout(within, next).await.ok()??;
        let RequestHead { id } = serde_json::from_str(text.get()).ok()?;
        let values = self.values(name);
        let incoming: Incoming = serde_json::from_str(text.get()).ok()?;
        let request = decode::payload(incoming.params.0.get(), &values).ok()?;
        Some(TestRequest { window: self, id, values, request })
    }

    /// Waits for the next message about a stream this page reads.
    async fn items<T: Payload>(
        &self,
        wanted: impl Fn(&Subject) -> bool,
        values: &Values<'_>,
    ) -> Result<StreamMessage<T>, CallError> {
        #[derive(Deserialize)]
        struct Message {
            method: Option<String>,
            params: Option<Params>,
        }
        #[derive(Deserialize)]
        struct Params {
            #[serde(default)]
            items: Vec<Box<RawValue>>,
            error: Option<CallError>,
        }
        let text = self.next(wanted).await.ok_or_else(CallError::closed)?;
        let message: Message =
            serde_json::from_str(text.get()).expect("the backend sends messages");
        let Some(Params { items, error }) = message.params else {
            return Ok(StreamMessage::Reply(text));
        };
        if message.method.as_deref() == Some(END) {
            return Ok(StreamMessage::End);
        }
        if message.method.as_deref() == Some(SKIPPED) {
            return Ok(StreamMessage::Items(error.into_iter().map(Err).collect()));
        }
        let read = |item: &RawValue| decode::payload(item.get(), values).map(Ok);
        let items: Result<_, _> = items.iter().map(|item| read(item)).collect();
        items.map(StreamMessage::Items).map_err(|error| {
            let message = format!("an item of the stream has another type: {error}");
            CallError::local(ErrorCode::Transport, message)
        })
    }

    /// Sends credit for the items read since the last time.
    fn credit(&self, stream: u64, read: &mut u64) {
        let items = std::mem::take(read);
        if items > 0 {
            self.notify(CREDIT, &json!({ "stream": stream, "items": items }));
        }
    }
}

/// A message about a stream the page reads.
enum StreamMessage<T> {
    Items(Vec<Result<T, CallError>>),
    End,
    Reply(Box<RawValue>),
}

impl<T: Payload> TestStream<'_, T> {
    /// Waits for the next item. Returns `None` at the end of the stream.
    ///
    /// # Errors
    /// Fails when the command or the backend answers the call with an error. Fails also for an item
    /// that cannot be sent, after which the stream goes on.
    pub async fn next(&mut self) -> Option<Result<T, CallError>> {
        loop {
            if let Some(item) = self.reader.items.pop_front() {
                self.reader.read += 1;
                return Some(item);
            }
            if self.has_ended {
                return None;
            }
            self.window.credit(self.id, &mut self.reader.read);
            let id = Id::Integer(self.id);
            let wanted = |subject: &Subject| match subject {
                Subject::Stream(stream) => *stream == id,
                Subject::Reply(reply) => *reply == id,
                _ => false,
            };
            match self.window.items(wanted, &self.values).await {
                Ok(StreamMessage::Items(items)) => self.reader.items.extend(items),
                Ok(StreamMessage::End) => {}
                Ok(StreamMessage::Reply(text)) => {
                    self.has_ended = true;
                    if let Err(error) = Reply::read::<()>(&text, &self.values) {
                        return Some(Err(error));
                    }
                }
                Err(error) => {
                    self.has_ended = true;
                    return Some(Err(error));
                }
            }
        }
    }
}

impl<T> Drop for TestStream<'_, T> {
    fn drop(&mut self) {
        if !self.has_ended {
            self.window.notify(CANCEL, &json!({ "id": self.id }));
        }
    }
}

impl<T: Payload> TestChannel<'_, T> {
    /// Waits for the next message. Returns `None` when the channel has ended, or the window is
    /// closed.
    pub async fn next(&mut self) -> Option<T> {
        loop {
            if let Some(item) = self.reader.items.pop_front() {
                self.reader.read += 1;
                // A channel skips nothing: its sender gets the error.
                return item.ok();
            }
            if self.has_ended {
                return None;
            }
            self.window.credit(self.id, &mut self.reader.read);
            let id = Id::Integer(self.id);
            let wanted = |subject: &Subject| *subject == Subject::Stream(id.clone());
            match self.window.items(wanted, &self.values).await {
                Ok(StreamMessage::Items(items)) => self.reader.items.extend(items),
                _ => self.has_ended = true,
            }
        }
    }

    /// Stops the channel: the command cannot send further messages.
    pub fn stop(&mut self) {
        self.has_ended = true;
        self.window.notify(STOP, &json!({ "stream": self.id }));
    }
}

impl<T> Drop for TestChannel<'_, T> {
    fn drop(&mut self) {
        if !self.has_ended {
            self.window.notify(STOP, &json!({ "stream": self.id }));
        }
    }
}

impl<T> Serialize for TestChannel<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(self.id)
    }
}

impl<T: Payload> TestSource<'_, T> {
    /// Waits until the command has capacity, and sends an item. Returns `false` when the command
    /// has stopped the stream, or the window is closed.
    ///
    /// # Errors
    /// Fails when `item` cannot be serialized.
    pub async fn send(&mut self, item: &T) -> Result<bool, CallError> {
        while !self.is_stopped && !self.has_capacity() {
            let id = Id::Integer(self.id);
            let wanted = |subject: &Subject| *subject == Subject::Source(id.clone());
            match self.window.next(wanted).await {
                Some(text) => self.handle_control(&text),
                None => self.is_stopped = true,
            }
        }
        if self.is_stopped {
            return Ok(false);
        }
        let text = encoded(item, self.values).map_err(|error| {
            CallError::local(ErrorCode::Transport, format!("the message cannot be sent: {error}"))
        })?;
        self.unread.push_back(text.len());
        let text = RawValue::from_string(text).expect("the encoder makes JSON");
        self.window.notify(ITEMS, &Items { stream: self.id, items: [&text] });
        Ok(true)
    }

    /// Returns whether the command has stopped the stream.
    pub fn is_stopped(&mut self) -> bool {
        self.window.drain_outbox();
        let id = Id::Integer(self.id);
        while let Some(text) =
            self.window.inbox.take(|subject| *subject == Subject::Source(id.clone()))
        {
            self.handle_control(&text);
        }
        self.is_stopped
    }

    /// Ends the stream.
    pub fn end(mut self) {
        self.has_ended = true;
        self.window.notify(END, &json!({ "stream": self.id }));
    }

    /// Ends the stream with an error.
    pub fn fail(mut self, message: &str) {
        self.has_ended = true;
        let error = json!({ "code": ErrorCode::Internal.number(), "message": message });
        self.window.notify(END, &json!({ "stream": self.id, "error": error }));
    }

    fn has_capacity(&self) -> bool {
        let bytes: usize = self.unread.iter().sum();
        self.unread.len() < WINDOW.items && bytes < WINDOW.bytes
    }

    /// Handles credit for the stream, or its stop.
    fn handle_control(&mut self, text: &RawValue) {
        #[derive(Deserialize)]
        struct Message {
            params: Params,
        }
        #[derive(Deserialize)]
        struct Params {
            items: Option<usize>,
        }
        let message: Message =
            serde_json::from_str(text.get()).expect("the backend sends messages");
        match message.params.items {
            Some(items) => drop(self.unread.drain(..items.min(self.unread.len()))),
            None => self.is_stopped = true,
        }
    }
}

impl<T> Drop for TestSource<'_, T> {
    fn drop(&mut self) {
        if !self.has_ended && !self.is_stopped {
            let error = json!({ "code": ErrorCode::Internal.number(), "message": "the source was dropped" });
            self.window.notify(END, &json!({ "stream": self.id, "error": error }));
        }
    }
}

impl<T> Serialize for TestSource<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(self.id)
    }
}

#[derive(Serialize)]
struct Items<'a> {
    stream: u64,
    items: [&'a RawValue; 1],
}

impl<Q: Request> TestRequest<'_, Q> {
    /// Answers the request with a reply.
    ///
    /// # Errors
    /// Fails when `reply` cannot be serialized.
    pub fn reply(self, reply: &Q::Reply) -> Result<(), CallError> {
        let text = message::result(&Id::Integer(self.id), reply, &self.values);
        self.answer(text.map_err(|error| {
            CallError::local(ErrorCode::Transport, format!("the message cannot be sent: {error}"))
        })?);
        Ok(())
    }

    /// Answers the request with the error its declaration names.
    ///
    /// # Errors
    /// Fails when `error` cannot be serialized.
    pub fn fail(self, error: &Q::Error) -> Result<(), CallError> {
        let failure = ipc_core::IpcError::command(String::new(), error, &self.values);
        let failure = failure.map_err(|error| {
            CallError::local(ErrorCode::Transport, format!("the message cannot be sent: {error}"))
        })?;
        self.answer(message::error(&Id::Integer(self.id), &failure));
        Ok(())
    }

    fn answer(&self, text: Vec<u8>) {
        self.window.send(&String::from_utf8(text).expect("JSON is made of strings"));
    }
}

impl<T> fmt::Debug for TestStream<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TestStream").field("id", &self.id).finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for TestChannel<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TestChannel").field("id", &self.id).finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for TestSource<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TestSource").field("id", &self.id).finish_non_exhaustive()
    }
}

impl<Q: Request> fmt::Debug for TestRequest<'_, Q> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = Q::HEADER.name;
        let request = &mut f.debug_struct("TestRequest");
        request.field("id", &self.id).field("name", &name).finish_non_exhaustive()
    }
}
