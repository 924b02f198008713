//! Who is asked before a window is closed.

use std::sync::{Arc, Mutex, PoisonError};

use crate::ipc::Ipc;
use crate::panics;
use crate::window::Window;

/// What is to become of a window that somebody wants closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Close {
    /// Close it, if nobody else keeps it open.
    Allow,
    /// Keep it open.
    Prevent,
}

/// Handlers that may keep a window open.
#[derive(Default)]
pub(crate) struct CloseHandlers(Mutex<Vec<CloseHandler>>);

type CloseHandler = Arc<dyn Fn(&Window) -> Close + Send + Sync>;

impl CloseHandlers {
    /// Asks all of them: each may have something to save.
    pub(crate) fn ask(&self, window: &Window) -> Close {
        let handlers = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let mut answer = Close::Allow;
        for handler in handlers {
            let asked = panics::catch("on_close_requested", || handler(window));
            if matches!(asked, Ok(Close::Prevent)) {
                answer = Close::Prevent;
            }
        }
        answer
    }
}

impl Ipc {
    /// Asks `handler` before a window is closed. It runs on a thread that may block. A handler that panics allows it.
    /// As with [`on`](Self::on), use [`window.ipc()`](Window::ipc) rather than capturing the core.
    pub fn on_close_requested(&self, handler: impl Fn(&Window) -> Close + Send + Sync + 'static) {
        let handlers = &self.close_handlers().0;
        handlers.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::new(handler));
    }
}
