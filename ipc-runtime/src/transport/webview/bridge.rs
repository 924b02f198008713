use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ipc_core::frame::{self, FrameError, Up};
use ipc_core::message::{self, CLOSED, Closed, HELLO, Hello, Request, WELCOME, Welcome};
use ipc_core::values::Values;
use ipc_core::{Code, Limits, decode};
use serde::Serialize;
use subtle::ConstantTimeEq;

use super::ui_thread::UiThread;
use super::{transfer, views};
use crate::attachments::UP;
use crate::dispatch;
use crate::lifecycle::{self, PageReady, PageReloaded};
use crate::outbox::{self, Outbox};
use crate::session::{Ids, Session};
use crate::ui::Ui;
use crate::window::Window;

/// What the webview runs at the start of every document: an expression, a function of one configuration.
const SCRIPT: &str = include_str!("../../../client/dist/webview.js");
/// How many documents of a webview are remembered, so that none of them comes back.
const REMEMBERED: usize = 64;

/// Which window a webview is, and how it is reached.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) window: Window,
    /// Under which [`views`] has it.
    pub(super) number: u64,
    pub(super) ui: UiThread,
}

/// The core's end of one webview: it tells documents and forgers apart, and keeps the sequences.
pub(super) struct Bridge {
    place: Place,
    key: String,
    origins: Vec<String>,
    /// Whether bytes may travel beside messages.
    attaches: bool,
    documents: Mutex<Documents>,
    /// Frames that were dropped: not ours, or not from a page that may speak.
    refused: AtomicU64,
}

#[derive(Default)]
struct Documents {
    current: Option<Document>,
    past: VecDeque<String>,
    any: bool,
}

/// A document that has said hello.
#[derive(Clone)]
struct Document {
    id: Arc<str>,
    session: Arc<Session>,
    /// The last frame that came from it.
    seq: u64,
}

impl Bridge {
    pub(super) fn new(place: Place, key: String, origins: Vec<String>, attaches: bool) -> Self {
        let refused = AtomicU64::new(0);
        Bridge { place, key, origins, attaches, documents: Mutex::default(), refused }
    }

    /// What the webview is to run at the start of every document.
    pub(super) fn script(&self) -> String {
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
            attachments: Option<Attachments>,
        }
        #[derive(Serialize)]
        struct Attachments {
            url: String,
            /// From how many bytes on.
            threshold: usize,
        }
        let attachments = self
            .attaches
            .then(|| Attachments { url: super::origin_of(transfer::SCHEME), threshold: UP });
        let ack_bytes = outbox::Window::default().unacknowledged;
        let Limits { bytes: max_bytes, frame: max_messages, .. } =
            *self.place.window.ipc().limits();
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

    /// Takes what a script has handed to the message handler: any script, in any frame.
    pub(super) fn receive(self: &Arc<Self>, text: String) {
        let text: Arc<str> = text.into();
        let frame = match Up::parse(&text, self.place.window.ipc().limits()) {
            Ok(frame) => frame,
            Err(FrameError::Version { key: Some(key), doc: Some(doc), version })
                if self.is_key(&key) && frame::is_document_id(&doc) =>
            {
                let message = format!(
                    "the page speaks version {version} of the envelope, the core version {}: use the bindings that \
                     belong to this core",
                    frame::VERSION
                );
                return self.send_closed(&doc, Code::UnsupportedVersion, message);
            }
            Err(error) => return self.refuse(&error.to_string()),
        };
        if !self.is_key(&frame.key) || !frame::is_document_id(&frame.doc) {
            return self.refuse("the key is not this webview's");
        }
        match self.admit(&frame) {
            Admission::Session(session, skip) => {
                views::receiving(self.place.number, || {
                    dispatch::frame(&session, &text, frame.messages.into_iter().skip(skip));
                });
                self.flush();
            }
            Admission::Refused(why) => self.refuse(why),
            Admission::Closed(code, message) => {
                self.send_closed(&frame.doc, code, message.to_owned());
            }
        }
    }

    /// Finds the session that a frame belongs to, or opens it, and takes down what the envelope says.
    fn admit(self: &Arc<Self>, frame: &Up<'_>) -> Admission {
        let mut documents = self.documents();
        if documents.current.as_ref().is_some_and(|document| document.session.has_ended()) {
            // The window was closed. Its page may still be there.
            documents.current = None;
            return Admission::Closed(Code::Closed, "the window is closed");
        }
        if let Some(document) = &mut documents.current
            && *document.id == *frame.doc
        {
            let in_order = frame.seq == document.seq + 1;
            let session = Arc::clone(&document.session);
            if !in_order || session.outbox.acknowledge(frame.ack).is_err() {
                drop(documents);
                self.leave();
                return Admission::Closed(
                    Code::InvalidFrame,
                    "a frame was lost, doubled, or acknowledges what was never sent",
                );
            }
            document.seq = frame.seq;
            return Admission::Session(session, 0);
        }
        let known = documents.past.iter().any(|past| **past == *frame.doc);
        let Some(hello) =
            (!known && frame.seq == 1 && frame.ack == 0).then(|| hello(frame)).flatten()
        else {
            return Admission::Closed(Code::Closed, "this document's session has ended");
        };
        if !self.allows(&hello.origin) {
            return Admission::Refused("the document's origin is not allowed");
        }
        drop(documents);
        match self.enter(&frame.doc) {
            Some(session) => Admission::Session(session, 1),
            None => Admission::Closed(Code::Closed, "the window is closed"),
        }
    }

    /// Begins the session of a new document.
    fn enter(self: &Arc<Self>, doc: &str) -> Option<Arc<Session>> {
        self.leave();
        let waker = Arc::downgrade(self);
        let outbox = Outbox::new(outbox::Window::default(), move || {
            let Some(bridge) = waker.upgrade() else { return };
            if !views::is_receiving(bridge.place.number) {
                bridge.flush_later();
            }
        });
        let window = &self.place.window;
        let mut session = Session::new(window.clone(), Ids::rising(), outbox);
        if self.attaches {
            session = session.with_attachments();
        }
        let session = Arc::new(session);
        if !window.ipc().set_session(window, Some(Arc::clone(&session))) {
            return None;
        }
        let mut documents = self.documents();
        let reloaded = std::mem::replace(&mut documents.any, true);
        documents.current =
            Some(Document { id: doc.into(), session: Arc::clone(&session), seq: 1 });
        drop(documents);

        let label = window.label().to_owned();
        let welcome = Welcome { window: label.clone(), role: window.role().to_owned() };
        let welcome = message::notification(WELCOME, &welcome).expect("strings are JSON");
        session.outbox.push(&welcome);
        if reloaded {
            lifecycle::raise(window, &PageReloaded { window: label });
        } else {
            lifecycle::raise(window, &PageReady { window: label });
        }
        Some(session)
    }

    /// Ends the session of the document that is there.
    pub(super) fn leave(&self) {
        let mut documents = self.documents();
        let Some(document) = documents.current.take() else { return };
        if documents.past.len() == REMEMBERED {
            documents.past.pop_front();
        }
        documents.past.push_back(document.id.to_string());
        drop(documents);
        self.place.window.ipc().set_session(&self.place.window, None);
        document.session.end();
    }

    /// Sends what has gathered. To be called on the UI thread; elsewhere it does nothing.
    pub(super) fn flush(self: &Arc<Self>) {
        let Some(view) = views::get(self.place.number) else { return };
        let Some(document) = self.documents().current.clone() else { return };
        let outbox = &document.session.outbox;
        let Some(departure) = outbox.take() else { return };
        let text = frame::down(&document.id, departure.seq, document.seq, &departure.messages);
        self.evaluate(&view.ui, text);
        if outbox.has_more() {
            self.flush_later();
        }
    }

    fn flush_later(self: &Arc<Self>) {
        let bridge = Arc::clone(self);
        // An event loop that has ended takes its documents with it.
        let _ = self.place.ui.send(move || bridge.flush());
    }

    fn send_closed(&self, doc: &str, code: Code, message: String) {
        let closed = Closed { code: code.number(), message };
        let closed = message::notification(CLOSED, &closed).expect("strings are JSON");
        if let Some(view) = views::get(self.place.number) {
            self.evaluate(&view.ui, frame::down(doc, 0, 0, &closed));
        }
    }

    /// Hands a frame to the page, as the one argument of one function: a string literal of JSON, which nothing in it can
    /// leave.
    fn evaluate(&self, ui: &Ui, frame: Vec<u8>) {
        let frame = String::from_utf8(frame).expect("messages are made of strings");
        let mut script = b"__IPC__.receive(".to_vec();
        serde_json::to_writer(&mut script, &frame).expect("a string is JSON");
        script.push(b')');
        let script = String::from_utf8(script).expect("it is made of strings");
        if let Some(Err(error)) = ui.webview().map(|webview| webview.evaluate_script(&script)) {
            tracing::error!(%error, window = self.place.window.label(), "the webview does not take messages");
            self.leave();
        }
    }

    /// Whether documents of an origin may speak.
    pub(super) fn allows(&self, origin: &str) -> bool {
        self.origins.iter().any(|allowed| allowed == origin)
    }

    /// The session of the document that is there, if it is this one.
    pub(super) fn session_of(&self, doc: &str) -> Option<Arc<Session>> {
        let documents = self.documents();
        let document = documents.current.as_ref().filter(|document| *document.id == *doc)?;
        (!document.session.has_ended()).then(|| Arc::clone(&document.session))
    }

    pub(super) fn is_key(&self, key: &str) -> bool {
        self.key.as_bytes().ct_eq(key.as_bytes()).into()
    }

    pub(super) fn refuse(&self, why: &str) {
        let count = self.refused.fetch_add(1, Ordering::Relaxed) + 1;
        tracing::debug!(window = self.place.window.label(), count, why, "a frame was dropped");
    }

    fn documents(&self) -> MutexGuard<'_, Documents> {
        self.documents.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

enum Admission {
    /// The frame belongs to this session; its first messages, as many as said, are dealt with.
    Session(Arc<Session>, usize),
    /// Nothing is answered.
    Refused(&'static str),
    /// The document has no session any more.
    Closed(Code, &'static str),
}

fn hello(frame: &Up<'_>) -> Option<Hello> {
    let first = Request::parse(frame.messages.first()?.get()).ok()?;
    if first.method != HELLO || first.id.is_some() {
        return None;
    }
    decode::from_str(first.params?.get(), &Values::PLAIN).ok()
}
