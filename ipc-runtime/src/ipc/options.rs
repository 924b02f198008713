//! The options of windows, and the errors of opening them.

use std::path::PathBuf;

/// The options of a window to be opened.
#[derive(Debug, Clone)]
#[must_use = "pass the options to `open_window`"]
#[cfg_attr(not(feature = "app"), expect(dead_code, reason = "only an app opens windows"))]
pub struct WindowOptions {
    pub(crate) label: String,
    pub(crate) role: String,
    pub(crate) page: String,
    pub(crate) title: Option<String>,
    pub(crate) size: (f64, f64),
    pub(crate) position: Option<(f64, f64)>,
    pub(crate) context: ContextChoice,
}

/// The web context of a window: what it shares with other windows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ContextChoice {
    /// The context of the app.
    App,
    /// The context of the windows with this folder.
    Folder(PathBuf),
    /// A context of its own, which keeps nothing.
    Incognito,
}

impl WindowOptions {
    /// Creates the options of a window with a label, a role, and a page. `page` is a path among the
    /// files of the app, with a query and a fragment if the page wants them, or a URL whose origin
    /// the app allows.
    pub fn new(label: impl Into<String>, role: impl Into<String>, page: impl Into<String>) -> Self {
        WindowOptions {
            label: label.into(),
            role: role.into(),
            page: page.into(),
            title: None,
            size: (900.0, 640.0),
            position: None,
            context: ContextChoice::App,
        }
    }

    /// Checks what the system would not accept.
    #[cfg(feature = "app")]
    pub(crate) fn check(&self) -> Result<(), OpenError> {
        check_text("page", &self.page)?;
        check_text("title", self.title.as_deref().unwrap_or_default())?;
        if let ContextChoice::Folder(folder) = &self.context {
            check_text("data directory", &folder.to_string_lossy())?;
        }
        Ok(())
    }

    /// Sets the text of the title bar. The default is the label.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets the inner size, in logical pixels. The default is 900 × 640.
    pub fn size(mut self, width: f64, height: f64) -> Self {
        self.size = (width, height);
        self
    }

    /// Sets the position of the upper left corner, in logical pixels. By default the system chooses
    /// the position.
    pub fn position(mut self, x: f64, y: f64) -> Self {
        self.position = Some((x, y));
        self
    }

    /// Isolates the window: its page shares storage, cookies and channels only with windows of the
    /// same folder, in which they are kept. By default, the pages of all windows of an app share
    /// them. macOS, iOS and Android ignore the folder.
    pub fn data_directory(mut self, folder: impl Into<PathBuf>) -> Self {
        self.context = ContextChoice::Folder(folder.into());
        self
    }

    /// Isolates the window: its page shares storage and cookies with no other window, and they are
    /// dropped with the window. Android ignores this option.
    pub fn incognito(mut self) -> Self {
        self.context = ContextChoice::Incognito;
        self
    }
}

/// Checks a text that is passed to the system, whose strings end with the first NUL.
#[cfg(feature = "app")]
pub(crate) fn check_text(option: &'static str, text: &str) -> Result<(), OpenError> {
    match text.contains('\0') {
        true => Err(OpenError::Option {
            option,
            reason: "it contains a NUL character, which the system cannot represent; remove it"
                .into(),
        }),
        false => Ok(()),
    }
}

/// A reason why a window cannot be opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The label is invalid.
    #[error("`{label}` cannot be the label of a window: {reason}")]
    Label {
        /// The label, shortened.
        label: String,
        /// The rule the label breaks.
        reason: ipc_core::name::NameError,
    },
    /// A window with this label is open.
    #[error("a window with the label `{label}` is open; close it first, or choose another label")]
    Taken {
        /// The label.
        label: String,
    },
    /// The role was not added to the builder.
    #[error(
        "role `{role}` does not exist; add it to `Ipc::builder()` with `.role(\"{role}\", api![…])`"
    )]
    NoRole {
        /// The name of the role, shortened.
        role: String,
    },
    /// The page is neither a path among the files of the app nor a URL.
    #[error(
        "`{page}` is not a path among the files of the app; write it relative to the folder, with \
         `/` between its parts and without `..`, or write a whole URL"
    )]
    Page {
        /// The page, shortened.
        page: String,
    },
    /// An option cannot be passed to the system.
    #[error("the {option} of the window is invalid: {reason}")]
    Option {
        /// The name of the option.
        option: &'static str,
        /// The reason.
        reason: String,
    },
    /// An `App` must run to open windows.
    #[error(
        "windows are opened by an `App`, and no `App` runs; run one, or build a webview with \
         `Ipc::attach`"
    )]
    NoApp,
    /// The system cannot create the window.
    #[error("the window cannot be created: {0}")]
    System(String),
}
