//! The bridge between a webview and the documents of its window.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};

use super::ui_thread::UiThread;
use super::{registry, transfer};
use crate::ipc::window::Window;
use crate::transport::frames::Documents;

/// The location of a webview: its number, and its thread.
#[derive(Clone)]
pub(super) struct Location {
    /// The number of the webview in the [`registry`].
    pub(super) number: u64,
    pub(super) ui: UiThread,
}

/// The bridge to a webview: brings frames to the UI thread, and into the page.
pub(super) struct Bridge {
    location: Location,
    pub(super) documents: Documents,
    /// Set while a flush of this webview is queued on the UI thread. One flush sends everything
    /// that gathers until it runs.
    is_flush_queued: AtomicBool,
}

impl Bridge {
    pub(super) fn new(
        window: Window,
        location: Location,
        key: String,
        origins: Vec<String>,
        inline_bytes_only: bool,
    ) -> Arc<Self> {
        let attachments = (!inline_bytes_only).then(|| super::origin_of(transfer::SCHEME));
        Arc::new_cyclic(|bridge: &Weak<Bridge>| {
            let (bridge, number) = (bridge.clone(), location.number);
            let wake = move || {
                // A frame that is being received is followed by a flush, which sends these messages
                // too.
                if !registry::is_receiving(number)
                    && let Some(bridge) = bridge.upgrade()
                {
                    bridge.flush_later();
                }
            };
            let documents = Documents::new(window, key, origins, attachments, wake);
            Bridge { location, documents, is_flush_queued: AtomicBool::new(false) }
        })
    }

    /// Receives a text from the message handler, to which any script in any frame of the page can
    /// post.
    ///
    /// A page that has used up its share of this turn of the event loop waits for the next turn.
    pub(super) fn receive(self: &Arc<Self>, text: String) {
        // Before the text takes any of the page's share, or waits.
        if !self.documents.has_key(&text) {
            return;
        }
        match registry::get(self.location.number) {
            Some(view) => {
                let Some(text) = view.inbox.admit(text) else { return self.flush_later() };
                view.inbox.measure(|| self.process(text));
                self.flush();
                if !view.inbox.is_empty() {
                    self.flush_later();
                }
            }
            // The webview is being built, or its window was closed.
            None => self.process(text),
        }
    }

    /// Dispatches the messages of a frame.
    fn process(&self, text: String) {
        registry::receiving(self.location.number, || self.documents.process(text));
    }

    /// Ends the session of the current document, because another document replaces it.
    ///
    /// Waiting frames of the document are processed first, for a limited time. Calls in the
    /// remaining frames never run.
    pub(super) fn leave_document(&self) {
        if let Some(view) = registry::get(self.location.number) {
            view.inbox.finish(|text| self.process(text));
        }
        self.documents.end_document();
    }

    /// Begins a new turn of the event loop for this page: processes waiting frames, then sends
    /// waiting messages.
    fn turn(self: &Arc<Self>) {
        let Some(view) = registry::get(self.location.number) else { return };
        view.inbox.turn(|text| self.process(text));
        self.flush();
        // Frames that wait for an `inline` command are processed when the command has returned.
        if !view.inbox.is_empty() && !view.inbox.is_processing() {
            self.flush_later();
        }
    }

    /// Sends waiting messages. On threads other than the UI thread, does nothing.
    pub(super) fn flush(self: &Arc<Self>) {
        let Some(view) = registry::get(self.location.number) else { return };
        let Some(script) = self.documents.take_script() else { return };
        if let Some(webview) = view.ui.webview()
            && let Err(error) = webview.evaluate_script(&script)
        {
            let window = self.documents.window().label();
            tracing::error!(%error, window, "the webview refused a script, so the session has ended");
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
        // An event loop that has ended has dropped its webviews.
        let _ = self.location.ui.send_flush(move || {
            let bridge = Arc::clone(&queued.0);
            // Before the flush: messages that arrive while it runs need another flush.
            drop(queued);
            bridge.turn();
        });
    }
}

/// A guard of a queued flush. Dropping the guard lets another flush be queued.
struct QueuedFlush(Arc<Bridge>);

impl Drop for QueuedFlush {
    fn drop(&mut self) {
        self.0.is_flush_queued.store(false, Ordering::Release);
    }
}
