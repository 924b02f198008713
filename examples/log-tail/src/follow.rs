//! The command `tail`, which reads a stream of filters and returns a stream of lines.

use std::collections::VecDeque;

use futures_util::{Stream, stream};
use ipc_runtime::{State, Streaming, command, payload};

use crate::log::{Level, Line, Logs, Part, Reader};

/// Selects the lines to show.
#[payload]
#[derive(Debug, Clone)]
pub(crate) struct Filter {
    /// A text within the line, in upper or lower case.
    pub(crate) text: String,
    /// The minimum level of the line.
    pub(crate) level: Level,
}

impl Filter {
    fn matches(&self, line: &Line) -> bool {
        let has_text = |words: &str| words.to_lowercase().contains(&self.text);
        line.level >= self.level && (has_text(&line.text) || has_text(&line.target))
    }
}

/// An item for the page to show.
#[payload]
#[derive(Debug, Clone)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub(crate) enum Shown {
    /// A new filter applies from here on. The page removes the lines so far.
    Filtered,
    /// A matching line.
    Line(Line),
    /// Lines dropped because the page read too slowly.
    Missed { lines: u32 },
}

/// The error of [`tail`].
#[payload]
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub(crate) enum TailError {
    #[error("the log `{path}` does not exist")]
    NoSuchLog { path: String },
}

/// Returns the paths of all logs.
#[command]
pub(crate) fn logs(logs: State<Logs>) -> Vec<String> {
    logs.iter().map(|(path, _)| path.to_owned()).collect()
}

/// Follows a log with the latest filter: streams the last matching lines, and then each new line that
/// matches. Starts with the first filter, and ends with the stream of filters. A page that does not read
/// stops the stream, and the lines wait in the log.
#[command]
pub(crate) fn tail(
    logs: State<Logs>,
    path: String,
    filters: Streaming<Filter>,
) -> Result<impl Stream<Item = Shown>, TailError> {
    let Some(log) = logs.get(&path) else { return Err(TailError::NoSuchLog { path }) };
    let tail = Tail { reader: log.reader(), filters, filter: None, ready: VecDeque::new() };
    Ok(stream::unfold(tail, |mut tail| async move {
        let shown = tail.next().await?;
        Some((shown, tail))
    }))
}

/// The limit of earlier lines to show.
const PAST: usize = 2_000;
/// The number of lines to read at once.
const PART: usize = 256;

struct Tail {
    reader: Reader,
    filters: Streaming<Filter>,
    filter: Option<Filter>,
    /// Items to send next.
    ready: VecDeque<Shown>,
}

impl Tail {
    async fn next(&mut self) -> Option<Shown> {
        loop {
            tokio::select! {
                // A new filter comes first, so that it does not wait behind old lines.
                biased;
                filter = self.filters.next() => {
                    let Filter { text, level } = filter?.ok()?;
                    self.filter = Some(Filter { text: text.to_lowercase(), level });
                    self.look_back().await;
                    return Some(Shown::Filtered);
                }
                shown = async { self.ready.pop_front() }, if !self.ready.is_empty() => return shown,
                () = self.reader.grown(), if self.filter.is_some() && self.ready.is_empty() => {
                    self.read();
                }
            }
        }
    }

    /// Reads the whole log again, and keeps the last matching lines.
    async fn look_back(&mut self) {
        self.ready.clear();
        self.reader.rewind();
        while self.read() > 0 {
            let excess = self.ready.len().saturating_sub(PAST);
            self.ready.drain(..excess);
            // Let other tasks run while a long log is read.
            tokio::task::yield_now().await;
        }
    }

    /// Reads some lines, and returns their number.
    fn read(&mut self) -> usize {
        let Part { missed, lines } = self.reader.read(PART);
        let read = lines.len();
        if missed > 0 {
            let lines = u32::try_from(missed).unwrap_or(u32::MAX);
            self.ready.push_back(Shown::Missed { lines });
        }
        if let Some(filter) = &self.filter {
            let matching = lines.into_iter().filter(|line| filter.matches(line));
            self.ready.extend(matching.map(Shown::Line));
        }
        read
    }
}
