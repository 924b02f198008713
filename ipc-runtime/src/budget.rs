use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use ipc_core::{ErrorCode, IpcError};
use serde::Serialize;

/// How much may be under way. What goes beyond is answered with [`ErrorCode::Overloaded`](crate::ErrorCode::Overloaded), whose data
/// names the budget, at once: nothing waits for room in silence. See [`IpcBuilder::budgets`](crate::IpcBuilder::budgets).
///
/// ```
/// # use ipc_runtime::{Budgets, Ipc};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let budgets = Budgets { calls: 100, ..Budgets::default() };
/// let ipc = Ipc::builder().budgets(budgets).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budgets {
    /// Calls of one document that have no answer, or whose code has not stopped. By default 10,000.
    pub calls: usize,
    /// Bytes of the arguments of those calls, and of events that wait for their handlers. By default 256 MiB.
    pub arguments: usize,
    /// Streams and channels of one document, in both directions. By default 256.
    pub streams: usize,
    /// Bytes of items in streams of one document that commands have not read. By default 128 MiB.
    pub unread: usize,
    /// Events that one document listens to and requests that it handles, each as often as it said so. By default 10,000.
    pub listeners: usize,
    /// Events of one document that wait for their handlers. More are dropped, and the log says so. By default 10,000.
    pub events: usize,
    /// Bytes of messages that wait for one document; and of replies that wait for others of their batch, once more as many.
    /// By default 64 MiB.
    pub outbox: usize,
    /// Requests of the core to one document that have no answer. By default 1,000.
    pub requests: usize,
    /// Calls of all documents whose code has not stopped, of those that are gone too. By default 100,000.
    pub tasks: usize,
    /// Threads for commands that block and for handlers of events. By default 512.
    pub threads: usize,
}

impl Default for Budgets {
    fn default() -> Self {
        Budgets {
            calls: 10_000,
            arguments: 256 * 1024 * 1024,
            streams: 256,
            unread: 128 * 1024 * 1024,
            listeners: 10_000,
            events: 10_000,
            outbox: 64 * 1024 * 1024,
            requests: 1_000,
            tasks: 100_000,
            threads: 512,
        }
    }
}

/// The failure of whoever finds a budget used up. `what` says in words what there is too much of.
pub(crate) fn used_up(budget: &'static str, limit: usize, what: &str) -> IpcError {
    let message = format!(
        "{what}: the budget `{budget}` is {limit}; try again later, or raise it with `IpcBuilder::budgets`"
    );
    overloaded(budget, limit, message)
}

/// The failure of whoever has a message to send, while too many wait to be taken.
pub(crate) fn no_room(limit: usize) -> IpcError {
    used_up("outbox", limit, "the page has not yet taken what was sent before")
}

/// The failure of whoever has bytes to send beside a message, while too many wait to be fetched.
pub(crate) fn no_room_beside(limit: usize) -> IpcError {
    let message = format!(
        "the page has not yet fetched the bytes of earlier messages, of which {limit} may be under way; \
         try again later, or raise `Limits::attachments`"
    );
    overloaded("attachments", limit, message)
}

fn overloaded(budget: &'static str, limit: usize, message: String) -> IpcError {
    #[derive(Serialize)]
    struct Data {
        budget: &'static str,
        limit: usize,
    }
    IpcError::new(ErrorCode::Overloaded, message).with_data(&Data { budget, limit })
}

/// Counts what is under way of one thing.
#[derive(Debug)]
pub(crate) struct Gauge {
    used: AtomicUsize,
    most: usize,
    budget: &'static str,
    /// What there is too much of, in words.
    what: &'static str,
}

/// So much of it, until it is given back.
pub(crate) struct Taken {
    from: Option<Arc<Gauge>>,
    amount: usize,
}

impl Gauge {
    pub(crate) fn new(budget: &'static str, most: usize, what: &'static str) -> Arc<Self> {
        Arc::new(Gauge { used: AtomicUsize::new(0), most, budget, what })
    }

    pub(crate) fn take(self: &Arc<Self>, amount: usize) -> Result<Taken, IpcError> {
        let before = self.used.fetch_add(amount, Ordering::Relaxed);
        let taken = Taken { from: Some(Arc::clone(self)), amount };
        if before.saturating_add(amount) <= self.most {
            return Ok(taken);
        }
        Err(used_up(self.budget, self.most, self.what))
    }

    pub(crate) fn used(&self) -> usize {
        self.used.load(Ordering::Relaxed)
    }
}

impl Taken {
    pub(crate) fn give_back(&mut self) {
        if let Some(gauge) = self.from.take() {
            gauge.used.fetch_sub(self.amount, Ordering::Relaxed);
        }
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        self.give_back();
    }
}
