//! Hands on a page.

use std::path::PathBuf;
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use ipc_runtime::app::tao::dpi::PhysicalPosition;
use ipc_runtime::{Ipc, Window};
use serde_json::{Value, json};

use crate::screenshot;
use crate::transcript::Transcript;

/// So long a page may take for what it is asked for.
const PATIENCE: Duration = Duration::from_secs(10);
/// Between two looks at a page.
const BLINK: Duration = Duration::from_millis(30);
/// After each thing that is done, so that one can watch.
const PAUSE: Duration = Duration::from_millis(300);

/// What did not happen.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Fault(pub String);

/// The windows of the app, and what is said in them.
#[derive(Debug)]
pub struct Stage {
    ipc: Ipc,
    transcript: Arc<Transcript>,
    screenshot: Option<PathBuf>,
}

impl Stage {
    pub(crate) fn new(ipc: Ipc, transcript: Arc<Transcript>, screenshot: Option<PathBuf>) -> Self {
        Stage { ipc, transcript, screenshot }
    }

    /// The core of the app.
    pub fn ipc(&self) -> &Ipc {
        &self.ipc
    }

    /// Prints what is about to happen.
    pub fn scene(&self, text: &str) {
        self.transcript.scene(text);
    }

    /// The page of a window, once the window is there.
    ///
    /// # Errors
    /// When it does not open.
    pub fn page(&self, label: &str) -> Result<Page<'_>, Fault> {
        let window = wait(|| self.ipc.window(label));
        let window = window.ok_or_else(|| Fault(format!("there is no window `{label}`")))?;
        Ok(Page { stage: self, window })
    }

    /// Waits until a message went by that has all these words.
    ///
    /// # Errors
    /// When none does.
    pub fn hears(&self, words: &[&str]) -> Result<(), Fault> {
        let heard = self.transcript.has(words, PATIENCE);
        heard.then_some(()).ok_or_else(|| Fault(format!("nobody said {words:?}")))
    }

    /// Waits until a window is gone.
    ///
    /// # Errors
    /// When it stays.
    pub fn is_gone(&self, label: &str) -> Result<(), Fault> {
        let gone = wait(|| self.ipc.window(label).is_none().then_some(()));
        gone.ok_or_else(|| Fault(format!("the window `{label}` is still open")))
    }

    /// Takes a picture of the screen, if one is wanted.
    ///
    /// # Errors
    /// When there is no program that takes one, or it fails.
    pub fn picture(&self) -> Result<(), Fault> {
        if let Some(file) = &self.screenshot {
            screenshot::take(file)?;
            self.scene(&format!("The screen is in {}.", file.display()));
        }
        Ok(())
    }

    /// Closes all windows, which ends the app.
    pub(crate) fn close(&self) {
        for window in self.ipc.windows() {
            let _ = window.close();
        }
    }
}

/// The page of a window.
#[derive(Debug)]
pub struct Page<'a> {
    stage: &'a Stage,
    window: Window,
}

impl Page<'_> {
    /// Presses a button.
    ///
    /// # Errors
    /// When that can not be done.
    pub fn press(&self, text: &str) -> Result<(), Fault> {
        self.until(&format!("demo.press({})", json!(text)))
    }

    /// Types into a field.
    ///
    /// # Errors
    /// When that can not be done.
    pub fn enter(&self, label: &str, text: &str) -> Result<(), Fault> {
        self.until(&format!("demo.type({}, {})", json!(label), json!(text)))
    }

    /// Drops a file of so many bytes, made up for this, onto the page.
    ///
    /// # Errors
    /// When that can not be done.
    pub fn drop_file(&self, name: &str, bytes: u64) -> Result<(), Fault> {
        self.until(&format!("demo.drop({}, {bytes})", json!(name)))
    }

    /// Waits until a text can be read.
    ///
    /// # Errors
    /// When that can not be done.
    pub fn shows(&self, text: &str) -> Result<(), Fault> {
        self.until(&format!("demo.shows({})", json!(text)))
    }

    /// Waits until a text can not be read any more.
    ///
    /// # Errors
    /// When that can not be done.
    pub fn hides(&self, text: &str) -> Result<(), Fault> {
        self.until(&format!("!demo.shows({})", json!(text)))
    }

    /// Calls a command that the page's own script does not call.
    ///
    /// # Errors
    /// When that can not be done.
    pub fn call(&self, command: &str, arguments: &Value) -> Result<(), Fault> {
        self.until(&format!("demo.command('{command}')({arguments}).catch(() => 0), true"))
    }

    /// Loads the page anew so that it reports, as a page does that was opened with `?demo`.
    ///
    /// # Errors
    /// When that can not be done.
    pub fn reload_reporting(&self) -> Result<(), Fault> {
        self.until("document.readyState === 'complete' && (location.search = '?demo') === '?demo'")
    }

    /// Moves the window.
    pub fn place(&self, x: i32, y: i32) {
        let window = self.window.clone();
        self.stage.ipc.runtime().spawn(async move {
            let position = PhysicalPosition::new(x, y);
            window
                .on_ui(move |ui| ui.window().map(|window| window.set_outer_position(position)))
                .await
        });
    }

    /// Evaluates a script again and again until it is true.
    fn until(&self, script: &str) -> Result<(), Fault> {
        let is_true = || (self.evaluate(script)? == "true").then_some(());
        let label = self.window.label();
        wait(is_true)
            .ok_or_else(|| Fault(format!("in the window `{label}`, never true: {script}")))?;
        thread::sleep(PAUSE);
        Ok(())
    }

    /// The value of a script as JSON. There is none where the script throws, or the page is not there.
    fn evaluate(&self, script: &str) -> Option<String> {
        let (answer, answered) = mpsc::channel();
        let (window, script) = (self.window.clone(), script.to_owned());
        self.stage.ipc.runtime().spawn(async move {
            let asked = window.on_ui(move |ui| {
                let answer = move |value| drop(answer.send(value));
                ui.webview().map(|webview| webview.evaluate_script_with_callback(&script, answer))
            });
            asked.await.map(drop)
        });
        answered.recv_timeout(PATIENCE).ok()
    }
}

/// Looks again and again until there is something, or it takes too long.
fn wait<T>(look: impl Fn() -> Option<T>) -> Option<T> {
    let start = Instant::now();
    loop {
        let seen = look();
        if seen.is_some() || start.elapsed() > PATIENCE {
            return seen;
        }
        thread::sleep(BLINK);
    }
}
