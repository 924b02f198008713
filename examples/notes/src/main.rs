//! `notes` opens the app; `notes --demo` shows what it does.

mod demo;

use std::error::Error;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use ipc_runtime::{App, OpenWindow};
use notes::store::Store;
use notes::ui;

const USAGE: &str = "\
usage: notes [DATABASE]                    the notes in a file, by default `notes.db`
       notes --demo [--screenshot FILE]    uses the app by itself, and tells what is said";

enum Wanted {
    Notes { database: PathBuf },
    Demo { screenshot: Option<PathBuf> },
}

fn main() -> ExitCode {
    let Some(wanted) = wanted(std::env::args_os().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let done = match wanted {
        Wanted::Notes { database } => run(&database),
        Wanted::Demo { screenshot } => demo::run(screenshot.as_deref()),
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
    let editor = OpenWindow::new("editor", "editor", "editor.html").title("Notes");
    App::new(ipc).files(ui::file).open(editor).run()?;
    Ok(())
}

fn wanted(arguments: impl Iterator<Item = OsString>) -> Option<Wanted> {
    let arguments: Vec<OsString> = arguments.collect();
    let words: Vec<&str> = arguments.iter().map(|word| word.to_str().unwrap_or("")).collect();
    match words[..] {
        [] => Some(Wanted::Notes { database: "notes.db".into() }),
        ["--demo"] => Some(Wanted::Demo { screenshot: None }),
        ["--demo", "--screenshot", _] => {
            Some(Wanted::Demo { screenshot: Some(PathBuf::from(&arguments[2])) })
        }
        [word] if !word.starts_with('-') => {
            Some(Wanted::Notes { database: PathBuf::from(&arguments[0]) })
        }
        _ => None,
    }
}
