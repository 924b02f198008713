//! The message handler of a webview, to which its page posts frames.

use std::sync::Arc;

use super::bridge::Bridge;
use crate::exec::panics;

/// Receives messages on Linux. The handler of wry owns the webview that owns the handler, so a
/// closed webview would never be freed, and neither would the network process of its context.
#[cfg(target_os = "linux")]
pub(super) fn watch(webview: &wry::WebView, bridge: &Arc<Bridge>) {
    use webkit2gtk::{UserContentManagerExt as _, WebViewExt as _};
    use wry::WebViewExtUnix as _;

    /// The name of the handler in the page, as on macOS.
    const NAME: &str = "ipc";

    let Some(manager) = webview.webview().user_content_manager() else { return };
    let receive = receiver(bridge);
    manager.connect_script_message_received(Some(NAME), move |_, message| {
        if let Some(value) = message.js_value() {
            receive(value.to_string());
        }
    });
    manager.register_script_message_handler(NAME);
}

/// Receives messages.
#[cfg(not(target_os = "linux"))]
pub(super) fn watched<'a>(
    builder: wry::WebViewBuilder<'a>,
    bridge: &Arc<Bridge>,
) -> wry::WebViewBuilder<'a> {
    let receive = receiver(bridge);
    builder.with_ipc_handler(move |request| receive(request.into_body()))
}

/// Returns the handler. The webview owns the handler, and some systems never drop it, so the
/// handler must not own the bridge.
fn receiver(bridge: &Arc<Bridge>) -> impl Fn(String) + 'static {
    let bridge = Arc::downgrade(bridge);
    move |text| {
        let Some(bridge) = bridge.upgrade() else { return };
        // A panic would unwind through the webview, and end the process of the application.
        let _ = panics::catch("the ipc handler", || bridge.receive(text));
    }
}
