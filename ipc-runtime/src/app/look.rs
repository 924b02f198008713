//! The window of the system, made from the options of a window.

use std::sync::Arc;

use tao::dpi::{LogicalPosition, LogicalSize};
use tao::event_loop::EventLoopWindowTarget;
use tao::window::{Fullscreen, Icon, Theme as TaoTheme, Window as TaoWindow, WindowBuilder};
use wry::{DragDropEvent, WebViewBuilder};

use crate::exec::panics;
use crate::ipc::events;
use crate::ipc::options::{Look, OpenError, Place, Rgba, Theme, WindowOptions};
use crate::ipc::window::Window;
use crate::lifecycle::FilesDropped;

/// Builds the window of the system.
pub(super) fn build<T>(
    options: &WindowOptions,
    parent: Option<&TaoWindow>,
    target: &EventLoopWindowTarget<T>,
) -> Result<TaoWindow, OpenError> {
    let look = &options.look;
    let size = |(width, height)| LogicalSize::new(width, height);
    let mut builder = WindowBuilder::new()
        .with_title(look.title.as_deref().unwrap_or(&options.label))
        .with_inner_size(size(look.size))
        .with_resizable(look.resizable)
        .with_decorations(look.decorations)
        .with_maximized(look.maximized)
        .with_fullscreen(look.fullscreen.then_some(Fullscreen::Borderless(None)))
        .with_visible(look.visible)
        .with_focused(look.focused)
        .with_always_on_top(look.always_on_top)
        .with_transparent(look.transparent)
        .with_theme(look.theme.map(tao_theme));
    if let Some(min) = look.min_size {
        builder = builder.with_min_inner_size(size(min));
    }
    if let Some(max) = look.max_size {
        builder = builder.with_max_inner_size(size(max));
    }
    if let Some((x, y)) = position(look, target) {
        builder = builder.with_position(LogicalPosition::new(x, y));
    }
    if let Some(Rgba { pixels, width, height }) = look.icon.clone() {
        let icon = Icon::from_rgba(pixels, width, height);
        builder = builder.with_window_icon(Some(icon.map_err(system)?));
    }
    if let Some(parent) = parent {
        builder = above(builder, parent);
    }
    if let Some(configure) = &options.hooks.window {
        builder = configure(builder);
    }
    let window = builder.build(target).map_err(system)?;
    adjust(look, &window);
    Ok(window)
}

fn system(error: impl std::error::Error) -> OpenError {
    OpenError::System(error.to_string())
}

fn position<T>(look: &Look, target: &EventLoopWindowTarget<T>) -> Option<(f64, f64)> {
    match look.place {
        Place::System => None,
        Place::At(x, y) => Some((x, y)),
        Place::Center => {
            let monitor = target.primary_monitor()?;
            let scale = monitor.scale_factor();
            let origin = monitor.position().to_logical::<f64>(scale);
            let space = monitor.size().to_logical::<f64>(scale);
            let (width, height) = look.size;
            let margin = |space: f64, size: f64| ((space - size) / 2.0).max(0.0);
            Some((origin.x + margin(space.width, width), origin.y + margin(space.height, height)))
        }
    }
}

#[cfg(target_os = "linux")]
fn above(builder: WindowBuilder, parent: &TaoWindow) -> WindowBuilder {
    use tao::platform::unix::{WindowBuilderExtUnix as _, WindowExtUnix as _};
    builder.with_transient_for(parent.gtk_window())
}

#[cfg(target_os = "macos")]
fn above(builder: WindowBuilder, parent: &TaoWindow) -> WindowBuilder {
    use tao::platform::macos::{WindowBuilderExtMacOS as _, WindowExtMacOS as _};
    builder.with_parent_window(parent.ns_window())
}

#[cfg(windows)]
fn above(builder: WindowBuilder, parent: &TaoWindow) -> WindowBuilder {
    use tao::platform::windows::{WindowBuilderExtWindows as _, WindowExtWindows as _};
    builder.with_owner_window(parent.hwnd() as _)
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
fn above(builder: WindowBuilder, _parent: &TaoWindow) -> WindowBuilder {
    builder
}

/// Sets what the builder of tao does not set on Linux.
#[cfg(target_os = "linux")]
fn adjust(look: &Look, window: &TaoWindow) {
    use gtk::prelude::GtkWindowExt as _;
    use tao::platform::unix::WindowExtUnix as _;
    window.gtk_window().set_modal(look.modal);
    if look.theme.is_some() {
        window.set_theme(look.theme.map(tao_theme));
    }
}

#[cfg(not(target_os = "linux"))]
fn adjust(_look: &Look, _window: &TaoWindow) {}

fn tao_theme(theme: Theme) -> TaoTheme {
    match theme {
        Theme::Light => TaoTheme::Light,
        Theme::Dark => TaoTheme::Dark,
    }
}

/// Converts a theme of `tao`, to which others may be added.
pub(super) fn theme_of(theme: TaoTheme) -> Theme {
    match theme {
        TaoTheme::Dark => Theme::Dark,
        _ => Theme::Light,
    }
}

/// Sets what the options say about the webview.
pub(super) fn configure<'a>(
    mut builder: WebViewBuilder<'a>,
    options: &WindowOptions,
    window: &Window,
) -> WebViewBuilder<'a> {
    let look = &options.look;
    builder = builder.with_transparent(look.transparent).with_focused(look.focused);
    if options.takes_file_drops {
        // The webview owns the closure, and some systems never drop it.
        let (ipc, label) = (window.ipc().downgrade(), window.label().to_owned());
        builder = builder.with_drag_drop_handler(move |event| {
            if let (DragDropEvent::Drop { paths, position }, Some(ipc)) = (event, ipc.upgrade())
                && let Some(window) = ipc.window(&label)
            {
                let _ = panics::catch("a drop of files", || drop_files(&window, paths, position));
            }
            true
        });
    }
    match &options.hooks.webview {
        Some(configure) => Arc::clone(configure)(builder),
        None => builder,
    }
}

fn drop_files(window: &Window, paths: Vec<std::path::PathBuf>, position: (i32, i32)) {
    let text = |path: std::path::PathBuf| {
        let text = path.into_os_string().into_string();
        text.inspect_err(|path| tracing::warn!(?path, "a dropped path is not UTF-8")).ok()
    };
    let event = FilesDropped {
        window: window.label().to_owned(),
        paths: paths.into_iter().filter_map(text).collect(),
        x: position.0.into(),
        y: position.1.into(),
    };
    window.emit(&event);
    events::notify_handlers(window, &event);
}
