//! A file dialog that belongs to the window that asks for it.

use std::path::PathBuf;

use ipc_runtime::{AnyError, Window, command};
use rfd::AsyncFileDialog;

/// Lets the user choose a text file. The result is `null` if the user cancels the dialog.
#[command]
pub(crate) async fn choose_file(window: Window) -> Result<Option<PathBuf>, AnyError> {
    // macOS opens dialogs from the main thread only.
    let dialog = window
        .on_ui(|ui| {
            let dialog = AsyncFileDialog::new().add_filter("Text", &["txt", "md"]);
            let dialog = match ui.window() {
                Some(parent) => dialog.set_parent(parent),
                None => dialog,
            };
            dialog.pick_file()
        })
        .await?;
    // The UI thread goes on while the user chooses.
    Ok(dialog.await.map(|file| file.path().to_owned()))
}
