//! The transport of a `wry` webview: frames come up through its message handler, and go down as calls of one function.
//!
//! ```no_run
//! # use ipc_runtime::transport::webview::{UiCall, UiThread, origin_of};
//! # use ipc_runtime::{Ipc, UiClosed};
//! # fn attach(ipc: &Ipc, proxy: std::sync::mpsc::Sender<UiCall>) -> Result<(), Box<dyn std::error::Error>> {
//! # let window: wry::raw_window_handle::WindowHandle<'_> = unimplemented!();
//! // `proxy` wakes your event loop, which calls `UiCall::run` on what it is sent.
//! let ui = UiThread::new(move |call| proxy.send(call).map_err(|_| UiClosed));
//! let webview = ipc
//!     .attach("main", "editor", ui)?
//!     .origin(origin_of("app"))
//!     .build(wry::WebViewBuilder::new().with_url("app://localhost/"), |builder| builder.build(&window))?;
//! # Ok(())
//! # }
//! ```

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ipc_core::frame::{self, FrameError, Up};
use ipc_core::message::{self, CLOSED, Closed, HELLO, Hello, Request, WELCOME, Welcome};
use ipc_core::{Code, decode};
use serde::Serialize;
use subtle::ConstantTimeEq;
use wry::{PageLoadEvent, WebView, WebViewBuilder};

use crate::dispatch;
use crate::ipc::Ipc;
use crate::lifecycle::{self, PageReady, PageReloaded, WindowClosed};
use crate::outbox::{self, Outbox};
use crate::panics;
use crate::router::Role;
use crate::session::{Ids, Session};
use crate::ui::{Ui, UiClosed, UiTask};
use crate::window::{Host, OpenError};

/// What the webview runs at the start of every document: an expression, a function of one configuration.
const SCRIPT: &str = include_str!("../../client/dist/webview.js");
/// How many documents of a webview are remembered, so that none of them comes back.
const REMEMBERED: usize = 64;

/// The way onto the UI thread, which the owner of the event loop gives.
#[derive(Clone)]
pub struct UiThread(Arc<dyn Fn(UiCall) -> Result<(), UiClosed> + Send + Sync>);

impl UiThread {
    /// `send` is called on any thread. It has to bring the call to the UI thread, in order and without blocking, and have
    /// [`UiCall::run`] called there. An `EventLoopProxy` of `tao` or `winit` does it.
    pub fn new(send: impl Fn(UiCall) -> Result<(), UiClosed> + Send + Sync + 'static) -> Self {
        UiThread(Arc::new(send))
    }

    fn send(&self, run: impl FnOnce() + Send + 'static) -> Result<(), UiClosed> {
        (self.0)(UiCall(Box::new(run)))
    }
}

/// Something to be done on the UI thread.
pub struct UiCall(Box<dyn FnOnce() + Send>);

impl UiCall {
    /// Does it. Call this on the UI thread, the one on which the webviews were built.
    pub fn run(self) {
        let _ = panics::catch("the UI thread", self.0);
    }
}

impl fmt::Debug for UiCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UiCall")
    }
}

/// The origin of pages that a custom protocol serves. It depends on the system.
pub fn origin_of(protocol: &str) -> String {
    if cfg!(any(windows, target_os = "android")) {
        format!("http://{protocol}.localhost")
    } else {
        format!("{protocol}://localhost")
    }
}

/// A window that waits for its webview. See [`Ipc::attach`].
pub struct Attach {
    bridge: Arc<Bridge>,
    origins: Vec<String>,
    built: bool,
}

impl Ipc {
    /// Prepares a webview of yours to be a window of this core. It may be done on any thread.
    ///
    /// # Errors
    /// When the label is taken or not one, or there is no such role.
    pub fn attach(&self, label: &str, role: &str, ui: UiThread) -> Result<Attach, OpenError> {
        let key = random_hex().map_err(|error| {
            OpenError::System(format!("the system has no random numbers: {error}"))
        })?;
        static LAST: AtomicU64 = AtomicU64::new(0);
        let number = LAST.fetch_add(1, Ordering::Relaxed) + 1;
        let host: Arc<dyn Host> =
            Arc::new(WebviewHost { ipc: self.clone(), number, ui: ui.clone() });
        let (label, role) = self.add_window(label, role, Arc::clone(&host))?;
        let bridge = Bridge {
            ipc: self.clone(),
            label,
            role,
            host,
            number,
            ui,
            key,
            origins: Mutex::default(),
            document: Mutex::default(),
            refused: AtomicU64::new(0),
        };
        Ok(Attach { bridge: Arc::new(bridge), origins: Vec::new(), built: false })
    }
}

impl Attach {
    #[cfg(feature = "app")]
    pub(crate) fn host(&self) -> Arc<dyn Host> {
        Arc::clone(&self.bridge.host)
    }

    /// Allows documents of an origin to speak: scheme, host and port, as `location.origin` gives it. Documents of every
    /// other origin have no bridge.
    #[must_use]
    pub fn origin(mut self, origin: impl Into<String>) -> Self {
        self.origins.push(origin.into());
        self
    }

    /// Builds the webview, on the UI thread. `build` is what ends the chain: `|builder| builder.build(&window)`, or on
    /// Linux with GTK `|builder| builder.build_gtk(container)`.
    ///
    /// The builder's handlers for ipc messages and for page loads are set here, and must not be set elsewhere: wry keeps
    /// one of each.
    ///
    /// # Errors
    /// When wry can not build it. The window is not listed then.
    pub fn build(
        self,
        builder: WebViewBuilder<'_>,
        build: impl FnOnce(WebViewBuilder<'_>) -> wry::Result<WebView>,
    ) -> wry::Result<Rc<WebView>> {
        self.build_with(builder, build, |_| {})
    }

    pub(crate) fn build_with(
        mut self,
        builder: WebViewBuilder<'_>,
        build: impl FnOnce(WebViewBuilder<'_>) -> wry::Result<WebView>,
        finish: impl FnOnce(&mut Ui),
    ) -> wry::Result<Rc<WebView>> {
        let bridge = Arc::clone(&self.bridge);
        let origins = std::mem::take(&mut self.origins);
        let script = bridge.script(&origins);
        *bridge.origins.lock().unwrap_or_else(PoisonError::into_inner) = origins;

        let (receiver, loader) = (Arc::clone(&bridge), Arc::clone(&bridge));
        let builder = builder
            .with_initialization_script_for_main_only(script, true)
            .with_ipc_handler(move |request| {
                let _ = panics::catch("the ipc handler", || receiver.receive(request.into_body()));
            })
            .with_on_page_load_handler(move |event, _| {
                if matches!(event, PageLoadEvent::Started) {
                    let _ = panics::catch("the page load handler", || loader.leave());
                }
            });
        let webview = Rc::new(build(builder)?);
        let mut ui = Ui { webview: Some(Rc::clone(&webview)), ..Ui::default() };
        finish(&mut ui);
        VIEWS.with_borrow_mut(|views| views.insert(bridge.number, Rc::new(ui)));
        self.built = true;
        bridge.flush();
        Ok(webview)
    }
}

impl Drop for Attach {
    fn drop(&mut self) {
        if !self.built {
            self.bridge.ipc.remove_window(&self.bridge.label);
        }
    }
}

thread_local! {
    /// The webviews of this thread. They can not leave it.
    static VIEWS: RefCell<HashMap<u64, Rc<Ui>>> = RefCell::default();
    /// The webview whose frame is being taken, if one is: it is flushed when that is done.
    static RECEIVING: Cell<Option<u64>> = const { Cell::new(None) };
}

fn view(number: u64) -> Option<Rc<Ui>> {
    VIEWS.with_borrow(|views| views.get(&number).cloned())
}

/// The core's end of one webview.
struct Bridge {
    ipc: Ipc,
    label: Arc<str>,
    role: Arc<Role>,
    host: Arc<dyn Host>,
    number: u64,
    ui: UiThread,
    key: String,
    origins: Mutex<Vec<String>>,
    document: Mutex<Documents>,
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
    fn script(&self, origins: &[String]) -> String {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Config<'a> {
            key: &'a str,
            origins: &'a [String],
            /// A page acknowledges by itself before so much is unacknowledged.
            ack_bytes: usize,
            /// No message is longer.
            max_bytes: usize,
        }
        let ack_bytes = outbox::Window::default().unacknowledged;
        let max_bytes = self.ipc.limits().bytes;
        let config = Config { key: &self.key, origins, ack_bytes, max_bytes };
        let config = serde_json::to_string(&config).expect("strings and a number are JSON");
        format!("({})({config})", SCRIPT.trim().trim_end_matches(';'))
    }

    fn receive(self: &Arc<Self>, text: String) {
        let text: Arc<str> = text.into();
        let frame = match Up::parse(&text, self.ipc.limits()) {
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
                let before = RECEIVING.replace(Some(self.number));
                dispatch::frame(&session, &text, frame.messages.into_iter().skip(skip));
                RECEIVING.set(before);
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
        let Some(hello) = (!known && frame.seq == 1 && frame.ack == 0).then(|| hello(frame)).flatten()
        else {
            return Admission::Closed(Code::Closed, "this document's session has ended");
        };
        if !self.origins.lock().unwrap_or_else(PoisonError::into_inner).contains(&hello.origin) {
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
            if RECEIVING.get() != Some(bridge.number) {
                bridge.flush_later();
            }
        });
        let (label, role) = (Arc::clone(&self.label), Arc::clone(&self.role));
        let session = Session::new(self.ipc.clone(), label, role, Ids::rising(), outbox);
        let session = Arc::new(session);
        if !self.ipc.set_session(&self.label, &self.host, Some(Arc::clone(&session))) {
            return None;
        }
        let mut documents = self.documents();
        let reloaded = std::mem::replace(&mut documents.any, true);
        documents.current = Some(Document { id: doc.into(), session: Arc::clone(&session), seq: 1 });
        drop(documents);

        let welcome =
            Welcome { window: self.label.to_string(), role: self.role.name().to_owned() };
        let welcome = message::notification(WELCOME, &welcome).expect("strings are JSON");
        session.outbox.push(&welcome);
        let (handle, window) = (session.window(), self.label.to_string());
        if reloaded {
            lifecycle::raise(&handle, &PageReloaded { window });
        } else {
            lifecycle::raise(&handle, &PageReady { window });
        }
        Some(session)
    }

    /// Ends the session of the document that is there.
    fn leave(&self) {
        let mut documents = self.documents();
        let Some(document) = documents.current.take() else { return };
        if documents.past.len() == REMEMBERED {
            documents.past.pop_front();
        }
        documents.past.push_back(document.id.to_string());
        drop(documents);
        self.ipc.set_session(&self.label, &self.host, None);
        document.session.outbox.close();
    }

    /// Sends what has gathered. To be called on the UI thread; elsewhere it does nothing.
    fn flush(self: &Arc<Self>) {
        let Some(ui) = view(self.number) else { return };
        let Some(document) = self.documents().current.clone() else { return };
        let outbox = &document.session.outbox;
        let Some(departure) = outbox.take() else { return };
        let text = frame::down(&document.id, departure.seq, document.seq, &departure.messages);
        self.evaluate(&ui, text);
        if outbox.has_more() {
            self.flush_later();
        }
    }

    fn flush_later(self: &Arc<Self>) {
        let bridge = Arc::clone(self);
        // An event loop that has ended takes its documents with it.
        let _ = self.ui.send(move || bridge.flush());
    }

    fn send_closed(&self, doc: &str, code: Code, message: String) {
        let closed = Closed { code: code.number(), message };
        let closed = message::notification(CLOSED, &closed).expect("strings are JSON");
        if let Some(ui) = view(self.number) {
            self.evaluate(&ui, frame::down(doc, 0, 0, &closed));
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
            tracing::error!(%error, window = &*self.label, "the webview does not take messages");
            self.leave();
        }
    }

    fn is_key(&self, key: &str) -> bool {
        self.key.as_bytes().ct_eq(key.as_bytes()).into()
    }

    fn refuse(&self, why: &str) {
        let count = self.refused.fetch_add(1, Ordering::Relaxed) + 1;
        tracing::debug!(window = &*self.label, count, why, "a frame was dropped");
    }

    fn documents(&self) -> MutexGuard<'_, Documents> {
        self.document.lock().unwrap_or_else(PoisonError::into_inner)
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
    decode::from_str(first.params?.get()).ok()
}

struct WebviewHost {
    ipc: Ipc,
    number: u64,
    ui: UiThread,
}

impl Host for WebviewHost {
    fn run(&self, _label: &str, task: UiTask) -> Result<(), UiClosed> {
        let number = self.number;
        self.ui.send(move || {
            if let Some(ui) = view(number) {
                task(&ui);
            }
        })
    }

    /// The core lets go of the webview. Where somebody else holds it too, it stays until they drop it, without a bridge.
    fn close(&self, label: &str) -> Result<(), UiClosed> {
        let window = self.ipc.window(label).ok_or(UiClosed)?;
        if !self.ipc.remove_window(label) {
            return Err(UiClosed);
        }
        let number = self.number;
        let sent = self.ui.send(move || {
            let view = VIEWS.with_borrow_mut(|views| views.remove(&number));
            drop(view);
        });
        lifecycle::raise(&window, &WindowClosed { window: label.to_owned() });
        sent
    }
}

fn random_hex() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
