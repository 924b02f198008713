//! Deadlines: closures to run at a certain time, unless cancelled before.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

use crate::exec::panics;
use crate::exec::pool::Threads;
use crate::exec::sync::lock;

/// The bounds of a timeout. `#[command(timeout)]` has the same.
pub(crate) const TIMEOUTS: RangeInclusive<Duration> =
    Duration::from_millis(1)..=Duration::from_secs(24 * 60 * 60);

/// The deadlines of an [`Ipc`](crate::Ipc), on their own thread: commands cannot delay them by
/// blocking the async runtime.
pub(crate) struct Deadlines {
    shared: Arc<Shared>,
    threads: Threads,
}

struct Shared {
    state: Mutex<State>,
    /// Wakes the thread when the next deadline has changed. Where a task stands in for the thread,
    /// `changed_task` does.
    changed: Condvar,
    changed_task: Notify,
}

#[derive(Default)]
struct State {
    due: BTreeMap<(Instant, u64), Expire>,
    last: u64,
    watched: bool,
    closing: bool,
}

type Expire = Box<dyn FnOnce() + Send>;

/// A guard of a deadline. Dropping the guard cancels the deadline.
pub(crate) struct Deadline {
    shared: Arc<Shared>,
    key: (Instant, u64),
}

impl Deadlines {
    pub(crate) fn new(threads: Threads) -> Self {
        let shared = Shared {
            state: Mutex::default(),
            changed: Condvar::new(),
            changed_task: Notify::new(),
        };
        Deadlines { shared: Arc::new(shared), threads }
    }

    /// Calls `expire` after `time`. `expire` must not block.
    pub(crate) fn after(&self, time: Duration, expire: impl FnOnce() + Send + 'static) -> Deadline {
        let mut state = self.shared.lock();
        state.last += 1;
        let key = (self.threads.now() + time, state.last);
        state.due.insert(key, Box::new(expire));
        if !std::mem::replace(&mut state.watched, true) {
            self.watch();
        }
        drop(state);
        self.shared.changed.notify_one();
        self.shared.changed_task.notify_one();
        Deadline { shared: Arc::clone(&self.shared), key }
    }

    /// Starts the thread for deadlines, or a task where threads are unwanted or cannot be started.
    fn watch(&self) {
        let shared = Arc::clone(&self.shared);
        let (Threads::System(runtime) | Threads::Tasks(runtime)) = &self.threads;
        if matches!(self.threads, Threads::System(_)) {
            let shared = Arc::clone(&shared);
            let thread = thread::Builder::new().name("ipc-deadlines".into());
            if thread.spawn(move || shared.watch_in_thread()).is_ok() {
                return;
            }
        }
        runtime.spawn(shared.watch_in_task());
    }
}

impl Drop for Deadlines {
    fn drop(&mut self) {
        let mut state = self.shared.lock();
        state.closing = true;
        let lost = std::mem::take(&mut state.due);
        drop(state);
        drop(lost);
        self.shared.changed.notify_one();
        self.shared.changed_task.notify_one();
    }
}

impl Drop for Deadline {
    fn drop(&mut self) {
        // The closure is dropped after the lock has been released.
        let cancelled = self.shared.lock().due.remove(&self.key);
        drop(cancelled);
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    fn watch_in_thread(self: Arc<Self>) {
        let mut state = self.lock();
        while !state.closing {
            let now = Instant::now();
            match state.next(now) {
                Next::Due(expire) => {
                    drop(state);
                    run(expire);
                    state = self.lock();
                }
                Next::At(when) => {
                    let wait = when.saturating_duration_since(now);
                    let woken = self.changed.wait_timeout(state, wait);
                    state = woken.unwrap_or_else(PoisonError::into_inner).0;
                }
                Next::Nothing => {
                    state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
                }
            }
        }
    }

    async fn watch_in_task(self: Arc<Self>) {
        loop {
            let next = {
                let mut state = self.lock();
                if state.closing {
                    return;
                }
                state.next(Instant::now())
            };
            match next {
                Next::Due(expire) => run(expire),
                Next::At(when) => {
                    let _ = tokio::time::timeout_at(when, self.changed_task.notified()).await;
                }
                Next::Nothing => self.changed_task.notified().await,
            }
        }
    }
}

/// Runs an expired deadline, which may wake code of the user.
fn run(expire: Expire) {
    let _ = panics::catch("a deadline", expire);
}

enum Next {
    Due(Expire),
    At(Instant),
    Nothing,
}

impl State {
    fn next(&mut self, now: Instant) -> Next {
        match self.due.first_entry() {
            Some(first) if first.key().0 <= now => Next::Due(first.remove()),
            Some(first) => Next::At(first.key().0),
            None => Next::Nothing,
        }
    }
}
