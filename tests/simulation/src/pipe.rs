//! The same core at the end of a pipe, for pages that are not simulated: lines of JSON come in, and what comes of each goes
//! out before `["idle"]`.
//!
//! | line | does | besides frames |
//! |---|---|---|
//! | `["begin", timeout]` | a new core, with one window; `timeout` of commands in ms, 0 is none | `["script", text]` |
//! | `["frame", text]` | the page has handed this to its message handler | |
//! | `["load"]`, `["crash"]` | the page is left, or its process has ended | |
//! | `["advance", ms]` | time passes | |
//! | `["emit", event, number]` | `Plain`, `Kept`, `Newest` or `Entry` is sent | |
//! | `["ask", tag, ms]` | the page is asked, within a time that is not 0 | |
//! | `["give up", tag]` | nobody waits for that answer any more | |
//! | `["close"]` | the window is closed | |
//! | `["ledger"]` | | `["ledger", running, [[tag, record], …]]` |

use std::collections::HashMap;
use std::io::{self, BufRead, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use ipc_runtime::Ipc;
use ipc_runtime::transport::FrameWindow;
use serde_json::{Value, json};
use tokio::task::JoinHandle;

use crate::clocked::Clocked;
use crate::commands::{Ending, Entry, Kept, Newest, Plain, Plan, api, asked};
use crate::ledger::{Ledger, Record};
use crate::wire::ORIGIN;

/// Answers the lines of the standard input on the standard output, until there are no more.
///
/// # Errors
/// When a line is not one of those above, or the pipe breaks.
pub fn serve() -> Result<(), String> {
    answer(io::stdin().lock(), io::BufWriter::new(io::stdout().lock()))
}

fn answer(input: impl BufRead, mut output: impl Write) -> Result<(), String> {
    let mut core = None;
    for line in input.lines() {
        let line = line.map_err(|error| error.to_string())?;
        let words: Vec<Value> = serde_json::from_str(&line).map_err(|error| error.to_string())?;
        let word = |at: usize| words.get(at).and_then(Value::as_str).unwrap_or_default();
        let number = |at: usize| words.get(at).and_then(Value::as_u64).unwrap_or_default();
        let mut out = Vec::new();
        if word(0) == "begin" {
            let begun = Core::new(number(1))?;
            out.push(json!(["script", begun.window()?.script()]));
            core = Some(begun);
        }
        let core = core.as_mut().ok_or("the first line is `begin`")?;
        match word(0) {
            "begin" => {}
            "frame" => core.window()?.receive(word(1).to_owned()),
            "load" => core.window()?.page_load_started(),
            "crash" => core.window()?.page_crashed(),
            "advance" => core.clocked.advance(Duration::from_millis(number(1))),
            "emit" => core.emit(word(1), number(2) as u32)?,
            "ask" => core.ask(number(1) as u32, number(2) as u32)?,
            "give up" => core.give_up(number(1) as u32),
            "close" => core.close()?,
            "ledger" => out.push(core.ledger()),
            other => return Err(format!("nobody knows `{other}`")),
        }
        core.departed(&mut out);
        out.push(json!(["idle"]));
        for line in out {
            writeln!(output, "{line}").map_err(|error| error.to_string())?;
        }
        output.flush().map_err(|error| error.to_string())?;
    }
    Ok(())
}

struct Core {
    ipc: Ipc,
    ledger: Ledger,
    window: Option<FrameWindow>,
    woken: Arc<AtomicBool>,
    questions: HashMap<u32, JoinHandle<()>>,
    // Dropped last: what the others hold may be tasks.
    clocked: Clocked,
}

impl Core {
    fn new(timeout: u64) -> Result<Self, String> {
        let (clocked, ledger) = (Clocked::new(), Ledger::default());
        let mut builder = Ipc::builder()
            .runtime(clocked.handle().clone())
            .single_threaded()
            .state(ledger.clone())
            .role("page", api());
        if timeout > 0 {
            builder = builder.timeout(Duration::from_millis(timeout));
        }
        let ipc = builder.build().map_err(|error| error.to_string())?;
        let woken = Arc::new(AtomicBool::new(false));
        let frames = ipc.frame_window("main", "page").map_err(|error| error.to_string())?;
        let wakes = Arc::clone(&woken);
        let window = frames.origin(ORIGIN).build(move || wakes.store(true, Ordering::Relaxed));
        Ok(Core { ipc, ledger, window: Some(window), woken, questions: HashMap::new(), clocked })
    }

    fn window(&self) -> Result<&FrameWindow, String> {
        self.window.as_ref().ok_or_else(|| "the window is closed".to_owned())
    }

    fn emit(&self, event: &str, number: u32) -> Result<(), String> {
        match event {
            "Plain" => drop(self.ipc.emit(&Plain(number))),
            "Kept" => drop(self.ipc.emit(&Kept(number))),
            "Newest" => drop(self.ipc.emit(&Newest(number))),
            "Entry" => {
                let ipc = self.ipc.clone();
                self.clocked.handle().spawn(async move {
                    ipc.deliver(&Entry(number, String::new())).await;
                });
            }
            other => return Err(format!("nobody sends `{other}`")),
        }
        Ok(())
    }

    fn ask(&mut self, tag: u32, pause: u32) -> Result<(), String> {
        let (ledger, window) = (self.ledger.clone(), self.window()?.window().clone());
        let plan = Plan { tag, items: 0, pause, size: 0, end: Ending::Value };
        let task = self.clocked.handle().spawn(async move {
            let work = ledger.begin(tag);
            let _ = asked(&work, &window, &plan).await;
        });
        self.questions.insert(tag, task);
        Ok(())
    }

    fn give_up(&mut self, tag: u32) {
        if let Some(task) = self.questions.remove(&tag) {
            task.abort();
        }
    }

    fn close(&mut self) -> Result<(), String> {
        self.window()?.window().close().map_err(|error| error.to_string())
    }

    /// The frames that leave until all waits.
    fn departed(&self, out: &mut Vec<Value>) {
        loop {
            self.clocked.settle();
            if !self.woken.swap(false, Ordering::Relaxed) {
                return;
            }
            while let Some(frame) = self.window.as_ref().and_then(FrameWindow::take) {
                out.push(json!(["frame", frame]));
            }
        }
    }

    fn ledger(&self) -> Value {
        let mut tags = self.ledger.tags();
        tags.sort_unstable();
        let record = |tag: u32| {
            let Record { begun, dropped, sent, read, beside, outcome, .. } =
                self.ledger.record(tag);
            let outcome = outcome.map(|outcome| format!("{outcome:?}"));
            json!({
                "begun": begun, "dropped": dropped, "sent": sent, "read": read, "beside": beside, "outcome": outcome,
            })
        };
        let records: Vec<Value> = tags.into_iter().map(|tag| json!([tag, record(tag)])).collect();
        json!(["ledger", self.ipc.calls_in_flight(), records])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_its_frames_before_it_is_idle() {
        let mut output = Vec::new();
        answer(&b"[\"begin\",0]\n[\"ledger\"]\n"[..], &mut output).unwrap();
        let text = String::from_utf8(output).unwrap();
        let lines: Vec<Value> =
            text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines[0][0], "script");
        assert_eq!(lines[1..], [json!(["idle"]), json!(["ledger", 0, []]), json!(["idle"])]);
        assert!(answer(&b"[\"begin\",0]\n[\"dance\"]\n"[..], Vec::new()).is_err());
        assert!(answer(&b"[\"frame\",\"\"]\n"[..], Vec::new()).is_err());
    }
}
