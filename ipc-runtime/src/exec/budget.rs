//! Budgets: limits on work in flight, and permits taken from them.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use ipc_core::{ErrorCode, IpcError};
use serde::Serialize;

/// Limits on the work in flight.
///
/// Work that exceeds a budget is refused at once with
/// [`ErrorCode::Overloaded`](crate::ErrorCode::Overloaded), whose data names the budget. A message
/// that takes more than a whole budget could never pass, and is refused with
/// [`ErrorCode::PayloadTooLarge`](crate::ErrorCode::PayloadTooLarge): raise
/// [`Limits::bytes`](crate::Limits::bytes) together with `outbox`, `arguments` and `unread`. See
/// [`IpcBuilder::budgets`](crate::IpcBuilder::budgets).
///
/// Further budgets may be added in minor releases: construct the struct with
/// `..Budgets::default()`.
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
    /// Calls of a document that are in flight or whose code still runs. 10,000 by default.
    pub calls: usize,
    /// Bytes of the arguments of these calls, and of events that wait for their handlers: the texts,
    /// and an estimate of the memory of the values in them. Values of any JSON and of maps count for
    /// many times their text. 256 MiB by default.
    pub arguments: usize,
    /// Bytes out of band that a document sends or fetches, in each direction. 256 MiB by default.
    pub attachments: usize,
    /// Open streams and channels of a document, in both directions together. 256 by default.
    pub streams: usize,
    /// Unread bytes of stream items of a document. 128 MiB by default.
    pub unread: usize,
    /// Registered event listeners and request handlers of a document. 10,000 by default.
    pub listeners: usize,
    /// Events of a document that wait for their handlers in Rust. Further events are dropped and
    /// logged. 10,000 by default.
    pub events: usize,
    /// Bytes of messages that wait to be sent to a document, and of large replies under
    /// construction. Blocking commands that have returned large values wait until there is room for
    /// another. Replies that wait for the rest of their batch may take as many bytes again. 64 MiB
    /// by default.
    pub outbox: usize,
    /// Requests of the backend in flight to a document. 1,000 by default.
    pub requests: usize,
    /// Calls whose code still runs, of all documents, also of closed ones. 100,000 by default.
    pub tasks: usize,
    /// Threads for blocking commands and for handlers of events. 512 by default. The blocking
    /// commands of a document use at most as many threads as those of other documents leave free,
    /// so that the next document finds a thread: 256 for the first, 128 for a second.
    pub threads: usize,
}

impl Default for Budgets {
    fn default() -> Self {
        Budgets {
            calls: 10_000,
            arguments: 256 * 1024 * 1024,
            attachments: 256 * 1024 * 1024,
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

/// Returns the error for an exhausted budget. `what` describes the cause.
pub(crate) fn exhausted(budget: &'static str, limit: usize, what: &str) -> IpcError {
    let message = format!(
        "{what}: the budget `{budget}` is {limit}; try again later, or raise it with \
         `IpcBuilder::budgets`"
    );
    IpcError::new(ErrorCode::Overloaded, message).with_data(&Data { budget, limit })
}

/// The cause of a full outbox.
pub(crate) const OUTBOX_FULL: &str = "the page has not yet received earlier messages";

/// Returns the error for a message that does not fit into what is left of a budget of bytes. `what`
/// describes the cause.
fn no_space(budget: &'static str, limit: usize, bytes: usize, what: &str) -> IpcError {
    if bytes <= limit {
        return exhausted(budget, limit, what);
    }
    let message = format!(
        "the message takes {bytes} bytes, which exceeds the whole budget `{budget}` of {limit}; \
         send less at once, or raise `Budgets::{budget}` with `IpcBuilder::budgets`"
    );
    IpcError::new(ErrorCode::PayloadTooLarge, message).with_data(&Data { budget, limit })
}

#[derive(Serialize)]
struct Data {
    budget: &'static str,
    limit: usize,
}

/// Returns the error for a message for which the outbox has no space.
pub(crate) fn outbox_full(limit: usize, bytes: usize) -> IpcError {
    no_space("outbox", limit, bytes, OUTBOX_FULL)
}

/// Returns the error for a message whose bytes out of band have no space.
pub(crate) fn attachments_full(limit: usize, bytes: usize) -> IpcError {
    let what = "the page has not yet fetched the bytes of earlier messages";
    no_space("attachments", limit, bytes, what)
}

/// Returns the error for a stream item for which there is no space.
pub(crate) fn unread_full(limit: usize, bytes: usize) -> IpcError {
    no_space("unread", limit, bytes, "commands do not read the items that the page streams")
}

/// A counter of work in flight, with a limit.
#[derive(Debug)]
pub(crate) struct Budget {
    in_use: AtomicUsize,
    limit: usize,
    name: &'static str,
    /// The cause of exhaustion, for the error message.
    what: &'static str,
}

/// A guard of an amount taken from a [`Budget`].
pub(crate) struct Permit {
    budget: Arc<Budget>,
    amount: usize,
}

impl Budget {
    pub(crate) fn new(name: &'static str, limit: usize, what: &'static str) -> Arc<Self> {
        Arc::new(Budget { in_use: AtomicUsize::new(0), limit, name, what })
    }

    /// Takes `amount`, or returns the error for an exhausted budget.
    pub(crate) fn acquire(self: &Arc<Self>, amount: usize) -> Result<Permit, IpcError> {
        let before = self.in_use.fetch_add(amount, Ordering::Relaxed);
        // Dropping the permit undoes the addition.
        let permit = Permit { budget: Arc::clone(self), amount };
        if before.saturating_add(amount) <= self.limit {
            return Ok(permit);
        }
        Err(no_space(self.name, self.limit, amount, self.what))
    }
}

impl Budget {
    pub(crate) fn in_use(&self) -> usize {
        self.in_use.load(Ordering::Relaxed)
    }
}

impl Permit {
    pub(crate) fn amount(&self) -> usize {
        self.amount
    }

    /// Takes more, up to an amount of `to`, or returns the error for an exhausted budget.
    pub(crate) fn grow(&mut self, to: usize) -> Result<(), IpcError> {
        // Dropping this permit, which has failed, undoes the addition.
        let mut more = self.budget.acquire(to.saturating_sub(self.amount))?;
        self.amount += std::mem::take(&mut more.amount);
        Ok(())
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.budget.in_use.fetch_sub(self.amount, Ordering::Relaxed);
    }
}
