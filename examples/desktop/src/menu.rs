//! The menu bar of a window.

use ipc_runtime::{AnyError, UiContext, event};
use tray_icon::menu::{Menu, MenuItem, PredefinedMenuItem, Submenu};

/// Sent when the user has chosen an entry of the menu bar.
#[event]
pub(crate) struct MenuChosen {
    /// The id of the entry.
    pub(crate) id: String,
}

/// Adds the menu bar. It must run on the UI thread, within `Window::on_ui`.
pub(crate) fn add(ui: &UiContext) -> Result<(), AnyError> {
    let file = Submenu::with_items(
        "File",
        true,
        &[
            &MenuItem::with_id("open", "Open…", true, None),
            &PredefinedMenuItem::separator(),
            &MenuItem::with_id("quit", "Quit", true, None),
        ],
    )?;
    let menu = Menu::with_items(&[&file])?;
    if let Some(window) = ui.window() {
        attach(&menu, window)?;
    }
    // The menu stays for as long as the program runs.
    std::mem::forget(menu);
    Ok(())
}

#[cfg(target_os = "linux")]
fn attach(menu: &Menu, window: &ipc_runtime::app::tao::window::Window) -> Result<(), AnyError> {
    use ipc_runtime::app::tao::platform::unix::WindowExtUnix;
    menu.init_for_gtk_window(window.gtk_window(), window.default_vbox())?;
    Ok(())
}

#[cfg(target_os = "macos")]
fn attach(menu: &Menu, _window: &ipc_runtime::app::tao::window::Window) -> Result<(), AnyError> {
    menu.init_for_nsapp();
    Ok(())
}

/// Windows needs `unsafe { menu.init_for_hwnd(…) }`, which this workspace does not allow.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn attach(_menu: &Menu, _window: &ipc_runtime::app::tao::window::Window) -> Result<(), AnyError> {
    Ok(())
}
