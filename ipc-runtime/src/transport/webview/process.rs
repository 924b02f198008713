//! The end of the process of a page, which the page cannot report itself.

use std::sync::Arc;

use super::bridge::Bridge;
use crate::exec::panics;

/// Ends the session when the process ends.
#[cfg(target_os = "linux")]
pub(super) fn watch(webview: &wry::WebView, bridge: &Arc<Bridge>) {
    use webkit2gtk::WebViewExt as _;
    use wry::WebViewExtUnix as _;

    let on_end = on_end(bridge);
    webview.webview().connect_web_process_terminated(move |_, _| on_end());
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
