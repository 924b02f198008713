//! Keeps a page in its webview: no link leads to documents of other origins, to other windows, or to
//! files on the disk, unless the application agrees.

use std::cell::{Cell, OnceCell, RefCell};
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::{Arc, Weak};

use ipc_core::Foreign;
use wry::{NewWindowResponse, WebViewBuilder};

use super::bridge::Bridge;
use super::registry;
use crate::exec::panics;
use crate::ipc::events;
use crate::lifecycle::{Download, NavigationRefused};

/// The rules for one webview. The documents of the first origin it has shown, and of the origins that
/// may connect, are allowed.
pub(super) struct Confinement {
    bridge: Weak<Bridge>,
    /// The place of the first document, also if it may not connect.
    first: OnceCell<String>,
    /// The URL of the last allowed document.
    current: RefCell<String>,
    is_logged: Cell<bool>,
}

impl Confinement {
    pub(super) fn new(bridge: &Arc<Bridge>) -> Rc<Self> {
        Rc::new(Confinement {
            bridge: Arc::downgrade(bridge),
            first: OnceCell::new(),
            current: RefCell::default(),
            is_logged: Cell::new(false),
        })
    }

    /// Sets the handlers of wry for new windows, and on systems other than Linux for navigations and
    /// downloads. wry keeps one of each.
    pub(super) fn handle<'a>(self: &Rc<Self>, builder: WebViewBuilder<'a>) -> WebViewBuilder<'a> {
        let own = Rc::downgrade(self);
        let builder = builder.with_new_window_req_handler(move |url, _| {
            if let Some(confinement) = own.upgrade() {
                confinement.refuse(&url);
            }
            NewWindowResponse::Deny
        });
        // On Linux, the handler for navigations does not know the frame, and that for downloads serves
        // all webviews of a context.
        #[cfg(not(target_os = "linux"))]
        let builder = {
            let (own, asked) = (Rc::downgrade(self), Rc::downgrade(self));
            builder
                .with_navigation_handler(move |url| {
                    let Some(confinement) = own.upgrade() else { return false };
                    let is_allowed = confinement.allows(&url) || is_local(&url);
                    if !is_allowed {
                        confinement.refuse(&url);
                    }
                    is_allowed
                })
                .with_download_started_handler(move |url, path| {
                    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
                    let chosen = asked.upgrade().and_then(|it| it.choose(url, name));
                    chosen.map(|chosen| *path = chosen).is_some()
                })
        };
        builder
    }

    /// Records that the webview shows another document. A document that came without asking, such as
    /// `about:blank`, is replaced again.
    pub(super) fn show(&self, number: u64, url: &str) {
        if self.allows(url) {
            self.first.get_or_init(|| place_of(url).to_owned());
            url.clone_into(&mut self.current.borrow_mut());
            return;
        }
        self.refuse(url);
        let current = self.current.borrow().clone();
        if let Some(view) = registry::get(number)
            && let Some(webview) = view.ui.webview()
            && let Err(error) = webview.load_url(&current)
        {
            tracing::error!(%error, url = %Foreign(&current), "the page cannot be loaded again");
        }
    }

    /// Returns whether the webview may show a document.
    fn allows(&self, url: &str) -> bool {
        let place = place_of(url);
        let is_listed = || self.bridge.upgrade().is_some_and(|it| it.documents.allows(place));
        self.first.get().is_none_or(|first| first == place) || is_listed()
    }

    /// Tells the application of a URL that the webview does not show.
    fn refuse(&self, url: &str) {
        let Some(bridge) = self.bridge.upgrade() else { return };
        // A panic would unwind through the webview, and end the process of the application.
        let _ = panics::catch("a refused navigation", || {
            let window = bridge.documents.window();
            let shown = Foreign(url);
            if self.is_logged.replace(true) {
                tracing::debug!(window = window.label(), url = %shown, "a navigation was refused");
            } else {
                tracing::warn!(
                    window = window.label(),
                    url = %shown,
                    "the page would have been replaced, or opened another window, which is refused; \
                     listen to `lifecycle::NavigationRefused` to open the URL elsewhere"
                );
            }
            let (window_label, url) = (window.label().to_owned(), url.to_owned());
            events::raise(window, &NavigationRefused { window: window_label, url });
        });
    }

    /// Asks the application where to save a file. Returns `None` if the file must not be saved.
    fn choose(&self, url: String, file_name: Option<String>) -> Option<PathBuf> {
        let bridge = self.bridge.upgrade()?;
        let window = bridge.documents.window();
        let download = Download { url, file_name: file_name.unwrap_or_else(|| "download".into()) };
        let chosen =
            window.ipc().download_handlers().get(events::ANY).into_iter().find_map(|ask| {
                panics::catch("on_download", || ask(window, &download)).ok().flatten()
            });
        let chosen = chosen.and_then(|path| std::path::absolute(path).ok());
        if chosen.is_none() {
            tracing::warn!(
                window = window.label(),
                url = %Foreign(&download.url),
                "the page would have saved a file, which is refused; choose a path with \
                 `Ipc::on_download`"
            );
        }
        chosen
    }
}

/// Returns the origin of a URL, or for a URL without a host the URL without its fragment.
fn place_of(url: &str) -> &str {
    let scheme = url.find(':').unwrap_or(0);
    let rest = &url[scheme..];
    let end = match rest.strip_prefix("://") {
        Some(rest) => scheme + 3 + rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len()),
        None => url.find('#').unwrap_or(url.len()),
    };
    &url[..end]
}

/// Returns whether a URL is that of a frame whose content is part of the page.
#[cfg(not(target_os = "linux"))]
fn is_local(url: &str) -> bool {
    ["about:", "blob:", "data:"].iter().any(|scheme| url.starts_with(scheme))
}

#[cfg(target_os = "linux")]
pub(super) use linux::{DownloadWatch, watch};

#[cfg(target_os = "linux")]
mod linux {
    use std::path::Path;

    use webkit2gtk::glib::{self, Cast as _, ObjectExt as _, SignalHandlerId};
    use webkit2gtk::{
        Download as SystemDownload, DownloadExt as _, NetworkError, PolicyDecisionExt as _,
        PolicyDecisionType, PolicyError, ResponsePolicyDecision, ResponsePolicyDecisionExt as _,
        URIRequestExt as _, WebContext, WebContextExt as _, WebViewExt as _,
    };
    use wry::WebViewExtUnix as _;

    use super::*;

    /// Watches navigations and downloads. The handlers must own neither the webview nor the
    /// confinement: closed webviews would never be freed.
    pub(in super::super) fn watch(
        webview: &wry::WebView,
        confinement: &Rc<Confinement>,
    ) -> Option<DownloadWatch> {
        let webview = webview.webview();
        let own = Rc::downgrade(confinement);
        // Before a response, a navigation of the page cannot be told from one of its frames.
        webview.connect_decide_policy(move |_, decision, kind| {
            let Some(confinement) = own.upgrade() else { return false };
            if kind != PolicyDecisionType::Response {
                return false;
            }
            let Some(response) = decision.downcast_ref::<ResponsePolicyDecision>() else {
                return false;
            };
            let url = response.request().and_then(|request| request.uri()).unwrap_or_default();
            // What the webview cannot show becomes a download.
            let is_refused = response.is_main_frame_main_resource()
                && response.is_mime_type_supported()
                && !confinement.allows(&url);
            if is_refused {
                decision.ignore();
                confinement.refuse(&url);
            }
            is_refused
        });
        let own = Rc::downgrade(confinement);
        webview.connect_load_failed(move |_, _, url, error| {
            let Some(confinement) = own.upgrade() else { return false };
            let is_refused = !confinement.allows(url);
            // Those that were ignored above, or became downloads.
            let is_known = error.matches(PolicyError::FrameLoadInterruptedByPolicyChange)
                || error.matches(NetworkError::Cancelled);
            if is_refused && !is_known {
                confinement.refuse(url);
            }
            // Otherwise an error page would replace the page.
            is_refused
        });
        let (own, weak) = (Rc::downgrade(confinement), webview.downgrade());
        let context = webview.context()?;
        let id = context.connect_download_started(move |_, download| {
            let by_page = download.web_view().is_some_and(|it| weak.upgrade() == Some(it));
            if by_page && let Some(confinement) = own.upgrade() {
                confinement.start(download);
            }
        });
        Some(DownloadWatch { context, id: Some(id) })
    }

    /// A guard of the handler of downloads. The context may outlive the webview.
    pub(in super::super) struct DownloadWatch {
        context: WebContext,
        id: Option<SignalHandlerId>,
    }

    impl Drop for DownloadWatch {
        fn drop(&mut self) {
            if let Some(id) = self.id.take() {
                self.context.disconnect(id);
            }
        }
    }

    impl Confinement {
        /// Handles the start of a download, before the engine chooses a path.
        fn start(self: &Rc<Self>, download: &SystemDownload) {
            let url = download.request().and_then(|request| request.uri());
            let url = url.unwrap_or_default().to_string();
            let has_handler = self.bridge.upgrade().is_some_and(|bridge| {
                !bridge.documents.window().ipc().download_handlers().get(events::ANY).is_empty()
            });
            if !has_handler {
                let _ = self.choose(url, None);
                return download.cancel();
            }
            let (own, is_chosen) = (Rc::downgrade(self), Cell::new(false));
            // The engine announces the path it would write to, which has the suggested name. The
            // signal `decide-destination` does not reach handlers of every version.
            download.connect_destination_notify(move |download| {
                if is_chosen.replace(true) {
                    return;
                }
                let announced = download.destination().unwrap_or_default().to_string();
                let is_url = announced.starts_with("file:");
                let path = match glib::filename_from_uri(&announced) {
                    Ok((path, _)) => path,
                    Err(_) => announced.into(),
                };
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
                let chosen = own.upgrade().and_then(|it| it.choose(url.clone(), name));
                match chosen.and_then(|path| destination(&path, is_url)) {
                    Some(destination) => {
                        download.set_allow_overwrite(true);
                        download.set_destination(&destination);
                    }
                    None => {
                        // Nothing can be written there, should the engine be ahead of the cancel.
                        download.set_destination("/dev/null/cancelled");
                        download.cancel();
                    }
                }
            });
            download.connect_failed(|download, error| {
                let url = download.request().and_then(|request| request.uri()).unwrap_or_default();
                let url = Foreign(&url);
                tracing::warn!(%error, %url, "a file of a page was not saved");
            });
        }
    }

    fn destination(path: &Path, as_url: bool) -> Option<String> {
        match as_url {
            true => glib::filename_to_uri(path, None).ok().map(String::from),
            false => path.to_str().map(str::to_owned),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_origins() {
        for (url, place) in [
            ("app://localhost", "app://localhost"),
            ("app://localhost/a/b?c=https://x#d", "app://localhost"),
            ("http://localhost:5173/", "http://localhost:5173"),
            ("https://a.b?c", "https://a.b"),
            ("https://a.b#c", "https://a.b"),
            ("https://app@evil/", "https://app@evil"),
            ("file:///etc/hostname", "file://"),
            ("blob:app://localhost/1", "blob:app://localhost/1"),
            ("mailto:a@b.c?subject=app://localhost", "mailto:a@b.c?subject=app://localhost"),
            ("about:blank#app://localhost", "about:blank"),
            ("data:text/html,://x", "data:text/html,://x"),
            ("", ""),
        ] {
            assert_eq!(place_of(url), place, "{url}");
        }
    }
}
