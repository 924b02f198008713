//! Lifecycle events of windows and their pages.
//!
//! The backend listens with [`Ipc::listen`](crate::Ipc::listen); roles need not list the event for
//! this. A page can listen to the lifecycle events that its role lists, about its own window and
//! about others. [`CloseRequested`] is only sent to the page of the window that is to be closed.
//!
//! ```
//! # use ipc_runtime::{Ipc, lifecycle::PageReady};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let ipc = Ipc::builder().build()?;
//! ipc.listen::<PageReady>(|event, _| println!("{} has loaded its page", event.window))?;
//! # Ok(())
//! # }
//! ```
//!
//! # Closing
//!
//! When the user or the backend requests to close a window, [`CloseRequested`] is raised, and the
//! handlers of [`Ipc::on_close_requested`](crate::Ipc::on_close_requested) are asked. The window is
//! closed if no handler prevents it and its page does not listen to [`CloseRequested`]. A page that
//! listens decides itself: it calls [`close_window`] to close the window.
//!
//! A handler may take its time: other windows do not wait for it. A request that is not answered can
//! be forced by a further one, for instance another click on the close button: when
//! [`IpcBuilder::close_timeout`](crate::IpcBuilder::close_timeout) has passed since the first
//! request, and still a handler has not returned or the page does not respond, the window is closed.
//! So a handler that waits for the user returns [`Close::Prevent`] and opens its dialog, whose answer
//! calls [`Window::close`].
//!
//! # Order
//!
//! Listeners for events of one window are called in order. A listener that waits delays the later
//! events of that window, and of no other.
//!
//! Fields may be added to these events in minor releases.

use std::any::TypeId;

use crate::api::Api;
pub use crate::ipc::options::Theme;
use crate::ipc::window::Window;
use crate::{api, command, event};

/// The decision of a handler of [`Ipc::on_close_requested`](crate::Ipc::on_close_requested).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Close {
    /// Closes the window, unless another handler returns `Prevent`.
    Allow,
    /// Keeps the window open.
    Prevent,
}

/// Raised when the first page of a window has connected.
#[event]
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PageReady {
    /// The label of the window.
    pub window: String,
}

/// Raised when another document has connected in the same window, after a reload or a navigation.
#[event]
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PageReloaded {
    /// The label of the window.
    pub window: String,
}

/// Raised when the process of a page has crashed or was killed.
///
/// The session of the page has ended; the window stays open and is blank. `ui.webview().reload()`
/// within [`Window::on_ui`] loads the page again.
///
/// Webviews report a crash on Linux, macOS and iOS, and not yet on Windows and Android.
#[event]
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PageCrashed {
    /// The label of the window.
    pub window: String,
}

/// Raised when a page would have been replaced by a document of another origin, or would have opened
/// another window: by a link, a script, a form, or something that was dropped on the page.
///
/// The page stays. Pages of an [`App`](crate::App), and of a webview that is
/// [confined](crate::transport::webview::WebviewBuilder::confined), are kept from leaving. Open the
/// URL in the browser or mail program of the user if it is fit for that. The URL is the page's choice,
/// so check its scheme.
#[event]
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct NavigationRefused {
    /// The label of the window.
    pub window: String,
    /// The URL of the link, such as `https://example.com/` or `mailto:a@example.com`.
    pub url: String,
}

/// A file that a page would save. See [`Ipc::on_download`](crate::Ipc::on_download).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Download {
    /// The URL of the content.
    pub url: String,
    /// The file name that the page or the server suggests, without folders.
    pub file_name: String,
}

/// Raised when a window gains or loses the keyboard focus.
#[event]
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FocusChanged {
    /// The label of the window.
    pub window: String,
    /// Whether the window has the focus now.
    pub focused: bool,
}

/// Raised when the size of a window has changed. An event that waits for a page is replaced by a newer
/// one.
///
/// This event and the following ones are raised for windows of an [`App`](crate::App).
#[event(coalesce)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WindowResized {
    /// The label of the window.
    pub window: String,
    /// The inner width, in logical pixels.
    pub width: f64,
    /// The inner height, in logical pixels.
    pub height: f64,
}

/// Raised when the position of a window has changed. Wayland does not report positions.
#[event(coalesce)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WindowMoved {
    /// The label of the window.
    pub window: String,
    /// The horizontal position of the upper left corner, in logical pixels.
    pub x: f64,
    /// The vertical position of the upper left corner, in logical pixels.
    pub y: f64,
}

/// Raised when the number of physical pixels for each logical pixel has changed, for instance on
/// another monitor. Linux does not report this.
#[event]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ScaleFactorChanged {
    /// The label of the window.
    pub window: String,
    /// The number of physical pixels for each logical pixel.
    pub scale_factor: f64,
}

/// Raised when the system has changed its theme. On Linux, this is only raised for windows that are
/// told so by the desktop.
#[event]
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ThemeChanged {
    /// The label of the window.
    pub window: String,
    /// The theme now.
    pub theme: Theme,
}

/// Raised when the user has dropped files on a window with
/// [`WindowOptions::file_drops`](crate::WindowOptions::file_drops). Of the pages, only that of the
/// window is notified.
#[event]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FilesDropped {
    /// The label of the window.
    pub window: String,
    /// The paths of the files. A path that is not UTF-8 is left out, and logged.
    pub paths: Vec<String>,
    /// The horizontal position in the page, in physical pixels.
    pub x: f64,
    /// The vertical position in the page, in physical pixels.
    pub y: f64,
}

/// Raised when the user or the backend requests to close a window: by its title bar, a shortcut, or
/// [`Window::request_close`].
#[event]
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CloseRequested {
    /// The label of the window.
    pub window: String,
}

/// Raised when a window has been closed.
#[event]
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct WindowClosed {
    /// The label the window had.
    pub window: String,
}

/// Closes the window of the caller, without asking handlers.
#[command]
pub fn close_window(window: Window) {
    // The window may have been closed before.
    let _ = window.close();
}

/// Returns an api with all events of this module, and [`close_window`].
pub fn api() -> Api {
    api![
        PageReady,
        PageReloaded,
        PageCrashed,
        NavigationRefused,
        FocusChanged,
        WindowResized,
        WindowMoved,
        ScaleFactorChanged,
        ThemeChanged,
        FilesDropped,
        CloseRequested,
        WindowClosed,
        close_window
    ]
}

/// The events the backend raises.
pub(crate) const EVENTS: [fn() -> TypeId; 12] = [
    TypeId::of::<PageReady>,
    TypeId::of::<PageReloaded>,
    TypeId::of::<PageCrashed>,
    TypeId::of::<NavigationRefused>,
    TypeId::of::<FocusChanged>,
    TypeId::of::<WindowResized>,
    TypeId::of::<WindowMoved>,
    TypeId::of::<ScaleFactorChanged>,
    TypeId::of::<ThemeChanged>,
    TypeId::of::<FilesDropped>,
    TypeId::of::<CloseRequested>,
    TypeId::of::<WindowClosed>,
];
