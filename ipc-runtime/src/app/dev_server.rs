//! The development server of the pages, which may be started after the app.

use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use url::Url;

use super::missing;
use crate::ipc::window::Window;

/// The time between two attempts to reach the server.
const INTERVAL: Duration = Duration::from_millis(300);
/// The time within which an address of the server answers.
const TIMEOUT: Duration = Duration::from_secs(2);

/// A development server.
pub(super) struct DevServer {
    url: Url,
}

impl DevServer {
    /// Returns `None` if the URL is not that of a server.
    pub(super) fn new(url: &str) -> Option<Self> {
        let url = Url::parse(url).ok()?;
        (matches!(url.scheme(), "http" | "https") && url.has_host()).then_some(DevServer { url })
    }

    /// Returns the scheme, host and port, as in `location.origin`.
    pub(super) fn origin(&self) -> String {
        self.url.origin().ascii_serialization()
    }

    /// Returns the URL of a page.
    pub(super) fn url_of(&self, page: &str) -> String {
        format!("{}/{page}", self.url.as_str().trim_end_matches('/'))
    }

    /// Loads a page of the server into a window as soon as the server answers.
    pub(super) fn load(&self, window: Window, page: String) {
        let url = self.url.clone();
        let thread = thread::Builder::new().name("ipc-dev-server".into());
        let spawned = thread.spawn(move || {
            if !answers(&url) {
                wait_for(&url, &window);
            }
            load(&window, page);
        });
        if let Err(error) = spawned {
            tracing::error!(%error, "no thread could be started to reach the development server");
        }
    }
}

/// Waits until the server answers, or the window is closed.
fn wait_for(url: &Url, window: &Window) {
    let message = format!(
        "the development server `{url}` does not answer; start it, and this window loads its page"
    );
    tracing::warn!(window = window.label(), "{message}");
    if cfg!(debug_assertions) {
        let document = missing::document(&message);
        let _ = window.post(Box::new(move |ui| {
            if let Some(webview) = ui.webview() {
                let _ = webview.load_html(&document);
            }
        }));
    }
    while window.ipc().is_open(window) && !answers(url) {
        thread::sleep(INTERVAL);
    }
}

fn load(window: &Window, url: String) {
    // A window that has been closed loads nothing.
    let _ = window.post(Box::new(move |ui| {
        if let Some(webview) = ui.webview()
            && let Err(error) = webview.load_url(&url)
        {
            tracing::error!(%error, url, "the page cannot be loaded");
        }
    }));
}

fn answers(url: &Url) -> bool {
    let addresses = url.socket_addrs(|| None).unwrap_or_default();
    addresses.iter().any(|address| TcpStream::connect_timeout(address, TIMEOUT).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_written_as_in_location_origin() {
        for (url, origin) in [
            ("http://localhost:5173", "http://localhost:5173"),
            ("http://localhost:5173/app/", "http://localhost:5173"),
            ("HTTP://LocalHost:80/", "http://localhost"),
            ("https://127.0.0.1:443", "https://127.0.0.1"),
        ] {
            assert_eq!(DevServer::new(url).unwrap().origin(), origin, "{url}");
        }
        for url in ["not a url", "localhost:5173", "127.0.0.1:5173", "file:///ui", "//localhost"] {
            assert!(DevServer::new(url).is_none(), "{url}");
        }
    }

    #[test]
    fn pages_are_below_the_url() {
        let server = DevServer::new("http://localhost:5173/app/").unwrap();
        assert_eq!(server.url_of("a.html?b#c"), "http://localhost:5173/app/a.html?b#c");
    }
}
