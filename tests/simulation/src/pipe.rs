//! The same core at the end of a pipe, for pages that run the shipped client. Each line of the input
//! is a command as JSON. The output has the frames and results of the command, and then `["idle"]`.
//!
//! | line | action | output besides frames |
//! |---|---|---|
//! | `["begin", timeout]` | creates a core with one window; `timeout` of commands in ms, or 0 | `["script", text]` |
//! | `["frame", text]` | the page passes the text to its message handler | |
//! | `["load"]`, `["crash"]` | the page is left, or its process ends | |
//! | `["advance", ms]` | advances the clock | |
//! | `["emit", event, number]` | emits `Plain`, `Kept`, `Newest` or `Entry` | |
//! | `["ask", tag, ms]` | sends a request to the page; with a timeout, unless `ms` is 0 | |
//! | `["abort", tag]` | drops the future of that request | |
//! | `["close"]` | closes the window | |
//! | `["ledger"]` | | `["ledger", calls_in_flight, [[tag, record], …]]` |

use std::collections::HashMap;
use std::io::{self, BufRead, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use ipc_runtime::Ipc;
use ipc_runtime::transport::FrameWindow;
use serde_json::{Value, json};
use tokio::task::JoinHandle;

use crate::commands::{Entry, Kept, Newest, Plain, Plan, PlannedEnd, api, ask_page};
use crate::ledger::{Ledger, Record};
use crate::runtime::{DAY, PausedRuntime};
use crate::wire::ORIGIN;

/// Executes the lines of the standard input, up to its end.
///
/// # Errors
/// If a line is unknown, or the pipe breaks.
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
        let core = core.as_mut().ok_or("the first line must be `begin`")?;
        match word(0) {
            "begin" => {}
            "frame" => core.window()?.receive(word(1).to_owned()),
            "load" => core.window()?.page_load_started(),
            "crash" => core.window()?.page_crashed(),
            "advance" => core.runtime.advance(Duration::from_millis(number(1))),
            "emit" => core.emit(word(1), number(2) as u32)?,
            "ask" => core.ask(number(1) as u32, number(2) as u32)?,
            "abort" => core.abort(number(1) as u32),
            "close" => core.close()?,
            "ledger" => out.push(core.ledger()),
            other => return Err(format!("unknown line `{other}`")),
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
    // Dropped last, since the other fields may hold tasks.
    runtime: PausedRuntime,
}

impl Core {
    fn new(timeout: u64) -> Result<Self, String> {
        let (runtime, ledger) = (PausedRuntime::new(), Ledger::default());
        let mut builder = Ipc::builder()
            .runtime(runtime.handle().clone())
            .single_threaded()
            // A page that reads nothing for a while is not to lose its session.
            .delivery_timeout(DAY)
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
        Ok(Core { ipc, ledger, window: Some(window), woken, questions: HashMap::new(), runtime })
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
                self.runtime.handle().spawn(async move {
                    ipc.deliver(&Entry(number, String::new())).await;
                });
            }
            other => return Err(format!("unknown event `{other}`")),
        }
        Ok(())
    }

    fn ask(&mut self, tag: u32, pause: u32) -> Result<(), String> {
        let (ledger, window) = (self.ledger.clone(), self.window()?.window().clone());
        let plan = Plan { tag, items: 0, pause, size: 0, end: PlannedEnd::Value };
        let task = self.runtime.handle().spawn(async move {
            let work = ledger.begin(tag);
            let _ = ask_page(&work, &window, &plan).await;
        });
        self.questions.insert(tag, task);
        Ok(())
    }

    fn abort(&mut self, tag: u32) {
        if let Some(task) = self.questions.remove(&tag) {
            task.abort();
        }
    }

    fn close(&mut self) -> Result<(), String> {
        self.window()?.window().close().map_err(|error| error.to_string())
    }

    /// Collects the frames from the core until all tasks wait.
    fn departed(&self, out: &mut Vec<Value>) {
        loop {
            self.runtime.settle();
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
            let Record { begun, dropped, sent, read, background, outcome, .. } =
                self.ledger.record(tag);
            let outcome = outcome.map(|outcome| format!("{outcome:?}"));
            json!({
                "begun": begun, "dropped": dropped, "sent": sent, "read": read, "background": background, "outcome": outcome,
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
    fn each_line_ends_with_idle() {
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
