//! The demo: plays a [`story`] in the windows of the app.

mod story;

use std::error::Error;
use std::path::PathBuf;
use std::{fs, process};

use ::demo::Demo;
use ipc_runtime::{App, WindowOptions};
use notes::store::Store;
use notes::ui;
use rusqlite::Connection;

pub(crate) fn run(demo: Demo) -> Result<(), Box<dyn Error>> {
    let database = Database::with_sample_notes()?;
    let ipc = notes::ipc(Store::open(&database.0)?)?;
    let editor = WindowOptions::new("editor", "editor", "editor.html?demo").title("Notes");
    let app = App::new(ipc.clone()).files(ui::file).open(editor.size(830.0, 720.0));
    demo.run(&ipc, app, story::play)
}

/// A temporary database, which is removed on drop.
struct Database(PathBuf);

impl Database {
    fn with_sample_notes() -> Result<Self, Box<dyn Error>> {
        let file = std::env::temp_dir().join(format!("notes-demo-{}.db", process::id()));
        let database = Database(file);
        Store::open(&database.0)?;
        Connection::open(&database.0)?.execute_batch(include_str!("notes.sql"))?;
        Ok(database)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}
