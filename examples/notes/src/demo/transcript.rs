//! What pages and Rust say to each other, a line for each message.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::value::RawValue;
use tracing::field::{Field, Visit};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::util::{SubscriberInitExt as _, TryInitError};

/// Under which the runtime traces every message.
const WIRE: &str = "ipc::wire";

/// A message between a page and Rust.
#[derive(Default)]
struct Overheard {
    window: String,
    /// "from the page", or "to the page".
    direction: String,
    /// As it went over the wire.
    message: String,
}

impl Visit for Overheard {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let slot = match field.name() {
            "window" => &mut self.window,
            "text" => &mut self.message,
            "message" => &mut self.direction,
            _ => return,
        };
        *slot = format!("{value:?}");
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.record_debug(field, &format_args!("{value}"));
    }
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
    /// Listens to what the runtime traces.
    pub(crate) fn new() -> Result<Arc<Self>, TryInitError> {
        let transcript = Arc::new(Transcript { heard: Mutex::default(), news: Condvar::new() });
        tracing_subscriber::registry().with(Ear(Arc::clone(&transcript))).try_init()?;
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
    fn hear(&self, overheard: &Overheard) {
        let mut heard = self.heard();
        let Some(text) = heard.describe(overheard) else { return };
        let arrow = if overheard.direction == "from the page" { "→" } else { "←" };
        let line = format!("  {:<6} {arrow} {text}", overheard.window);
        println!("{}", shortened(&line));
        heard.lines.push(line);
        self.news.notify_all();
    }

    fn heard(&self) -> MutexGuard<'_, Heard> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Ear(Arc<Transcript>);

impl<S: Subscriber> Layer<S> for Ear {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        if event.metadata().target() == WIRE {
            let mut overheard = Overheard::default();
            event.record(&mut overheard);
            self.0.hear(&overheard);
        }
    }
}

impl Heard {
    /// A call as `name {arguments}`, an event as `name {payload}`, an answer with the name of what it answers.
    fn describe(&mut self, overheard: &Overheard) -> Option<String> {
        let parts: HashMap<&str, &RawValue> = serde_json::from_str(&overheard.message).ok()?;
        let part = |name| parts.get(name).map(|value| value.get());
        let call = part("id").map(|id| (overheard.window.clone(), id.to_owned()));

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
