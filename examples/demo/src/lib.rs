//! Runs the demo of an example: real windows, real pages, and a transcript of the messages between
//! pages and Rust.
//!
//! A page that is opened with `?demo` loads `hands.ts`, which presses its buttons and types into
//! its fields. The example's story says what to do. The rest of the app is unchanged, and the
//! messages are those that the runtime traces.

mod page;
mod screenshot;
mod transcript;

use std::error::Error;
use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;
use std::{process, thread};

use ipc_runtime::{App, Ipc};

pub use self::page::{Fault, Page, Stage};
use self::transcript::Transcript;

/// The time limit of a demo.
const MAX_DURATION: Duration = Duration::from_secs(60);

/// The arguments of a demo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demo {
    /// The file for a screenshot.
    pub screenshot: Option<PathBuf>,
}

impl Demo {
    /// Parses the arguments of an example: `--demo`, or `--demo --screenshot FILE`. Returns `None`
    /// for other arguments.
    pub fn asked_for(arguments: &[OsString]) -> Option<Self> {
        match arguments {
            [demo] if demo == "--demo" => Some(Demo { screenshot: None }),
            [demo, screenshot, file] if demo == "--demo" && screenshot == "--screenshot" => {
                Some(Demo { screenshot: Some(PathBuf::from(file)) })
            }
            _ => None,
        }
    }

    /// Runs an app until the story has ended. The pages of the app are opened with `?demo`.
    ///
    /// # Errors
    /// If the app cannot run, or something that the story waits for does not happen.
    pub fn run(
        self,
        ipc: &Ipc,
        app: App,
        story: impl FnOnce(&Stage) -> Result<(), Fault> + Send + 'static,
    ) -> Result<(), Box<dyn Error>> {
        let stage = Stage::new(ipc.clone(), Transcript::new()?, self.screenshot);
        thread::spawn(|| {
            thread::sleep(MAX_DURATION);
            eprintln!("the demo was ended after {} seconds", MAX_DURATION.as_secs());
            process::exit(1);
        });
        let told = thread::spawn(move || {
            let told = story(&stage);
            stage.close();
            told
        });
        app.run()?;
        told.join().map_err(|_| "the demo panicked")??;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_arguments_are_not_a_demo() {
        let parsed = |line: &str| {
            let words: Vec<OsString> = line.split_whitespace().map(OsString::from).collect();
            Demo::asked_for(&words)
        };
        assert_eq!(parsed("--demo"), Some(Demo { screenshot: None }));
        let with_screenshot = Demo { screenshot: Some("a.png".into()) };
        assert_eq!(parsed("--demo --screenshot a.png"), Some(with_screenshot));
        for line in ["", "folder", "--demo folder", "--screenshot a.png", "--demo --screenshot"] {
            assert_eq!(parsed(line), None, "{line}");
        }
    }
}
