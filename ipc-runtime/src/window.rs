use std::fmt;
use std::sync::Arc;

use ipc_core::IpcError;
use tokio::sync::oneshot;

use crate::call::Arguments;
use crate::extract::{Extract, Signature};
use crate::ipc::Ipc;
use crate::panics;
use crate::router::Role;
use crate::ui::{UiClosed, UiContext, UiError, UiTask};

/// A handle to a window: the one that called, when it is the argument of a command. It does not keep the window open, and
/// never means another window that has the same label later.
#[derive(Clone)]
pub struct Window {
    ipc: Ipc,
    place: Arc<Place>,
}

/// What a window is, as long as there are handles to it.
struct Place {
    label: Arc<str>,
    role: Arc<Role>,
    host: Box<dyn Host>,
}

impl Window {
    pub(crate) fn new(ipc: Ipc, label: &str, role: Arc<Role>, host: impl Host + 'static) -> Self {
        Window { ipc, place: Arc::new(Place { label: label.into(), role, host: Box::new(host) }) }
    }

    /// The label that addresses it. No other open window has the same.
    pub fn label(&self) -> &str {
        &self.place.label
    }

    pub(crate) fn shared_label(&self) -> Arc<str> {
        Arc::clone(&self.place.label)
    }

    /// The name of the role that says what its page may do.
    pub fn role(&self) -> &str {
        self.place.role.name()
    }

    /// What its page may do.
    pub(crate) fn router(&self) -> &Role {
        &self.place.role
    }

    pub(crate) fn host(&self) -> &dyn Host {
        &*self.place.host
    }

    /// Whether two handles mean one window.
    pub(crate) fn is(&self, other: &Window) -> bool {
        Arc::ptr_eq(&self.place, &other.place)
    }

    /// The core that it is a window of.
    pub fn ipc(&self) -> &Ipc {
        &self.ipc
    }

    /// Runs a closure on the UI thread, with what can be reached there, and waits for what it returns. A page can be
    /// shown a dialog that way, or a window moved.
    ///
    /// ```
    /// # use ipc_runtime::{command, AnyError, Window};
    /// #[command]
    /// async fn zoom(window: Window, factor: f64) -> Result<(), AnyError> {
    /// # #[cfg(feature = "webview")]
    ///     window.on_ui(move |ui| ui.webview().map(|webview| webview.zoom(factor))).await?;
    ///     Ok(())
    /// }
    /// ```
    ///
    /// # Errors
    /// When the window is closed before the closure has run, or the closure panics.
    pub async fn on_ui<R: Send + 'static>(
        &self,
        run: impl FnOnce(&UiContext) -> R + Send + 'static,
    ) -> Result<R, UiError> {
        let (done, returned) = oneshot::channel();
        let task = Box::new(move |ui: &UiContext| {
            let _ = done.send(panics::catch("on_ui", || run(ui)));
        });
        if !self.ipc.is_open(self) {
            return Err(UiError::Closed);
        }
        self.host().run(task)?;
        match returned.await {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(_)) => Err(UiError::Panicked),
            Err(_) => Err(UiError::Closed),
        }
    }

    /// Opens another window. It is listed, and can be addressed, when this returns; the event loop makes it after that. If
    /// the system can not, the log says why, and [`WindowClosed`](crate::lifecycle::WindowClosed) is raised.
    ///
    /// # Errors
    /// See [`OpenError`].
    pub fn open(&self, window: WindowOptions) -> Result<Window, OpenError> {
        self.ipc.open_window(window)
    }
}

impl fmt::Debug for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Window").field("label", &self.label()).field("role", &self.role()).finish()
    }
}

impl Extract for Window {
    fn describe(_name: &'static str, _command: &mut Signature<'_>) {}

    fn extract(_name: &'static str, arguments: &mut Arguments<'_>) -> Result<Self, IpcError> {
        Ok(arguments.window())
    }
}

/// A window to be opened.
#[derive(Debug, Clone)]
#[cfg_attr(not(feature = "app"), expect(dead_code, reason = "only an app opens windows"))]
pub struct WindowOptions {
    pub(crate) label: String,
    pub(crate) role: String,
    pub(crate) page: String,
    pub(crate) title: Option<String>,
    pub(crate) size: (f64, f64),
    pub(crate) position: Option<(f64, f64)>,
}

impl WindowOptions {
    /// A window with this label and role, that shows this page: a path among the app's files, or a URL whose origin the
    /// app allows.
    pub fn new(label: impl Into<String>, role: impl Into<String>, page: impl Into<String>) -> Self {
        WindowOptions {
            label: label.into(),
            role: role.into(),
            page: page.into(),
            title: None,
            size: (900.0, 640.0),
            position: None,
        }
    }

    /// The text of its title bar. By default the label.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Its inner size, in logical pixels. By default 900 × 640.
    #[must_use]
    pub fn size(mut self, width: f64, height: f64) -> Self {
        self.size = (width, height);
        self
    }

    /// Where its upper left corner is to be, in logical pixels. By default the system finds a place.
    #[must_use]
    pub fn position(mut self, x: f64, y: f64) -> Self {
        self.position = Some((x, y));
        self
    }
}

/// Why a window can not be opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The label is not one.
    #[error("`{label}` can not be the label of a window: {reason}")]
    Label {
        /// The label.
        label: String,
        /// The rule that it breaks.
        reason: ipc_core::name::NameError,
    },
    /// A window with this label is open.
    #[error("a window with the label `{label}` is open: close it first, or take another label")]
    Taken {
        /// The label.
        label: String,
    },
    /// The builder was given no such role.
    #[error(
        "there is no role `{role}`: give it to `Ipc::builder()` with `.role(\"{role}\", api![…])`"
    )]
    NoRole {
        /// The name of the role.
        role: String,
    },
    /// There is nobody who opens windows.
    #[error(
        "no `App` runs: only an `App` opens windows; without one, attach a webview of your own"
    )]
    NoApp,
    /// The system could not make the window.
    #[error("the window could not be made: {0}")]
    System(String),
}

/// What has a window on the screen, or stands for one.
pub(crate) trait Host: Send + Sync {
    /// Runs a task on the UI thread.
    fn run(&self, task: UiTask) -> Result<(), UiClosed>;

    /// Lets go of the window. The core has done so already.
    fn close(&self);
}

/// What makes windows.
pub(crate) trait Opener: Send + Sync {
    /// Lists a window, and has it made.
    fn open(&self, ipc: &Ipc, window: WindowOptions) -> Result<Window, OpenError>;
}
