//! The event loop of an app: raises lifecycle events, and opens and closes windows.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tao::dpi::{LogicalPosition, LogicalSize};
use tao::event::{Event, WindowEvent};
use tao::event_loop::{
    ControlFlow, EventLoop, EventLoopBuilder, EventLoopProxy, EventLoopWindowTarget,
};
use tao::platform::run_return::EventLoopExtRunReturn;
use tao::window::{WindowBuilder, WindowId};
use wry::http::{Request, Response, StatusCode, header};
use wry::{WebView, WebViewBuilder};

use super::App;
use super::contexts::Contexts;
use super::files::{Files, path_of};
use crate::ipc::Ipc;
use crate::ipc::events;
use crate::ipc::options::{OpenError, WindowOptions};
use crate::ipc::ui::UiClosed;
use crate::ipc::window::{Opener, Window};
use crate::lifecycle::{FocusChanged, WindowClosed};
use crate::transport::webview::{UiCall, UiThread, WebviewBuilder, registry};

/// The name of the custom protocol for the files of an app.
pub(super) const SCHEME: &str = "app";

/// The error of [`App::run`].
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum AppError {
    /// A window of the app cannot be opened.
    #[error("window `{label}` cannot be opened: {reason}")]
    Window {
        /// The label of the window.
        label: String,
        /// The reason.
        reason: OpenError,
    },
    /// The system has no display.
    #[error(
        "the system has no display; set `DISPLAY` or `WAYLAND_DISPLAY`, or run the app under \
         `xvfb-run -a`"
    )]
    NoDisplay,
    /// The app has no window, so it would never end.
    #[error("the app has no window; add one with `.window(label, role, page)`")]
    NoWindow,
    /// Another app runs with the same [`Ipc`].
    #[error("another `App` runs with this `Ipc`; open the windows there, or build another `Ipc`")]
    SecondApp,
}

/// The same text as `Display`, because `main` prints the `Debug` form of its error.
impl fmt::Debug for AppError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// An event that other threads send to the event loop.
enum UserEvent {
    Run(UiCall),
    Open(Box<WebviewBuilder>, WindowOptions),
}

struct AppOpener {
    proxy: EventLoopProxy<UserEvent>,
    /// Shared by all windows, because tao serves a single event of its proxy in each turn of the
    /// loop.
    ui: UiThread,
    /// The number of windows added to the [`Ipc`] and not opened yet.
    pending: AtomicUsize,
}

impl AppOpener {
    fn new(proxy: EventLoopProxy<UserEvent>) -> Self {
        let wake = proxy.clone();
        let ui =
            UiThread::new(move |call| wake.send_event(UserEvent::Run(call)).map_err(|_| UiClosed));
        AppOpener { proxy, ui, pending: AtomicUsize::new(0) }
    }

    fn attach(&self, ipc: &Ipc, window: &WindowOptions) -> Result<WebviewBuilder, OpenError> {
        ipc.attach(&window.label, &window.role, self.ui.clone())
    }
}

impl Opener for AppOpener {
    fn open(&self, ipc: &Ipc, window: WindowOptions) -> Result<Window, OpenError> {
        let webview = self.attach(ipc, &window)?;
        let opened = webview.window().clone();
        let event = UserEvent::Open(Box::new(webview), window);
        self.pending.fetch_add(1, Ordering::SeqCst);
        let sent = self.proxy.send_event(event);
        sent.map_err(|_| {
            self.pending.fetch_sub(1, Ordering::SeqCst);
            OpenError::NoApp
        })?;
        Ok(opened)
    }
}

pub(super) fn run(app: App) -> Result<(), AppError> {
    let App { ipc, files, dev_server, data_directory, windows, devtools } = app;
    if windows.is_empty() {
        return Err(AppError::NoWindow);
    }
    let mut event_loop = event_loop()?;
    let opener = Arc::new(AppOpener::new(event_loop.create_proxy()));
    if !ipc.set_opener(Arc::clone(&opener) as Arc<dyn Opener>) {
        return Err(AppError::SecondApp);
    }
    let contexts = Contexts::new(data_directory);
    let pages = Pages { files, dev_server, devtools, contexts };
    let opened = open_all(&ipc, &opener, &pages, windows, &event_loop);
    let outcome = opened.map(|windows| run_loop(&opener, &pages, windows, &mut event_loop));
    ipc.remove_opener();
    outcome
}

type Windows = HashMap<WindowId, OpenWindow>;

/// A guard of a window on the screen. Dropping the guard closes the window, and drops its webview.
struct OpenWindow {
    window: Window,
    number: u64,
}

impl Drop for OpenWindow {
    fn drop(&mut self) {
        // The window may have been closed before.
        let _ = self.window.close();
        drop(registry::remove(self.number));
    }
}

/// Opens the first windows of the app. If one cannot be opened, all are closed again.
fn open_all(
    ipc: &Ipc,
    opener: &AppOpener,
    pages: &Pages,
    options: Vec<WindowOptions>,
    target: &EventLoopWindowTarget<UserEvent>,
) -> Result<Windows, AppError> {
    let mut windows = Windows::new();
    for options in options {
        let label = options.label.clone();
        let opened =
            opener.attach(ipc, &options).and_then(|webview| pages.open(webview, options, target));
        match opened {
            Ok((id, window)) => windows.insert(id, window),
            Err(reason) => return Err(AppError::Window { label, reason }),
        };
    }
    Ok(windows)
}

fn run_loop(
    opener: &AppOpener,
    pages: &Pages,
    mut windows: Windows,
    event_loop: &mut EventLoop<UserEvent>,
) {
    event_loop.run_return(|event, target, flow| {
        *flow = ControlFlow::Wait;
        match event {
            Event::UserEvent(UserEvent::Run(call)) => call.run(),
            Event::UserEvent(UserEvent::Open(webview, options)) => {
                let window = webview.window().clone();
                let was_open = window.ipc().is_open(&window);
                match pages.open(*webview, options, target) {
                    Ok((id, window)) => {
                        windows.insert(id, window);
                    }
                    Err(reason) => {
                        tracing::error!(?window, %reason, "a window cannot be opened");
                        if was_open {
                            let label = window.label().to_owned();
                            events::raise(&window, &WindowClosed { window: label });
                        }
                    }
                }
                opener.pending.fetch_sub(1, Ordering::SeqCst);
            }
            Event::WindowEvent { window_id, event, .. } => {
                if let Some(open) = windows.get(&window_id) {
                    window_event(&open.window, &event);
                }
            }
            _ => {}
        }
        windows.retain(|_, open| open.window.ipc().is_open(&open.window));
        if windows.is_empty() && opener.pending.load(Ordering::SeqCst) == 0 {
            *flow = ControlFlow::Exit;
        }
    });
}

fn window_event(window: &Window, event: &WindowEvent<'_>) {
    match event {
        WindowEvent::CloseRequested => window.request_close(),
        WindowEvent::Focused(focused) => {
            let label = window.label().to_owned();
            events::raise(window, &FocusChanged { window: label, focused: *focused });
        }
        WindowEvent::Destroyed => {
            // The window may have been closed before.
            let _ = window.close();
        }
        _ => {}
    }
}

/// Creates the event loop. tao panics on a system without a display.
fn event_loop() -> Result<EventLoop<UserEvent>, AppError> {
    #[cfg(target_os = "linux")]
    if ["DISPLAY", "WAYLAND_DISPLAY"].into_iter().all(|name| std::env::var_os(name).is_none()) {
        return Err(AppError::NoDisplay);
    }
    crate::exec::panics::catch("the event loop", || EventLoopBuilder::with_user_event().build())
        .map_err(|_| AppError::NoDisplay)
}

/// The source of the pages, and how their webviews are built.
struct Pages {
    files: Arc<dyn Files>,
    dev_server: Option<String>,
    devtools: bool,
    contexts: Contexts,
}

impl Pages {
    /// Opens a window, and builds its webview.
    fn open(
        &self,
        webview: WebviewBuilder,
        options: WindowOptions,
        target: &EventLoopWindowTarget<UserEvent>,
    ) -> Result<(WindowId, OpenWindow), OpenError> {
        let (width, height) = options.size;
        let window = WindowBuilder::new()
            .with_title(options.title.as_deref().unwrap_or(&options.label))
            .with_inner_size(LogicalSize::new(width, height));
        let window = match options.position {
            Some((x, y)) => window.with_position(LogicalPosition::new(x, y)),
            None => window,
        };
        let window = window.build(target).map_err(|error| OpenError::System(error.to_string()))?;
        let window = Rc::new(window);
        let id = window.id();

        let open = OpenWindow { window: webview.window().clone(), number: webview.number() };
        let webview = webview.origin(App::origin());
        let webview = match self.dev_server.as_deref().and_then(origin_of_url) {
            Some(origin) => webview.origin(origin),
            None => webview,
        };
        let url = self.url_of(&options.page);
        let kept = Rc::clone(&window);
        let built = self.contexts.with(&options.context, |builder, is_first| {
            let builder = builder.with_devtools(self.devtools).with_url(url);
            let builder = if is_first { self.serve_in(builder) } else { builder };
            let build = |builder: WebViewBuilder<'_>| build(builder, &window);
            webview.build_with(builder, is_first, build, |ui| ui.window = Some(kept))
        });
        built.map_err(|error| OpenError::System(error.to_string()))?;
        Ok((id, open))
    }

    /// Serves the files of the app to the webviews of a context.
    fn serve_in<'a>(&self, builder: WebViewBuilder<'a>) -> WebViewBuilder<'a> {
        // The closure must not own the files: wry never drops it on some systems.
        let files = Arc::downgrade(&self.files);
        builder.with_custom_protocol(SCHEME.into(), move |_, request| {
            let files = files.upgrade();
            serve(files.as_deref(), &request)
        })
    }

    fn url_of(&self, page: &str) -> String {
        if page.contains("://") {
            return page.to_owned();
        }
        let base = self.dev_server.clone().unwrap_or_else(App::origin);
        format!("{}/{}", base.trim_end_matches('/'), page.trim_start_matches('/'))
    }
}

#[cfg(target_os = "linux")]
fn build(builder: WebViewBuilder<'_>, window: &tao::window::Window) -> wry::Result<WebView> {
    use tao::platform::unix::WindowExtUnix;
    use wry::WebViewBuilderExtUnix;
    match window.default_vbox() {
        Some(container) => builder.build_gtk(container),
        None => builder.build(window),
    }
}

#[cfg(not(target_os = "linux"))]
fn build(builder: WebViewBuilder<'_>, window: &tao::window::Window) -> wry::Result<WebView> {
    builder.build(window)
}

/// Returns the scheme, host and port of a URL, as in `location.origin`.
fn origin_of_url(url: &str) -> Option<String> {
    let origin = url::Url::parse(url).ok()?.origin();
    origin.is_tuple().then(|| origin.ascii_serialization())
}

/// Answers a request for a file.
fn serve(files: Option<&dyn Files>, request: &Request<Vec<u8>>) -> Response<Cow<'static, [u8]>> {
    let path = path_of(request.uri().path());
    // `Files::read` is code of the user and may panic, but callbacks of wry must not.
    let found = path.and_then(|path| {
        let files = files?;
        let content =
            crate::exec::panics::catch("Files::read", || files.read(&path)).ok().flatten()?;
        Some((path, content))
    });
    let response = Response::builder().header("X-Content-Type-Options", "nosniff");
    let response = match found {
        Some((path, content)) => {
            let kind = mime_guess::from_path(path).first_or_octet_stream();
            let kind = match kind.type_() {
                mime_guess::mime::TEXT => format!("{kind}; charset=utf-8"),
                _ => kind.to_string(),
            };
            response.header(header::CONTENT_TYPE, kind).body(Cow::Owned(content))
        }
        None => {
            let path = request.uri().path();
            tracing::warn!(path, "a page requested a file that does not exist");
            let message = format!("the app has no file `{path}`");
            response
                .status(StatusCode::NOT_FOUND)
                .header(header::CONTENT_TYPE, "text/plain; charset=utf-8")
                .body(Cow::Owned(message.into_bytes()))
        }
    };
    response.unwrap_or_default()
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
            assert_eq!(origin_of_url(url).as_deref(), Some(origin), "{url}");
        }
        assert_eq!(origin_of_url("not a url"), None);
    }
}
