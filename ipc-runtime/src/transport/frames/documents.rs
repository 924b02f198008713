use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ipc_core::frame::{self, FrameError, Up};
use ipc_core::message::{self, CLOSED, Closed, HELLO, Hello, Request, WELCOME, Welcome};
use ipc_core::values::Values;
use ipc_core::{ErrorCode, Limits, decode};
use serde::Serialize;
use subtle::ConstantTimeEq;

use crate::attachments::UP;
use crate::dispatch;
use crate::inflight::Ids;
use crate::lifecycle::{self, PageCrashed, PageReady, PageReloaded};
use crate::outbox;
use crate::session::Session;
use crate::window::Window;

/// What runs at the start of every document: an expression, a function of one configuration.
const SCRIPT: &str = include_str!("../../../client/dist/webview.js");
/// How many documents of a window are remembered, so that none of them comes back.
const REMEMBERED: usize = 64;
/// What a page is told that outlives its window.
const WINDOW_CLOSED: &str = "the window is closed";

/// The documents of one window, one after the other. It tells them and forgers apart, and keeps the sequences.
pub(in crate::transport) struct Documents {
    window: Window,
    key: String,
    origins: Vec<String>,
    /// Where large bytes go, if they may travel beside messages.
    attachments: Option<String>,
    wake: Arc<dyn Fn() + Send + Sync>,
    known: Mutex<Known>,
    /// Frames that were dropped: not ours, or not from a page that may speak.
    refused: AtomicU64,
}

#[derive(Default)]
struct Known {
    current: Option<Document>,
    past: VecDeque<String>,
    any: bool,
    farewell: Option<Farewell>,
}

/// A document that has said hello.
#[derive(Clone)]
struct Document {
    id: Arc<str>,
    session: Arc<Session>,
    /// The last frame that came from it.
    seq: u64,
}

/// What a document without a session is told. One is enough: there is one page, and documents before it hear nothing.
struct Farewell {
    doc: String,
    frame: Vec<u8>,
}

impl Documents {
    /// `wake` is called, on any thread and with no lock held, when there is something to [`take`](Self::take), or may be.
    pub(in crate::transport) fn new(
        window: Window,
        key: String,
        origins: Vec<String>,
        attachments: Option<String>,
        wake: impl Fn() + Send + Sync + 'static,
    ) -> Self {
        let (known, refused) = (Mutex::default(), AtomicU64::new(0));
        Documents { window, key, origins, attachments, wake: Arc::new(wake), known, refused }
    }

    pub(in crate::transport) fn window(&self) -> &Window {
        &self.window
    }

    /// What is to run at the start of every document.
    pub(in crate::transport) fn script(&self) -> String {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Config<'a> {
            key: &'a str,
            origins: &'a [String],
            /// A page acknowledges by itself before so much is unacknowledged.
            ack_bytes: usize,
            /// No message is longer.
            max_bytes: usize,
            /// No frame holds more messages.
            max_messages: usize,
            /// Where large bytes go.
            #[serde(skip_serializing_if = "Option::is_none")]
            attachments: Option<Attachments<'a>>,
        }
        #[derive(Serialize)]
        struct Attachments<'a> {
            url: &'a str,
            /// From how many bytes on.
            threshold: usize,
        }
        let attachments = self.attachments.as_deref().map(|url| Attachments { url, threshold: UP });
        let ack_bytes = outbox::Window::default().unacknowledged;
        let Limits { bytes: max_bytes, frame: max_messages, .. } = *self.window.ipc().limits();
        let config = Config {
            key: &self.key,
            origins: &self.origins,
            ack_bytes,
            max_bytes,
            max_messages,
            attachments,
        };
        let config = serde_json::to_string(&config).expect("strings and a number are JSON");
        format!("({})({config})", SCRIPT.trim().trim_end_matches(';'))
    }

    /// Takes what a script has handed to the message handler: any script, in any frame of the page.
    pub(in crate::transport) fn receive(&self, text: String) {
        let text: Arc<str> = text.into();
        let frame = match Up::parse(&text, self.window.ipc().limits()) {
            Ok(frame) => frame,
            Err(FrameError::Version { key: Some(key), doc: Some(doc), version })
                if self.is_key(&key) && frame::is_document_id(&doc) =>
            {
                let message = format!(
                    "the page speaks version {version} of the envelope, the core version {}: use the bindings that \
                     belong to this core",
                    frame::VERSION
                );
                return self.part(&doc, ErrorCode::UnsupportedVersion, message);
            }
            Err(error) => return self.refuse(&error.to_string()),
        };
        if !self.is_key(&frame.key) || !frame::is_document_id(&frame.doc) {
            return self.refuse("the key is not this window's");
        }
        match self.admit(&frame) {
            Admission::Session(session, skip) => {
                dispatch::frame(&session, &text, frame.messages.into_iter().skip(skip));
            }
            Admission::Refused(why) => self.refuse(why),
            Admission::Closed(code, message) => self.part(&frame.doc, code, message.to_owned()),
        }
    }

    /// The next frame for the page, if one may leave now.
    pub(in crate::transport) fn take(&self) -> Option<String> {
        let mut known = self.known();
        if let Some(farewell) = known.farewell.take() {
            return Some(text(farewell.frame));
        }
        let document = known.current.clone()?;
        let has_ended = document.session.has_ended();
        let _retired = if has_ended { known.retire() } else { None };
        drop(known);
        if has_ended {
            return Some(text(closed(&document.id, ErrorCode::Closed, WINDOW_CLOSED.to_owned())));
        }
        let departure = document.session.outbox().take()?;
        let frame = frame::down(&document.id, departure.seq, document.seq, &departure.messages);
        Some(text(frame))
    }

    /// Ends the session of the document that is there: another takes its place.
    pub(in crate::transport) fn leave(&self) {
        let Some(document) = self.known().retire() else { return };
        self.window.ipc().set_session(&self.window, None);
        document.session.end();
    }

    /// Ends the session of the document that is there: the process that it lived in has ended.
    pub(in crate::transport) fn crash(&self) {
        self.leave();
        if self.window.ipc().is_open(&self.window) {
            lifecycle::raise(&self.window, &PageCrashed { window: self.window.label().to_owned() });
        }
    }

    /// Whether documents of an origin may speak.
    pub(in crate::transport) fn allows(&self, origin: &str) -> bool {
        self.origins.iter().any(|allowed| allowed == origin)
    }

    pub(in crate::transport) fn is_key(&self, key: &str) -> bool {
        self.key.as_bytes().ct_eq(key.as_bytes()).into()
    }

    pub(in crate::transport) fn refuse(&self, why: &str) {
        let count = self.refused.fetch_add(1, Ordering::Relaxed) + 1;
        tracing::debug!(window = self.window.label(), count, why, "a frame was dropped");
    }

    /// Finds the session that a frame belongs to, or opens it, and takes down what the envelope says.
    fn admit(&self, frame: &Up<'_>) -> Admission {
        let mut known = self.known();
        if known.current.as_ref().is_some_and(|document| document.session.has_ended()) {
            // The window was closed. Its page may still be there.
            let _retired = known.retire();
            drop(known);
            return Admission::Closed(ErrorCode::Closed, WINDOW_CLOSED);
        }
        if let Some(document) = &mut known.current
            && *document.id == *frame.doc
        {
            let session = Arc::clone(&document.session);
            let in_order = frame.seq == document.seq + 1;
            if in_order {
                document.seq = frame.seq;
            }
            // What is acknowledged makes room, and who waits for that is woken.
            drop(known);
            if !in_order || session.outbox().acknowledge(frame.ack).is_err() {
                self.leave();
                return Admission::Closed(
                    ErrorCode::InvalidFrame,
                    "a frame was lost, doubled, or acknowledges what was never sent",
                );
            }
            return Admission::Session(session, 0);
        }
        let is_past = known.past.iter().any(|past| **past == *frame.doc);
        drop(known);
        let Some(hello) =
            (!is_past && frame.seq == 1 && frame.ack == 0).then(|| hello(frame)).flatten()
        else {
            return Admission::Closed(ErrorCode::Closed, "this document's session has ended");
        };
        if !self.allows(&hello.origin) {
            return Admission::Refused("the document's origin is not allowed");
        }
        match self.enter(&frame.doc) {
            Some(session) => Admission::Session(session, 1),
            None => Admission::Closed(ErrorCode::Closed, WINDOW_CLOSED),
        }
    }

    /// Begins the session of a new document.
    fn enter(&self, doc: &str) -> Option<Arc<Session>> {
        self.leave();
        let wake = Arc::clone(&self.wake);
        let window = &self.window;
        let attaches = self.attachments.is_some();
        let session = Session::new(window.clone(), Ids::Rising, attaches, move || wake());
        let session = Arc::new(session);
        if !window.ipc().set_session(window, Some(Arc::clone(&session))) {
            return None;
        }
        let mut known = self.known();
        let reloaded = std::mem::replace(&mut known.any, true);
        known.current = Some(Document { id: doc.into(), session: Arc::clone(&session), seq: 1 });
        drop(known);

        let label = window.label().to_owned();
        let welcome = Welcome { window: label.clone(), role: window.role().to_owned() };
        let welcome = message::notification(WELCOME, &welcome).expect("strings are JSON");
        // Before all others, those that overtake too.
        session.outbox().overtake(&welcome);
        if reloaded {
            lifecycle::raise(window, &PageReloaded { window: label });
        } else {
            lifecycle::raise(window, &PageReady { window: label });
        }
        Some(session)
    }

    /// Has a document told that it has no session. What it is told first tells the most.
    fn part(&self, doc: &str, code: ErrorCode, message: String) {
        let mut known = self.known();
        if known.farewell.as_ref().is_none_or(|farewell| farewell.doc != doc) {
            let frame = closed(doc, code, message);
            known.farewell = Some(Farewell { doc: doc.to_owned(), frame });
        }
        drop(known);
        (self.wake)();
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(feature = "webview")]
impl Documents {
    /// Whether [`take`](Self::take) would find another frame. If so, whoever asks is expected to come back by itself.
    pub(in crate::transport) fn has_more(&self) -> bool {
        let document = self.known().current.clone();
        document.is_some_and(|document| document.session.outbox().has_more())
    }

    /// The session of the document that is there, if it is this one.
    pub(in crate::transport) fn session_of(&self, doc: &str) -> Option<Arc<Session>> {
        let known = self.known();
        let document = known.current.as_ref().filter(|document| *document.id == *doc)?;
        (!document.session.has_ended()).then(|| Arc::clone(&document.session))
    }
}

impl Known {
    /// Takes the document that is there out of its place, never to come back.
    fn retire(&mut self) -> Option<Document> {
        let document = self.current.take()?;
        if self.past.len() == REMEMBERED {
            self.past.pop_front();
        }
        self.past.push_back(document.id.to_string());
        Some(document)
    }
}

enum Admission {
    /// The frame belongs to this session; its first messages, as many as said, are dealt with.
    Session(Arc<Session>, usize),
    /// Nothing is answered.
    Refused(&'static str),
    /// The document has no session any more.
    Closed(ErrorCode, &'static str),
}

fn hello(frame: &Up<'_>) -> Option<Hello> {
    let first = Request::parse(frame.messages.first()?.get()).ok()?;
    if first.method != HELLO || first.id.is_some() {
        return None;
    }
    decode::from_str(first.params?.get(), &Values::PLAIN).ok()
}

fn closed(doc: &str, code: ErrorCode, message: String) -> Vec<u8> {
    let closed = Closed { code: code.number(), message };
    let closed = message::notification(CLOSED, &closed).expect("strings are JSON");
    frame::down(doc, 0, 0, &closed)
}

fn text(frame: Vec<u8>) -> String {
    String::from_utf8(frame).expect("messages are made of strings")
}
