//! The transport of `wry` webviews. Frames from the page arrive at the message handler; frames to
//! the page are calls of one function.
//!
//! ```no_run
//! # use ipc_runtime::transport::webview::{UiCall, UiThread, origin_of};
//! # use ipc_runtime::{Ipc, UiClosed};
//! # fn attach(ipc: &Ipc, proxy: std::sync::mpsc::Sender<UiCall>) -> Result<(), Box<dyn std::error::Error>> {
//! # let window: wry::raw_window_handle::WindowHandle<'_> = unimplemented!();
//! // `proxy` sends the call to your event loop, which calls `UiCall::run`.
//! let ui = UiThread::new(move |call| proxy.send(call).map_err(|_| UiClosed));
//! let webview = ipc
//!     .attach("main", "editor", ui)?
//!     .origin(origin_of("app"))
//!     .build(wry::WebViewBuilder::new().with_url("app://localhost/"), |builder| builder.build(&window))?;
//! # Ok(())
//! # }
//! ```

mod bridge;
mod confine;
mod host;
mod inbox;
mod messages;
#[cfg(any(target_os = "linux", target_os = "macos", target_os = "ios"))]
mod process;
pub(crate) mod registry;
mod transfer;
mod ui_thread;

#[cfg(test)]
mod tests;

use std::fmt;
use std::rc::{self, Rc};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use wry::{PageLoadEvent, WebContext, WebView, WebViewBuilder};

pub use ui_thread::{UiCall, UiThread};
/// The webview library, in the version whose types appear in this module.
pub use wry;

use self::bridge::{Bridge, Location};
use self::confine::Confinement;
use self::host::{EarlyTasks, WebviewHost};
use self::inbox::Inbox;
use self::registry::View;
use crate::exec::panics;
use crate::ipc::Ipc;
use crate::ipc::options::OpenError;
use crate::ipc::ui::UiContext;
use crate::ipc::window::Window;
use crate::transport::frames;

/// Returns the origin of pages a custom protocol serves, which depends on the system.
pub fn origin_of(protocol: &str) -> String {
    if cfg!(any(windows, target_os = "android")) {
        format!("http://{protocol}.localhost")
    } else {
        format!("{protocol}://localhost")
    }
}

/// A builder of the webview of a window. See [`Ipc::attach`]. Dropping the builder removes the
/// window.
#[must_use = "dropping a `WebviewBuilder` removes the window: call `build`"]
pub struct WebviewBuilder {
    window: Window,
    location: Location,
    key: String,
    origins: Vec<String>,
    inline_bytes_only: bool,
    is_confined: bool,
    early: EarlyTasks,
    built: bool,
}

impl Ipc {
    /// Adds a window whose webview you build. `ui` runs tasks on the UI thread. This method may be
    /// called on any thread.
    ///
    /// # Errors
    /// Fails when `label` is invalid or in use, when `role` does not exist, or when the system
    /// provides no random numbers.
    pub fn attach(
        &self,
        label: &str,
        role: &str,
        ui: UiThread,
    ) -> Result<WebviewBuilder, OpenError> {
        static LAST: AtomicU64 = AtomicU64::new(0);
        let key = frames::random_key()?;
        let number = LAST.fetch_add(1, Ordering::Relaxed) + 1;
        let early = EarlyTasks::new();
        let host = WebviewHost::new(number, ui.clone(), early.clone());
        let window = self.add_window(label, role, host)?;
        let location = Location { number, ui };
        Ok(WebviewBuilder {
            window,
            location,
            key,
            origins: Vec::new(),
            inline_bytes_only: false,
            is_confined: false,
            early,
            built: false,
        })
    }
}

impl WebviewBuilder {
    /// Allows documents of an origin to connect. `origin` is the scheme, host and port, as in
    /// `location.origin`. Documents of all other origins are refused, and so are sandboxed documents,
    /// whose own origin is `null`.
    pub fn origin(mut self, origin: impl Into<String>) -> Self {
        self.origins.push(origin.into());
        self
    }

    /// Sends all bytes in the messages, as base64. By default, large byte arrays are sent out of
    /// band over the custom protocol `ipc`, which is faster.
    pub fn inline_bytes_only(mut self) -> Self {
        self.inline_bytes_only = true;
        self
    }

    /// Confines the page, as an [`App`](crate::App) does. By default, links of the page lead wherever
    /// the wry builder allows, and downloads are saved as the engine likes.
    ///
    /// A confined webview shows documents of its [origins](Self::origin) alone, and of the origin that
    /// it shows first. Other navigations, also those that the backend begins, and new windows are
    /// refused, with the event [`NavigationRefused`](crate::lifecycle::NavigationRefused). Downloads
    /// are refused unless a handler of [`Ipc::on_download`] chooses a path.
    ///
    /// `build` sets the handlers for navigations, new windows and started downloads; do not set them
    /// on the wry builder yourself. On macOS and iOS, frames within the page are confined too.
    pub fn confined(mut self) -> Self {
        self.is_confined = true;
        self
    }

    /// Builds the webview. Call this on the UI thread. `build` calls the final method of the wry
    /// builder: `|builder| builder.build(&window)`, or on Linux with GTK
    /// `|builder| builder.build_gtk(container)`.
    ///
    /// The webview has a web context of its own: it shares neither storage nor cookies with other
    /// webviews. See [`build_in`](Self::build_in) for webviews that share a context.
    ///
    /// This method sets the id of the webview, the handlers for IPC messages and for page loads,
    /// and on macOS and iOS the handler for the end of the web content process. Do not set these
    /// yourself: wry keeps one of each.
    ///
    /// The [`Ipc`] shares ownership of the webview until [`Window::close`]. Call `close` when your
    /// event loop reports that the window is gone. A webview that you keep after that has a page
    /// without a session.
    ///
    /// # Errors
    /// Fails when wry cannot build the webview. The window is removed in that case.
    pub fn build(
        self,
        builder: WebViewBuilder<'_>,
        build: impl FnOnce(WebViewBuilder<'_>) -> wry::Result<WebView>,
    ) -> wry::Result<Rc<WebView>> {
        self.build_with(builder, true, build, |_| {})
    }

    /// Builds the webview in a context that it shares with other webviews, and with it storage,
    /// cookies and the network process. `build` adds to the wry builder, and calls its final method.
    ///
    /// On Linux, a custom protocol is registered once for all webviews of a context, by the first
    /// of them. So `build` registers a protocol of its own only if
    /// [`WebContext::is_custom_protocol_registered`] is `false` before the call.
    ///
    /// # Errors
    /// Fails like [`build`](Self::build).
    pub fn build_in(
        self,
        context: &mut WebContext,
        build: impl FnOnce(WebViewBuilder<'_>) -> wry::Result<WebView>,
    ) -> wry::Result<Rc<WebView>> {
        let registers = !context.is_custom_protocol_registered(transfer::SCHEME);
        let builder = WebViewBuilder::new_with_web_context(context);
        self.build_with(builder, registers, build, |_| {})
    }

    /// Builds the webview. `registers` is set for the first webview of a context, which registers
    /// the protocol for bytes. `finish` completes the context for tasks on the UI thread.
    pub(crate) fn build_with(
        mut self,
        builder: WebViewBuilder<'_>,
        registers: bool,
        build: impl FnOnce(WebViewBuilder<'_>) -> wry::Result<WebView>,
        finish: impl FnOnce(&mut UiContext),
    ) -> wry::Result<Rc<WebView>> {
        self.location.ui.enter();
        let (key, origins) = (std::mem::take(&mut self.key), std::mem::take(&mut self.origins));
        let bridge = Bridge::new(
            self.window.clone(),
            self.location.clone(),
            key,
            origins,
            self.inline_bytes_only,
        );
        // The webview owns this closure, and some systems never drop it. So the closure must not
        // own the bridge.
        let loader = Arc::downgrade(&bridge);
        let number = self.location.number;
        let confinement = self.is_confined.then(|| Confinement::new(&bridge));
        let shown = confinement.as_ref().map(Rc::downgrade);
        let id = transfer::id_of(self.location.number);
        // A panic in a closure would unwind through wry, and end the process.
        let builder = builder
            .with_id(&id)
            .with_initialization_script_for_main_only(bridge.documents.script(), true)
            .with_on_page_load_handler(move |event, url| {
                let Some(bridge) = loader.upgrade() else { return };
                if matches!(event, PageLoadEvent::Started) {
                    let _ = panics::catch("the page load handler", || {
                        bridge.leave_document();
                        if let Some(confinement) = shown.as_ref().and_then(rc::Weak::upgrade) {
                            confinement.show(number, &url);
                        }
                    });
                }
            });
        let builder = match &confinement {
            Some(confinement) => confinement.handle(builder),
            None => builder,
        };
        let builder = match registers && !self.inline_bytes_only {
            true => transfer::registered(builder, &bridge, &id),
            false => builder,
        };
        #[cfg(not(target_os = "linux"))]
        let builder = messages::watched(builder, &bridge);
        #[cfg(any(target_os = "macos", target_os = "ios"))]
        let builder = process::watched(builder, &bridge);
        let webview = Rc::new(build(builder)?);
        #[cfg(target_os = "linux")]
        {
            messages::watch(&webview, &bridge);
            process::watch(&webview, &bridge);
        }
        #[cfg(target_os = "linux")]
        let downloads = confinement.as_ref().and_then(|it| confine::watch(&webview, it));
        let mut ui = UiContext {
            webview: Some(Rc::clone(&webview)),
            #[cfg(feature = "app")]
            window: None,
        };
        finish(&mut ui);
        registry::insert(
            self.location.number,
            View {
                ui,
                bridge: Arc::clone(&bridge),
                inbox: Inbox::default(),
                _confinement: confinement,
                #[cfg(target_os = "linux")]
                _downloads: downloads,
            },
        );
        self.built = true;
        if !self.window.ipc().is_open(&self.window) {
            // The window was closed meanwhile, so its host will not remove the webview.
            drop(registry::remove(self.location.number));
        }
        if let Some(view) = registry::get(self.location.number) {
            self.early.run(&view.ui);
        }
        bridge.flush();
        Ok(webview)
    }

    /// Returns the number of the webview in the [`registry`].
    #[cfg(feature = "app")]
    pub(crate) fn number(&self) -> u64 {
        self.location.number
    }

    /// Returns the handle that commands will receive.
    pub fn window(&self) -> &Window {
        &self.window
    }
}

impl fmt::Debug for WebviewBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let builder = &mut f.debug_struct("WebviewBuilder");
        builder
            .field("window", &self.window)
            .field("origins", &self.origins)
            .finish_non_exhaustive()
    }
}

impl Drop for WebviewBuilder {
    fn drop(&mut self) {
        if !self.built {
            self.window.ipc().remove_window(&self.window);
            self.early.clear();
        }
    }
}
