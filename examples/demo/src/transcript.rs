//! The transcript of the messages between pages and Rust, a line for each message.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::Deserialize;
use serde_json::value::RawValue;
use tracing::field::{Field, Visit};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::util::{SubscriberInitExt as _, TryInitError};

/// The target of the trace events of messages.
const WIRE: &str = "ipc::wire";

/// The direction of messages from a page.
const FROM_PAGE: &str = "from the page";

/// A message between a page and Rust.
#[derive(Default)]
struct Overheard {
    window: String,
    /// [`FROM_PAGE`], or "to the page".
    direction: String,
    /// The text on the wire.
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

/// The maximum width of a printed line, in characters. Lines about failures are printed whole.
const WIDTH: usize = 110;
const FAILED: &str = " failed ";

/// Prints messages as they are sent, and keeps them.
#[derive(Debug)]
pub(crate) struct Transcript {
    heard: Mutex<Heard>,
    news: Condvar,
}

#[derive(Debug, Default)]
struct Heard {
    lines: Vec<String>,
    /// The names of calls, by window, caller and id. A page that is reloaded starts again with its
    /// ids.
    calls: HashMap<(String, &'static str, String), String>,
    /// The window and the name of the last message, if an event.
    event: Option<(String, String)>,
    /// The notifications about streams so far: window, name, number of the stream.
    streams: HashSet<(String, String, u64)>,
}

impl Transcript {
    /// Subscribes to the trace events of the runtime.
    pub(crate) fn new() -> Result<Arc<Self>, TryInitError> {
        let transcript = Arc::new(Transcript { heard: Mutex::default(), news: Condvar::new() });
        tracing_subscriber::registry().with(WireLayer(Arc::clone(&transcript))).try_init()?;
        Ok(transcript)
    }

    /// Prints a sentence about the next actions.
    #[expect(clippy::print_stdout, reason = "the demo prints for people")]
    pub(crate) fn scene(&self, text: &str) {
        let _in_order = self.heard();
        println!("\n{text}");
    }

    /// Waits for a line with all `words`. Returns whether there is such a line in time.
    pub(crate) fn has(&self, words: &[&str], within: Duration) -> bool {
        let is_missing = |heard: &mut Heard| {
            !heard.lines.iter().any(|line| words.iter().all(|word| line.contains(word)))
        };
        let waited = self.news.wait_timeout_while(self.heard(), within, is_missing);
        !waited.unwrap_or_else(PoisonError::into_inner).1.timed_out()
    }

    #[expect(clippy::print_stdout, reason = "the demo prints for people")]
    fn hear(&self, overheard: &Overheard) {
        let mut heard = self.heard();
        let Some(text) = heard.describe(overheard) else { return };
        let arrow = if overheard.direction == FROM_PAGE { "→" } else { "←" };
        let line = format!("  {:<6} {arrow} {text}", overheard.window);
        println!("{}", shortened(&line));
        heard.lines.push(line);
        self.news.notify_all();
    }

    fn heard(&self) -> MutexGuard<'_, Heard> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct WireLayer(Arc<Transcript>);

impl<S: Subscriber> Layer<S> for WireLayer {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        if event.metadata().target() == WIRE {
            let mut overheard = Overheard::default();
            event.record(&mut overheard);
            self.0.hear(&overheard);
        }
    }
}

impl Heard {
    /// Formats a call as `name {arguments}`, an event as `name {payload}`, and a reply with the
    /// name of its call. Returns `None` for a message that gets no line.
    fn describe(&mut self, overheard: &Overheard) -> Option<String> {
        let parts: HashMap<&str, &RawValue> = serde_json::from_str(&overheard.message).ok()?;
        let part = |name| parts.get(name).map(|value| value.get());
        // Items of streams are traced again without the message that contains them.
        part("jsonrpc")?;
        let window = &overheard.window;
        let (speaker, other) = match &*overheard.direction {
            FROM_PAGE => ("page", "core"),
            _ => ("core", "page"),
        };

        if let Some(method) = part("method") {
            let method = method.trim_matches('"');
            let params = part("params").unwrap_or_default();
            if let Some(id) = part("id") {
                self.event = None;
                self.calls.insert((window.clone(), speaker, id.to_owned()), method.to_owned());
            } else if !self.is_new(window, method, params) {
                return None;
            }
            // Events carry their payload by position.
            let params = params.trim_matches(['[', ']']);
            return Some(format!("{method} {params}").trim_end().to_owned());
        }
        self.event = None;
        let name = self.calls.get(&(window.clone(), other, part("id")?.to_owned()))?;
        Some(match part("error") {
            Some(error) => format!("{name}{FAILED}{error}"),
            None => format!("{name} ok {}", part("result").unwrap_or_default()),
        })
    }

    /// Returns whether a notification gets a line: the first of each name for a stream, and the
    /// first of several equal events in a row.
    fn is_new(&mut self, window: &str, method: &str, params: &str) -> bool {
        #[derive(Deserialize)]
        struct About {
            stream: u64,
        }
        let about = method.starts_with("$/").then(|| serde_json::from_str(params).ok()).flatten();
        if let Some(About { stream }) = about {
            return self.streams.insert((window.to_owned(), method.to_owned(), stream));
        }
        let event = Some((window.to_owned(), method.to_owned()));
        let is_new = self.event != event;
        self.event = event;
        is_new
    }
}

fn shortened(line: &str) -> String {
    match line.char_indices().nth(WIDTH) {
        Some((end, _)) if !line.contains(FAILED) => format!("{}…", &line[..end]),
        _ => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(messages: &[(&str, &str)]) -> Vec<String> {
        let mut heard = Heard::default();
        let overheard = |&(direction, message): &(&str, &str)| Overheard {
            window: "main".to_owned(),
            direction: direction.to_owned(),
            message: message.to_owned(),
        };
        messages.iter().filter_map(|message| heard.describe(&overheard(message))).collect()
    }

    #[test]
    fn replies_are_printed_with_the_name_of_their_call() {
        let lines = lines(&[
            (FROM_PAGE, r#"{"jsonrpc":"2.0","id":1,"method":"delete","params":{"name":"a"}}"#),
            (
                "to the page",
                r#"{"jsonrpc":"2.0","id":1,"method":"Confirm","params":[{"question":"?"}]}"#,
            ),
            (FROM_PAGE, r#"{"jsonrpc":"2.0","id":1,"result":true}"#),
            ("to the page", r#"{"jsonrpc":"2.0","id":1,"error":{"code":1}}"#),
        ]);
        let expected = [
            r#"delete {"name":"a"}"#,
            r#"Confirm {"question":"?"}"#,
            "Confirm ok true",
            r#"delete failed {"code":1}"#,
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn repeated_notifications_are_printed_once() {
        let items = (
            "to the page",
            r#"{"jsonrpc":"2.0","method":"$/items","params":{"stream":2,"items":[1]}}"#,
        );
        let others = (
            "to the page",
            r#"{"jsonrpc":"2.0","method":"$/items","params":{"stream":3,"items":[1]}}"#,
        );
        let rate = ("to the page", r#"{"jsonrpc":"2.0","method":"Rate","params":[{"lines":40}]}"#);
        let saved = ("to the page", r#"{"jsonrpc":"2.0","method":"Saved","params":[{"id":1}]}"#);
        assert_eq!(lines(&[items, items, others, items]).len(), 2);
        let bare = ("to the page", r#"{"text":"an item"}"#);
        assert_eq!(lines(&[rate, rate, items, bare, rate]).len(), 2);
        assert_eq!(lines(&[rate, saved, rate]).len(), 3);
    }
}
