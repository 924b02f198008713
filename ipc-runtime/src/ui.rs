//! The way onto the UI thread.

#[cfg(feature = "webview")]
use std::rc::Rc;

/// What can be reached on the UI thread, for one window. See [`Window::on_ui`](crate::Window::on_ui).
#[derive(Default)]
pub struct UiContext {
    #[cfg(feature = "webview")]
    pub(crate) webview: Option<Rc<wry::WebView>>,
    #[cfg(feature = "app")]
    pub(crate) window: Option<Rc<tao::window::Window>>,
}

impl UiContext {
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

pub(crate) type UiTask = Box<dyn FnOnce(&UiContext) + Send>;

/// Why a closure has not returned from the UI thread. See [`Window::on_ui`](crate::Window::on_ui).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UiError {
    /// The window was closed, or its event loop has ended, before the closure ran.
    #[error("the window is closed")]
    Closed,
    /// The closure panicked. The log has the message of the panic.
    #[error("the closure for the UI thread panicked; the log of the backend says why")]
    Panicked,
}

impl From<UiClosed> for UiError {
    fn from(_: UiClosed) -> Self {
        UiError::Closed
    }
}
