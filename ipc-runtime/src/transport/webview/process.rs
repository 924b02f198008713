//! The process that shows a page, and its end, which the page can not tell itself.

use std::sync::Arc;

use super::bridge::Bridge;
use crate::exec::panics;

/// Has the end of the process end the session.
#[cfg(target_os = "linux")]
pub(super) fn watch(webview: &wry::WebView, bridge: &Arc<Bridge>) {
    use webkit2gtk::WebViewExt as _;
    use wry::WebViewExtUnix as _;

    let ended = ended(bridge);
    webview.webview().connect_web_process_terminated(move |_, _| ended());
}

/// Has the end of the process end the session. wry keeps one such handler.
#[cfg(any(target_os = "macos", target_os = "ios"))]
pub(super) fn watched<'a>(
    builder: wry::WebViewBuilder<'a>,
    bridge: &Arc<Bridge>,
) -> wry::WebViewBuilder<'a> {
    use wry::WebViewBuilderExtDarwin as _;

    builder.with_on_web_content_process_terminate_handler(ended(bridge))
}

/// The webview holds this, so it must not hold the webview.
fn ended(bridge: &Arc<Bridge>) -> impl Fn() + 'static {
    let bridge = Arc::downgrade(bridge);
    move || {
        let Some(bridge) = bridge.upgrade() else { return };
        // What panics here would cross the webview, and end our process too.
        let _ = panics::catch("the end of a page's process", || {
            let window = bridge.documents.window().label();
            tracing::warn!(window, "the process that shows the page has ended");
            bridge.documents.crash();
        });
    }
}
