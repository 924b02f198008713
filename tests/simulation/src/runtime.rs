use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::Duration;

use tokio::runtime::{Builder, Handle, Runtime};

/// The longest time that a page can have to take an event.
pub(crate) const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A single-threaded async runtime whose clock only moves when it is advanced.
pub(crate) struct PausedRuntime {
    runtime: Runtime,
    parking: Arc<Parking>,
}

/// Notices that all tasks wait, which is when the runtime would park its thread.
#[derive(Default)]
struct Parking {
    is_idle: AtomicBool,
    waker: Mutex<Option<Waker>>,
}

impl Parking {
    fn waker(&self) -> MutexGuard<'_, Option<Waker>> {
        self.waker.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl PausedRuntime {
    /// Creates a runtime without tasks.
    ///
    /// # Panics
    /// If the runtime cannot be built.
    pub(crate) fn new() -> Self {
        let parking = Arc::new(Parking::default());
        let parks = Arc::clone(&parking);
        let runtime = Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .on_thread_park(move || {
                parks.is_idle.store(true, Ordering::Relaxed);
                let waker = parks.waker().take();
                if let Some(waker) = waker {
                    waker.wake();
                }
            })
            .build()
            .expect("a runtime without I/O and threads can be built");
        PausedRuntime { runtime, parking }
    }

    /// Returns the handle that spawns tasks.
    pub(crate) fn handle(&self) -> &Handle {
        self.runtime.handle()
    }

    /// Runs until all tasks wait.
    pub(crate) fn settle(&self) {
        self.runtime.block_on(self.idle());
    }

    /// Advances the clock, and runs until all tasks wait.
    pub(crate) fn advance(&self, time: Duration) {
        self.runtime.block_on(async {
            tokio::time::advance(time).await;
            self.idle().await;
        });
    }

    async fn idle(&self) {
        self.parking.is_idle.store(false, Ordering::Relaxed);
        std::future::poll_fn(|cx| {
            if self.parking.is_idle.load(Ordering::Relaxed) {
                return Poll::Ready(());
            }
            *self.parking.waker() = Some(cx.waker().clone());
            Poll::Pending
        })
        .await;
    }
}

impl Default for PausedRuntime {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::Instant;

    use super::*;

    #[test]
    fn tasks_run_until_they_wait_while_the_clock_is_paused() {
        let runtime = PausedRuntime::new();
        let _entered = runtime.handle().enter();
        let begin = Instant::now();
        let steps = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&steps);
        runtime.handle().spawn(async move {
            for step in 0..3 {
                for _ in 0..100 {
                    tokio::task::yield_now().await;
                }
                seen.lock().unwrap().push(step);
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        });
        runtime.settle();
        runtime.settle();
        assert_eq!((&*steps.lock().unwrap(), begin.elapsed()), (&vec![0], Duration::ZERO));
        runtime.advance(Duration::from_millis(9));
        assert_eq!(steps.lock().unwrap().len(), 1);
        runtime.advance(Duration::from_millis(1));
        assert_eq!(steps.lock().unwrap().len(), 2);
        assert_eq!(begin.elapsed(), Duration::from_millis(10));
    }
}
