//! The event loop of an app: raises lifecycle events, and opens and closes windows.

use std::collections::HashMap;
use std::fmt;
use std::path::PathBuf;
use std::process::ExitCode;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, Thread};
use std::time::Duration;

use tao::dpi::{LogicalPosition, LogicalSize};
use tao::event::{Event, WindowEvent};
use tao::event_loop::{
    ControlFlow, EventLoop, EventLoopBuilder, EventLoopProxy, EventLoopWindowTarget,
};
use tao::platform::run_return::EventLoopExtRunReturn;
use tao::window::WindowId;
use wry::http::{Response, StatusCode};
use wry::{WebView, WebViewBuilder};

use super::contexts::Contexts;
use super::page::Page;
use super::serve::PageFiles;
use super::shutdown::{self, Phase};
use super::source::Source;
#[cfg(target_os = "linux")]
use super::wake::Wake;
use super::{App, Protocol, Setup, look};
use crate::api::command::any_error::AnyError;
use crate::exec::{panics, serving};
use crate::ipc::Ipc;
use crate::ipc::events;
use crate::ipc::options::{OpenError, WindowOptions};
#[cfg(not(target_os = "linux"))]
use crate::ipc::ui::UiClosed;
use crate::ipc::window::{Opener, Window};
use crate::lifecycle::{
    FocusChanged, ScaleFactorChanged, ThemeChanged, WindowClosed, WindowMoved, WindowResized,
};
#[cfg(not(target_os = "linux"))]
use crate::transport::webview::UiCall;
use crate::transport::webview::{UiThread, WebviewBuilder, registry};

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
    /// The app has no files.
    #[error(
        "the app has no files; add them with `.folder(path)` or `.files(…)`, or a server with \
         `.dev_server(url)`"
    )]
    NoFiles,
    /// The folder of the app does not exist.
    #[error(
        "the folder `{}` of the app does not exist; build the pages, or correct the path; a relative \
         path begins at the working directory",
        folder.display()
    )]
    NoFolder {
        /// The absolute path of the folder.
        folder: PathBuf,
    },
    /// The page of a window does not exist.
    #[error("the page `{page}` of window `{label}` does not exist: there is no file `{file}`")]
    NoPage {
        /// The label of the window.
        label: String,
        /// The path of the page among the files of the app.
        page: String,
        /// The location of the missing file: the absolute path, if the app has a folder.
        file: String,
    },
    /// The URL of the development server is invalid.
    #[error(
        "`{url}` is not the URL of a development server; write it with its scheme, such as \
         `http://localhost:5173`"
    )]
    DevServer {
        /// The URL.
        url: String,
    },
    /// The system has no display.
    #[error(
        "the system has no display; set `DISPLAY` or `WAYLAND_DISPLAY`, or run the app under \
         `xvfb-run -a`"
    )]
    NoDisplay,
    /// `App::run` was called on another thread than the main thread.
    #[error(
        "`App::run` was called on the thread `{thread}`; call it on the main thread, which systems \
         require for windows, and move other work to threads of its own"
    )]
    NotMainThread {
        /// The name of the thread.
        thread: String,
    },
    /// The app has no window, so it would never end.
    #[error(
        "the app has no window; add one with `.window(label, role, page)`, or call `.keep_running()` \
         for an app that runs without windows"
    )]
    NoWindow,
    /// The closure of [`App::setup`] has failed.
    #[error("the setup of the app failed: {reason}")]
    Setup {
        /// The reason.
        reason: AnyError,
    },
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
    /// On Linux, calls do not wait in the queue of tao.
    #[cfg(not(target_os = "linux"))]
    Run(UiCall),
    /// Tasks have run on the UI thread, and may have closed windows.
    #[cfg(target_os = "linux")]
    Turn,
    Open(Box<WebviewBuilder>, Box<WindowOptions>),
    Quit(u8),
    /// The code that was waited for has ended, or has not ended in time.
    Ended,
}

struct AppOpener {
    proxy: EventLoopProxy<UserEvent>,
    /// Shared by all windows, because tao serves a single event of its proxy in each turn of the
    /// loop.
    ui: UiThread,
    /// The number of windows added to the [`Ipc`] and not opened yet.
    pending: AtomicUsize,
    #[cfg(target_os = "linux")]
    wake: Arc<Wake>,
}

impl AppOpener {
    fn new(proxy: EventLoopProxy<UserEvent>) -> Self {
        let waker = proxy.clone();
        #[cfg(target_os = "linux")]
        let wake = Wake::new(move || drop(waker.send_event(UserEvent::Turn)));
        #[cfg(target_os = "linux")]
        let ui = {
            let wake = Arc::clone(&wake);
            UiThread::new(move |call| wake.send(call))
        };
        #[cfg(not(target_os = "linux"))]
        let ui =
            UiThread::new(move |call| waker.send_event(UserEvent::Run(call)).map_err(|_| UiClosed));
        ui.enter();
        AppOpener {
            proxy,
            ui,
            pending: AtomicUsize::new(0),
            #[cfg(target_os = "linux")]
            wake,
        }
    }

    fn attach(&self, ipc: &Ipc, window: &WindowOptions) -> Result<WebviewBuilder, OpenError> {
        window.check()?;
        Page::parse(&window.page)?;
        ipc.attach(&window.label, &window.role, self.ui.clone())
    }
}

impl Opener for AppOpener {
    fn open(&self, ipc: &Ipc, window: WindowOptions) -> Result<Window, OpenError> {
        let webview = self.attach(ipc, &window)?;
        let opened = webview.window().clone();
        let event = UserEvent::Open(Box::new(webview), Box::new(window));
        self.pending.fetch_add(1, Ordering::SeqCst);
        let sent = self.proxy.send_event(event);
        sent.map_err(|_| {
            self.pending.fetch_sub(1, Ordering::SeqCst);
            OpenError::NoApp
        })?;
        Ok(opened)
    }

    fn quit(&self, code: u8) -> bool {
        self.proxy.send_event(UserEvent::Quit(code)).is_ok()
    }
}

pub(super) fn run(app: App) -> Result<ExitCode, AppError> {
    let App { ipc, files, dev_server, data_directory, windows, devtools, keeps_running, .. } = app;
    let protocols = app.protocols;
    if windows.is_empty() && !keeps_running {
        return Err(AppError::NoWindow);
    }
    let source = Source::new(&ipc, files, dev_server, &windows)?;
    let mut event_loop = event_loop()?;
    let opener = Arc::new(AppOpener::new(event_loop.create_proxy()));
    if !ipc.set_opener(Arc::clone(&opener) as Arc<dyn Opener>) {
        return Err(AppError::SecondApp);
    }
    let contexts = Contexts::new(data_directory);
    let pages = Pages { source, protocols, devtools, contexts };
    let opened = set_up(app.setup, &ipc)
        .and_then(|()| open_all(&ipc, &opener, &pages, windows, &event_loop));
    let outcome = opened.map(|windows| {
        let shutdown_timeout = app.shutdown_timeout;
        let running = Running {
            ipc: &ipc,
            opener: &opener,
            pages: &pages,
            windows,
            phase: Phase::Running,
            keeps_running,
            shutdown_timeout,
        };
        let code = running.run(&mut event_loop);
        if let Some(on_exit) = app.on_exit {
            let _ = panics::catch("on_exit", || on_exit(&ipc));
        }
        ExitCode::from(code)
    });
    ipc.remove_opener();
    #[cfg(target_os = "linux")]
    opener.wake.end();
    outcome
}

fn set_up(setup: Option<Setup>, ipc: &Ipc) -> Result<(), AppError> {
    let Some(setup) = setup else { return Ok(()) };
    let outcome = panics::catch("setup", || serving::serve(|| setup(ipc)));
    let outcome = outcome.unwrap_or_else(|panicked| Err(panicked.into()));
    outcome.map_err(|reason| AppError::Setup { reason })
}

type Windows = HashMap<WindowId, OpenWindow>;

/// A guard of a window on the screen. Dropping the guard closes the window, and drops its webview.
struct OpenWindow {
    window: Window,
    number: u64,
    system: Rc<tao::window::Window>,
    /// Owned here because the webview does not own them.
    _files: Arc<PageFiles>,
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
        let opened = opener
            .attach(ipc, &options)
            .and_then(|webview| pages.open(webview, options, &windows, target));
        match opened {
            Ok((id, window)) => windows.insert(id, window),
            Err(reason) => return Err(AppError::Window { label, reason }),
        };
    }
    Ok(windows)
}

/// An app that runs.
struct Running<'a> {
    ipc: &'a Ipc,
    opener: &'a AppOpener,
    pages: &'a Pages,
    windows: Windows,
    phase: Phase,
    keeps_running: bool,
    shutdown_timeout: Duration,
}

impl Running<'_> {
    /// Runs the event loop. Returns the exit code.
    fn run(mut self, event_loop: &mut EventLoop<UserEvent>) -> u8 {
        event_loop.run_return(|event, target, flow| {
            // A panic would unwind through the system, and end the process.
            let _ = panics::catch("the event loop", || {
                serving::serve(|| self.handle(event, target));
            });
            self.windows.retain(|_, open| open.window.ipc().is_open(&open.window));
            let is_unused =
                self.windows.is_empty() && self.opener.pending.load(Ordering::SeqCst) == 0;
            if is_unused && !self.keeps_running {
                self.end(0);
            }
            *flow = match self.phase {
                Phase::Ended(_) => ControlFlow::Exit,
                _ => ControlFlow::Wait,
            };
        });
        match self.phase {
            Phase::Ended(code) | Phase::Ending(code) => code,
            Phase::Running => 0,
        }
    }

    fn handle(&mut self, event: Event<'_, UserEvent>, target: &EventLoopWindowTarget<UserEvent>) {
        match event {
            #[cfg(not(target_os = "linux"))]
            Event::UserEvent(UserEvent::Run(call)) => call.run(),
            #[cfg(target_os = "linux")]
            Event::UserEvent(UserEvent::Turn) => self.opener.wake.turned(),
            Event::UserEvent(UserEvent::Open(webview, options)) => {
                self.open(*webview, *options, target);
                self.opener.pending.fetch_sub(1, Ordering::SeqCst);
            }
            Event::UserEvent(UserEvent::Quit(code)) => self.end(code),
            Event::UserEvent(UserEvent::Ended) => {
                if let Phase::Ending(code) = self.phase {
                    self.phase = Phase::Ended(code);
                }
            }
            Event::WindowEvent { window_id, event, .. } => {
                if let Some(open) = self.windows.get(&window_id) {
                    window_event(open, &event);
                }
            }
            _ => {}
        }
    }

    fn open(
        &mut self,
        webview: WebviewBuilder,
        options: WindowOptions,
        target: &EventLoopWindowTarget<UserEvent>,
    ) {
        let window = webview.window().clone();
        if !self.ipc.is_open(&window) {
            // The window was closed meanwhile.
            return;
        }
        match self.pages.open(webview, options, &self.windows, target) {
            Ok((id, window)) => {
                self.windows.insert(id, window);
            }
            Err(reason) => {
                tracing::error!(?window, %reason, "a window cannot be opened");
                let label = window.label().to_owned();
                events::raise(&window, &WindowClosed { window: label });
            }
        }
    }

    /// Begins to end the app, if it has not begun before.
    fn end(&mut self, code: u8) {
        if self.phase == Phase::Running {
            self.phase = Phase::Ending(code);
            let proxy = self.opener.proxy.clone();
            // An event loop that has ended does not wait.
            let ended = move || drop(proxy.send_event(UserEvent::Ended));
            shutdown::begin(self.ipc, self.shutdown_timeout, ended);
        }
    }
}

fn window_event(open: &OpenWindow, event: &WindowEvent<'_>) {
    let (handle, scale) = (&open.window, open.system.scale_factor());
    let window = handle.label().to_owned();
    match event {
        WindowEvent::CloseRequested => handle.request_close(),
        WindowEvent::Focused(focused) => {
            events::raise(handle, &FocusChanged { window, focused: *focused });
        }
        WindowEvent::Resized(size) => {
            let LogicalSize { width, height } = size.to_logical(scale);
            events::raise(handle, &WindowResized { window, width, height });
        }
        WindowEvent::Moved(position) => {
            let LogicalPosition { x, y } = position.to_logical(scale);
            events::raise(handle, &WindowMoved { window, x, y });
        }
        WindowEvent::ScaleFactorChanged { scale_factor, .. } => {
            events::raise(handle, &ScaleFactorChanged { window, scale_factor: *scale_factor });
        }
        WindowEvent::ThemeChanged(theme) => {
            events::raise(handle, &ThemeChanged { window, theme: look::theme_of(*theme) });
        }
        WindowEvent::Destroyed => {
            // The window may have been closed before.
            let _ = handle.close();
        }
        _ => {}
    }
}

/// Returns the window of the system with a label.
fn parent_of(windows: &Windows, label: &str) -> Result<Rc<tao::window::Window>, OpenError> {
    let parent = windows.values().find(|open| open.window.label() == label);
    let parent = parent.map(|open| Rc::clone(&open.system));
    parent.ok_or_else(|| OpenError::Option {
        option: "parent",
        reason: format!("no window `{label}` is open"),
    })
}

/// Creates the event loop. tao panics on a thread that is not the main thread, and on a system
/// without a display.
fn event_loop() -> Result<EventLoop<UserEvent>, AppError> {
    let current = thread::current();
    if !is_main_thread(&current) {
        let thread = current.name().unwrap_or("(without a name)").to_owned();
        return Err(AppError::NotMainThread { thread });
    }
    #[cfg(target_os = "linux")]
    if ["DISPLAY", "WAYLAND_DISPLAY"].into_iter().all(|name| std::env::var_os(name).is_none()) {
        return Err(AppError::NoDisplay);
    }
    panics::catch("the event loop", || EventLoopBuilder::with_user_event().build())
        .map_err(|_| AppError::NoDisplay)
}

/// Returns whether a thread is the main thread of the process.
#[cfg(target_os = "linux")]
fn is_main_thread(_current: &Thread) -> bool {
    // `PID/task/TID`, where the main thread has the number of the process. Without `/proc`, tao
    // decides.
    let path = std::fs::read_link("/proc/thread-self").unwrap_or_default();
    let mut parts = path.iter();
    parts.next() == parts.nth(1)
}

/// Returns whether a thread is the main thread of the process, which Rust calls `main`.
#[cfg(not(target_os = "linux"))]
fn is_main_thread(current: &Thread) -> bool {
    // A program whose `main` is not written in Rust has no such thread; tao decides.
    current.name().is_none_or(|name| name == "main")
}

/// The source of the pages, and how their webviews are built.
struct Pages {
    source: Source,
    protocols: Vec<Protocol>,
    devtools: bool,
    contexts: Contexts,
}

impl Pages {
    /// Registers the protocols of the app for all webviews of a context.
    fn serve_in<'a>(&self, builder: WebViewBuilder<'a>) -> WebViewBuilder<'a> {
        let builder = self.source.files.serve_in(builder);
        self.protocols.iter().fold(builder, |builder, protocol| {
            let answer = Arc::clone(&protocol.answer);
            builder.with_custom_protocol(protocol.name.clone(), move |_, request| {
                // A panic would unwind through wry, and end the process.
                let response = panics::catch("a custom protocol", || answer(request));
                response.unwrap_or_else(|_| {
                    let mut response = Response::default();
                    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
                    response
                })
            })
        })
    }

    /// Opens a window, and builds its webview. The libraries below panic on some values.
    fn open(
        &self,
        webview: WebviewBuilder,
        options: WindowOptions,
        windows: &Windows,
        target: &EventLoopWindowTarget<UserEvent>,
    ) -> Result<(WindowId, OpenWindow), OpenError> {
        let opened = panics::catch("the window", || self.build(webview, options, windows, target));
        opened.unwrap_or_else(|panicked| Err(OpenError::System(panicked.to_string())))
    }

    fn build(
        &self,
        webview: WebviewBuilder,
        options: WindowOptions,
        windows: &Windows,
        target: &EventLoopWindowTarget<UserEvent>,
    ) -> Result<(WindowId, OpenWindow), OpenError> {
        let parent = match &options.parent {
            Some(label) => Some(parent_of(windows, label)?),
            None => None,
        };
        let window = look::build(&options, parent.as_deref(), target)?;
        let window = Rc::new(window);
        let id = window.id();

        let page = Page::parse(&options.page)?;
        let first = match &page {
            Page::File { path, .. } => Some(path.clone()),
            Page::Url(_) => None,
        };
        let number = webview.number();
        let files = PageFiles::new(&self.source.files, webview.window().clone(), number, first);
        let open = OpenWindow {
            window: webview.window().clone(),
            number,
            system: Rc::clone(&window),
            _files: files,
        };
        let webview = webview.origin(App::origin()).confined();
        let server = self.source.dev_server.as_ref();
        let webview = match server {
            Some(server) => webview.origin(server.origin()),
            None => webview,
        };
        let url = match (page, server) {
            (Page::Url(url), _) => Some(url),
            (Page::File { url, .. }, None) => Some(format!("{}/{url}", App::origin())),
            (Page::File { url, .. }, Some(server)) => {
                server.load(webview.window().clone(), server.url_of(&url));
                None
            }
        };
        let kept = Rc::clone(&window);
        let built = self.contexts.with(&options.context, |builder, is_first| {
            let builder = builder.with_devtools(self.devtools);
            let builder = match url {
                Some(url) => builder.with_url(url),
                None => builder,
            };
            let builder = if is_first { self.serve_in(builder) } else { builder };
            let builder = look::configure(builder, &options, webview.window());
            let build = |builder: WebViewBuilder<'_>| build(builder, &window);
            webview.build_with(builder, is_first, build, |ui| ui.window = Some(kept))
        });
        built.map_err(|error| OpenError::System(error.to_string()))?;
        Ok((id, open))
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
