//! The options of windows, and the errors of opening them.

use std::fmt;
use std::path::PathBuf;
#[cfg(feature = "app")]
use std::sync::Arc;

use crate::payload;

/// The options of a window to be opened.
#[derive(Debug, Clone)]
#[must_use = "pass the options to `open_window`"]
#[cfg_attr(not(feature = "app"), expect(dead_code, reason = "only an app opens windows"))]
pub struct WindowOptions {
    pub(crate) label: String,
    pub(crate) role: String,
    pub(crate) page: String,
    pub(crate) look: Look,
    pub(crate) context: ContextChoice,
    /// The label of the window above which this one stays.
    pub(crate) parent: Option<String>,
    pub(crate) takes_file_drops: bool,
    pub(crate) hooks: Hooks,
}

/// What the system shows of a window, in the terms of `tao`.
#[derive(Debug, Clone)]
pub(crate) struct Look {
    pub(crate) title: Option<String>,
    pub(crate) size: (f64, f64),
    pub(crate) min_size: Option<(f64, f64)>,
    pub(crate) max_size: Option<(f64, f64)>,
    pub(crate) place: Place,
    pub(crate) icon: Option<Rgba>,
    pub(crate) theme: Option<Theme>,
    pub(crate) resizable: bool,
    pub(crate) decorations: bool,
    pub(crate) maximized: bool,
    pub(crate) fullscreen: bool,
    pub(crate) visible: bool,
    pub(crate) focused: bool,
    pub(crate) always_on_top: bool,
    pub(crate) transparent: bool,
    pub(crate) modal: bool,
}

/// Where a window appears.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(not(feature = "app"), expect(dead_code, reason = "only an app opens windows"))]
pub(crate) enum Place {
    /// Where the system chooses.
    System,
    At(f64, f64),
    Center,
}

/// A picture.
#[derive(Clone)]
#[cfg_attr(not(feature = "app"), expect(dead_code, reason = "only an app opens windows"))]
pub(crate) struct Rgba {
    pub(crate) pixels: Vec<u8>,
    pub(crate) width: u32,
    pub(crate) height: u32,
}

/// The closures that complete what is built.
#[derive(Clone, Default)]
pub(crate) struct Hooks {
    #[cfg(feature = "app")]
    pub(crate) window: Option<Arc<WindowHook>>,
    #[cfg(feature = "app")]
    pub(crate) webview: Option<Arc<WebviewHook>>,
}

#[cfg(feature = "app")]
pub(crate) type WindowHook =
    dyn Fn(tao::window::WindowBuilder) -> tao::window::WindowBuilder + Send + Sync;
#[cfg(feature = "app")]
pub(crate) type WebviewHook =
    dyn for<'a> Fn(wry::WebViewBuilder<'a>) -> wry::WebViewBuilder<'a> + Send + Sync;

/// The colours of windows and pages.
#[payload]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Dark text on a light background.
    Light,
    /// Light text on a dark background.
    Dark,
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
            look: Look {
                title: None,
                size: (900.0, 640.0),
                min_size: None,
                max_size: None,
                place: Place::System,
                icon: None,
                theme: None,
                resizable: true,
                decorations: true,
                maximized: false,
                fullscreen: false,
                visible: true,
                focused: true,
                always_on_top: false,
                transparent: false,
                modal: false,
            },
            context: ContextChoice::App,
            parent: None,
            takes_file_drops: false,
            hooks: Hooks::default(),
        }
    }

    /// Checks what the system would not accept.
    #[cfg(feature = "app")]
    pub(crate) fn check(&self) -> Result<(), OpenError> {
        check_text("page", &self.page)?;
        check_text("title", self.look.title.as_deref().unwrap_or_default())?;
        if let ContextChoice::Folder(folder) = &self.context {
            check_text("data directory", &folder.to_string_lossy())?;
        }
        let Look { size, min_size, max_size, place, icon, .. } = &self.look;
        let place = match place {
            Place::At(x, y) => Some((*x, *y)),
            Place::System | Place::Center => None,
        };
        check_numbers("size", Some(*size), 0.0)?;
        check_numbers("minimum size", *min_size, 0.0)?;
        check_numbers("maximum size", *max_size, 0.0)?;
        check_numbers("position", place, -MAX_PIXELS)?;
        icon.as_ref().map_or(Ok(()), Rgba::check)
    }

    /// Sets the text of the title bar. The default is the label.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.look.title = Some(title.into());
        self
    }

    /// Sets the inner size, in logical pixels. The default is 900 × 640.
    pub fn size(mut self, width: f64, height: f64) -> Self {
        self.look.size = (width, height);
        self
    }

    /// Sets the smallest inner size that the user can choose, in logical pixels.
    pub fn min_size(mut self, width: f64, height: f64) -> Self {
        self.look.min_size = Some((width, height));
        self
    }

    /// Sets the largest inner size that the user can choose, in logical pixels. Wayland may ignore
    /// this option.
    pub fn max_size(mut self, width: f64, height: f64) -> Self {
        self.look.max_size = Some((width, height));
        self
    }

    /// Sets the position of the upper left corner, in logical pixels. By default the system chooses
    /// the position. Wayland ignores this option.
    pub fn position(mut self, x: f64, y: f64) -> Self {
        self.look.place = Place::At(x, y);
        self
    }

    /// Places the window in the middle of the primary monitor. Wayland ignores this option.
    pub fn center(mut self) -> Self {
        self.look.place = Place::Center;
        self
    }

    /// Sets the icon: four bytes for each pixel, red, green, blue and alpha, row by row. On macOS,
    /// windows have no icon.
    pub fn icon(mut self, rgba: Vec<u8>, width: u32, height: u32) -> Self {
        self.look.icon = Some(Rgba { pixels: rgba, width, height });
        self
    }

    /// Sets the theme. The default is that of the system. On Linux and macOS, the theme is that of
    /// all windows of the application.
    pub fn theme(mut self, theme: Theme) -> Self {
        self.look.theme = Some(theme);
        self
    }

    /// Sets whether the user can change the size. The default is `true`.
    pub fn resizable(mut self, resizable: bool) -> Self {
        self.look.resizable = resizable;
        self
    }

    /// Sets whether the window has a title bar and borders. The default is `true`.
    pub fn decorations(mut self, decorations: bool) -> Self {
        self.look.decorations = decorations;
        self
    }

    /// Sets whether the window begins maximized.
    pub fn maximized(mut self, maximized: bool) -> Self {
        self.look.maximized = maximized;
        self
    }

    /// Sets whether the window begins in fullscreen, on its monitor.
    pub fn fullscreen(mut self, fullscreen: bool) -> Self {
        self.look.fullscreen = fullscreen;
        self
    }

    /// Sets whether the window begins visible. The default is `true`. A hidden window is shown by
    /// `ui.window().set_visible(true)` within [`Window::on_ui`](crate::Window::on_ui), for instance
    /// when its page is ready.
    pub fn visible(mut self, visible: bool) -> Self {
        self.look.visible = visible;
        self
    }

    /// Sets whether the window begins with the keyboard focus. The default is `true`.
    pub fn focused(mut self, focused: bool) -> Self {
        self.look.focused = focused;
        self
    }

    /// Sets whether the window stays above other windows. Wayland ignores this option.
    pub fn always_on_top(mut self, always_on_top: bool) -> Self {
        self.look.always_on_top = always_on_top;
        self
    }

    /// Sets whether the desktop shines through where the page has no background. On Linux, this
    /// needs a compositor.
    pub fn transparent(mut self, transparent: bool) -> Self {
        self.look.transparent = transparent;
        self
    }

    /// Keeps the window above another open window, and closes neither with the other. If no window
    /// with this label is open, the window is not opened.
    pub fn parent(mut self, label: impl Into<String>) -> Self {
        self.parent = Some(label.into());
        self
    }

    /// Blocks the input of the [`parent`](Self::parent) while the window is open. Windows and macOS
    /// ignore this option.
    pub fn modal(mut self, modal: bool) -> Self {
        self.look.modal = modal;
        self
    }

    /// Raises [`FilesDropped`](crate::lifecycle::FilesDropped) when the user drops files on the
    /// window, instead of the events of the page. By default, the page has `drop` events with `File`
    /// objects, which have no paths.
    pub fn file_drops(mut self, file_drops: bool) -> Self {
        self.takes_file_drops = file_drops;
        self
    }

    /// Sets further properties of the window, by the builder of `tao`. The closure runs on the UI
    /// thread, after all other options are set. A panic of the closure is an error of opening.
    #[cfg(feature = "app")]
    pub fn window_builder(
        mut self,
        configure: impl Fn(tao::window::WindowBuilder) -> tao::window::WindowBuilder
        + Send
        + Sync
        + 'static,
    ) -> Self {
        self.hooks.window = Some(Arc::new(configure));
        self
    }

    /// Sets further properties of the webview, by the builder of `wry`. The closure runs on the UI
    /// thread, after all other options are set. Protocols are added by
    /// [`App::custom_protocol`](crate::App::custom_protocol) instead: on Linux, the windows of an app
    /// share them. For what the closure must not set, see
    /// [`WebviewBuilder::build`](crate::transport::webview::WebviewBuilder::build).
    #[cfg(feature = "app")]
    pub fn webview_builder(
        mut self,
        configure: impl for<'a> Fn(wry::WebViewBuilder<'a>) -> wry::WebViewBuilder<'a>
        + Send
        + Sync
        + 'static,
    ) -> Self {
        self.hooks.webview = Some(Arc::new(configure));
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

/// The largest size and position that systems can represent, in pixels.
#[cfg(feature = "app")]
const MAX_PIXELS: f64 = 32_767.0;

#[cfg(feature = "app")]
fn check_numbers(
    option: &'static str,
    numbers: Option<(f64, f64)>,
    min: f64,
) -> Result<(), OpenError> {
    let is_valid = |number: f64| (min..=MAX_PIXELS).contains(&number);
    match numbers {
        Some((x, y)) if !is_valid(x) || !is_valid(y) => {
            let reason = format!("({x}, {y}) is not between {min} and {MAX_PIXELS}");
            Err(OpenError::Option { option, reason })
        }
        _ => Ok(()),
    }
}

impl Rgba {
    /// Checks the number of pixels, which `tao` does not check on all systems.
    #[cfg(feature = "app")]
    fn check(&self) -> Result<(), OpenError> {
        let Rgba { pixels, width, height } = self;
        let bytes = u64::from(*width).saturating_mul(u64::from(*height)).saturating_mul(4);
        if bytes > 0 && bytes == pixels.len() as u64 {
            return Ok(());
        }
        let reason = format!(
            "{width} × {height} pixels of four bytes are {bytes} bytes, and {} are given",
            pixels.len()
        );
        Err(OpenError::Option { option: "icon", reason })
    }
}

impl fmt::Debug for Rgba {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rgba({} × {})", self.width, self.height)
    }
}

impl fmt::Debug for Hooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hooks")
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
