//! The documents of a window: which of them a frame belongs to, and whether the frame is admitted.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};

use ipc_core::frame::{self, FrameError, Up};
use ipc_core::message::{self, CLOSED, Closed, HELLO, Hello, Request, WELCOME, Welcome};
use ipc_core::values::Values;
use ipc_core::{ErrorCode, Limits, decode};
use serde::Serialize;
use subtle::ConstantTimeEq;

use crate::connection::attachments::{UPLOAD_BODY, UPLOAD_THRESHOLD};
use crate::connection::outbox::{OutboxLimits, Placement};
use crate::dispatch;
use crate::exec::sync::lock;
use crate::exec::throttle::Throttle;
use crate::ipc::window::Window;
use crate::ipc::{Peer, events};
use crate::lifecycle::{PageCrashed, PageReady, PageReloaded};
use crate::session::in_flight::Ids;
use crate::session::{Session, TransportTraits};

/// The script for the start of every document: an expression, whose value is a function of the
/// configuration.
const SCRIPT: &str = include_str!("../../../client/dist/webview.js");
/// The number of remembered past documents of a window, which cannot connect again.
const MAX_PAST_DOCUMENTS: usize = 64;
/// The message for the page of a closed window.
const WINDOW_CLOSED: &str = "the window is closed";

/// The successive documents of a window. Separates frames of the current document from others, and
/// checks their sequence.
pub(in crate::transport) struct Documents {
    window: Window,
    key: String,
    origins: Vec<String>,
    /// The URL for large bytes, if they can be sent out of band.
    attachments: Option<String>,
    wake: Arc<dyn Fn() + Send + Sync>,
    state: Mutex<State>,
    /// The lines of the log about dropped frames: without the key, or from a page of another origin.
    refused: Throttle,
}

#[derive(Default)]
struct State {
    current: Option<Document>,
    past: VecDeque<String>,
    has_connected: bool,
    closing: Option<ClosingFrame>,
}

/// A connected document.
#[derive(Clone)]
struct Document {
    id: Arc<str>,
    origin: String,
    session: Arc<Session>,
    /// The sequence number of the last received frame.
    last_seq: u64,
}

/// The frame that tells a document why it has no session. A window shows one document at a time, so
/// one such frame is kept.
struct ClosingFrame {
    document: String,
    text: Vec<u8>,
}

impl Documents {
    /// Creates the documents of a window. `wake` is called on any thread, with no lock held, when
    /// there may be a frame to [`take`](Self::take).
    pub(in crate::transport) fn new(
        window: Window,
        key: String,
        origins: Vec<String>,
        attachments: Option<String>,
        wake: impl Fn() + Send + Sync + 'static,
    ) -> Self {
        Documents {
            window,
            key,
            origins,
            attachments,
            wake: Arc::new(wake),
            state: Mutex::default(),
            refused: Throttle::default(),
        }
    }

    pub(in crate::transport) fn window(&self) -> &Window {
        &self.window
    }

    /// Returns the script for the start of every document.
    pub(in crate::transport) fn script(&self) -> String {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Config<'a> {
            key: &'a str,
            origins: &'a [String],
            /// The number of unacknowledged bytes before which a page acknowledges.
            ack_bytes: usize,
            /// The length limit of a message.
            max_bytes: usize,
            /// The limit on the number of messages in a frame.
            max_messages: usize,
            #[serde(skip_serializing_if = "Option::is_none")]
            attachments: Option<Attachments<'a>>,
        }
        #[derive(Serialize)]
        struct Attachments<'a> {
            url: &'a str,
            /// The size, in bytes, from which on bytes are sent out of band.
            threshold: usize,
            /// The maximum size of a body, in bytes.
            body: usize,
        }
        let attachments = self.attachments.as_deref().map(|url| Attachments {
            url,
            threshold: UPLOAD_THRESHOLD,
            body: UPLOAD_BODY,
        });
        let Limits { bytes: max_bytes, frame: max_messages, .. } = *self.window.ipc().limits();
        let config = Config {
            key: &self.key,
            origins: &self.origins,
            ack_bytes: OutboxLimits::default().unacknowledged,
            max_bytes,
            max_messages,
            attachments,
        };
        let config = serde_json::to_string(&config).expect("strings and numbers are JSON");
        format!("({})({config})", SCRIPT.trim().trim_end_matches(';'))
    }

    /// Receives a text from the message handler, to which any script in any frame of the page can
    /// post.
    pub(in crate::transport) fn receive(&self, text: String) {
        if self.has_key(&text) {
            self.process(text);
        }
    }

    /// Processes a frame that [has the key](Self::has_key).
    pub(in crate::transport) fn process(&self, text: String) {
        let text: Arc<str> = text.into();
        let frame = match Up::parse(&text, self.window.ipc().limits()) {
            Ok(frame) => frame,
            Err(FrameError::Version { doc: Some(doc), version }) if frame::is_document_id(&doc) => {
                let message = format!(
                    "the page uses version {version} of the envelope, but the backend uses version \
                     {}; use the bindings of this backend",
                    frame::VERSION
                );
                return self.close_document(&doc, ErrorCode::UnsupportedVersion, message);
            }
            Err(error) => return self.refuse(&error.to_string()),
        };
        if !frame::is_document_id(&frame.doc) {
            return self.refuse("the frame does not have the id of a document");
        }
        match self.admit(&frame) {
            Admission::Admitted { session, handled } => {
                let peer = Peer { window: self.window.clone(), session };
                let messages = frame.messages.into_iter().skip(handled);
                dispatch::dispatch_frame(&peer, &text, messages);
            }
            Admission::Refused(why) => self.refuse(why),
            Admission::Closed(code, message) => {
                self.close_document(&frame.doc, code, message.into_owned());
            }
        }
    }

    /// Takes the next frame as a script that hands the frame to its document, and to no other.
    ///
    /// The window may show another document when the engine evaluates the script. So the script
    /// compares `location.origin`, which no page can replace. In a document of another origin,
    /// `__IPC__` is `undefined` for good.
    pub(in crate::transport) fn take_script(&self) -> Option<String> {
        let Outgoing { text, origin } = self.next()?;
        let origins = match &origin {
            Some(origin) => std::slice::from_ref(origin),
            None => &self.origins,
        };
        let mut script = b"(false".to_vec();
        // Each text is escaped as a string literal, so its content cannot be executed.
        let mut push = |code: &str, literal: &str| {
            script.extend_from_slice(code.as_bytes());
            serde_json::to_writer(&mut script, literal).expect("a string is JSON");
        };
        for origin in origins {
            push("||location.origin===", origin);
        }
        push(")&&window.__IPC__?.receive(", &text);
        script.push(b')');
        Some(String::from_utf8(script).expect("JSON is made of strings"))
    }

    /// Takes the next frame for the page, if a frame may be sent now.
    pub(in crate::transport) fn take(&self) -> Option<String> {
        self.next().map(|frame| frame.text)
    }

    fn next(&self) -> Option<Outgoing> {
        let mut state = self.lock();
        if let Some(closing) = state.closing.take() {
            let has_document = state.current.is_some();
            drop(state);
            if has_document {
                // The wake for messages of the current document may have led here.
                (self.wake)();
            }
            return Some(Outgoing::new(closing.text, None));
        }
        let document = state.current.clone()?;
        if document.session.has_ended() {
            let retired = state.retire();
            drop(state);
            // The last handle to a session drops futures of the user, so it is dropped with no lock
            // held.
            drop(retired);
            let reason = document.reason_of_end();
            let closed = closed_frame(&document.id, ErrorCode::Closed, reason);
            return Some(Outgoing::new(closed, Some(document.origin)));
        }
        drop(state);
        let outgoing = document.session.outbox().take()?;
        let last_seq = document.last_seq;
        let frame = frame::down(&document.id, outgoing.seq, last_seq, &outgoing.messages);
        Some(Outgoing::new(frame, Some(document.origin)))
    }

    /// Ends the session of the current document, because another document replaces it.
    pub(in crate::transport) fn end_document(&self) {
        let Some(document) = self.lock().retire() else { return };
        self.window.ipc().set_session(&self.window, None);
        document.session.end();
    }

    /// Ends the session of the current document, because its process has ended.
    pub(in crate::transport) fn crash(&self) {
        self.end_document();
        if self.window.ipc().is_open(&self.window) {
            events::raise(&self.window, &PageCrashed { window: self.window.label().to_owned() });
        }
    }

    /// Returns whether documents of an origin may connect.
    pub(in crate::transport) fn allows(&self, origin: &str) -> bool {
        self.origins.iter().any(|allowed| allowed == origin)
    }

    /// Compares a key in constant time.
    pub(in crate::transport) fn is_key(&self, key: &str) -> bool {
        self.key.as_bytes().ct_eq(key.as_bytes()).into()
    }

    /// Returns whether a frame has the key of this window. Nothing else of the frame is parsed, so
    /// that frames of strangers cost nothing.
    pub(in crate::transport) fn has_key(&self, frame: &str) -> bool {
        let has_key = frame::key(frame).is_some_and(|key| self.is_key(&key));
        if !has_key {
            self.refuse("the frame does not begin with the key of this window");
        }
        has_key
    }

    /// Logs a dropped frame.
    pub(in crate::transport) fn refuse(&self, why: &str) {
        if let Some(left_out) = self.refused.line() {
            tracing::debug!(window = self.window.label(), why, left_out, "a frame was dropped");
        }
    }

    /// Finds the session of a frame's document, or opens a session for a hello. Checks the
    /// sequence, and records the acknowledgement.
    fn admit(&self, frame: &Up<'_>) -> Admission {
        let mut state = self.lock();
        if state.current.as_ref().is_some_and(|document| document.session.has_ended()) {
            // The window was closed, or its document was dropped, but its page still exists.
            let retired = state.retire();
            drop(state);
            let ended = retired.filter(|document| *document.id == *frame.doc);
            if ended.is_some() || !self.window.ipc().is_open(&self.window) {
                let reason = ended.map(|document| document.reason_of_end());
                let reason = reason.unwrap_or_else(|| WINDOW_CLOSED.to_owned());
                return Admission::Closed(ErrorCode::Closed, reason.into());
            }
            state = self.lock();
        }
        if let Some(document) = &mut state.current
            && *document.id == *frame.doc
        {
            let session = Arc::clone(&document.session);
            let is_in_sequence = frame.seq == document.last_seq + 1;
            if is_in_sequence {
                document.last_seq = frame.seq;
            }
            // An acknowledgement wakes waiters, with no lock held.
            drop(state);
            if is_in_sequence && session.outbox().acknowledge(frame.ack).is_ok() {
                return Admission::Admitted { session, handled: 0 };
            }
            self.end_document();
            let message =
                "a frame was lost or repeated, or acknowledges a frame that was never sent";
            return Admission::Closed(ErrorCode::InvalidFrame, message.into());
        }
        let is_past = state.past.iter().any(|past| **past == *frame.doc);
        drop(state);
        let is_first = !is_past && frame.seq == 1 && frame.ack == 0;
        let Some(hello) = is_first.then(|| hello(frame)).flatten() else {
            let message = "the session of this document has ended";
            return Admission::Closed(ErrorCode::Closed, message.into());
        };
        if !self.allows(&hello.origin) {
            return Admission::Refused("the origin of the document is not allowed");
        }
        match self.open_session(&frame.doc, hello.origin) {
            Some(session) => Admission::Admitted { session, handled: 1 },
            None => Admission::Closed(ErrorCode::Closed, WINDOW_CLOSED.into()),
        }
    }

    /// Opens the session of a new document. Returns `None` if the window is closed.
    fn open_session(&self, id: &str, origin: String) -> Option<Arc<Session>> {
        self.end_document();
        let window = &self.window;
        let ipc = window.ipc();
        let transport =
            TransportTraits { ids: Ids::Rising, has_attachments: self.attachments.is_some() };
        let wake = Arc::clone(&self.wake);
        let session = Session::new(
            window.label(),
            ipc.limits(),
            ipc.budgets(),
            transport,
            ipc.pool(),
            move || {
                wake();
            },
        );
        let session = Arc::new(session);
        if !ipc.set_session(window, Some(Arc::clone(&session))) {
            return None;
        }
        let mut state = self.lock();
        let is_reloaded = std::mem::replace(&mut state.has_connected, true);
        state.current =
            Some(Document { id: id.into(), origin, session: Arc::clone(&session), last_seq: 1 });
        drop(state);

        let label = window.label().to_owned();
        let welcome = Welcome { window: label.clone(), role: window.role().to_owned() };
        let welcome = message::notification(WELCOME, &welcome).expect("strings are JSON");
        // The welcome is the first message, also before other control messages.
        session.outbox().push(&welcome, Placement::Control);
        if is_reloaded {
            events::raise(window, &PageReloaded { window: label });
        } else {
            events::raise(window, &PageReady { window: label });
        }
        Some(session)
    }

    /// Tells a document why it has no session. The first reason is kept, which is the most precise.
    fn close_document(&self, id: &str, code: ErrorCode, message: String) {
        let mut state = self.lock();
        if state.closing.as_ref().is_none_or(|closing| closing.document != id) {
            let text = closed_frame(id, code, message);
            state.closing = Some(ClosingFrame { document: id.to_owned(), text });
        }
        drop(state);
        (self.wake)();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

#[cfg(feature = "webview")]
impl Documents {
    /// Returns whether [`take`](Self::take) would find another frame. If so, the caller must take
    /// it: `wake` is not called for it again.
    pub(in crate::transport) fn has_more(&self) -> bool {
        let document = self.lock().current.clone();
        document.is_some_and(|document| document.session.outbox().has_more())
    }

    /// Returns the session of the current document, if the document has this id.
    pub(in crate::transport) fn session_of(&self, id: &str) -> Option<Arc<Session>> {
        let state = self.lock();
        let document = state.current.as_ref().filter(|document| *document.id == *id)?;
        (!document.session.has_ended()).then(|| Arc::clone(&document.session))
    }
}

impl Document {
    /// Returns the reason for which the session has ended.
    fn reason_of_end(&self) -> String {
        self.session.fault().unwrap_or(WINDOW_CLOSED).to_owned()
    }
}

impl State {
    /// Removes the current document, which cannot connect again.
    fn retire(&mut self) -> Option<Document> {
        let document = self.current.take()?;
        if self.past.len() == MAX_PAST_DOCUMENTS {
            self.past.pop_front();
        }
        self.past.push_back(document.id.to_string());
        Some(document)
    }
}

/// The decision about a frame with the key.
enum Admission {
    /// The frame belongs to this session. The first `handled` messages need no dispatch.
    Admitted { session: Arc<Session>, handled: usize },
    /// The frame is dropped without an answer.
    Refused(&'static str),
    /// The document has no session.
    Closed(ErrorCode, Cow<'static, str>),
}

fn hello(frame: &Up<'_>) -> Option<Hello> {
    let first = Request::parse(frame.messages.first()?.get()).ok()?;
    if first.method != HELLO || first.id.is_some() {
        return None;
    }
    decode::from_str(first.params?.get(), &Values::PLAIN).ok()
}

fn closed_frame(document: &str, code: ErrorCode, message: String) -> Vec<u8> {
    let closed = Closed { code: code.number(), message };
    let closed = message::notification(CLOSED, &closed).expect("strings are JSON");
    frame::down(document, 0, 0, &closed)
}

/// A frame for the page.
struct Outgoing {
    text: String,
    /// The origin of the document, if the document has had a session.
    origin: Option<String>,
}

impl Outgoing {
    fn new(frame: Vec<u8>, origin: Option<String>) -> Self {
        let text = String::from_utf8(frame).expect("messages are made of strings");
        Outgoing { text, origin }
    }
}
