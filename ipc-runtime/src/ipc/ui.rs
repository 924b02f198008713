//! The UI thread, as seen from other threads.

use std::fmt;
#[cfg(feature = "webview")]
use std::rc::Rc;

/// The objects of a window on the UI thread. See [`Window::on_ui`](crate::Window::on_ui).
#[derive(Default)]
pub struct UiContext {
    #[cfg(feature = "webview")]
    pub(crate) webview: Option<Rc<wry::WebView>>,
    #[cfg(feature = "app")]
    pub(crate) window: Option<Rc<tao::window::Window>>,
}

impl UiContext {
    /// Returns the webview, or `None` for a window without a webview.
    #[cfg(feature = "webview")]
    pub fn webview(&self) -> Option<&wry::WebView> {
        self.webview.as_deref()
    }

    /// Returns the window of the system, for windows opened by an [`App`](crate::App).
    #[cfg(feature = "app")]
    pub fn window(&self) -> Option<&tao::window::Window> {
        self.window.as_deref()
    }
}

impl fmt::Debug for UiContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UiContext").finish_non_exhaustive()
    }
}

/// The error for a closed window, or an ended event loop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the window is closed")]
pub struct UiClosed;

/// A reason why a closure did not return from the UI thread. See
/// [`Window::on_ui`](crate::Window::on_ui).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UiError {
    /// The window was closed, or its event loop has ended, before the closure ran.
    #[error("the window is closed")]
    Closed,
    /// The webview is not built yet, and the UI thread cannot wait for it, because it has to build
    /// it.
    #[error(
        "the webview is not built yet, and the UI thread cannot wait for what it has to build \
         itself; call `on_ui` on another thread, or when the page is ready"
    )]
    NotBuilt,
    /// The closure panicked. The log has the message of the panic.
    #[error("the closure for the UI thread panicked; see the log of the backend")]
    Panicked,
}

impl From<UiClosed> for UiError {
    fn from(_: UiClosed) -> Self {
        UiError::Closed
    }
}

pub(crate) type UiTask = Box<dyn FnOnce(&UiContext) + Send>;

/// The interface of a window to its transport.
pub(crate) trait Host: Send + Sync {
    /// Runs a task on the UI thread: at once if that is the current thread.
    fn run(&self, task: UiTask) -> Result<(), UiError>;

    /// Calls `alive` when the page has run a script. If the host cannot tell, calls it at once.
    fn probe(&self, alive: Box<dyn FnOnce() + Send>) {
        alive();
    }

    /// Releases the window, which has been deregistered.
    fn close(&self);
}
