use super::ui_thread::UiThread;
use super::views;
use crate::ipc::ui::Host;
use crate::ipc::ui::{UiClosed, UiTask};

/// What the core asks of a webview's window.
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
            if let Some(view) = views::get(number) {
                task(&view.ui);
            }
        })
    }

    /// Where somebody else holds the webview too, it stays until they drop it, without a session.
    fn close(&self) {
        let number = self.number;
        // An event loop that has ended takes its webviews with it.
        let _ = self.ui.send(move || drop(views::remove(number)));
    }
}
