//! Logs in memory, and their readers.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{SystemTime, UNIX_EPOCH};

use ipc_runtime::payload;
use tokio::sync::Notify;

/// The number of lines kept by a log.
pub(crate) const KEPT: usize = 50_000;

/// The level of a line.
#[payload]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Level {
    Debug,
    Info,
    Warn,
    Error,
}

/// A line of a log.
#[payload]
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// The time in milliseconds since 1970.
    pub(crate) at: f64,
    pub(crate) level: Level,
    /// The part of the program, such as `http`.
    pub(crate) target: String,
    pub(crate) text: String,
}

/// All logs, by their paths.
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

/// A log in memory. All clones share its lines.
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
    /// The number of lines dropped before the kept lines.
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

    /// Returns the number of all lines so far, including dropped lines.
    pub(crate) fn written(&self) -> u64 {
        lock(&self.0.lines).written()
    }

    /// Returns the number of unread lines of the slowest reader.
    pub(crate) fn unread(&self) -> u64 {
        let mut readers = lock(&self.0.readers);
        readers.retain(|reader| reader.strong_count() > 0);
        let positions = readers.iter().filter_map(Weak::upgrade);
        let slowest = positions.map(|position| position.load(Ordering::Relaxed)).min();
        slowest.map_or(0, |position| self.written().saturating_sub(position))
    }

    /// Returns a reader that begins at the first kept line.
    pub(crate) fn reader(&self) -> Reader {
        let position = Arc::new(AtomicU64::new(0));
        lock(&self.0.readers).push(Arc::downgrade(&position));
        let reader = Reader { log: self.clone(), position };
        reader.rewind();
        reader
    }
}

/// A position in a log.
pub(crate) struct Reader {
    log: Log,
    /// The number of the next line, counted from the first line ever written.
    position: Arc<AtomicU64>,
}

/// The result of a read.
pub(crate) struct Part {
    /// The number of lines dropped before the reader reached them.
    pub(crate) missed: u64,
    pub(crate) lines: Vec<Line>,
}

impl Reader {
    /// Goes back to the first kept line.
    pub(crate) fn rewind(&self) {
        self.position.store(lock(&self.log.0.lines).dropped, Ordering::Relaxed);
    }

    /// Reads at most `max` lines.
    pub(crate) fn read(&self, max: usize) -> Part {
        let position = self.position.load(Ordering::Relaxed);
        let lines = lock(&self.log.0.lines);
        let missed = lines.dropped.saturating_sub(position);
        let start = usize::try_from(position.saturating_sub(lines.dropped)).unwrap_or(usize::MAX);
        let read: Vec<Line> = lines.kept.iter().skip(start).take(max).cloned().collect();
        self.position.store(position + missed + read.len() as u64, Ordering::Relaxed);
        Part { missed, lines: read }
    }

    /// Waits until there are lines to read.
    pub(crate) async fn grown(&self) {
        loop {
            let grown = self.log.0.grown.notified();
            tokio::pin!(grown);
            // Lines that are written from here on wake the reader.
            grown.as_mut().enable();
            if self.log.written() > self.position.load(Ordering::Relaxed) {
                return;
            }
            grown.await;
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
