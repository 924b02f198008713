use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};

use super::ui_thread::UiThread;
use super::{transfer, views};
use crate::ipc::window::Window;
use crate::transport::frames::Documents;

/// Where a webview is.
#[derive(Clone)]
pub(super) struct Place {
    /// Under which [`views`] has it.
    pub(super) number: u64,
    pub(super) ui: UiThread,
}

/// The core's end of one webview: it brings frames to the UI thread and into the page.
pub(super) struct Bridge {
    place: Place,
    pub(super) documents: Documents,
    /// Whether a flush of this webview is queued on the UI thread. One is enough for all that gathers until it runs.
    is_flush_queued: AtomicBool,
}

impl Bridge {
    pub(super) fn new(
        window: Window,
        place: Place,
        key: String,
        origins: Vec<String>,
        attaches: bool,
    ) -> Arc<Self> {
        let attachments = attaches.then(|| super::origin_of(transfer::SCHEME));
        Arc::new_cyclic(|bridge: &Weak<Bridge>| {
            let (bridge, number) = (bridge.clone(), place.number);
            let wake = move || {
                if !views::is_receiving(number)
                    && let Some(bridge) = bridge.upgrade()
                {
                    bridge.flush_later();
                }
            };
            let documents = Documents::new(window, key, origins, attachments, wake);
            Bridge { place, documents, is_flush_queued: AtomicBool::new(false) }
        })
    }

    /// Receives what a script has handed to the message handler: any script, in any frame of the page.
    ///
    /// A page that has used up its share of this turn of the event loop waits for the next one.
    pub(super) fn receive(self: &Arc<Self>, text: String) {
        match views::get(self.place.number) {
            Some(view) => {
                if let Some(text) = view.inbox.admit(text) {
                    view.inbox.measure(|| self.process(text));
                    self.flush();
                } else {
                    self.flush_later();
                }
            }
            // The window was closed, and somebody else holds the webview. Its page is told so.
            None => self.process(text),
        }
    }

    /// Dispatches the messages of a frame.
    fn process(&self, text: String) {
        views::receiving(self.place.number, || self.documents.receive(text));
    }

    /// Ends the session of the document that another takes the place of.
    ///
    /// Frames of the document that wait are processed before, for a bounded time: calls in those that are left never run.
    pub(super) fn leave(&self) {
        if let Some(view) = views::get(self.place.number) {
            view.inbox.finish(|text| self.process(text));
        }
        self.documents.end_document();
    }

    /// Begins a new turn of the event loop for this page: processes frames that wait, then sends what has gathered.
    fn turn(self: &Arc<Self>) {
        let Some(view) = views::get(self.place.number) else { return };
        view.inbox.turn(|text| self.process(text));
        self.flush();
        if !view.inbox.is_empty() {
            self.flush_later();
        }
    }

    /// Sends what has gathered. To be called on the UI thread; elsewhere it does nothing.
    pub(super) fn flush(self: &Arc<Self>) {
        let Some(view) = views::get(self.place.number) else { return };
        let Some(frame) = self.documents.take() else { return };
        if let Some(webview) = view.ui.webview()
            && let Err(error) = webview.evaluate_script(&call_of_receive(&frame))
        {
            let window = self.documents.window().label();
            tracing::error!(%error, window, "the webview does not take messages");
            self.documents.end_document();
        }
        if self.documents.has_more() {
            self.flush_later();
        }
    }

    fn flush_later(self: &Arc<Self>) {
        if self.is_flush_queued.swap(true, Ordering::AcqRel) {
            return;
        }
        let queued = QueuedFlush(Arc::clone(self));
        // An event loop that has ended takes its documents with it.
        let _ = self.place.ui.send_flush(move || {
            let bridge = Arc::clone(&queued.0);
            // Before the flush: what comes while it runs needs another.
            drop(queued);
            bridge.turn();
        });
    }
}

/// A flush that is queued. Dropped, another one may be.
struct QueuedFlush(Arc<Bridge>);

impl Drop for QueuedFlush {
    fn drop(&mut self) {
        self.0.is_flush_queued.store(false, Ordering::Release);
    }
}

/// Hands a frame to the page, as the one argument of one function: a string literal of JSON, which nothing in it can leave.
fn call_of_receive(frame: &str) -> String {
    let mut script = b"__IPC__.receive(".to_vec();
    serde_json::to_writer(&mut script, frame).expect("a string is JSON");
    script.push(b')');
    String::from_utf8(script).expect("it is made of strings")
}
