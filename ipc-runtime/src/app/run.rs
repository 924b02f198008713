//! The event loop: what the system says becomes lifecycle events, and what the core asks for is done to windows.

use std::borrow::Cow;
use std::collections::HashMap;
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
use super::files::{Files, path_of};
use crate::ipc::Ipc;
use crate::ipc::events;
use crate::ipc::options::{OpenError, WindowOptions};
use crate::ipc::ui::UiClosed;
use crate::ipc::window::{Opener, Window};
use crate::lifecycle::{FocusChanged, WindowClosed};
use crate::transport::webview::{UiCall, UiThread, WebviewBuilder, views};

/// The custom protocol of an app's files.
pub(super) const SCHEME: &str = "app";

/// Why an app does not run.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AppError {
    /// A window that the app begins with can not be opened.
    #[error("window `{label}`: {reason}")]
    Window {
        /// Its label.
        label: String,
        /// Why not.
        reason: OpenError,
    },
    /// There is nothing to show windows on.
    #[error(
        "there is no display: set `DISPLAY` or `WAYLAND_DISPLAY`, or run it under `xvfb-run -a`"
    )]
    NoDisplay,
    /// Nothing would ever end the app.
    #[error("the app has no window: add one with `.window(label, role, page)`")]
    NoWindow,
    /// This core runs another app.
    #[error("another `App` runs with this `Ipc`: open the windows there, or build another `Ipc`")]
    SecondApp,
}

/// What other threads ask of the event loop.
enum Wish {
    Run(UiCall),
    Open(Box<WebviewBuilder>, WindowOptions),
}

struct AppOpener {
    proxy: EventLoopProxy<Wish>,
    /// One for all windows: tao serves one event of its proxy for each turn of the loop.
    ui: UiThread,
    /// Windows that are listed, and not made yet.
    wanted: AtomicUsize,
}

impl AppOpener {
    fn new(proxy: EventLoopProxy<Wish>) -> Self {
        let wake = proxy.clone();
        let ui = UiThread::new(move |call| wake.send_event(Wish::Run(call)).map_err(|_| UiClosed));
        AppOpener { proxy, ui, wanted: AtomicUsize::new(0) }
    }

    fn attach(&self, ipc: &Ipc, window: &WindowOptions) -> Result<WebviewBuilder, OpenError> {
        ipc.attach(&window.label, &window.role, self.ui.clone())
    }
}

impl Opener for AppOpener {
    fn open(&self, ipc: &Ipc, window: WindowOptions) -> Result<Window, OpenError> {
        let attach = self.attach(ipc, &window)?;
        let opened = attach.window().clone();
        let wish = Wish::Open(Box::new(attach), window);
        self.wanted.fetch_add(1, Ordering::SeqCst);
        let sent = self.proxy.send_event(wish);
        sent.map_err(|_| {
            self.wanted.fetch_sub(1, Ordering::SeqCst);
            OpenError::NoApp
        })?;
        Ok(opened)
    }
}

pub(super) fn run(app: App) -> Result<(), AppError> {
    let App { ipc, files, dev_server, windows, devtools } = app;
    if windows.is_empty() {
        return Err(AppError::NoWindow);
    }
    let mut event_loop = event_loop()?;
    let opener = Arc::new(AppOpener::new(event_loop.create_proxy()));
    if !ipc.set_opener(Arc::clone(&opener) as Arc<dyn Opener>) {
        return Err(AppError::SecondApp);
    }
    let pages = Pages { files, dev_server, devtools };
    let opened = open_all(&ipc, &opener, &pages, windows, &event_loop);
    let outcome = opened.map(|made| run_loop(&opener, &pages, made, &mut event_loop));
    ipc.remove_opener();
    outcome
}

type Windows = HashMap<WindowId, Made>;

/// A window on the screen. It goes when this does, whatever the core still has to do with it.
struct Made {
    window: Window,
    number: u64,
}

impl Drop for Made {
    fn drop(&mut self) {
        // It may be closed already.
        let _ = self.window.close();
        drop(views::remove(self.number));
    }
}

/// Opens the windows that the app begins with: all of them, or none.
fn open_all(
    ipc: &Ipc,
    opener: &AppOpener,
    pages: &Pages,
    windows: Vec<WindowOptions>,
    target: &EventLoopWindowTarget<Wish>,
) -> Result<Windows, AppError> {
    let mut made = Windows::new();
    for window in windows {
        let label = window.label.clone();
        let opened =
            opener.attach(ipc, &window).and_then(|attach| pages.make(attach, window, target));
        match opened {
            Ok((id, window)) => made.insert(id, window),
            Err(reason) => return Err(AppError::Window { label, reason }),
        };
    }
    Ok(made)
}

fn run_loop(
    opener: &AppOpener,
    pages: &Pages,
    mut made: Windows,
    event_loop: &mut EventLoop<Wish>,
) {
    event_loop.run_return(|event, target, flow| {
        *flow = ControlFlow::Wait;
        match event {
            Event::UserEvent(Wish::Run(call)) => call.run(),
            Event::UserEvent(Wish::Open(attach, wanted)) => {
                let window = attach.window().clone();
                match pages.make(*attach, wanted, target) {
                    Ok((id, window)) => {
                        made.insert(id, window);
                    }
                    Err(reason) => {
                        tracing::error!(?window, %reason, "the window was not opened");
                        let label = window.label().to_owned();
                        events::raise(&window, &WindowClosed { window: label });
                    }
                }
                opener.wanted.fetch_sub(1, Ordering::SeqCst);
            }
            Event::WindowEvent { window_id, event, .. } => {
                if let Some(made) = made.get(&window_id) {
                    window_event(&made.window, &event);
                }
            }
            _ => {}
        }
        made.retain(|_, made| made.window.ipc().is_open(&made.window));
        if made.is_empty() && opener.wanted.load(Ordering::SeqCst) == 0 {
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
            // It may be closed already.
            let _ = window.close();
        }
        _ => {}
    }
}

/// tao panics where the system has no display.
fn event_loop() -> Result<EventLoop<Wish>, AppError> {
    #[cfg(target_os = "linux")]
    if ["DISPLAY", "WAYLAND_DISPLAY"].into_iter().all(|name| std::env::var_os(name).is_none()) {
        return Err(AppError::NoDisplay);
    }
    crate::exec::panics::catch("the event loop", || EventLoopBuilder::with_user_event().build())
        .map_err(|_| AppError::NoDisplay)
}

struct Pages {
    files: Arc<dyn Files>,
    dev_server: Option<String>,
    devtools: bool,
}

impl Pages {
    fn make(
        &self,
        attach: WebviewBuilder,
        wanted: WindowOptions,
        target: &EventLoopWindowTarget<Wish>,
    ) -> Result<(WindowId, Made), OpenError> {
        let (width, height) = wanted.size;
        let window = WindowBuilder::new()
            .with_title(wanted.title.as_deref().unwrap_or(&wanted.label))
            .with_inner_size(LogicalSize::new(width, height));
        let window = match wanted.position {
            Some((x, y)) => window.with_position(LogicalPosition::new(x, y)),
            None => window,
        };
        let window = window.build(target).map_err(|error| OpenError::System(error.to_string()))?;
        let window = Rc::new(window);
        let id = window.id();

        // What wry holds may never be dropped.
        let files = Arc::downgrade(&self.files);
        let made = Made { window: attach.window().clone(), number: attach.number() };
        let builder = WebViewBuilder::new()
            .with_devtools(self.devtools)
            .with_url(self.url_of(&wanted.page))
            .with_custom_protocol(SCHEME.into(), move |_, request| {
                let files = files.upgrade();
                serve(files.as_deref(), &request)
            });
        let attach = attach.origin(App::origin());
        let attach = match self.dev_server.as_deref().and_then(origin_of_url) {
            Some(origin) => attach.origin(origin),
            None => attach,
        };
        let kept = Rc::clone(&window);
        attach
            .build_with(builder, |builder| build(builder, &window), |ui| ui.window = Some(kept))
            .map_err(|error| OpenError::System(error.to_string()))?;
        Ok((id, made))
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

/// Returns the origin of a URL, as `location.origin` gives it.
fn origin_of_url(url: &str) -> Option<String> {
    let origin = url::Url::parse(url).ok()?.origin();
    origin.is_tuple().then(|| origin.ascii_serialization())
}

fn serve(files: Option<&dyn Files>, request: &Request<Vec<u8>>) -> Response<Cow<'static, [u8]>> {
    let path = path_of(request.uri().path());
    // The user's `Files` may panic, and wry's callbacks must not.
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
        None => response
            .status(StatusCode::NOT_FOUND)
            .header(header::CONTENT_TYPE, "text/plain; charset=utf-8")
            .body(Cow::Borrowed(&b"there is no such file"[..])),
    };
    response.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_written_as_pages_see_them() {
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
