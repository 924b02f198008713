//! Streams, channels and requests of a page in memory.

use std::collections::VecDeque;
use std::marker::PhantomData;
use std::time::Duration;

use ipc_core::message::{self, CANCEL, CREDIT, END, HANDLE, ITEMS, Id, STOP};
use ipc_core::values::Values;
use ipc_core::{ErrorCode, Payload, decode};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::json;
use serde_json::value::RawValue;

use super::{About, CallError, Notified, Reply, TestWindow, encoded, request};
use crate::api::request::Request;
use crate::stream::WINDOW;

/// What a page reads of a command that streams. See [`TestWindow::stream`]. Dropping it cancels the call.
pub struct TestStream<'a, T> {
    window: &'a TestWindow,
    id: u64,
    values: Values<'static>,
    reader: Reader<T>,
    has_ended: bool,
}

/// A channel that a page gives to a command. See [`TestWindow::channel`]. It stands among the arguments as its number, and
/// serialises as that.
pub struct TestChannel<'a, T> {
    window: &'a TestWindow,
    number: u64,
    values: Values<'static>,
    reader: Reader<T>,
    has_ended: bool,
}

/// A stream that a page gives to a command. See [`TestWindow::source`]. It stands among the arguments as its number, and
/// serialises as that. Dropped before its [end](Self::end), it fails.
pub struct TestSource<'a, T> {
    window: &'a TestWindow,
    number: u64,
    values: Values<'static>,
    /// The sizes of the items that the command has not read.
    unread: VecDeque<usize>,
    is_stopped: bool,
    has_ended: bool,
    items: PhantomData<fn(T)>,
}

/// A request of the core that waits for an answer. See [`TestWindow::next_request`].
pub struct TestRequest<'a, Q: Request> {
    window: &'a TestWindow,
    id: u64,
    values: Values<'static>,
    /// What the core asks.
    pub request: Q,
}

/// Items that have come, and of which the core has not been told.
struct Reader<T> {
    items: VecDeque<T>,
    read: u64,
}

impl<T> Default for Reader<T> {
    fn default() -> Self {
        Reader { items: VecDeque::new(), read: 0 }
    }
}

impl TestWindow {
    /// Calls a command that streams.
    ///
    /// # Errors
    /// When the arguments can not be serialised, or the command does not stream. What else goes wrong is told by
    /// [`TestStream::next`].
    pub fn stream<T: Payload>(
        &self,
        command: &str,
        arguments: impl Serialize,
    ) -> Result<TestStream<'_, T>, CallError> {
        if self.streams(command) == Some(false) {
            let message = format!("`{command}` does not stream: use `call`, or `begin`");
            return Err(CallError::local(ErrorCode::InvalidPayload, message));
        }
        let (id, values) = (self.draw(), self.values(command));
        self.send(&request(Some(id), command, &arguments, values)?);
        Ok(TestStream { window: self, id, values, reader: Reader::default(), has_ended: false })
    }

    /// A channel to be passed to this command.
    pub fn channel<T: Payload>(&self, command: &str) -> TestChannel<'_, T> {
        let (number, values) = (self.draw(), self.values(command));
        let reader = Reader::default();
        TestChannel { window: self, number, values, reader, has_ended: false }
    }

    /// A stream to be passed to this command. Begin the call before the first item is sent: an item of a stream that nobody
    /// has named yet is lost.
    pub fn source<T: Payload>(&self, command: &str) -> TestSource<'_, T> {
        let (number, values) = (self.draw(), self.values(command));
        let (unread, items) = (VecDeque::new(), PhantomData);
        let (is_stopped, has_ended) = (false, false);
        TestSource { window: self, number, values, unread, is_stopped, has_ended, items }
    }

    /// Answers requests of a type, from now on: see [`next_request`](Self::next_request).
    ///
    /// # Errors
    /// When the role does not have it.
    pub async fn handle<Q: Request>(&self) -> Result<(), CallError> {
        self.call::<()>(HANDLE, json!({ "request": Q::HEADER.name })).await
    }

    /// The next request of a type that this page handles. `None` if none comes in time, or the window is closed.
    pub async fn next_request<Q: Request>(&self, within: Duration) -> Option<TestRequest<'_, Q>> {
        #[derive(Deserialize)]
        struct Asked {
            id: u64,
        }
        let name = Q::HEADER.name;
        let next = self.next(|about| matches!(about, About::Request(method) if method == name));
        let text = tokio::time::timeout(within, next).await.ok()??;
        let Asked { id } = serde_json::from_str(text.get()).ok()?;
        let values = self.values(name);
        let notified: Notified = serde_json::from_str(text.get()).ok()?;
        let request = decode::payload(notified.params.0.get(), &values).ok()?;
        Some(TestRequest { window: self, id, values, request })
    }

    /// The next message about a stream that this page reads.
    async fn items<T: Payload>(
        &self,
        wanted: impl Fn(&About) -> bool,
        values: &Values<'_>,
    ) -> Result<Told<T>, CallError> {
        #[derive(Deserialize)]
        struct Message {
            method: Option<String>,
            params: Option<Params>,
        }
        #[derive(Deserialize)]
        struct Params {
            #[serde(default)]
            items: Vec<Box<RawValue>>,
        }
        let text = self.next(wanted).await.ok_or_else(CallError::closed)?;
        let message: Message = serde_json::from_str(text.get()).expect("the core sends messages");
        let Some(Params { items }) = message.params else { return Ok(Told::Reply(text)) };
        if message.method.as_deref() == Some(END) {
            return Ok(Told::End);
        }
        let read = |item: &RawValue| decode::payload(item.get(), values);
        let items: Result<_, _> = items.iter().map(|item| read(item)).collect();
        items.map(Told::Items).map_err(|error| {
            let message = format!("an item is not what was asked for: {error}");
            CallError::local(ErrorCode::Transport, message)
        })
    }

    fn credit(&self, stream: u64, read: &mut u64) {
        let items = std::mem::take(read);
        if items > 0 {
            self.notify(CREDIT, &json!({ "stream": stream, "items": items }));
        }
    }
}

/// What a message says about a stream.
enum Told<T> {
    Items(Vec<T>),
    End,
    Reply(Box<RawValue>),
}

impl<T: Payload> TestStream<'_, T> {
    /// The next item. `None` at the end.
    ///
    /// # Errors
    /// What the command, or the core, answers in place of the end.
    pub async fn next(&mut self) -> Option<Result<T, CallError>> {
        loop {
            if let Some(item) = self.reader.items.pop_front() {
                self.reader.read += 1;
                return Some(Ok(item));
            }
            if self.has_ended {
                return None;
            }
            self.window.credit(self.id, &mut self.reader.read);
            let id = Id::Integer(self.id);
            let wanted = |about: &About| match about {
                About::Stream(stream) => *stream == id,
                About::Reply(reply) => *reply == id,
                _ => false,
            };
            match self.window.items(wanted, &self.values).await {
                Ok(Told::Items(items)) => self.reader.items.extend(items),
                Ok(Told::End) => {}
                Ok(Told::Reply(text)) => {
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
    /// The next message. `None` once the channel has ended, or the window is closed.
    pub async fn next(&mut self) -> Option<T> {
        loop {
            if let Some(item) = self.reader.items.pop_front() {
                self.reader.read += 1;
                return Some(item);
            }
            if self.has_ended {
                return None;
            }
            self.window.credit(self.number, &mut self.reader.read);
            let id = Id::Integer(self.number);
            let wanted = |about: &About| *about == About::Stream(id.clone());
            match self.window.items(wanted, &self.values).await {
                Ok(Told::Items(items)) => self.reader.items.extend(items),
                _ => self.has_ended = true,
            }
        }
    }

    /// Tells the command that no more is wanted.
    pub fn stop(&mut self) {
        self.has_ended = true;
        self.window.notify(STOP, &json!({ "stream": self.number }));
    }
}

impl<T> Drop for TestChannel<'_, T> {
    fn drop(&mut self) {
        if !self.has_ended {
            self.window.notify(STOP, &json!({ "stream": self.number }));
        }
    }
}

impl<T> Serialize for TestChannel<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(self.number)
    }
}

impl<T: Payload> TestSource<'_, T> {
    /// Sends an item once the command has room for it. `false` if the command wants no more, or the window is closed.
    ///
    /// # Errors
    /// When the item can not be serialised.
    pub async fn send(&mut self, item: &T) -> Result<bool, CallError> {
        while !self.is_stopped && !self.has_capacity() {
            let id = Id::Integer(self.number);
            let wanted = |about: &About| *about == About::Source(id.clone());
            match self.window.next(wanted).await {
                Some(text) => self.told(&text),
                None => self.is_stopped = true,
            }
        }
        if self.is_stopped {
            return Ok(false);
        }
        let text = encoded(item, self.values).map_err(|error| {
            CallError::local(ErrorCode::Transport, format!("can not be sent: {error}"))
        })?;
        self.unread.push_back(text.len());
        let text = RawValue::from_string(text).expect("it was encoded just now");
        self.window.notify(ITEMS, &Items { stream: self.number, items: [&text] });
        Ok(true)
    }

    /// Whether the command has said that it wants no more.
    pub fn is_stopped(&mut self) -> bool {
        self.window.collect();
        let id = Id::Integer(self.number);
        while let Some(text) = self.window.inbox.take(|about| *about == About::Source(id.clone())) {
            self.told(&text);
        }
        self.is_stopped
    }

    /// Ends the stream.
    pub fn end(mut self) {
        self.has_ended = true;
        self.window.notify(END, &json!({ "stream": self.number }));
    }

    /// Ends the stream with an error.
    pub fn fail(mut self, message: &str) {
        self.has_ended = true;
        let error = json!({ "code": ErrorCode::Internal.number(), "message": message });
        self.window.notify(END, &json!({ "stream": self.number, "error": error }));
    }

    fn has_capacity(&self) -> bool {
        let bytes: usize = self.unread.iter().sum();
        self.unread.len() < WINDOW.items && bytes < WINDOW.bytes
    }

    fn told(&mut self, text: &RawValue) {
        #[derive(Deserialize)]
        struct Message {
            params: Params,
        }
        #[derive(Deserialize)]
        struct Params {
            items: Option<usize>,
        }
        let message: Message = serde_json::from_str(text.get()).expect("the core sends messages");
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
            self.window.notify(END, &json!({ "stream": self.number, "error": error }));
        }
    }
}

impl<T> Serialize for TestSource<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(self.number)
    }
}

#[derive(Serialize)]
struct Items<'a> {
    stream: u64,
    items: [&'a RawValue; 1],
}

impl<Q: Request> TestRequest<'_, Q> {
    /// Answers.
    ///
    /// # Errors
    /// When the answer can not be serialised.
    pub fn reply(self, reply: &Q::Reply) -> Result<(), CallError> {
        let text = message::result(&Id::Integer(self.id), reply, &self.values);
        self.answer(text.map_err(|error| {
            CallError::local(ErrorCode::Transport, format!("can not be sent: {error}"))
        })?);
        Ok(())
    }

    /// Answers with the error that the declaration names.
    ///
    /// # Errors
    /// When the error can not be serialised.
    pub fn fail(self, error: &Q::Error) -> Result<(), CallError> {
        let failure = ipc_core::IpcError::command(String::new(), error, &self.values);
        let failure = failure.map_err(|error| {
            CallError::local(ErrorCode::Transport, format!("can not be sent: {error}"))
        })?;
        self.answer(message::error(&Id::Integer(self.id), &failure));
        Ok(())
    }

    fn answer(&self, text: Vec<u8>) {
        self.window.send(&String::from_utf8(text).expect("JSON is made of strings"));
    }
}
