//! The app, used by itself: real windows, real pages, and a transcript of what they and Rust say to each other.
//!
//! A page that is opened with `?demo` has hands that press its buttons and type into its fields. [`story`] tells them what
//! to do. All the rest is the app as it is: what it says is what the runtime traces.

mod page;
mod screenshot;
mod story;
mod transcript;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fs, process, thread};

use ipc_runtime::{App, OpenWindow};
use notes::store::Store;
use notes::ui;
use rusqlite::Connection;

use self::page::Stage;
use self::transcript::Transcript;

/// After so long it ends, whatever it hangs on.
const AT_MOST: Duration = Duration::from_secs(45);

pub(crate) fn run(screenshot: Option<&Path>) -> Result<(), Box<dyn Error>> {
    let database = Database::with_some_notes()?;
    let transcript = Transcript::new()?;
    let ipc = notes::ipc(Store::open(&database.0)?)?;

    thread::spawn(|| {
        thread::sleep(AT_MOST);
        eprintln!("notes: the demo has not come to its end");
        process::exit(1);
    });
    let stage = Stage::new(ipc.clone(), transcript);
    let screenshot = screenshot.map(Path::to_path_buf);
    let story = thread::spawn(move || {
        let told = story::tell(&stage, screenshot.as_deref());
        stage.close();
        told
    });

    let editor = OpenWindow::new("editor", "editor", "editor.html?demo").title("Notes");
    App::new(ipc).files(ui::file).open(editor.size(830.0, 720.0)).run()?;
    story.join().map_err(|_| "the demo panicked")??;
    Ok(())
}

/// A database that is gone when the demo is.
struct Database(PathBuf);

impl Database {
    fn with_some_notes() -> Result<Self, Box<dyn Error>> {
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
