//! Hands on a page.

use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use ipc_runtime::app::tao::dpi::PhysicalPosition;
use ipc_runtime::{Ipc, Window};
use serde_json::{Value, json};

use super::transcript::Transcript;

/// So long a page may take for what it is asked for.
const PATIENCE: Duration = Duration::from_secs(10);
/// Between two looks at a page.
const BLINK: Duration = Duration::from_millis(30);
/// After each thing that is done, so that one can watch.
const PAUSE: Duration = Duration::from_millis(300);

/// What did not happen.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Fault(pub(crate) String);

/// The windows of the app, and what is said in them.
pub(crate) struct Stage {
    ipc: Ipc,
    transcript: Arc<Transcript>,
}

impl Stage {
    pub(crate) fn new(ipc: Ipc, transcript: Arc<Transcript>) -> Self {
        Stage { ipc, transcript }
    }

    pub(crate) fn ipc(&self) -> &Ipc {
        &self.ipc
    }

    pub(crate) fn scene(&self, text: &str) {
        self.transcript.scene(text);
    }

    /// The page of a window, once the window is there.
    pub(crate) fn page(&self, label: &str) -> Result<Page<'_>, Fault> {
        let window = wait(|| self.ipc.window(label));
        let window = window.ok_or_else(|| Fault(format!("there is no window `{label}`")))?;
        Ok(Page { stage: self, window })
    }

    /// Waits until a message went by that has all these words.
    pub(crate) fn hears(&self, words: &[&str]) -> Result<(), Fault> {
        let heard = self.transcript.has(words, PATIENCE);
        heard.then_some(()).ok_or_else(|| Fault(format!("nobody said {words:?}")))
    }

    /// Waits until a window is gone.
    pub(crate) fn is_gone(&self, label: &str) -> Result<(), Fault> {
        let gone = wait(|| self.ipc.window(label).is_none().then_some(()));
        gone.ok_or_else(|| Fault(format!("the window `{label}` is still open")))
    }

    /// Closes all windows, which ends the app.
    pub(crate) fn close(&self) {
        for window in self.ipc.windows() {
            let _ = window.close();
        }
    }
}

/// The page of a window.
pub(crate) struct Page<'a> {
    stage: &'a Stage,
    window: Window,
}

impl Page<'_> {
    /// Presses a button.
    pub(crate) fn press(&self, text: &str) -> Result<(), Fault> {
        self.until(&format!("demo.press({})", json!(text)))
    }

    /// Types into a field.
    pub(crate) fn enter(&self, label: &str, text: &str) -> Result<(), Fault> {
        self.until(&format!("demo.type({}, {})", json!(label), json!(text)))
    }

    /// Waits until a text can be read.
    pub(crate) fn shows(&self, text: &str) -> Result<(), Fault> {
        self.until(&format!("demo.shows({})", json!(text)))
    }

    /// Waits until a text can not be read any more.
    pub(crate) fn hides(&self, text: &str) -> Result<(), Fault> {
        self.until(&format!("!demo.shows({})", json!(text)))
    }

    /// Calls a command that the page's own script does not call.
    pub(crate) fn call(&self, command: &str, arguments: &Value) -> Result<(), Fault> {
        self.until(&format!("demo.command('{command}')({arguments}).catch(() => 0), true"))
    }

    /// Loads the page anew so that it reports, as a page does that was opened with `?demo`.
    pub(crate) fn reload_reporting(&self) -> Result<(), Fault> {
        self.until("document.readyState === 'complete' && (location.search = '?demo') === '?demo'")
    }

    /// Moves the window.
    pub(crate) fn place(&self, x: i32, y: i32) {
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
