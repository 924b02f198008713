//! Windows and an event loop, for applications without their own.

mod contexts;
mod files;
mod run;

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

/// The windowing library, in the version whose types [`UiContext`](crate::UiContext) returns.
pub use tao;

pub use files::Files;
pub use run::AppError;

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
#[must_use = "an `App` does nothing until `run` is called"]
pub struct App {
    ipc: Ipc,
    files: Arc<dyn Files>,
    dev_server: Option<String>,
    data_directory: Option<PathBuf>,
    windows: Vec<WindowOptions>,
    devtools: bool,
}

impl App {
    /// Creates an app without windows, which serves the files of the current folder.
    pub fn new(ipc: Ipc) -> Self {
        App {
            ipc,
            files: Arc::new(PathBuf::from(".")),
            dev_server: None,
            data_directory: None,
            windows: Vec::new(),
            devtools: cfg!(debug_assertions),
        }
    }

    /// Returns the origin of pages the app serves: `app://localhost`, or `http://app.localhost` on
    /// Windows and Android.
    pub fn origin() -> String {
        crate::transport::webview::origin_of(run::SCHEME)
    }

    /// Serves the files of a folder. Files outside of the folder are not served.
    pub fn folder(self, folder: impl Into<PathBuf>) -> Self {
        self.files(folder.into())
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
        self.files = Arc::new(files);
        self
    }

    /// Loads pages from a development server, such as `http://localhost:5173`. Documents of its
    /// origin may connect.
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

    /// Runs the app until its last window is closed. Call this on the main thread.
    ///
    /// # Errors
    /// Fails when the app has no window, the system has no display, another app runs with the same
    /// [`Ipc`], or a window cannot be opened. All windows are closed in that case.
    pub fn run(self) -> Result<(), AppError> {
        run::run(self)
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").field("windows", &self.windows).finish_non_exhaustive()
    }
}
