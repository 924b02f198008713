//! Logs: their last lines, who waits for more, and how far those have read.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{SystemTime, UNIX_EPOCH};

use ipc_runtime::payload;
use tokio::sync::Notify;

/// So many lines of a log are kept.
pub(crate) const KEPT: usize = 50_000;

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
#[payload]
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// Milliseconds since 1970.
    pub(crate) at: f64,
    pub(crate) level: Level,
    /// The part of the program that it is from.
    pub(crate) target: String,
    pub(crate) text: String,
}

/// The logs that there are, and their paths.
pub(crate) struct Logs(Vec<(&'static str, Log)>);

impl Logs {
    pub(crate) fn new(paths: &[&'static str]) -> Self {
        Logs(paths.iter().map(|path| (*path, Log::default())).collect())
    }

    pub(crate) fn get(&self, path: &str) -> Option<&Log> {
        self.0.iter().find(|(known, _)| *known == path).map(|(_, log)| log)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'static str, &Log)> {
        self.0.iter().map(|(path, log)| (*path, log))
    }
}

/// A log in memory. Clones are the same log.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Shared>);

#[derive(Default)]
struct Shared {
    lines: Mutex<Lines>,
    grown: Notify,
    readers: Mutex<Vec<Weak<AtomicU64>>>,
}

#[derive(Default)]
struct Lines {
    kept: VecDeque<Line>,
    /// How many lines were dropped before these.
    dropped: u64,
}

impl Lines {
    fn written(&self) -> u64 {
        self.dropped + self.kept.len() as u64
    }
}

impl Log {
    pub(crate) fn write(&self, level: Level, target: &str, text: String) {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let line =
            Line { at: since.as_secs_f64() * 1000.0, level, target: target.to_owned(), text };
        let mut lines = lock(&self.0.lines);
        if lines.kept.len() == KEPT {
            lines.kept.pop_front();
            lines.dropped += 1;
        }
        lines.kept.push_back(line);
        drop(lines);
        self.0.grown.notify_waiters();
    }

    /// How many lines it has had.
    pub(crate) fn written(&self) -> u64 {
        lock(&self.0.lines).written()
    }

    /// How many lines wait for the reader that is the furthest behind.
    pub(crate) fn unread(&self) -> u64 {
        let mut readers = lock(&self.0.readers);
        readers.retain(|reader| reader.strong_count() > 0);
        let places = readers.iter().filter_map(Weak::upgrade);
        let furthest = places.map(|place| place.load(Ordering::Relaxed)).min();
        furthest.map_or(0, |place| self.written().saturating_sub(place))
    }

    /// Reads it from where it begins.
    pub(crate) fn reader(&self) -> Reader {
        let place = Arc::new(AtomicU64::new(0));
        lock(&self.0.readers).push(Arc::downgrade(&place));
        let reader = Reader { log: self.clone(), place };
        reader.rewind();
        reader
    }
}

/// Somebody who reads a log, line after line.
pub(crate) struct Reader {
    log: Log,
    /// The line that comes next, counted from the first ever.
    place: Arc<AtomicU64>,
}

/// What was read.
pub(crate) struct Part {
    /// So many lines were dropped before they could be read.
    pub(crate) missed: u64,
    pub(crate) lines: Vec<Line>,
}

impl Reader {
    /// Goes back to where the log begins.
    pub(crate) fn rewind(&self) {
        self.place.store(lock(&self.log.0.lines).dropped, Ordering::Relaxed);
    }

    /// The next lines, but no more than so many.
    pub(crate) fn read(&self, most: usize) -> Part {
        let place = self.place.load(Ordering::Relaxed);
        let lines = lock(&self.log.0.lines);
        let missed = lines.dropped.saturating_sub(place);
        let start = usize::try_from(place.saturating_sub(lines.dropped)).unwrap_or(usize::MAX);
        let read: Vec<Line> = lines.kept.iter().skip(start).take(most).cloned().collect();
        self.place.store(place + missed + read.len() as u64, Ordering::Relaxed);
        Part { missed, lines: read }
    }

    /// Waits until there is more to read.
    pub(crate) async fn grown(&self) {
        loop {
            let grown = self.log.0.grown.notified();
            tokio::pin!(grown);
            // What is written from here on wakes it.
            grown.as_mut().enable();
            if self.log.written() > self.place.load(Ordering::Relaxed) {
                return;
            }
            grown.await;
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
