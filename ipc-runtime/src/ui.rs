//! The way onto the UI thread.

#[cfg(feature = "webview")]
use std::rc::Rc;

/// What can be reached on the UI thread, for one window. See [`Window::on_ui`](crate::Window::on_ui).
#[derive(Default)]
pub struct Ui {
    #[cfg(feature = "webview")]
    pub(crate) webview: Option<Rc<wry::WebView>>,
    #[cfg(feature = "app")]
    pub(crate) window: Option<Rc<tao::window::Window>>,
}

impl Ui {
    /// The webview, where the window has one.
    #[cfg(feature = "webview")]
    pub fn webview(&self) -> Option<&wry::WebView> {
        self.webview.as_deref()
    }

    /// The window, where [`App`](crate::App) made it.
    #[cfg(feature = "app")]
    pub fn window(&self) -> Option<&tao::window::Window> {
        self.window.as_deref()
    }
}

/// The window is gone, or its event loop has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the window is closed")]
pub struct UiClosed;

pub(crate) type UiTask = Box<dyn FnOnce(&Ui) + Send>;
