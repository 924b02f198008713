//! An example, used by itself: real windows, real pages, and a transcript of what they and Rust say to each other.
//!
//! A page that is opened with `?demo` has the hands of `hands.ts`, which press its buttons and type into its fields. A story
//! tells them what to do. All the rest is the app as it is: what it says is what the runtime traces.

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

/// After so long it ends, whatever it hangs on.
const AT_MOST: Duration = Duration::from_secs(60);

/// How an example is asked to use itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demo {
    /// Where a picture of the screen goes, if one is wanted.
    pub screenshot: Option<PathBuf>,
}

impl Demo {
    /// What an example's own arguments ask for: `--demo`, or `--demo --screenshot FILE`. `None` where that is something else.
    pub fn asked_for(arguments: &[OsString]) -> Option<Self> {
        match arguments {
            [demo] if demo == "--demo" => Some(Demo { screenshot: None }),
            [demo, screenshot, file] if demo == "--demo" && screenshot == "--screenshot" => {
                Some(Demo { screenshot: Some(PathBuf::from(file)) })
            }
            _ => None,
        }
    }

    /// Runs an app, whose pages are opened with `?demo`, until the story has been told in it.
    ///
    /// # Errors
    /// When the app can not be run, or something does not happen that the story waits for.
    pub fn run(
        self,
        ipc: &Ipc,
        app: App,
        story: impl FnOnce(&Stage) -> Result<(), Fault> + Send + 'static,
    ) -> Result<(), Box<dyn Error>> {
        let stage = Stage::new(ipc.clone(), Transcript::new()?, self.screenshot);
        thread::spawn(|| {
            thread::sleep(AT_MOST);
            eprintln!("the demo has not come to its end");
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
    fn only_a_demo_is_one() {
        let asked = |line: &str| {
            let words: Vec<OsString> = line.split_whitespace().map(OsString::from).collect();
            Demo::asked_for(&words)
        };
        assert_eq!(asked("--demo"), Some(Demo { screenshot: None }));
        let with_a_picture = Demo { screenshot: Some("a.png".into()) };
        assert_eq!(asked("--demo --screenshot a.png"), Some(with_a_picture));
        for line in ["", "folder", "--demo folder", "--screenshot a.png", "--demo --screenshot"] {
            assert_eq!(asked(line), None, "{line}");
        }
    }
}
