use std::fmt;
use std::sync::Arc;

use crate::panics;
use crate::ui::UiClosed;

/// The way onto the UI thread, which the owner of the event loop gives.
#[derive(Clone)]
pub struct UiThread(Arc<dyn Fn(UiCall) -> Result<(), UiClosed> + Send + Sync>);

impl UiThread {
    /// `send` is called on any thread. It has to bring the call to the UI thread, in order and without blocking, and have
    /// [`UiCall::run`] called there. An `EventLoopProxy` of `tao` or `winit` does it.
    pub fn new(send: impl Fn(UiCall) -> Result<(), UiClosed> + Send + Sync + 'static) -> Self {
        UiThread(Arc::new(send))
    }

    pub(super) fn send(&self, run: impl FnOnce() + Send + 'static) -> Result<(), UiClosed> {
        (self.0)(UiCall(Box::new(run)))
    }
}

/// Something to be done on the UI thread.
pub struct UiCall(Box<dyn FnOnce() + Send>);

impl UiCall {
    /// Does it. Call this on the UI thread, the one on which the webviews were built.
    pub fn run(self) {
        let _ = panics::catch("the UI thread", self.0);
    }
}

impl fmt::Debug for UiCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UiCall")
    }
}
