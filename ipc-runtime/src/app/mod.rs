//! Windows and an event loop, for applications without their own.

mod contexts;
mod dev_server;
mod files;
mod look;
mod missing;
mod page;
mod run;
mod serve;
mod shutdown;
mod source;
#[cfg(target_os = "linux")]
mod wake;

use std::borrow::Cow;
use std::fmt;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

/// The windowing library, in the version whose types [`UiContext`](crate::UiContext) returns.
pub use tao;

use wry::http::{Request, Response};

pub use files::Files;
pub use run::AppError;

use self::source::AppFiles;
use crate::api::command::any_error::AnyError;
use crate::ipc::Ipc;
use crate::ipc::options::WindowOptions;

/// An application: windows, the files of their pages, and an event loop that runs until the last
/// window is closed.
///
/// ```no_run
/// # use ipc_runtime::{api, command, App, Ipc};
/// # #[command]
/// # fn greet() {}
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let ipc = Ipc::builder().role("main", api![greet]).build()?;
/// App::new(ipc).folder("ui").window("main", "main", "index.html").run()?;
/// # Ok(())
/// # }
/// ```
///
/// Pages are served under the origin [`App::origin`], from a [`folder`](Self::folder) or another
/// implementation of [`Files`]. During development, a [`dev_server`](Self::dev_server) can serve
/// them instead.
///
/// # Files
/// Files are read on threads that may block, and can be fetched in parts, so that audio and video
/// can be large.
///
/// When the page of a window navigates to a path without a file, or is reloaded there, the window
/// shows its first page again: a single-page application may have a router with paths of its own.
/// Its first page then names its scripts from the root, as in `/main.js`. Paths that end like the
/// name of a script, a style, an image or another part of a page are excepted.
///
/// A file that does not exist is logged once for each window, with the place where the app has
/// looked. In debug builds, the page shows missing documents, scripts and styles too.
#[must_use = "an `App` does nothing until `run` is called"]
pub struct App {
    ipc: Ipc,
    files: Option<AppFiles>,
    dev_server: Option<String>,
    data_directory: Option<PathBuf>,
    windows: Vec<WindowOptions>,
    protocols: Vec<Protocol>,
    devtools: bool,
    keeps_running: bool,
    shutdown_timeout: Duration,
    setup: Option<Setup>,
    on_exit: Option<ExitHook>,
}

/// A protocol of the user, for all windows.
struct Protocol {
    name: String,
    answer: Arc<Answer>,
}

type Answer = dyn Fn(Request<Vec<u8>>) -> Response<Cow<'static, [u8]>> + Send + Sync;
type Setup = Box<dyn FnOnce(&Ipc) -> Result<(), AnyError>>;
type ExitHook = Box<dyn FnOnce(&Ipc)>;

/// The default of [`App::shutdown_timeout`].
const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(10);

impl App {
    /// Creates an app without windows and files.
    pub fn new(ipc: Ipc) -> Self {
        App {
            ipc,
            files: None,
            dev_server: None,
            data_directory: None,
            windows: Vec::new(),
            protocols: Vec::new(),
            devtools: cfg!(debug_assertions),
            keeps_running: false,
            shutdown_timeout: SHUTDOWN_TIMEOUT,
            setup: None,
            on_exit: None,
        }
    }

    /// Returns the origin of pages the app serves: `app://localhost`, or `http://app.localhost` on
    /// Windows and Android.
    pub fn origin() -> String {
        crate::transport::webview::origin_of(run::SCHEME)
    }

    /// Serves all files of a folder. Files outside of the folder are not served.
    ///
    /// A relative path begins at the working directory of the process, which an installed
    /// application does not choose. Begin the path at [`std::env::current_exe`] instead, or compile
    /// the files in, with [`files`](Self::files).
    pub fn folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.files = Some(AppFiles::folder(folder.into()));
        self
    }

    /// Serves files from another source, such as files compiled in.
    ///
    /// ```no_run
    /// # use ipc_runtime::{App, Ipc};
    /// # fn app(ipc: Ipc) -> App {
    /// App::new(ipc).files(|path: &str| match path {
    ///     "index.html" => Some(b"<!doctype html><p>hello".to_vec()),
    ///     _ => None,
    /// })
    /// # }
    /// ```
    pub fn files(mut self, files: impl Files) -> Self {
        self.files = Some(AppFiles::new(files));
        self
    }

    /// Loads pages from a development server, such as `http://localhost:5173`. Documents of its
    /// origin may connect. The server may start later than the app: until it answers, a warning is
    /// logged, and in debug builds the window shows a message.
    pub fn dev_server(mut self, url: impl Into<String>) -> Self {
        self.dev_server = Some(url.into());
        self
    }

    /// Sets the folder in which pages keep their storage and cookies. By default, the engine chooses
    /// one. On Windows, applications in a folder that cannot be written need this option. macOS, iOS
    /// and Android ignore it.
    pub fn data_directory(mut self, folder: impl Into<PathBuf>) -> Self {
        self.data_directory = Some(folder.into());
        self
    }

    /// Opens a window when the app runs. `label` is its label, `role` the name of its role, and
    /// `page` the path of its page among the files of the app.
    pub fn window(
        self,
        label: impl Into<String>,
        role: impl Into<String>,
        page: impl Into<String>,
    ) -> Self {
        self.open(WindowOptions::new(label, role, page))
    }

    /// Opens a window with further options when the app runs.
    pub fn open(mut self, window: WindowOptions) -> Self {
        self.windows.push(window);
        self
    }

    /// Sets whether windows have the developer tools of the engine. By default, they do in debug
    /// builds.
    pub fn devtools(mut self, devtools: bool) -> Self {
        self.devtools = devtools;
        self
    }

    /// Answers the requests of pages for URLs with a scheme of your own, such as `media`. The closure
    /// runs on the UI thread, so it must not block.
    pub fn custom_protocol(
        mut self,
        name: impl Into<String>,
        answer: impl Fn(Request<Vec<u8>>) -> Response<Cow<'static, [u8]>> + Send + Sync + 'static,
    ) -> Self {
        self.protocols.push(Protocol { name: name.into(), answer: Arc::new(answer) });
        self
    }

    /// Calls `setup` on the main thread, when windows can be opened and before the first ones are.
    /// Add a tray icon here. If `setup` fails, so does [`run`](Self::run).
    pub fn setup(mut self, setup: impl FnOnce(&Ipc) -> Result<(), AnyError> + 'static) -> Self {
        self.setup = Some(Box::new(setup));
        self
    }

    /// Keeps the app running without windows, until [`quit`](Self::quit) is called. Applications
    /// with a tray icon do so. By default, an app ends when its last window is closed.
    pub fn keep_running(mut self) -> Self {
        self.keeps_running = true;
        self
    }

    /// Sets how long the end of the app waits for code that still runs, such as a command that
    /// writes a file. The default is 10 s. What still runs after that time is logged, and ends with
    /// the process. See [`Ipc::shutdown`].
    pub fn shutdown_timeout(mut self, timeout: Duration) -> Self {
        self.shutdown_timeout = timeout;
        self
    }

    /// Calls `on_exit` on the main thread before [`run`](Self::run) returns, after all windows are
    /// closed and the code of the application has ended.
    pub fn on_exit(mut self, on_exit: impl FnOnce(&Ipc) + 'static) -> Self {
        self.on_exit = Some(Box::new(on_exit));
        self
    }

    /// Ends the app that runs with this backend: closes all windows without asking, waits for the code
    /// that runs, and lets [`run`](Self::run) return `code`. Returns `false` if no app runs. May be
    /// called on any thread, and returns without waiting. Of several calls, the first one decides.
    ///
    /// To ask first, call [`Window::request_close`](crate::Window::request_close) for each window.
    pub fn quit(ipc: &Ipc, code: u8) -> bool {
        ipc.quit(code)
    }

    /// Runs the app until its last window is closed, or until [`quit`](Self::quit) is called. Call
    /// this on the main thread.
    ///
    /// Returns the exit code of `quit`, or else success. `main` can return it:
    ///
    /// ```no_run
    /// # use std::process::ExitCode;
    /// # use ipc_runtime::{App, Ipc};
    /// # fn app() -> App { unimplemented!() }
    /// fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    ///     Ok(app().run()?)
    /// }
    /// ```
    ///
    /// # Errors
    /// Fails when the app has no window and does not [keep running](Self::keep_running), when `setup`
    /// fails, the folder or the first page of a window does not exist,
    /// the system has no display, another app runs with the same [`Ipc`], or a window cannot be
    /// opened. All windows are closed in that case.
    pub fn run(self) -> Result<ExitCode, AppError> {
        run::run(self)
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").field("windows", &self.windows).finish_non_exhaustive()
    }
}
