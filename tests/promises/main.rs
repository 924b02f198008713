//! The guarantees for calls, streams and events, each in its own file, as seen by a page in memory.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

mod backpressure;
mod budgets;
mod cancellation;
mod channels;
mod closing;
mod deadlines;
mod delivery;
mod duplex;
mod fairness;
mod lifetimes;
mod limits;
mod progress;
mod requests;
mod results;
mod runtimes;
mod shutdown;
mod streams_in;
mod streams_out;
mod unwritable;
mod waiting;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use ipc_runtime::transport::TestWindow;
use ipc_runtime::{Api, Ipc, State};

const SOON: Duration = Duration::from_secs(20);

/// Builds a core with a single role, `main`, and with [`Counts`].
fn core(api: Api) -> Ipc {
    Ipc::builder().state(Counts::default()).role("main", api).build().unwrap()
}

fn open(ipc: &Ipc) -> TestWindow {
    ipc.test_window("main", "main").unwrap()
}

/// Counts the runs of commands.
#[derive(Clone, Default)]
struct Counts(Arc<Counters>);

#[derive(Default)]
struct Counters {
    begun: AtomicUsize,
    dropped: AtomicUsize,
    finished: AtomicUsize,
}

impl Counts {
    fn of(ipc: &Ipc) -> Self {
        Counts::clone(&ipc.state::<Counts>().unwrap())
    }

    /// Counts the creation of a guard, and later its drop.
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

/// Waits until a condition holds.
async fn until(condition: &str, holds: impl Fn() -> bool) {
    let deadline = Instant::now() + SOON;
    while !holds() {
        assert!(Instant::now() < deadline, "timed out waiting until {condition}");
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

/// Waits until all commands have ended.
async fn idle(ipc: &Ipc) {
    until("no call is in flight", || ipc.calls_in_flight() == 0).await;
}
