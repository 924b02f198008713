//! What the code of commands has done, told by itself: what a page is told is held against this.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ipc_runtime::ErrorCode;

/// The book that all code of one core writes into. Cheap to clone; all clones are the same book.
#[derive(Clone, Default)]
pub(crate) struct Ledger(Arc<Mutex<Books>>);

#[derive(Default)]
struct Books {
    records: HashMap<u32, Record>,
    interrupts: HashMap<u32, Interrupt>,
    noted: Vec<(u32, u32)>,
    lifecycle: Lifecycle,
    running: usize,
}

/// What happens while code that blocks runs, as another thread would do it.
pub(crate) type Interrupt = Box<dyn FnOnce() + Send>;

/// What one piece of work has done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Record {
    /// How often it has begun.
    pub begun: u32,
    /// How often what it holds was dropped.
    pub dropped: u32,
    /// What it has come to, once it has.
    pub outcome: Option<Outcome>,
    /// Items that it has sent.
    pub sent: u32,
    /// Items that it has read.
    pub read: u32,
    /// Whether it has been told that nobody reads any more.
    pub is_closed: bool,
    /// Tasks that go on beside it.
    pub beside: u32,
}

/// What a piece of work has come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It has returned this.
    Value(u32),
    /// It has come to the end of a stream.
    End,
    /// It has failed with an error of its own, for this reason.
    Refused(i64),
    /// It has panicked.
    Panicked,
}

/// How often pages came and went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Lifecycle {
    /// First pages of windows.
    pub ready: u32,
    /// Later ones.
    pub reloaded: u32,
    /// Pages whose process has ended.
    pub crashed: u32,
}

impl Ledger {
    /// A piece of work begins.
    pub(crate) fn begin(&self, tag: u32) -> Work {
        let mut books = self.lock();
        books.records.entry(tag).or_default().begun += 1;
        books.running += 1;
        Work { ledger: self.clone(), tag }
    }

    /// What a piece of work has done so far.
    pub(crate) fn record(&self, tag: u32) -> Record {
        self.lock().records.get(&tag).copied().unwrap_or_default()
    }

    /// How many pieces of work have begun and not been dropped.
    pub(crate) fn running(&self) -> usize {
        self.lock().running
    }

    /// All that ever began.
    pub(crate) fn tags(&self) -> Vec<u32> {
        self.lock().records.keys().copied().collect()
    }

    /// Has something happen while a certain piece of work blocks.
    pub(crate) fn interrupt(&self, tag: u32, interrupt: impl FnOnce() + Send + 'static) {
        self.lock().interrupts.insert(tag, Box::new(interrupt));
    }

    /// An event of a page's has come.
    pub(crate) fn note(&self, document: u32, number: u32) {
        self.lock().noted.push((document, number));
    }

    /// The events of pages that have come since the last time.
    pub(crate) fn take_noted(&self) -> Vec<(u32, u32)> {
        std::mem::take(&mut self.lock().noted)
    }

    /// Changes the count of pages that came and went.
    pub(crate) fn count(&self, change: impl FnOnce(&mut Lifecycle)) {
        change(&mut self.lock().lifecycle);
    }

    /// How often pages came and went.
    pub(crate) fn lifecycle(&self) -> Lifecycle {
        self.lock().lifecycle
    }

    /// How many clones there are.
    pub(crate) fn clones(&self) -> usize {
        Arc::strong_count(&self.0)
    }

    fn lock(&self) -> MutexGuard<'_, Books> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A piece of work, as long as it holds anything.
pub(crate) struct Work {
    ledger: Ledger,
    tag: u32,
}

impl Work {
    /// It has come to this.
    pub(crate) fn finish(&self, outcome: Outcome) {
        self.change(|record| record.outcome = Some(outcome));
    }

    /// It has failed for a reason of the framework's.
    pub(crate) fn fail(&self, code: ErrorCode) {
        self.finish(Outcome::Refused(code.number()));
    }

    /// It has sent an item.
    pub(crate) fn sent(&self) {
        self.change(|record| record.sent += 1);
    }

    /// It has read an item.
    pub(crate) fn read(&self) {
        self.change(|record| record.read += 1);
    }

    /// It was told that nobody reads any more.
    pub(crate) fn closed(&self) {
        self.change(|record| record.is_closed = true);
    }

    /// A task begins that goes on beside it.
    pub(crate) fn beside(&self) -> Beside {
        self.change(|record| record.beside += 1);
        Beside { ledger: self.ledger.clone(), tag: self.tag }
    }

    /// What is to happen now, if anything.
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
        let mut books = self.ledger.lock();
        books.records.entry(self.tag).or_default().dropped += 1;
        books.running -= 1;
    }
}

/// A task that goes on beside a piece of work.
pub(crate) struct Beside {
    ledger: Ledger,
    tag: u32,
}

impl Beside {
    /// It has sent an item.
    pub(crate) fn sent(&self) {
        self.ledger.lock().records.entry(self.tag).or_default().sent += 1;
    }

    /// It was told that nobody reads any more.
    pub(crate) fn closed(&self) {
        self.ledger.lock().records.entry(self.tag).or_default().is_closed = true;
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        self.ledger.lock().records.entry(self.tag).or_default().beside -= 1;
    }
}
