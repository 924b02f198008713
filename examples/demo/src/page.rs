//! Windows and pages, as a story uses them.

use std::path::PathBuf;
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use ipc_runtime::app::tao::dpi::PhysicalPosition;
use ipc_runtime::{Ipc, Window};
use serde_json::{Value, json};

use crate::screenshot;
use crate::transcript::Transcript;

/// The time within which a page must do what the story asks for.
const TIMEOUT: Duration = Duration::from_secs(10);
/// The time between two attempts.
const RETRY_INTERVAL: Duration = Duration::from_millis(30);
/// The time after each action, for a person to watch.
const PAUSE: Duration = Duration::from_millis(300);

/// An expectation of a story, not met in time.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Fault(pub String);

/// The windows of the app and the transcript of their messages.
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

    /// Returns the `Ipc` of the app.
    pub fn ipc(&self) -> &Ipc {
        &self.ipc
    }

    /// Prints a sentence about the next actions.
    pub fn scene(&self, text: &str) {
        self.transcript.scene(text);
    }

    /// Waits for a window and returns its page.
    ///
    /// # Errors
    /// If the window does not open.
    pub fn page(&self, label: &str) -> Result<Page<'_>, Fault> {
        let window = wait(|| self.ipc.window(label));
        let window = window.ok_or_else(|| Fault(format!("there is no window `{label}`")))?;
        Ok(Page { stage: self, window })
    }

    /// Waits for a line of the transcript with all `words`.
    ///
    /// # Errors
    /// If there is no such line in time.
    pub fn hears(&self, words: &[&str]) -> Result<(), Fault> {
        let heard = self.transcript.has(words, TIMEOUT);
        heard.then_some(()).ok_or_else(|| Fault(format!("no message has the words {words:?}")))
    }

    /// Waits until a window is closed.
    ///
    /// # Errors
    /// If the window stays open.
    pub fn is_gone(&self, label: &str) -> Result<(), Fault> {
        let gone = wait(|| self.ipc.window(label).is_none().then_some(()));
        gone.ok_or_else(|| Fault(format!("the window `{label}` is still open")))
    }

    /// Takes a screenshot, if the arguments name a file.
    ///
    /// # Errors
    /// If ImageMagick is not installed, or fails.
    pub fn picture(&self) -> Result<(), Fault> {
        if let Some(file) = &self.screenshot {
            screenshot::take(file)?;
            self.scene(&format!("The screenshot is in {}.", file.display()));
        }
        Ok(())
    }

    /// Closes all windows. This ends the app.
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
    /// Presses a button, found by the beginning of its label or text.
    ///
    /// # Errors
    /// If the page does not do so in time.
    pub fn press(&self, text: &str) -> Result<(), Fault> {
        self.until(&format!("demo.press({})", json!(text)))
    }

    /// Replaces the text of a field, found by its label.
    ///
    /// # Errors
    /// If the page does not do so in time.
    pub fn enter(&self, label: &str, text: &str) -> Result<(), Fault> {
        self.until(&format!("demo.type({}, {})", json!(label), json!(text)))
    }

    /// Drops a generated file of `bytes` bytes onto the page.
    ///
    /// # Errors
    /// If the page does not do so in time.
    pub fn drop_file(&self, name: &str, bytes: u64) -> Result<(), Fault> {
        self.until(&format!("demo.drop({}, {bytes})", json!(name)))
    }

    /// Waits until a text is visible.
    ///
    /// # Errors
    /// If the page does not do so in time.
    pub fn shows(&self, text: &str) -> Result<(), Fault> {
        self.until(&format!("demo.shows({})", json!(text)))
    }

    /// Waits until a text is not visible.
    ///
    /// # Errors
    /// If the page does not do so in time.
    pub fn hides(&self, text: &str) -> Result<(), Fault> {
        self.until(&format!("!demo.shows({})", json!(text)))
    }

    /// Calls a command without the script of the page.
    ///
    /// # Errors
    /// If the page does not do so in time.
    pub fn call(&self, command: &str, arguments: &Value) -> Result<(), Fault> {
        self.until(&format!("demo.command('{command}')({arguments}).catch(() => 0), true"))
    }

    /// Reloads a page opened by the app, this time with `?demo`.
    ///
    /// # Errors
    /// If the page does not do so in time.
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

    /// Evaluates a script repeatedly until its value is true.
    fn until(&self, script: &str) -> Result<(), Fault> {
        let is_true = || (self.evaluate(script)? == "true").then_some(());
        let label = self.window.label();
        wait(is_true)
            .ok_or_else(|| Fault(format!("in the window `{label}`, never true: {script}")))?;
        thread::sleep(PAUSE);
        Ok(())
    }

    /// Returns the value of a script as JSON, or `None` if the script throws or the page is not
    /// loaded.
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
        answered.recv_timeout(TIMEOUT).ok()
    }
}

/// Calls `look` repeatedly until a value is returned or the time is over.
fn wait<T>(look: impl Fn() -> Option<T>) -> Option<T> {
    let start = Instant::now();
    loop {
        let seen = look();
        if seen.is_some() || start.elapsed() > TIMEOUT {
            return seen;
        }
        thread::sleep(RETRY_INTERVAL);
    }
}
