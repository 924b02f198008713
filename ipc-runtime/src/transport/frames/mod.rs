//! Frames without a webview of ours: for engines other than `wry`'s, and for tests that want to see every frame.

mod documents;

#[cfg(test)]
pub(super) mod tests;

use std::fmt;

pub(super) use self::documents::Documents;
use crate::exec::panics;
use crate::ipc::Ipc;
use crate::ipc::options::OpenError;
use crate::ipc::ui::Host;
use crate::ipc::ui::{UiClosed, UiContext, UiTask};
use crate::ipc::window::Window;

/// A window whose page is shown by an engine of yours: you carry its frames. See [`Ipc::frame_window`]. Dropping it closes the
/// window.
///
/// A frame has its place in a sequence, in both directions: a frame that is lost, doubled or overtaken ends the session of
/// its document. So call [`receive`](Self::receive) from one thread at a time, and [`take`](Self::take) too.
///
/// Bytes stay in the messages, as base64. [`Window::on_ui`] runs its closure on the thread that calls it, where it finds
/// neither webview nor window.
pub struct FrameWindow {
    documents: Documents,
}

/// A window that waits to be a [`FrameWindow`]. Dropped before, the window is not listed any more.
pub struct FrameWindowBuilder {
    window: Window,
    key: String,
    origins: Vec<String>,
    built: bool,
}

impl Ipc {
    /// Opens a window whose frames you carry.
    ///
    /// ```
    /// # use ipc_runtime::{api, Ipc};
    /// # struct Engine;
    /// # impl Engine {
    /// #     fn run_in_each_document(&self, _script: String) {}
    /// #     fn evaluate(&self, _script: String) {}
    /// #     fn next(&self) -> Option<Happening> { None }
    /// # }
    /// # enum Happening { LoadStarted, Crashed, Message(String), Woken }
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let ipc = Ipc::builder().role("editor", api![]).build()?;
    /// # let (engine, waker) = (Engine, std::sync::mpsc::channel().0);
    /// let window = ipc.frame_window("main", "editor")?.origin("app://localhost").build(move || {
    ///     // Has your event loop come to `Happening::Woken`.
    ///     let _ = waker.send(());
    /// });
    /// engine.run_in_each_document(window.script());
    /// while let Some(happening) = engine.next() {
    ///     match happening {
    ///         Happening::LoadStarted => window.page_load_started(),
    ///         Happening::Crashed => window.page_crashed(),
    ///         Happening::Message(text) => window.receive(text),
    ///         Happening::Woken => {
    ///             while let Some(frame) = window.take() {
    ///                 engine.evaluate(format!("__IPC__.receive({})", serde_json::to_string(&frame)?));
    ///             }
    ///         }
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// When the label is taken or not one, there is no such role, or the system has no random numbers.
    pub fn frame_window(&self, label: &str, role: &str) -> Result<FrameWindowBuilder, OpenError> {
        let key = random_key()?;
        let window = self.add_window(label, role, FrameHost)?;
        Ok(FrameWindowBuilder { window, key, origins: Vec::new(), built: false })
    }
}

impl FrameWindowBuilder {
    /// Allows documents of an origin to speak: scheme, host and port, as `location.origin` gives it. Documents of every
    /// other origin have no bridge.
    #[must_use]
    pub fn origin(mut self, origin: impl Into<String>) -> Self {
        self.origins.push(origin.into());
        self
    }

    /// The window. `wake` is called, on any thread, when there is something to [`take`](FrameWindow::take): take until it
    /// is `None`, there or elsewhere. It must not block; it may be called once too often, and in the middle of
    /// [`receive`](FrameWindow::receive). What it captures must not keep the [`FrameWindow`] alive.
    pub fn build(mut self, wake: impl Fn() + Send + Sync + 'static) -> FrameWindow {
        self.built = true;
        let (key, origins) = (std::mem::take(&mut self.key), std::mem::take(&mut self.origins));
        let wake = move || {
            let _ = panics::catch("the wake of a window's frames", &wake);
        };
        FrameWindow { documents: Documents::new(self.window.clone(), key, origins, None, wake) }
    }

    /// The window that it is to be.
    pub fn window(&self) -> &Window {
        &self.window
    }
}

impl Drop for FrameWindowBuilder {
    fn drop(&mut self) {
        if !self.built {
            self.window.ipc().remove_window(&self.window);
        }
    }
}

impl FrameWindow {
    /// What the engine has to run at the start of every document of its top frame, before all scripts of the page. It is
    /// for this window alone, and holds a secret: nobody else may read it.
    ///
    /// It finds the engine's message handler under the names that WebKit (`webkit.messageHandlers.ipc`) and WebView2
    /// (`chrome.webview`) give theirs, or as `window.ipc`: an object whose method `postMessage` takes a string.
    pub fn script(&self) -> String {
        self.documents.script()
    }

    /// Takes what the page has handed to its message handler, whoever in the page did. What is no frame of this window's
    /// is dropped. Commands that are `inline` run before it returns.
    pub fn receive(&self, text: String) {
        self.documents.receive(text);
    }

    /// The next frame for the page: to be handed to its function `__IPC__.receive`, as one argument that is a string.
    /// `None` if nothing may leave now.
    pub fn take(&self) -> Option<String> {
        self.documents.take()
    }

    /// The engine has begun to load another document, or the same one again: the session of the one that was there ends.
    /// Where an engine does not tell, the new document's first frame ends it.
    pub fn page_load_started(&self) {
        self.documents.end_document();
    }

    /// The page is gone without another in its place, since the process that showed it has ended: its session ends, and
    /// [`PageCrashed`](crate::lifecycle::PageCrashed) is raised.
    pub fn page_crashed(&self) {
        self.documents.crash();
    }

    /// The handle that commands get.
    pub fn window(&self) -> &Window {
        self.documents.window()
    }
}

impl Drop for FrameWindow {
    fn drop(&mut self) {
        // It may be closed already.
        let _ = self.window().close();
    }
}

impl fmt::Debug for FrameWindow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("FrameWindow").field(self.window()).finish()
    }
}

/// The secret of a page's script: 256 bits, as hexadecimal digits.
pub(super) fn random_key() -> Result<String, OpenError> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)
        .map_err(|error| OpenError::System(format!("the system has no random numbers: {error}")))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

struct FrameHost;

impl Host for FrameHost {
    /// The thread that shows the page is not known here.
    fn run(&self, task: UiTask) -> Result<(), UiClosed> {
        task(&UiContext::default());
        Ok(())
    }

    /// Whoever holds the [`FrameWindow`] learns of it from what [`FrameWindow::take`] gives, and from the lifecycle event.
    fn close(&self) {}
}
