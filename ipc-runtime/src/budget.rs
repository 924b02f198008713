use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use ipc_core::{Code, Failure};
use serde::Serialize;

/// How much may be under way. What goes beyond is answered with [`Code::Overloaded`](crate::Code::Overloaded), whose data
/// names the budget, at once: nothing waits for room in silence. See [`Builder::budgets`](crate::Builder::budgets).
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
pub(crate) fn used_up(budget: &'static str, limit: usize, what: &str) -> Failure {
    let message = format!(
        "{what}: the budget `{budget}` is {limit}; try again later, or raise it with `Builder::budgets`"
    );
    overloaded(budget, limit, message)
}

/// The failure of whoever has a message to send, while too many wait to be taken.
pub(crate) fn no_room(limit: usize) -> Failure {
    used_up("outbox", limit, "the page has not yet taken what was sent before")
}

/// The failure of whoever has bytes to send beside a message, while too many wait to be fetched.
pub(crate) fn no_room_beside(limit: usize) -> Failure {
    let message = format!(
        "the page has not yet fetched the bytes of earlier messages, of which {limit} may be under way; \
         try again later, or raise `Limits::attachments`"
    );
    overloaded("attachments", limit, message)
}

fn overloaded(budget: &'static str, limit: usize, message: String) -> Failure {
    #[derive(Serialize)]
    struct Data {
        budget: &'static str,
        limit: usize,
    }
    Failure::new(Code::Overloaded, message).with_data(&Data { budget, limit })
}

/// Counts the calls whose code has not stopped.
#[derive(Debug)]
pub(crate) struct Tasks {
    running: AtomicUsize,
    most: usize,
}

/// One of them.
pub(crate) struct Task(Option<Arc<Tasks>>);

impl Tasks {
    pub(crate) fn new(most: usize) -> Self {
        Tasks { running: AtomicUsize::new(0), most }
    }

    pub(crate) fn begin(self: &Arc<Self>) -> Result<Task, Failure> {
        let task = Task(Some(Arc::clone(self)));
        if self.running.fetch_add(1, Ordering::Relaxed) < self.most {
            return Ok(task);
        }
        Err(used_up("tasks", self.most, "too many calls of all windows have not stopped"))
    }

    pub(crate) fn running(&self) -> usize {
        self.running.load(Ordering::Relaxed)
    }
}

impl Task {
    /// The code has stopped.
    pub(crate) fn end(&mut self) {
        if let Some(tasks) = self.0.take() {
            tasks.running.fetch_sub(1, Ordering::Relaxed);
        }
    }
}

impl Drop for Task {
    fn drop(&mut self) {
        self.end();
    }
}
