//! Windows and an event loop, for those who do not bring their own.

mod files;
mod run;

use std::path::PathBuf;
use std::sync::Arc;

/// The windowing library, in the version whose types [`UiContext`](crate::UiContext) gives out.
pub use tao;

pub use files::Files;
pub use run::AppError;

use crate::ipc::Ipc;
use crate::ipc::options::WindowOptions;

/// Makes windows, serves their pages, and runs until the last window is closed.
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
/// Pages are served under the origin [`App::origin`], from a [`folder`](Self::folder) or from anything else that
/// implements [`Files`]; or they come from a [`dev_server`](Self::dev_server).
pub struct App {
    ipc: Ipc,
    files: Arc<dyn Files>,
    dev_server: Option<String>,
    windows: Vec<WindowOptions>,
    devtools: bool,
}

impl App {
    /// An app without windows, whose files are those of the current folder.
    pub fn new(ipc: Ipc) -> Self {
        App {
            ipc,
            files: Arc::new(PathBuf::from(".")),
            dev_server: None,
            windows: Vec::new(),
            devtools: cfg!(debug_assertions),
        }
    }

    /// The origin of pages that the app serves: `app://localhost`, or where the system has no such,
    /// `http://app.localhost`.
    pub fn origin() -> String {
        crate::transport::webview::origin_of(run::SCHEME)
    }

    /// Serves the files of a folder. Nothing outside of it is served.
    #[must_use]
    pub fn folder(self, folder: impl Into<PathBuf>) -> Self {
        self.files(folder.into())
    }

    /// Serves files from elsewhere: files that were compiled in, for instance.
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
    #[must_use]
    pub fn files(mut self, files: impl Files) -> Self {
        self.files = Arc::new(files);
        self
    }

    /// Takes pages from a development server instead: `http://localhost:5173`. Its origin may speak to the core.
    #[must_use]
    pub fn dev_server(mut self, url: impl Into<String>) -> Self {
        self.dev_server = Some(url.into());
        self
    }

    /// Opens a window when the app runs: its label, the name of its role, and its page, a path among the app's files.
    #[must_use]
    pub fn window(
        self,
        label: impl Into<String>,
        role: impl Into<String>,
        page: impl Into<String>,
    ) -> Self {
        self.open(WindowOptions::new(label, role, page))
    }

    /// Opens a window when the app runs.
    #[must_use]
    pub fn open(mut self, window: WindowOptions) -> Self {
        self.windows.push(window);
        self
    }

    /// Whether windows have the engine's developer tools. By default those of debug builds do.
    #[must_use]
    pub fn devtools(mut self, devtools: bool) -> Self {
        self.devtools = devtools;
        self
    }

    /// Runs the app, on the main thread, until its last window is closed.
    ///
    /// # Errors
    /// When a window that it begins with can not be opened. None is then.
    pub fn run(self) -> Result<(), AppError> {
        run::run(self)
    }
}
