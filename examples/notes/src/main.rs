//! `notes` opens the app; `notes --demo` shows what it does.

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
usage: notes [DATABASE]                    the notes in a file, by default `notes.db`
       notes --demo [--screenshot FILE]    uses the app by itself, and tells what is said";

enum Wanted {
    Notes { database: PathBuf },
    Demo(Demo),
}

fn main() -> ExitCode {
    let Some(wanted) = wanted(std::env::args_os().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let done = match wanted {
        Wanted::Notes { database } => run(&database),
        Wanted::Demo(demo) => self::demo::run(demo),
    };
    match done {
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

fn wanted(arguments: impl Iterator<Item = OsString>) -> Option<Wanted> {
    let arguments: Vec<OsString> = arguments.collect();
    if let Some(demo) = Demo::asked_for(&arguments) {
        return Some(Wanted::Demo(demo));
    }
    match &arguments[..] {
        [] => Some(Wanted::Notes { database: "notes.db".into() }),
        [file] if !file.to_string_lossy().starts_with('-') => {
            Some(Wanted::Notes { database: PathBuf::from(file) })
        }
        _ => None,
    }
}
