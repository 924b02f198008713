//! A window in memory, for tests. Its messages are those of the wire protocol, as for a webview.

mod stream;

use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use ipc_core::encode::{self, EncodeError};
use ipc_core::message::{self, CANCEL, CREDIT, END, ITEMS, Id, SKIPPED, STOP};
use ipc_core::schema::{Header, Integers};
use ipc_core::values::Values;
use ipc_core::{ErrorCode, Limits, Payload, decode};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;
use tokio::sync::Notify;

pub use self::stream::{TestChannel, TestRequest, TestSource, TestStream};
use crate::api::event::Event;
use crate::dispatch;
use crate::exec::sync::lock;
use crate::ipc::options::OpenError;
use crate::ipc::ui::{Host, UiContext, UiError, UiTask};
use crate::ipc::window::Window;
use crate::ipc::{Ipc, Peer, events};
use crate::lifecycle::PageReady;
use crate::session::in_flight::Ids;
use crate::session::{Session, TransportTraits};

/// A window in memory whose page is the test itself. Dropping the `TestWindow` closes the window.
///
/// ```
/// # use ipc_runtime::{api, command, Ipc};
/// #[command]
/// fn add(a: i32, b: i32) -> i32 { a + b }
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let ipc = Ipc::builder().role("main", api![add]).build()?;
/// let window = ipc.test_window("main", "main")?;
/// let sum: i32 = window.blocking_call("add", serde_json::json!({ "a": 1, "b": 2 }))?;
/// assert_eq!(sum, 3);
/// # Ok(())
/// # }
/// ```
#[must_use = "dropping a `TestWindow` closes the window"]
pub struct TestWindow {
    peer: Peer,
    inbox: Arc<Inbox>,
    last_id: AtomicU64,
}

/// The messages from the backend the test has not taken yet.
#[derive(Default)]
struct Inbox {
    messages: Mutex<VecDeque<Message>>,
    arrived: Notify,
}

/// A message from the backend.
struct Message {
    subject: Subject,
    text: Box<RawValue>,
}

/// The subject of a message, by which waiters find it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Subject {
    /// The reply to the call with this id.
    Reply(Id),
    /// Items or the end of the stream with this id.
    Stream(Id),
    /// Credit for the stream with this id, or its stop.
    Source(Id),
    /// A request to the page, by its name.
    Request(String),
    /// An event, or another notification, by its name.
    Notification(String),
    /// The replies to a JSON-RPC batch.
    Batch,
}

/// The error of a call.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct CallError {
    code: i64,
    message: String,
    data: Option<Value>,
    /// The integer mode of the command, for [`CallError::command`].
    #[serde(skip)]
    integers: Integers,
    #[serde(skip)]
    extended: bool,
}

impl Ipc {
    /// Opens a window in memory, for tests.
    ///
    /// # Errors
    /// Fails when `label` is invalid or in use, or when `role` does not exist.
    pub fn test_window(&self, label: &str, role: &str) -> Result<TestWindow, OpenError> {
        let window = self.add_window(label, role, MemoryHost)?;
        let inbox = Arc::new(Inbox::default());
        let wake = Arc::clone(&inbox);
        let wake = move || wake.arrived.notify_one();
        let transport = TransportTraits { ids: Ids::Any, has_attachments: false };
        let session =
            Session::new(label, self.limits(), self.budgets(), transport, self.pool(), wake);
        let session = Arc::new(session);
        if self.set_session(&window, Some(Arc::clone(&session))) {
            events::raise(&window, &PageReady { window: window.label().to_owned() });
        } else {
            // The window was closed meanwhile.
            session.end();
        }
        let peer = Peer { window, session };
        Ok(TestWindow { peer, inbox, last_id: AtomicU64::new(0) })
    }
}

impl TestWindow {
    /// Returns the handle that commands receive.
    pub fn window(&self) -> &Window {
        &self.peer.window
    }

    /// Calls a command as the page of this window. `arguments` is an object or an array, or `()`
    /// for a command without arguments.
    ///
    /// # Errors
    /// Fails when the command or the backend answers with an error.
    pub async fn call<T: Payload>(
        &self,
        command: &str,
        arguments: impl Serialize,
    ) -> Result<T, CallError> {
        if self.returns_stream(command) == Some(true) {
            let message = format!("`{command}` returns a stream; use `TestWindow::stream`");
            return Err(CallError::local(ErrorCode::InvalidPayload, message));
        }
        self.begin(command, arguments)?.reply().await
    }

    /// Begins a call without waiting for its reply. The call can be cancelled.
    ///
    /// # Errors
    /// Fails when `arguments` cannot be serialized.
    pub fn begin<T: Payload>(
        &self,
        command: &str,
        arguments: impl Serialize,
    ) -> Result<TestCall<'_, T>, CallError> {
        let id = self.allocate_id();
        let values = self.values(command);
        self.send(&request(Some(id), command, &arguments, values)?);
        Ok(TestCall { window: self, id, values, result: PhantomData })
    }

    async fn reply<T: Payload>(&self, id: u64, values: &Values<'_>) -> Result<T, CallError> {
        let reply = self.next(|subject| *subject == Subject::Reply(Id::Integer(id))).await;
        Reply::read(&reply.ok_or_else(CallError::closed)?, values)
    }

    /// Returns whether a command returns a stream, or `None` if the role does not have the command.
    fn returns_stream(&self, command: &str) -> Option<bool> {
        Some(self.peer.role().find(command)?.returns_stream)
    }

    fn allocate_id(&self) -> u64 {
        self.last_id.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// Sends a notification of the protocol.
    fn notify(&self, method: &str, params: &impl Serialize) {
        let text = message::notification(method, params).expect("numbers and strings are JSON");
        self.send(&String::from_utf8(text).expect("JSON is made of strings"));
    }

    /// Calls a command like [`call`](Self::call), from a synchronous test.
    ///
    /// # Errors
    /// Fails when the command or the backend answers with an error.
    ///
    /// # Panics
    /// Panics when called inside an async runtime.
    pub fn blocking_call<T: Payload>(
        &self,
        command: &str,
        arguments: impl Serialize,
    ) -> Result<T, CallError> {
        self.peer.ipc().runtime().block_on(self.call(command, arguments))
    }

    /// Sends an event as the page of this window.
    ///
    /// # Errors
    /// Fails when `event` cannot be serialized.
    pub fn emit<E: Event>(&self, event: &E) -> Result<(), CallError> {
        let name = header::<E>().name;
        self.send(&request(None, name, &(event,), self.values(name))?);
        Ok(())
    }

    /// Listens to an event as the page of this window.
    ///
    /// # Errors
    /// Fails when the role does not have the event, or pages cannot listen to it.
    pub async fn listen<E: Event>(&self) -> Result<(), CallError> {
        let event = header::<E>().name;
        self.call::<()>(message::LISTEN, serde_json::json!({ "event": event })).await
    }

    /// Waits for the next event of type `E`. Other messages are kept for later. Returns `None` when
    /// the time `within` has passed, or the window is closed.
    pub async fn next_event<E: Event>(&self, within: Duration) -> Option<E> {
        let name = header::<E>().name;
        let next =
            self.next(|subject| matches!(subject, Subject::Notification(method) if method == name));
        let text = tokio::time::timeout(within, next).await.ok()??;
        Incoming::payload(&text, &self.values(name))
    }

    /// Sends a text without changes: a message or a batch.
    pub fn send(&self, text: &str) {
        dispatch::dispatch_text(&self.peer, text.into());
    }

    /// Waits for the next message from the backend, and returns its text. Returns `None` when the
    /// time `within` has passed, or the window is closed.
    pub async fn receive(&self, within: Duration) -> Option<String> {
        let text = tokio::time::timeout(within, self.next(|_| true)).await.ok()??;
        Some(text.get().to_owned())
    }

    fn values(&self, name: &str) -> Values<'static> {
        self.peer.role().values(name)
    }

    async fn next(&self, wanted: impl Fn(&Subject) -> bool) -> Option<Box<RawValue>> {
        loop {
            let arrived = self.inbox.arrived.notified();
            tokio::pin!(arrived);
            arrived.as_mut().enable();
            self.drain_outbox();
            if let Some(text) = self.inbox.take(&wanted) {
                return Some(text);
            }
            if self.peer.session.outbox().is_closed() {
                self.inbox.arrived.notify_waiters();
                return None;
            }
            arrived.await;
        }
    }

    /// Moves messages from the outbox to the inbox.
    fn drain_outbox(&self) {
        let mut inbox = self.inbox.lock();
        let before = inbox.len();
        while let Some(frame) = self.peer.session.outbox().take() {
            let mut array = vec![b'['];
            array.extend_from_slice(&frame.messages);
            array.push(b']');
            let messages: Vec<Box<RawValue>> =
                serde_json::from_slice(&array).expect("the backend sends JSON");
            inbox.extend(
                messages.into_iter().map(|text| Message { subject: subject_of(&text), text }),
            );
            self.peer.session.outbox().acknowledge(frame.seq).expect("the frame has been sent");
        }
        if inbox.len() > before {
            // Another task may wait for one of the messages.
            self.inbox.arrived.notify_waiters();
        }
    }
}

/// A handle to a call in flight. See [`TestWindow::begin`]. Dropping the handle does not cancel the
/// call.
#[must_use = "a `TestCall` does nothing on its own: wait for `reply`, or `cancel` the call"]
pub struct TestCall<'a, T> {
    window: &'a TestWindow,
    id: u64,
    values: Values<'static>,
    result: PhantomData<fn() -> T>,
}

impl<T: Payload> TestCall<'_, T> {
    /// Cancels the call.
    pub fn cancel(&self) {
        self.window.notify(CANCEL, &serde_json::json!({ "id": self.id }));
    }

    /// Waits for the reply.
    ///
    /// # Errors
    /// Fails when the command or the backend answers with an error.
    pub async fn reply(self) -> Result<T, CallError> {
        self.window.reply(self.id, &self.values).await
    }
}

impl Drop for TestWindow {
    fn drop(&mut self) {
        // The window may have been closed before.
        let _ = self.peer.window.close();
    }
}

impl fmt::Debug for TestWindow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TestWindow").field(&self.peer.window).finish()
    }
}

impl<T> fmt::Debug for TestCall<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TestCall").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Inbox {
    fn take(&self, wanted: impl Fn(&Subject) -> bool) -> Option<Box<RawValue>> {
        let mut messages = self.lock();
        let at = messages.iter().position(|message| wanted(&message.subject))?;
        messages.remove(at).map(|message| message.text)
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Message>> {
        lock(&self.messages)
    }
}

impl CallError {
    /// Returns the kind of error, or `None` for a code this version does not know.
    pub fn code(&self) -> Option<ErrorCode> {
        ErrorCode::from_number(self.code)
    }

    /// Returns the message for people.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns the data of the error: the error value of the command, or the path of an invalid
    /// argument.
    pub fn data(&self) -> Option<&Value> {
        self.data.as_ref()
    }

    /// Returns the error value of the command, if the command itself failed and the value is an
    /// `E`.
    pub fn command<E: Payload>(&self) -> Option<E> {
        let data = self.data.as_ref().filter(|_| self.code() == Some(ErrorCode::Command))?;
        let CallError { integers, extended, .. } = *self;
        let values = Values { integers, extended, ..Values::PLAIN };
        decode::payload(&data.to_string(), &values).ok()
    }

    fn closed() -> Self {
        CallError::local(ErrorCode::Closed, "the window is closed".to_owned())
    }

    fn local(code: ErrorCode, message: String) -> Self {
        let (integers, extended) = (Integers::default(), false);
        CallError { code: code.number(), message, data: None, integers, extended }
    }
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for CallError {}

struct MemoryHost;

impl Host for MemoryHost {
    /// A test window has no screen, so the task may run on any thread.
    fn run(&self, task: UiTask) -> Result<(), UiError> {
        task(&UiContext::default());
        Ok(())
    }

    fn close(&self) {}
}

fn header<E: Event>() -> Header {
    E::HEADER
}

fn request(
    id: Option<u64>,
    method: &str,
    params: &impl Serialize,
    values: Values<'_>,
) -> Result<String, CallError> {
    #[derive(Serialize)]
    struct Request<'a> {
        jsonrpc: &'static str,
        #[serde(skip_serializing_if = "Option::is_none")]
        id: Option<u64>,
        method: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        params: Option<Box<RawValue>>,
    }
    let unsent = |why: &dyn fmt::Display| {
        CallError::local(ErrorCode::Transport, format!("the message cannot be sent: {why}"))
    };
    let params = encoded(params, values).map_err(|error| unsent(&error))?;
    let params = RawValue::from_string(params).map_err(|error| unsent(&error))?;
    let params = (params.get() != "null").then_some(params);
    serde_json::to_string(&Request { jsonrpc: "2.0", id, method, params })
        .map_err(|error| unsent(&error))
}

/// The nesting of an argument in the parameters.
const PARAMS_LEVELS: usize = 1;

/// Encodes integers as plain numbers where possible, because arguments in a test, as in
/// `json!({ "id": 7 })`, do not have the types of the command.
fn encoded(params: &impl Serialize, values: Values<'_>) -> Result<String, EncodeError> {
    // The limits are those of the backend, which answers what exceeds them.
    let max_depth = Limits::MAX_DEPTH + PARAMS_LEVELS;
    let values = Values { max_depth, max_values: usize::MAX, ..values };
    let plain = encode::to_vec(params, &Values { integers: Integers::Number, ..values });
    let text = plain.or_else(|_| encode::to_vec(params, &values))?;
    Ok(String::from_utf8(text).expect("JSON is made of strings"))
}

#[derive(Deserialize)]
struct Reply {
    #[serde(default, deserialize_with = "present")]
    result: Option<Box<RawValue>>,
    error: Option<CallError>,
}

/// Deserializes a member that is present: the result `null` is not a missing result.
fn present<'de, D, T>(from: D) -> Result<Option<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: Deserialize<'de>,
{
    T::deserialize(from).map(Some)
}

impl Reply {
    fn read<T: Payload>(text: &RawValue, values: &Values<'_>) -> Result<T, CallError> {
        let unreadable = |error: String| {
            let message = format!("the reply has another type: {error}");
            CallError::local(ErrorCode::Transport, message)
        };
        let reply: Reply =
            serde_json::from_str(text.get()).map_err(|error| unreadable(error.to_string()))?;
        match (reply.result, reply.error) {
            (Some(result), None) => {
                decode::payload(result.get(), values).map_err(|error| unreadable(error.to_string()))
            }
            (_, Some(error)) => {
                let Values { integers, extended, .. } = *values;
                Err(CallError { integers, extended, ..error })
            }
            (None, None) => Err(unreadable("the reply has neither a result nor an error".into())),
        }
    }
}

/// Returns the subject of a message.
fn subject_of(text: &RawValue) -> Subject {
    #[derive(Deserialize)]
    struct Head<'a> {
        #[serde(borrow, default, deserialize_with = "present")]
        id: Option<&'a RawValue>,
        method: Option<String>,
        #[serde(borrow)]
        params: Option<&'a RawValue>,
    }
    #[derive(Deserialize)]
    struct StreamParams<'a> {
        #[serde(borrow)]
        stream: &'a RawValue,
    }
    if text.get().starts_with('[') {
        return Subject::Batch;
    }
    let head: Head<'_> = serde_json::from_str(text.get()).expect("the backend sends messages");
    let id = |raw: &RawValue| Id::parse(raw.get()).expect("the backend sends ids");
    let Some(method) = head.method else {
        return Subject::Reply(head.id.map_or(Id::Null, id));
    };
    let stream = || {
        let params = head.params.map_or("null", RawValue::get);
        let params: StreamParams<'_> =
            serde_json::from_str(params).expect("a message about a stream has its id");
        id(params.stream)
    };
    match &*method {
        ITEMS | SKIPPED | END => Subject::Stream(stream()),
        CREDIT | STOP => Subject::Source(stream()),
        _ if head.id.is_some() => Subject::Request(method),
        _ => Subject::Notification(method),
    }
}

/// A message with one payload: an event, or a request.
#[derive(Deserialize)]
struct Incoming {
    params: (Box<RawValue>,),
}

impl Incoming {
    fn payload<E: Event>(text: &RawValue, values: &Values<'_>) -> Option<E> {
        let incoming: Incoming = serde_json::from_str(text.get()).ok()?;
        decode::payload(incoming.params.0.get(), values).ok()
    }
}
