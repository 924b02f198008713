//! The place and size of a window, kept from one run to the next.

use std::fs;
use std::path::{Path, PathBuf};

use ipc_runtime::app::tao::window::Window as TaoWindow;
use ipc_runtime::lifecycle::Close;
use ipc_runtime::{Ipc, WindowOptions, payload};

#[payload]
struct Place {
    position: Option<(f64, f64)>,
    size: (f64, f64),
}

/// Gives a window the place and size that `file` holds, if it holds any.
pub(crate) fn restore(window: WindowOptions, file: &Path) -> WindowOptions {
    let text = fs::read(file).unwrap_or_default();
    let Ok(Place { position, size }) = serde_json::from_slice(&text) else { return window };
    let window = window.size(size.0, size.1);
    match position {
        Some((x, y)) => window.position(x, y),
        None => window,
    }
}

/// Writes the place and size of the window `label` to `file`, each time before the window closes.
pub(crate) fn save_on_close(ipc: &Ipc, label: &'static str, file: PathBuf) {
    ipc.on_close_requested(move |window| {
        if window.label() == label {
            let place = window.on_ui(|ui| ui.window().map(place_of));
            // This handler runs on a thread that may block.
            if let Ok(Some(place)) = window.ipc().runtime().block_on(place) {
                let text = serde_json::to_vec(&place).unwrap_or_default();
                if let Err(error) = fs::write(&file, text) {
                    eprintln!("{}: {error}", file.display());
                }
            }
        }
        Close::Allow
    });
}

fn place_of(window: &TaoWindow) -> Place {
    let scale = window.scale_factor();
    let size = window.inner_size().to_logical::<f64>(scale);
    // Wayland does not report the position of a window.
    let position = window.outer_position().ok().map(|at| at.to_logical::<f64>(scale));
    Place { position: position.map(|at| (at.x, at.y)), size: (size.width, size.height) }
}
