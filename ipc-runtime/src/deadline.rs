//! What is to happen at a certain time, unless it has become superfluous by then.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

use crate::panics;
use crate::pool::Threads;

/// How long commands may be given. `#[command(timeout)]` has the same bounds.
pub(crate) const SPANS: RangeInclusive<Duration> =
    Duration::from_millis(1)..=Duration::from_secs(24 * 60 * 60);

/// The deadlines of a core. They have a thread of their own: commands that block the async runtime do not delay it.
pub(crate) struct Deadlines {
    shared: Arc<Shared>,
    threads: Threads,
}

struct Shared {
    state: Mutex<State>,
    sooner: Condvar,
    sooner_task: Notify,
}

#[derive(Default)]
struct State {
    due: BTreeMap<(Instant, u64), Expire>,
    last: u64,
    watched: bool,
    closing: bool,
}

type Expire = Box<dyn FnOnce() + Send>;

/// A deadline that is still to come. It does not, once this is dropped.
pub(crate) struct Deadline {
    shared: Arc<Shared>,
    key: (Instant, u64),
}

impl Deadlines {
    pub(crate) fn new(threads: Threads) -> Self {
        let shared =
            Shared { state: Mutex::default(), sooner: Condvar::new(), sooner_task: Notify::new() };
        Deadlines { shared: Arc::new(shared), threads }
    }

    /// Has `expire` called when the time is over. It must not block.
    pub(crate) fn after(&self, time: Duration, expire: impl FnOnce() + Send + 'static) -> Deadline {
        let mut state = self.shared.lock();
        state.last += 1;
        let key = (self.threads.now() + time, state.last);
        state.due.insert(key, Box::new(expire));
        if !std::mem::replace(&mut state.watched, true) {
            self.watch();
        }
        drop(state);
        self.shared.sooner.notify_one();
        self.shared.sooner_task.notify_one();
        Deadline { shared: Arc::clone(&self.shared), key }
    }

    /// In a thread, and in a task where there is to be none, or none can be had.
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
        self.shared.sooner.notify_one();
        self.shared.sooner_task.notify_one();
    }
}

impl Drop for Deadline {
    fn drop(&mut self) {
        let superfluous = self.shared.lock().due.remove(&self.key);
        drop(superfluous);
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
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
                    let woken = self.sooner.wait_timeout(state, wait);
                    state = woken.unwrap_or_else(PoisonError::into_inner).0;
                }
                Next::Nothing => {
                    state = self.sooner.wait(state).unwrap_or_else(PoisonError::into_inner);
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
                    let _ = tokio::time::timeout_at(when, self.sooner_task.notified()).await;
                }
                Next::Nothing => self.sooner_task.notified().await,
            }
        }
    }
}

/// What it wakes may be the user's.
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
