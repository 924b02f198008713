//! The log: the last lines, and who waits for more.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use ipc_runtime::payload;
use tokio::sync::Notify;

/// So many lines are kept.
pub(crate) const KEPT: usize = 5_000;

/// How much a line matters.
#[payload]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Level {
    Debug,
    Info,
    Warn,
    Error,
}

/// One line.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// Milliseconds since 1970.
    pub(crate) at: f64,
    pub(crate) level: Level,
    pub(crate) target: &'static str,
    pub(crate) text: String,
}

/// A log in memory. Clones are the same log.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Shared>);

#[derive(Default)]
struct Shared {
    lines: Mutex<Lines>,
    grown: Notify,
}

#[derive(Default)]
struct Lines {
    kept: VecDeque<Line>,
    /// How many lines were dropped before these.
    dropped: usize,
}

impl Log {
    pub(crate) fn write(&self, level: Level, target: &'static str, text: String) {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let line = Line { at: since.as_secs_f64() * 1000.0, level, target, text };
        let mut lines = self.lines();
        if lines.kept.len() == KEPT {
            lines.kept.pop_front();
            lines.dropped += 1;
        }
        lines.kept.push_back(line);
        drop(lines);
        self.0.grown.notify_waiters();
    }

    /// Where the log begins, counted from its first line ever.
    pub(crate) fn start(&self) -> usize {
        self.lines().dropped
    }

    /// The line at a place, and where the next one is. A place whose line is gone stands for the first that is kept.
    pub(crate) fn read(&self, place: usize) -> Option<(Line, usize)> {
        let lines = self.lines();
        let place = place.max(lines.dropped);
        let line = lines.kept.get(place - lines.dropped)?;
        Some((line.clone(), place + 1))
    }

    /// Waits until there is a line at a place.
    pub(crate) async fn grown(&self, place: usize) {
        loop {
            let grown = self.0.grown.notified();
            tokio::pin!(grown);
            grown.as_mut().enable();
            if self.read(place).is_some() {
                return;
            }
            grown.await;
        }
    }

    fn lines(&self) -> MutexGuard<'_, Lines> {
        self.0.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
