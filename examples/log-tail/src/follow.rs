//! The command: filters come in, lines go out.

use std::collections::VecDeque;

use futures_util::{Stream, stream};
use ipc_runtime::{State, Streaming, command, payload};

use crate::log::{Level, Line, Logs, Part, Reader};

/// Which lines are shown.
#[payload]
#[derive(Debug, Clone)]
pub(crate) struct Filter {
    /// What stands in the line, whatever its case.
    pub(crate) text: String,
    /// The least that it matters.
    pub(crate) level: Level,
}

impl Filter {
    fn fits(&self, line: &Line) -> bool {
        let has_text = |words: &str| words.to_lowercase().contains(&self.text);
        line.level >= self.level && (has_text(&line.text) || has_text(&line.target))
    }
}

/// What follows another on the screen.
#[payload]
#[derive(Debug, Clone)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub(crate) enum Shown {
    /// Another filter holds from here on: what was shown goes.
    Filtered,
    /// A line that fits.
    Line(Line),
    /// The page has read too slowly for these.
    Missed { lines: u32 },
}

/// Why a log can not be followed.
#[payload]
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub(crate) enum TailError {
    #[error("there is no log `{path}`")]
    NoSuchLog { path: String },
}

/// The paths of all logs.
#[command]
pub(crate) fn logs(logs: State<Logs>) -> Vec<String> {
    logs.iter().map(|(path, _)| path.to_owned()).collect()
}

/// Follows a log through the filter that came last: first the last lines that fit, then each one that is written. Without a
/// filter it shows nothing. It reads no faster than the page does, and ends with the filters.
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

/// So many lines of the past are shown.
const PAST: usize = 2_000;
/// So many lines are read at once.
const PART: usize = 256;

struct Tail {
    reader: Reader,
    filters: Streaming<Filter>,
    filter: Option<Filter>,
    /// What was read and comes next.
    ready: VecDeque<Shown>,
}

impl Tail {
    async fn next(&mut self) -> Option<Shown> {
        loop {
            tokio::select! {
                // Another filter is not to wait behind the lines of the last one.
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

    /// Reads all that is kept, and keeps the last lines of it that fit.
    async fn look_back(&mut self) {
        self.ready.clear();
        self.reader.rewind();
        while self.read() > 0 {
            let more = self.ready.len().saturating_sub(PAST);
            self.ready.drain(..more);
            // A long log is no reason to let others wait.
            tokio::task::yield_now().await;
        }
    }

    /// Reads a part, and tells how many lines that were.
    fn read(&mut self) -> usize {
        let Part { missed, lines } = self.reader.read(PART);
        let read = lines.len();
        if missed > 0 {
            let lines = u32::try_from(missed).unwrap_or(u32::MAX);
            self.ready.push_back(Shown::Missed { lines });
        }
        if let Some(filter) = &self.filter {
            let fitting = lines.into_iter().filter(|line| filter.fits(line));
            self.ready.extend(fitting.map(Shown::Line));
        }
        read
    }
}
