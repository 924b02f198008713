//! A window without a screen: what tests talk through. The messages are those of the wire, so what passes here passes
//! for real.

mod stream;

use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use ipc_core::encode::{self, EncodeError};
use ipc_core::message::{self, CANCEL, CREDIT, END, ITEMS, Id, STOP};
use ipc_core::schema::{Header, Integers};
use ipc_core::values::Values;
use ipc_core::{ErrorCode, Payload, decode};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;
use tokio::sync::Notify;

pub use self::stream::{TestChannel, TestRequest, TestSource, TestStream};
use crate::api::event::Event;
use crate::dispatch;
use crate::exec::sync::lock;
use crate::ipc::options::OpenError;
use crate::ipc::ui::{Host, UiClosed, UiContext, UiTask};
use crate::ipc::window::Window;
use crate::ipc::{Ipc, Peer, events};
use crate::lifecycle::PageReady;
use crate::session::in_flight::Ids;
use crate::session::{Session, TransportTraits};

/// A page in memory, in a window of its own. Dropping it closes the window.
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
pub struct TestWindow {
    peer: Peer,
    inbox: Arc<Inbox>,
    last_id: AtomicU64,
}

/// What has come from the core: texts that nobody has asked for yet.
#[derive(Default)]
struct Inbox {
    texts: Mutex<VecDeque<Arrived>>,
    arrived: Notify,
}

/// A message from the core.
struct Arrived {
    about: About,
    text: Box<RawValue>,
}

/// What a message is, as far as it tells who waits for it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum About {
    /// The reply to the call with this id.
    Reply(Id),
    /// Items or the end of the stream with this number.
    Stream(Id),
    /// Credit for the stream with this number, or its stop.
    Source(Id),
    /// A request to the page, by its name.
    Request(String),
    /// An event, or another notification, by its name.
    Notification(String),
    /// The replies to a JSON-RPC batch.
    Batch,
}

/// Why a call has no result.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct CallError {
    code: i64,
    message: String,
    data: Option<Value>,
    /// Of the command that was called.
    #[serde(skip)]
    integers: Integers,
    #[serde(skip)]
    extended: bool,
}

impl Ipc {
    /// Opens a window in memory, for tests.
    ///
    /// # Errors
    /// When the label is taken or not one, or there is no such role.
    pub fn test_window(&self, label: &str, role: &str) -> Result<TestWindow, OpenError> {
        let window = self.add_window(label, role, MemoryHost)?;
        let inbox = Arc::new(Inbox::default());
        let wake = Arc::clone(&inbox);
        let wake = move || wake.arrived.notify_one();
        let transport = TransportTraits { ids: Ids::Any, has_attachments: false };
        let session = Session::new(label, self.limits(), self.budgets(), transport, wake);
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
    /// The handle that commands get.
    pub fn window(&self) -> &Window {
        &self.peer.window
    }

    /// Calls a command as this window. `arguments` is an object, or an array, or `()` where there are none.
    ///
    /// # Errors
    /// What the command, or the core, answers.
    pub async fn call<T: Payload>(
        &self,
        command: &str,
        arguments: impl Serialize,
    ) -> Result<T, CallError> {
        if self.streams(command) == Some(true) {
            let message = format!("`{command}` streams: read it with `TestWindow::stream`");
            return Err(CallError::local(ErrorCode::InvalidPayload, message));
        }
        self.begin(command, arguments)?.reply().await
    }

    /// Begins a call, and waits for nothing: it can be cancelled.
    ///
    /// # Errors
    /// When the arguments can not be serialised.
    pub fn begin<T: Payload>(
        &self,
        command: &str,
        arguments: impl Serialize,
    ) -> Result<TestCall<'_, T>, CallError> {
        let id = self.draw();
        let values = self.values(command);
        self.send(&request(Some(id), command, &arguments, values)?);
        Ok(TestCall { window: self, id, values, result: PhantomData })
    }

    async fn reply<T: Payload>(&self, id: u64, values: &Values<'_>) -> Result<T, CallError> {
        let reply = self.next(|about| *about == About::Reply(Id::Integer(id))).await;
        Reply::read(&reply.ok_or_else(CallError::closed)?, values)
    }

    /// Whether a command gives a stream, if the role has it.
    fn streams(&self, command: &str) -> Option<bool> {
        Some(self.peer.role().find(command)?.returns_stream)
    }

    fn draw(&self) -> u64 {
        self.last_id.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// Sends a notification of the protocol's own.
    fn notify(&self, method: &str, params: &impl Serialize) {
        let text = message::notification(method, params).expect("numbers and texts are JSON");
        self.send(&String::from_utf8(text).expect("JSON is made of strings"));
    }

    /// [`call`](Self::call) for tests that are not async. It must not be used inside an async runtime.
    ///
    /// # Errors
    /// What the command, or the core, answers.
    pub fn blocking_call<T: Payload>(
        &self,
        command: &str,
        arguments: impl Serialize,
    ) -> Result<T, CallError> {
        self.peer.ipc().runtime().block_on(self.call(command, arguments))
    }

    /// Sends an event as this window's page.
    ///
    /// # Errors
    /// When the event can not be serialised.
    pub fn emit<E: Event>(&self, event: &E) -> Result<(), CallError> {
        let name = header::<E>().name;
        self.send(&request(None, name, &(event,), self.values(name))?);
        Ok(())
    }

    /// Listens to an event as this window's page does.
    ///
    /// # Errors
    /// When the role does not have the event, or pages can not listen to it.
    pub async fn listen<E: Event>(&self) -> Result<(), CallError> {
        let event = header::<E>().name;
        self.call::<()>(message::LISTEN, serde_json::json!({ "event": event })).await
    }

    /// The next event of a type that this window listens to. Others stay for later. `None` if none comes in time, or the
    /// window is closed.
    pub async fn next_event<E: Event>(&self, within: Duration) -> Option<E> {
        let name = header::<E>().name;
        let next =
            self.next(|about| matches!(about, About::Notification(method) if method == name));
        let text = tokio::time::timeout(within, next).await.ok()??;
        Notified::payload(&text, &self.values(name))
    }

    /// Sends a text as it is: a message, or a batch.
    pub fn send(&self, text: &str) {
        dispatch::dispatch_text(&self.peer, text.into());
    }

    /// The next text that comes from the core. `None` if none comes in time, or the window is closed.
    pub async fn receive(&self, within: Duration) -> Option<String> {
        let text = tokio::time::timeout(within, self.next(|_| true)).await.ok()??;
        Some(text.get().to_owned())
    }

    fn values(&self, name: &str) -> Values<'static> {
        self.peer.role().values(name)
    }

    async fn next(&self, wanted: impl Fn(&About) -> bool) -> Option<Box<RawValue>> {
        loop {
            let arrived = self.inbox.arrived.notified();
            tokio::pin!(arrived);
            arrived.as_mut().enable();
            self.collect();
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

    fn collect(&self) {
        let mut texts = self.inbox.lock();
        let before = texts.len();
        while let Some(frame) = self.peer.session.outbox().take() {
            let mut array = vec![b'['];
            array.extend_from_slice(&frame.messages);
            array.push(b']');
            let messages: Vec<Box<RawValue>> =
                serde_json::from_slice(&array).expect("the core sends JSON");
            texts.extend(messages.into_iter().map(|text| Arrived { about: about(&text), text }));
            self.peer.session.outbox().acknowledge(frame.seq).expect("it was sent just now");
        }
        if texts.len() > before {
            // What came may be what another task waits for.
            self.inbox.arrived.notify_waiters();
        }
    }
}

/// A call that was begun. See [`TestWindow::begin`]. Dropped, the call goes on.
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
    /// What the command, or the core, answers.
    pub async fn reply(self) -> Result<T, CallError> {
        self.window.reply(self.id, &self.values).await
    }
}

impl Drop for TestWindow {
    fn drop(&mut self) {
        // It may be closed already.
        let _ = self.peer.window.close();
    }
}

impl fmt::Debug for TestWindow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TestWindow").field(&self.peer.window).finish()
    }
}

impl Inbox {
    fn take(&self, wanted: impl Fn(&About) -> bool) -> Option<Box<RawValue>> {
        let mut texts = self.lock();
        let at = texts.iter().position(|arrived| wanted(&arrived.about))?;
        texts.remove(at).map(|arrived| arrived.text)
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Arrived>> {
        lock(&self.texts)
    }
}

impl CallError {
    /// What kind of failure it is; `None` for a number that this version does not know.
    pub fn code(&self) -> Option<ErrorCode> {
        ErrorCode::from_number(self.code)
    }

    /// The message for people.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What comes with it: the command's own error, or where an argument is wrong.
    pub fn data(&self) -> Option<&Value> {
        self.data.as_ref()
    }

    /// The command's own error, if it is one, and is an `E`.
    pub fn command<E: Payload>(&self) -> Option<E> {
        let data = self.data.as_ref().filter(|_| self.code() == Some(ErrorCode::Command))?;
        let CallError { integers, extended, .. } = *self;
        let values = Values { integers, extended, attachments: None };
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
    /// Nobody paints here, so every thread will do.
    fn run(&self, task: UiTask) -> Result<(), UiClosed> {
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
        CallError::local(ErrorCode::Transport, format!("can not be sent: {why}"))
    };
    let params = encoded(params, values).map_err(|error| unsent(&error))?;
    let params = RawValue::from_string(params).map_err(|error| unsent(&error))?;
    let params = (params.get() != "null").then_some(params);
    serde_json::to_string(&Request { jsonrpc: "2.0", id, method, params })
        .map_err(|error| unsent(&error))
}

/// Plain numbers where they will do, as in `json!({ "id": 7 })`: of its integers nobody knows how wide the command's are.
fn encoded(params: &impl Serialize, values: Values<'_>) -> Result<String, EncodeError> {
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

/// `null` is a result.
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
            let message = format!("the reply is not what was asked for: {error}");
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
            (None, None) => Err(unreadable("it has neither a result nor an error".into())),
        }
    }
}

fn about(text: &RawValue) -> About {
    #[derive(Deserialize)]
    struct Head<'a> {
        #[serde(borrow, default, deserialize_with = "present")]
        id: Option<&'a RawValue>,
        method: Option<String>,
        #[serde(borrow)]
        params: Option<&'a RawValue>,
    }
    #[derive(Deserialize)]
    struct Numbered<'a> {
        #[serde(borrow)]
        stream: &'a RawValue,
    }
    if text.get().starts_with('[') {
        return About::Batch;
    }
    let head: Head<'_> = serde_json::from_str(text.get()).expect("the core sends messages");
    let id = |raw: &RawValue| Id::parse(raw.get()).expect("the core sends ids");
    let Some(method) = head.method else {
        return About::Reply(head.id.map_or_else(Id::null, id));
    };
    let stream = || {
        let params = head.params.map_or("null", RawValue::get);
        let numbered: Numbered<'_> = serde_json::from_str(params).expect("it has a number");
        id(numbered.stream)
    };
    match &*method {
        ITEMS | END => About::Stream(stream()),
        CREDIT | STOP => About::Source(stream()),
        _ if head.id.is_some() => About::Request(method),
        _ => About::Notification(method),
    }
}

#[derive(Deserialize)]
struct Notified {
    params: (Box<RawValue>,),
}

impl Notified {
    fn payload<E: Event>(text: &RawValue, values: &Values<'_>) -> Option<E> {
        let notified: Notified = serde_json::from_str(text.get()).ok()?;
        decode::payload(notified.params.0.get(), values).ok()
    }
}
