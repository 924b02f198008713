//! The program: `notes` opens the app, and `notes --demo` runs the demo.

mod demo;

use std::error::Error;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use ::demo::Demo;
use ipc_runtime::{App, WindowOptions};
use notes::store::Store;
use notes::ui;

const USAGE: &str = "\
usage: notes [DATABASE]                    opens a database, by default `notes.db`
       notes --demo [--screenshot FILE]    runs a demo of the app, and prints the messages";

enum Mode {
    Notes { database: PathBuf },
    Demo(Demo),
}

fn main() -> ExitCode {
    let Some(mode) = mode(std::env::args_os().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let outcome = match mode {
        Mode::Notes { database } => run(&database),
        Mode::Demo(demo) => self::demo::run(demo),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("notes: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(database: &Path) -> Result<(), Box<dyn Error>> {
    let ipc = notes::ipc(Store::open(database)?)?;
    let editor = WindowOptions::new("editor", "editor", "editor.html").title("Notes");
    App::new(ipc).files(ui::file).open(editor).run()?;
    Ok(())
}

fn mode(arguments: impl Iterator<Item = OsString>) -> Option<Mode> {
    let arguments: Vec<OsString> = arguments.collect();
    if let Some(demo) = Demo::asked_for(&arguments) {
        return Some(Mode::Demo(demo));
    }
    match &arguments[..] {
        [] => Some(Mode::Notes { database: "notes.db".into() }),
        [file] if !file.to_string_lossy().starts_with('-') => {
            Some(Mode::Notes { database: PathBuf::from(file) })
        }
        _ => None,
    }
}
