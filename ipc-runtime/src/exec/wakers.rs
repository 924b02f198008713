//! Lists of waiters, each woken once or deregistered.

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, Waker};

/// The identity of a waiter, which may be registered in several lists.
#[derive(Debug, Default)]
pub(crate) struct Wait(Option<u64>);

/// The waiters for a condition.
#[derive(Debug, Default)]
pub(crate) struct Wakers(BTreeMap<u64, Waker>);

impl Wait {
    fn number(&mut self) -> u64 {
        static LAST: AtomicU64 = AtomicU64::new(0);
        *self.0.get_or_insert_with(|| LAST.fetch_add(1, Ordering::Relaxed))
    }
}

impl Wakers {
    /// Registers a waiter, or replaces the waker of a registered waiter.
    pub(crate) fn register(&mut self, wait: &mut Wait, waker: &Waker) {
        self.0
            .entry(wait.number())
            .and_modify(|known| known.clone_from(waker))
            .or_insert_with(|| waker.clone());
    }

    /// Deregisters a waiter.
    pub(crate) fn deregister(&mut self, wait: &Wait) {
        if let Some(number) = wait.0 {
            self.0.remove(&number);
        }
    }

    /// Removes all waiters, for the caller to wake after releasing its locks.
    #[must_use]
    pub(crate) fn take(&mut self) -> Woken {
        Woken(std::mem::take(&mut self.0))
    }
}

/// Wakers to be called.
#[derive(Debug, Default)]
pub(crate) struct Woken(BTreeMap<u64, Waker>);

impl Woken {
    pub(crate) fn and(mut self, mut others: Woken) -> Woken {
        self.0.append(&mut others.0);
        self
    }

    pub(crate) fn wake(self) {
        self.0.into_values().for_each(Waker::wake);
    }
}

/// Polls until there is an outcome. `deregister` removes the waiter from the lists in which `poll`
/// may have registered it.
pub(crate) async fn wait<T>(
    mut poll: impl FnMut(&Context<'_>, &mut Wait) -> Poll<T>,
    deregister: impl Fn(&Wait),
) -> T {
    struct Waiting<F: Fn(&Wait)> {
        wait: Wait,
        deregister: F,
    }
    impl<F: Fn(&Wait)> Drop for Waiting<F> {
        fn drop(&mut self) {
            if self.wait.0.is_some() {
                (self.deregister)(&self.wait);
            }
        }
    }
    let mut waiting = Waiting { wait: Wait::default(), deregister };
    poll_fn(|cx| poll(cx, &mut waiting.wait)).await
}
