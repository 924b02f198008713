use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::Duration;

use tokio::runtime::{Builder, Handle, Runtime};

/// An async runtime of one thread, whose clock goes on only when it is told to.
pub(crate) struct Clocked {
    runtime: Runtime,
    parking: Arc<Parking>,
}

/// Tells that all tasks wait: only then a thread would be parked.
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

impl Clocked {
    /// Begins, with nothing to do.
    ///
    /// # Panics
    /// When the system has no runtime for us.
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
            .expect("a runtime without threads needs but memory");
        Clocked { runtime, parking }
    }

    /// What tasks are begun with.
    pub(crate) fn handle(&self) -> &Handle {
        self.runtime.handle()
    }

    /// Runs until all tasks wait.
    pub(crate) fn settle(&self) {
        self.runtime.block_on(self.idle());
    }

    /// Lets time pass, and runs until all tasks wait.
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

impl Default for Clocked {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::Instant;

    use super::*;

    #[test]
    fn time_stands_still_and_tasks_run_as_far_as_they_can() {
        let clocked = Clocked::new();
        let _entered = clocked.handle().enter();
        let begin = Instant::now();
        let steps = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&steps);
        clocked.handle().spawn(async move {
            for step in 0..3 {
                for _ in 0..100 {
                    tokio::task::yield_now().await;
                }
                seen.lock().unwrap().push(step);
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        });
        clocked.settle();
        clocked.settle();
        assert_eq!((&*steps.lock().unwrap(), begin.elapsed()), (&vec![0], Duration::ZERO));
        clocked.advance(Duration::from_millis(9));
        assert_eq!(steps.lock().unwrap().len(), 1);
        clocked.advance(Duration::from_millis(1));
        assert_eq!(steps.lock().unwrap().len(), 2);
        assert_eq!(begin.elapsed(), Duration::from_millis(10));
    }
}
