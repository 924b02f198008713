//! What pages and Rust say to each other, a line for each message.

use std::collections::HashMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ipc_runtime::{Ipc, OnError, event, payload};
use serde_json::value::RawValue;

/// A message that a page's client has sent or received, as the page reports it.
#[event(from = page)]
pub(crate) struct Overheard {
    direction: Direction,
    /// As it went over the wire.
    message: String,
}

#[payload]
#[serde(rename_all = "camelCase")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Sent,
    Received,
}

/// So many characters of a line are printed, unless it tells of a failure.
const WIDTH: usize = 110;
const FAILED: &str = " failed ";

/// Prints messages as they come, and knows which there were.
pub(crate) struct Transcript {
    heard: Mutex<Heard>,
    news: Condvar,
}

#[derive(Default)]
struct Heard {
    lines: Vec<String>,
    /// The names of what was called, by window and id. A page that is reloaded begins again with its ids.
    calls: HashMap<(String, String), String>,
}

impl Transcript {
    /// Listens to what pages report.
    pub(crate) fn of(ipc: &Ipc) -> Result<Arc<Self>, OnError> {
        let transcript = Arc::new(Transcript { heard: Mutex::default(), news: Condvar::new() });
        let listening = Arc::clone(&transcript);
        ipc.on::<Overheard>(move |overheard, window| listening.hear(window.label(), &overheard))?;
        Ok(transcript)
    }

    /// Prints what is about to happen.
    #[expect(clippy::print_stdout, reason = "it is what the demo is for")]
    pub(crate) fn scene(&self, text: &str) {
        let _in_order = self.heard();
        println!("\n{text}");
    }

    /// Waits for a line that has all these words. Tells whether it came.
    pub(crate) fn has(&self, words: &[&str], within: Duration) -> bool {
        let is_missing = |heard: &mut Heard| {
            !heard.lines.iter().any(|line| words.iter().all(|word| line.contains(word)))
        };
        let waited = self.news.wait_timeout_while(self.heard(), within, is_missing);
        !waited.unwrap_or_else(PoisonError::into_inner).1.timed_out()
    }

    #[expect(clippy::print_stdout, reason = "it is what the demo is for")]
    fn hear(&self, window: &str, overheard: &Overheard) {
        let mut heard = self.heard();
        let Some(text) = heard.describe(window, overheard) else { return };
        let arrow = if overheard.direction == Direction::Sent { "→" } else { "←" };
        let line = format!("  {window:<6} {arrow} {text}");
        println!("{}", shortened(&line));
        heard.lines.push(line);
        self.news.notify_all();
    }

    fn heard(&self) -> MutexGuard<'_, Heard> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Heard {
    /// A call as `name {arguments}`, an event as `name {payload}`, an answer with the name of what it answers.
    fn describe(&mut self, window: &str, overheard: &Overheard) -> Option<String> {
        let parts: HashMap<&str, &RawValue> = serde_json::from_str(&overheard.message).ok()?;
        let part = |name| parts.get(name).map(|value| value.get());
        let call = part("id").map(|id| (window.to_owned(), id.to_owned()));

        if let Some(method) = part("method") {
            let method = method.trim_matches('"');
            if let Some(call) = call {
                self.calls.insert(call, method.to_owned());
            }
            // Events carry their payload by position.
            let params = part("params").unwrap_or_default().trim_matches(['[', ']']);
            return Some(format!("{method} {params}").trim_end().to_owned());
        }
        let name = self.calls.get(&call?)?;
        Some(match part("error") {
            Some(error) => format!("{name}{FAILED}{error}"),
            None => format!("{name} ok {}", part("result").unwrap_or_default()),
        })
    }
}

fn shortened(line: &str) -> String {
    match line.char_indices().nth(WIDTH) {
        Some((end, _)) if !line.contains(FAILED) => format!("{}…", &line[..end]),
        _ => line.to_owned(),
    }
}
