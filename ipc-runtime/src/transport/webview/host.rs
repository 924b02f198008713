//! The host of a window whose page is a webview.

use super::registry;
use super::ui_thread::UiThread;
use crate::ipc::ui::{Host, UiClosed, UiTask};

/// The host of a webview: runs tasks on its UI thread, and closes the webview.
pub(super) struct WebviewHost {
    number: u64,
    ui: UiThread,
}

impl WebviewHost {
    pub(super) fn new(number: u64, ui: UiThread) -> Self {
        WebviewHost { number, ui }
    }
}

impl Host for WebviewHost {
    fn run(&self, task: UiTask) -> Result<(), UiClosed> {
        let number = self.number;
        self.ui.send(move || {
            if let Some(view) = registry::get(number) {
                task(&view.ui);
            }
        })
    }

    /// A webview the application still holds stays open, without a session.
    fn close(&self) {
        let number = self.number;
        // An event loop that has ended has dropped its webviews.
        let _ = self.ui.send(move || drop(registry::remove(number)));
    }
}
