//! The end of a page that the page cannot report itself: the end of its process, and on Linux the end
//! of its webview.

use std::sync::Arc;

use super::bridge::Bridge;
use crate::exec::panics;

/// Ends the session when the process ends. Closes the window when the engine destroys the webview.
#[cfg(target_os = "linux")]
pub(super) fn watch(webview: &wry::WebView, bridge: &Arc<Bridge>) {
    use webkit2gtk::WebViewExt as _;
    use webkit2gtk::glib::ObjectExt as _;
    use wry::WebViewExtUnix as _;

    let on_end = on_end(bridge);
    webview.webview().connect_web_process_terminated(move |_, _| on_end());
    let bridge = Arc::downgrade(bridge);
    // wry destroys the webview of a page that closes its window, and does not report that. A page with
    // a bridge requests to close the window instead; others cannot, or have a frame do it.
    webview.webview().connect_local("destroy", false, move |_| {
        if let Some(bridge) = bridge.upgrade() {
            let window = bridge.documents.window();
            // The window is closed already if the application destroys the webview.
            let _ = panics::catch("the end of a webview", || window.close());
        }
        None
    });
}

/// Ends the session when the process ends. wry keeps one such handler.
#[cfg(any(target_os = "macos", target_os = "ios"))]
pub(super) fn watched<'a>(
    builder: wry::WebViewBuilder<'a>,
    bridge: &Arc<Bridge>,
) -> wry::WebViewBuilder<'a> {
    use wry::WebViewBuilderExtDarwin as _;

    builder.with_on_web_content_process_terminate_handler(on_end(bridge))
}

/// Returns the handler for the end of the process. The webview owns the handler, so the handler
/// must not own the bridge.
fn on_end(bridge: &Arc<Bridge>) -> impl Fn() + 'static {
    let bridge = Arc::downgrade(bridge);
    move || {
        let Some(bridge) = bridge.upgrade() else { return };
        // A panic would unwind through the webview, and end the process of the application.
        let _ = panics::catch("the end of a page's process", || {
            let window = bridge.documents.window().label();
            tracing::warn!(window, "the process that shows the page has ended");
            bridge.documents.crash();
        });
    }
}
