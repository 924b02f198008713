use std::sync::{Arc, Weak};

use super::ui_thread::UiThread;
use super::{transfer, views};
use crate::transport::frames::Documents;
use crate::window::Window;

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
            Bridge { place, documents }
        })
    }

    /// Takes what a script has handed to the message handler: any script, in any frame of the page.
    pub(super) fn receive(self: &Arc<Self>, text: String) {
        views::receiving(self.place.number, || self.documents.receive(text));
        self.flush();
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
            self.documents.leave();
        }
        if self.documents.has_more() {
            self.flush_later();
        }
    }

    fn flush_later(self: &Arc<Self>) {
        let bridge = Arc::clone(self);
        // An event loop that has ended takes its documents with it.
        let _ = self.place.ui.send(move || bridge.flush());
    }
}

/// Hands a frame to the page, as the one argument of one function: a string literal of JSON, which nothing in it can leave.
fn call_of_receive(frame: &str) -> String {
    let mut script = b"__IPC__.receive(".to_vec();
    serde_json::to_writer(&mut script, frame).expect("a string is JSON");
    script.push(b')');
    String::from_utf8(script).expect("it is made of strings")
}
