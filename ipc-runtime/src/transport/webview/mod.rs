//! The transport of a `wry` webview: frames come up through its message handler, and go down as calls of one function.
//!
//! ```no_run
//! # use ipc_runtime::transport::webview::{UiCall, UiThread, origin_of};
//! # use ipc_runtime::{Ipc, UiClosed};
//! # fn attach(ipc: &Ipc, proxy: std::sync::mpsc::Sender<UiCall>) -> Result<(), Box<dyn std::error::Error>> {
//! # let window: wry::raw_window_handle::WindowHandle<'_> = unimplemented!();
//! // `proxy` wakes your event loop, which calls `UiCall::run` on what it is sent.
//! let ui = UiThread::new(move |call| proxy.send(call).map_err(|_| UiClosed));
//! let webview = ipc
//!     .attach("main", "editor", ui)?
//!     .origin(origin_of("app"))
//!     .build(wry::WebViewBuilder::new().with_url("app://localhost/"), |builder| builder.build(&window))?;
//! # Ok(())
//! # }
//! ```

mod bridge;
mod host;
mod inbox;
#[cfg(any(target_os = "linux", target_os = "macos", target_os = "ios"))]
mod process;
mod transfer;
mod ui_thread;
pub(crate) mod views;

#[cfg(test)]
mod tests;

use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use wry::{PageLoadEvent, WebView, WebViewBuilder};

pub use ui_thread::{UiCall, UiThread};
/// The webview library, in the version whose types this module takes.
pub use wry;

use self::bridge::{Bridge, Place};
use self::host::WebviewHost;
use self::inbox::Inbox;
use self::views::View;
use crate::exec::panics;
use crate::ipc::Ipc;
use crate::ipc::options::OpenError;
use crate::ipc::ui::UiContext;
use crate::ipc::window::Window;
use crate::transport::frames;

/// The origin of pages that a custom protocol serves. It depends on the system.
pub fn origin_of(protocol: &str) -> String {
    if cfg!(any(windows, target_os = "android")) {
        format!("http://{protocol}.localhost")
    } else {
        format!("{protocol}://localhost")
    }
}

/// A window that waits for its webview. See [`Ipc::attach`]. Dropped without one, the window is not listed any more.
pub struct WebviewBuilder {
    window: Window,
    place: Place,
    key: String,
    origins: Vec<String>,
    attaches: bool,
    built: bool,
}

impl Ipc {
    /// Prepares a webview of yours to be a window of this core. It may be done on any thread.
    ///
    /// # Errors
    /// When the label is taken or not one, or there is no such role.
    pub fn attach(
        &self,
        label: &str,
        role: &str,
        ui: UiThread,
    ) -> Result<WebviewBuilder, OpenError> {
        static LAST: AtomicU64 = AtomicU64::new(0);
        let key = frames::random_key()?;
        let number = LAST.fetch_add(1, Ordering::Relaxed) + 1;
        let window = self.add_window(label, role, WebviewHost::new(number, ui.clone()))?;
        let place = Place { number, ui };
        Ok(WebviewBuilder { window, place, key, origins: Vec::new(), attaches: true, built: false })
    }
}

impl WebviewBuilder {
    /// Allows documents of an origin to speak: scheme, host and port, as `location.origin` gives it. Documents of every
    /// other origin have no bridge.
    #[must_use]
    pub fn origin(mut self, origin: impl Into<String>) -> Self {
        self.origins.push(origin.into());
        self
    }

    /// Leaves all bytes in the messages, as base64. By default many of them travel beside, over the custom protocol `ipc`,
    /// which is quicker. It can be registered once for each `WebContext`, so webviews that share one need this.
    #[must_use]
    pub fn inline_bytes_only(mut self) -> Self {
        self.attaches = false;
        self
    }

    /// Builds the webview, on the UI thread. `build` is what ends the chain: `|builder| builder.build(&window)`, or on
    /// Linux with GTK `|builder| builder.build_gtk(container)`.
    ///
    /// The builder's handlers for ipc messages and for page loads are set here, on macOS and iOS also that for the end of
    /// the page's process. They must not be set elsewhere: wry keeps one of each.
    ///
    /// The core holds the webview as well, until [`Window::close`]: call it when your event loop says that the window is
    /// gone. What still holds the webview after that has a page without a session.
    ///
    /// # Errors
    /// When wry can not build it. The window is not listed then.
    pub fn build(
        self,
        builder: WebViewBuilder<'_>,
        build: impl FnOnce(WebViewBuilder<'_>) -> wry::Result<WebView>,
    ) -> wry::Result<Rc<WebView>> {
        self.build_with(builder, build, |_| {})
    }

    /// `finish` adds what else can be reached on the UI thread.
    pub(crate) fn build_with(
        mut self,
        builder: WebViewBuilder<'_>,
        build: impl FnOnce(WebViewBuilder<'_>) -> wry::Result<WebView>,
        finish: impl FnOnce(&mut UiContext),
    ) -> wry::Result<Rc<WebView>> {
        let (key, origins) = (std::mem::take(&mut self.key), std::mem::take(&mut self.origins));
        let bridge =
            Bridge::new(self.window.clone(), self.place.clone(), key, origins, self.attaches);
        // wry's closures hold the webview that holds them, and are never dropped on some systems.
        let (receiver, loader) = (Arc::downgrade(&bridge), Arc::downgrade(&bridge));
        let carrier = Arc::downgrade(&bridge);
        // What panics here would cross wry, and end the process.
        let builder = builder
            .with_initialization_script_for_main_only(bridge.documents.script(), true)
            .with_ipc_handler(move |request| {
                let Some(bridge) = receiver.upgrade() else { return };
                let _ = panics::catch("the ipc handler", || bridge.receive(request.into_body()));
            })
            .with_on_page_load_handler(move |event, _| {
                let Some(bridge) = loader.upgrade() else { return };
                if matches!(event, PageLoadEvent::Started) {
                    let _ = panics::catch("the page load handler", || bridge.leave());
                }
            });
        let builder = if self.attaches {
            builder.with_custom_protocol(transfer::SCHEME.into(), move |_, request| {
                let answer = carrier.upgrade().and_then(|bridge| {
                    panics::catch("the custom protocol", || bridge.transfer(&request)).ok()
                });
                answer.unwrap_or_else(transfer::failed)
            })
        } else {
            builder
        };
        #[cfg(any(target_os = "macos", target_os = "ios"))]
        let builder = process::watched(builder, &bridge);
        let webview = Rc::new(build(builder)?);
        #[cfg(target_os = "linux")]
        process::watch(&webview, &bridge);
        let mut ui = UiContext { webview: Some(Rc::clone(&webview)), ..UiContext::default() };
        finish(&mut ui);
        views::insert(
            self.place.number,
            View { ui, bridge: Arc::clone(&bridge), inbox: Inbox::default() },
        );
        self.built = true;
        if !self.window.ipc().is_open(&self.window) {
            // It was closed meanwhile, and nobody else will come for it.
            drop(views::remove(self.place.number));
        }
        bridge.flush();
        Ok(webview)
    }

    /// Under which [`views`] will have it.
    #[cfg(feature = "app")]
    pub(crate) fn number(&self) -> u64 {
        self.place.number
    }

    /// The window that it is to be.
    pub fn window(&self) -> &Window {
        &self.window
    }
}

impl Drop for WebviewBuilder {
    fn drop(&mut self) {
        if !self.built {
            self.window.ipc().remove_window(&self.window);
        }
    }
}
