//! An icon in the notification area, with a menu of its own.

use ipc_runtime::AnyError;
use tray_icon::menu::{Menu, MenuItem};
use tray_icon::{Icon, TrayIconBuilder};

/// Adds the icon. It must run on the UI thread, within `Window::on_ui`.
pub(crate) fn add() -> Result<(), AnyError> {
    let menu = Menu::with_items(&[
        &MenuItem::with_id("show", "Show", true, None),
        &MenuItem::with_id("quit", "Quit", true, None),
    ])?;
    // A blue square. A program would decode a picture here.
    let icon = Icon::from_rgba([0x20, 0x60, 0xc0, 0xff].repeat(32 * 32), 32, 32)?;
    let tray = TrayIconBuilder::new()
        .with_tooltip("Desktop example")
        .with_icon(icon)
        .with_menu(Box::new(menu))
        .build()?;
    // The icon disappears when it is dropped; it stays for as long as the program runs.
    std::mem::forget(tray);
    Ok(())
}
