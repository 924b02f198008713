//! Records of the actions of commands. The messages to pages are checked against these records.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ipc_runtime::ErrorCode;

/// The ledger of a core. All clones share the same records.
#[derive(Clone, Default)]
pub(crate) struct Ledger(Arc<Mutex<LedgerState>>);

#[derive(Default)]
struct LedgerState {
    records: HashMap<u32, Record>,
    interrupts: HashMap<u32, Interrupt>,
    noted: Vec<(u32, u32)>,
    lifecycle: Lifecycle,
    running: usize,
}

/// An action in the middle of blocking code, as if by another thread.
pub(crate) type Interrupt = Box<dyn FnOnce() + Send>;

/// The actions of a job.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Record {
    /// The number of starts.
    pub begun: u32,
    /// The number of drops.
    pub dropped: u32,
    /// The outcome, once the job has ended.
    pub outcome: Option<Outcome>,
    /// The number of items sent.
    pub sent: u32,
    /// The number of items read.
    pub read: u32,
    /// True once the job has seen the channel closed by the page.
    pub is_closed: bool,
    /// The number of background tasks.
    pub background: u32,
}

/// The outcome of a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The job returned this value.
    Value(u32),
    /// The job reached the end of a stream.
    End,
    /// The job failed with its own error, for this reason.
    Failed(i64),
    /// The job panicked.
    Panicked,
}

/// The numbers of loaded and crashed pages.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Lifecycle {
    /// The first pages of windows.
    pub ready: u32,
    /// Later pages of windows.
    pub reloaded: u32,
    /// Pages whose process ended.
    pub crashed: u32,
}

impl Ledger {
    /// Begins a job.
    pub(crate) fn begin(&self, tag: u32) -> Work {
        let mut state = self.lock();
        state.records.entry(tag).or_default().begun += 1;
        state.running += 1;
        Work { ledger: self.clone(), tag }
    }

    /// Returns the record of a job.
    pub(crate) fn record(&self, tag: u32) -> Record {
        self.lock().records.get(&tag).copied().unwrap_or_default()
    }

    /// Returns the number of jobs begun and not dropped.
    pub(crate) fn running(&self) -> usize {
        self.lock().running
    }

    /// Returns the names of all jobs so far.
    pub(crate) fn tags(&self) -> Vec<u32> {
        self.lock().records.keys().copied().collect()
    }

    /// Registers an action to run while a job blocks.
    pub(crate) fn interrupt(&self, tag: u32, interrupt: impl FnOnce() + Send + 'static) {
        self.lock().interrupts.insert(tag, Box::new(interrupt));
    }

    /// Records an event from a page.
    pub(crate) fn note(&self, document: u32, number: u32) {
        self.lock().noted.push((document, number));
    }

    /// Takes the recorded events from pages.
    pub(crate) fn take_noted(&self) -> Vec<(u32, u32)> {
        std::mem::take(&mut self.lock().noted)
    }

    /// Changes the numbers of loaded and crashed pages.
    pub(crate) fn count(&self, change: impl FnOnce(&mut Lifecycle)) {
        change(&mut self.lock().lifecycle);
    }

    /// Returns the numbers of loaded and crashed pages.
    pub(crate) fn lifecycle(&self) -> Lifecycle {
        self.lock().lifecycle
    }

    /// Returns the number of clones of this ledger.
    pub(crate) fn clones(&self) -> usize {
        Arc::strong_count(&self.0)
    }

    fn lock(&self) -> MutexGuard<'_, LedgerState> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A guard held while a job runs.
pub(crate) struct Work {
    ledger: Ledger,
    tag: u32,
}

impl Work {
    /// Records the outcome.
    pub(crate) fn finish(&self, outcome: Outcome) {
        self.change(|record| record.outcome = Some(outcome));
    }

    /// Records an error of the framework as the outcome.
    pub(crate) fn fail(&self, code: ErrorCode) {
        self.finish(Outcome::Failed(code.number()));
    }

    /// Counts an item as sent.
    pub(crate) fn sent(&self) {
        self.change(|record| record.sent += 1);
    }

    /// Counts an item as read.
    pub(crate) fn read(&self) {
        self.change(|record| record.read += 1);
    }

    /// Records the end of reading by the page.
    pub(crate) fn closed(&self) {
        self.change(|record| record.is_closed = true);
    }

    /// Begins a background task of the job.
    pub(crate) fn background_task(&self) -> BackgroundTask {
        self.change(|record| record.background += 1);
        BackgroundTask { ledger: self.ledger.clone(), tag: self.tag }
    }

    /// Runs the registered interrupt, if any.
    pub(crate) fn interrupted(&self) {
        let interrupt = self.ledger.lock().interrupts.remove(&self.tag);
        if let Some(interrupt) = interrupt {
            interrupt();
        }
    }

    fn change(&self, change: impl FnOnce(&mut Record)) {
        change(self.ledger.lock().records.entry(self.tag).or_default());
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        let mut state = self.ledger.lock();
        state.records.entry(self.tag).or_default().dropped += 1;
        state.running -= 1;
    }
}

/// A guard held while a background task runs.
pub(crate) struct BackgroundTask {
    ledger: Ledger,
    tag: u32,
}

impl BackgroundTask {
    /// Counts an item as sent.
    pub(crate) fn sent(&self) {
        self.ledger.lock().records.entry(self.tag).or_default().sent += 1;
    }

    /// Records the end of reading by the page.
    pub(crate) fn closed(&self) {
        self.ledger.lock().records.entry(self.tag).or_default().is_closed = true;
    }
}

impl Drop for BackgroundTask {
    fn drop(&mut self) {
        self.ledger.lock().records.entry(self.tag).or_default().background -= 1;
    }
}
