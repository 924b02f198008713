//! What is promised of calls, streams and events, one file a promise, as a page in memory sees it.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

mod backpressure;
mod budgets;
mod cancellation;
mod channels;
mod deadlines;
mod delivery;
mod duplex;
mod lifetimes;
mod progress;
mod requests;
mod streams_in;
mod streams_out;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use ipc_runtime::transport::TestWindow;
use ipc_runtime::{Api, Ipc, State};

const SOON: Duration = Duration::from_secs(20);

/// A core with one role, `main`, that counts what commands say.
fn core(api: Api) -> Ipc {
    Ipc::builder().state(Counts::default()).role("main", api).build().unwrap()
}

fn open(ipc: &Ipc) -> TestWindow {
    ipc.test_window("main", "main").unwrap()
}

/// What commands have done.
#[derive(Clone, Default)]
struct Counts(Arc<Counters>);

#[derive(Default)]
struct Counters {
    begun: AtomicUsize,
    dropped: AtomicUsize,
    finished: AtomicUsize,
}

impl Counts {
    fn of(ipc: &Ipc) -> Counts {
        Counts::clone(&ipc.state::<Counts>().unwrap())
    }

    /// Counts that something has begun, and when it is dropped.
    fn guard(counts: &State<Counts>) -> Guard {
        counts.0.begun.fetch_add(1, Ordering::SeqCst);
        Guard(Counts::clone(counts))
    }

    fn begun(&self) -> usize {
        self.0.begun.load(Ordering::SeqCst)
    }

    fn dropped(&self) -> usize {
        self.0.dropped.load(Ordering::SeqCst)
    }

    fn finish(&self) {
        self.0.finished.fetch_add(1, Ordering::SeqCst);
    }

    fn finished(&self) -> usize {
        self.0.finished.load(Ordering::SeqCst)
    }
}

struct Guard(Counts);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.0.dropped.fetch_add(1, Ordering::SeqCst);
    }
}

/// Waits until something holds.
async fn until(what: &str, holds: impl Fn() -> bool) {
    let deadline = Instant::now() + SOON;
    while !holds() {
        assert!(Instant::now() < deadline, "it never came to this: {what}");
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

/// Waits until no code of commands runs.
async fn idle(ipc: &Ipc) {
    until("nothing runs", || ipc.calls_in_flight() == 0).await;
}
