//! Windows whose frames the application carries: for engines other than `wry`, and for tests of
//! frames.

mod documents;

#[cfg(test)]
pub(super) mod tests;

use std::fmt;

pub(super) use self::documents::Documents;
use crate::exec::panics;
use crate::ipc::Ipc;
use crate::ipc::options::OpenError;
use crate::ipc::ui::{Host, UiContext, UiError, UiTask};
use crate::ipc::window::Window;

/// A window whose page is shown by your own engine. The application carries the frames between the
/// engine and the backend. See [`Ipc::frame_window`]. Dropping the `FrameWindow` closes the window.
///
/// The frames of each direction are a sequence. A frame that is lost, repeated or reordered ends
/// the session of its document. So call [`receive`](Self::receive) from one thread at a time, and
/// [`take_script`](Self::take_script) as well.
///
/// Bytes are sent in the messages, as base64. [`Window::on_ui`] runs its closure on the thread that
/// calls it, with an empty [`UiContext`].
#[must_use = "dropping a `FrameWindow` closes the window"]
pub struct FrameWindow {
    documents: Documents,
}

/// A builder of a [`FrameWindow`]. See [`Ipc::frame_window`]. Dropping the builder removes the
/// window.
#[must_use = "dropping a `FrameWindowBuilder` removes the window: call `build`"]
pub struct FrameWindowBuilder {
    window: Window,
    key: String,
    origins: Vec<String>,
    built: bool,
}

impl Ipc {
    /// Opens a window whose frames the application carries between an engine and the backend.
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
    ///     // Makes your event loop reach `Happening::Woken`.
    ///     let _ = waker.send(());
    /// });
    /// engine.run_in_each_document(window.script());
    /// while let Some(happening) = engine.next() {
    ///     match happening {
    ///         Happening::LoadStarted => window.page_load_started(),
    ///         Happening::Crashed => window.page_crashed(),
    ///         Happening::Message(text) => window.receive(text),
    ///         Happening::Woken => {
    ///             while let Some(script) = window.take_script() {
    ///                 engine.evaluate(script);
    ///             }
    ///         }
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Fails when `label` is invalid or in use, when `role` does not exist, or when the system
    /// provides no random numbers.
    pub fn frame_window(&self, label: &str, role: &str) -> Result<FrameWindowBuilder, OpenError> {
        let key = random_key()?;
        let window = self.add_window(label, role, FrameHost)?;
        Ok(FrameWindowBuilder { window, key, origins: Vec::new(), built: false })
    }
}

impl FrameWindowBuilder {
    /// Allows documents of an origin to connect. `origin` is the scheme, host and port, as in
    /// `location.origin`. Documents of all other origins are refused, and so are sandboxed documents,
    /// whose own origin is `null`.
    pub fn origin(mut self, origin: impl Into<String>) -> Self {
        self.origins.push(origin.into());
        self
    }

    /// Builds the window.
    ///
    /// `wake` is called, on any thread, when there are frames to take. Call
    /// [`take_script`](FrameWindow::take_script) until it returns `None`, on any thread. `wake` must
    /// not block, and must not own the [`FrameWindow`]. It may be called without a frame to take, and
    /// during [`receive`](FrameWindow::receive).
    pub fn build(mut self, wake: impl Fn() + Send + Sync + 'static) -> FrameWindow {
        self.built = true;
        let (key, origins) = (std::mem::take(&mut self.key), std::mem::take(&mut self.origins));
        let wake = move || {
            let _ = panics::catch("the wake of a window's frames", &wake);
        };
        FrameWindow { documents: Documents::new(self.window.clone(), key, origins, None, wake) }
    }

    /// Returns the handle that commands will receive.
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
    /// Returns the script the engine must run at the start of every document of the top frame,
    /// before all scripts of the page.
    ///
    /// The script is for this window only. It contains a secret key, so keep it from other readers.
    ///
    /// The script finds the message handler of the engine at `webkit.messageHandlers.ipc` as in
    /// WebKit, at `chrome.webview` as in WebView2, or at `window.ipc`: an object with a method
    /// `postMessage` that takes a string.
    pub fn script(&self) -> String {
        self.documents.script()
    }

    /// Receives a text that a script has posted to the message handler. A text that is not a frame
    /// of this window is dropped. `inline` commands run before this method returns.
    pub fn receive(&self, text: String) {
        self.documents.receive(text);
    }

    /// Takes the next frame, as a script for the engine to evaluate in the top frame. Returns `None`
    /// when no frame may be sent now.
    ///
    /// An engine may evaluate the script in a document that has just replaced the current one. The
    /// script does nothing there: it compares `location.origin` with the origin of the document that
    /// the frame is for, and the bridge of that document drops frames of another document.
    pub fn take_script(&self) -> Option<String> {
        self.documents.take_script()
    }

    /// Takes the next frame, for an engine whose messages reach one document and no other. Pass the
    /// frame to the function `__IPC__.receive` of the page, as a string. Returns `None` when no frame
    /// may be sent now.
    ///
    /// Use [`take_script`](Self::take_script) for an engine that evaluates scripts. A script of your
    /// own may run in the document that comes next, of any origin, which could read the frame.
    pub fn take(&self) -> Option<String> {
        self.documents.take()
    }

    /// Ends the session of the current document. Call this when the engine begins to load another
    /// document, or reloads the same one. If the engine does not report loads, the first frame of
    /// the new document ends the session instead.
    pub fn page_load_started(&self) {
        self.documents.end_document();
    }

    /// Ends the session of the current document, and raises
    /// [`PageCrashed`](crate::lifecycle::PageCrashed). Call this when the process that showed the
    /// page has ended.
    pub fn page_crashed(&self) {
        self.documents.crash();
    }

    /// Returns the handle that commands receive.
    pub fn window(&self) -> &Window {
        self.documents.window()
    }
}

impl Drop for FrameWindow {
    fn drop(&mut self) {
        // The window may have been closed before.
        let _ = self.window().close();
    }
}

impl fmt::Debug for FrameWindowBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let builder = &mut f.debug_struct("FrameWindowBuilder");
        builder
            .field("window", &self.window)
            .field("origins", &self.origins)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for FrameWindow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("FrameWindow").field(self.window()).finish()
    }
}

/// Creates the secret key of a window: 256 bits, as hexadecimal digits.
pub(super) fn random_key() -> Result<String, OpenError> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| {
        OpenError::System(format!("the system provides no random numbers: {error}"))
    })?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

struct FrameHost;

impl Host for FrameHost {
    /// The thread of the page is unknown, so the task runs on the current thread.
    fn run(&self, task: UiTask) -> Result<(), UiError> {
        task(&UiContext::default());
        Ok(())
    }

    /// The owner of the [`FrameWindow`] learns of the end from [`FrameWindow::take_script`], and from the
    /// lifecycle event.
    fn close(&self) {}
}
