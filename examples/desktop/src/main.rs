//! Dialogs, a menu, a tray icon, and a window that remembers its place.

mod dialogs;
mod menu;
mod place;
mod tray;

use std::collections::HashMap;
use std::path::PathBuf;

use ipc_runtime::lifecycle::PageReady;
use ipc_runtime::{AnyError, Api, App, Bindings, Ipc, Window, WindowOptions, api};
use tray_icon::menu::MenuEvent;

use crate::dialogs::choose_file;
use crate::menu::MenuChosen;

fn api() -> Api {
    api![choose_file, MenuChosen]
}

/// Adds what needs a window that is on the screen.
fn decorate(window: &Window) -> Result<(), AnyError> {
    let added = window.on_ui(|ui| menu::add(ui).and_then(|()| tray::add()));
    window.ipc().runtime().block_on(added)?
}

/// Does what an entry of a menu is for, on a thread that must not block.
fn chosen(ipc: &Ipc, id: &str) {
    match id {
        "quit" => ipc.windows().iter().for_each(Window::request_close),
        "show" => {
            if let Some(window) = ipc.window("main") {
                ipc.runtime().spawn(async move {
                    window.on_ui(|ui| ui.window().map(|window| window.set_focus())).await
                });
            }
        }
        id => {
            ipc.emit(&MenuChosen { id: id.to_owned() });
        }
    }
}

/// The page, and its bindings as they are made now.
fn files() -> Result<impl Fn(&str) -> Option<Vec<u8>>, Box<dyn std::error::Error>> {
    let bindings: HashMap<_, _> = Bindings::of(&api()).javascript().render()?.into_iter().collect();
    Ok(move |path: &str| match path.strip_prefix("bindings/") {
        Some(file) => bindings.get(file).map(|text| text.clone().into_bytes()),
        None => (path == "index.html").then(|| include_bytes!("../ui/index.html").to_vec()),
    })
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let ipc = Ipc::builder().role("main", api()).build()?;
    let place_file = PathBuf::from("desktop-window.json");
    place::save_on_close(&ipc, "main", place_file.clone());

    ipc.listen::<PageReady>(|_, window| {
        if let Err(error) = decorate(window) {
            eprintln!("{error}");
        }
    })?;
    let on_menu = ipc.clone();
    MenuEvent::set_event_handler(Some(move |event: MenuEvent| chosen(&on_menu, event.id.as_ref())));

    let window = WindowOptions::new("main", "main", "index.html").title("Desktop");
    App::new(ipc).files(files()?).open(place::restore(window, &place_file)).run()?;
    Ok(())
}
