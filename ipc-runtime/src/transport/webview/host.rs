use super::ui_thread::UiThread;
use super::views;
use crate::ipc::Ipc;
use crate::lifecycle::{self, WindowClosed};
use crate::ui::{UiClosed, UiTask};
use crate::window::Host;

/// What the core asks of a webview's window.
pub(super) struct WebviewHost {
    ipc: Ipc,
    number: u64,
    ui: UiThread,
}

impl WebviewHost {
    pub(super) fn new(ipc: Ipc, number: u64, ui: UiThread) -> Self {
        WebviewHost { ipc, number, ui }
    }
}

impl Host for WebviewHost {
    fn run(&self, _label: &str, task: UiTask) -> Result<(), UiClosed> {
        let number = self.number;
        self.ui.send(move || {
            if let Some(ui) = views::get(number) {
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
        let sent = self.ui.send(move || drop(views::remove(number)));
        lifecycle::raise(&window, &WindowClosed { window: label.to_owned() });
        sent
    }
}
