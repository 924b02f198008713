//! Who waits for something, until it comes or the wait is given up.

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, Waker};

/// One wait. It may stand in several lists.
#[derive(Debug, Default)]
pub(crate) struct Wait(Option<u64>);

/// The waits for one thing.
#[derive(Debug, Default)]
pub(crate) struct Wakers(BTreeMap<u64, Waker>);

impl Wait {
    fn number(&mut self) -> u64 {
        static LAST: AtomicU64 = AtomicU64::new(0);
        *self.0.get_or_insert_with(|| LAST.fetch_add(1, Ordering::Relaxed))
    }
}

impl Wakers {
    /// Takes a wait down, with what wakes it now.
    pub(crate) fn note(&mut self, wait: &mut Wait, waker: &Waker) {
        self.0
            .entry(wait.number())
            .and_modify(|known| known.clone_from(waker))
            .or_insert_with(|| waker.clone());
    }

    /// The wait is over, or given up.
    pub(crate) fn forget(&mut self, wait: &Wait) {
        if let Some(number) = wait.0 {
            self.0.remove(&number);
        }
    }

    /// Takes all out, to be woken when no lock is held.
    #[must_use]
    pub(crate) fn take(&mut self) -> Woken {
        Woken(std::mem::take(&mut self.0))
    }
}

/// Those that are to be woken.
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

/// Polls until there is an outcome. `forget` takes the wait out of the lists that it may stand in.
pub(crate) async fn wait<T>(
    mut poll: impl FnMut(&Context<'_>, &mut Wait) -> Poll<T>,
    forget: impl Fn(&Wait),
) -> T {
    struct Waiting<F: Fn(&Wait)> {
        wait: Wait,
        forget: F,
    }
    impl<F: Fn(&Wait)> Drop for Waiting<F> {
        fn drop(&mut self) {
            if self.wait.0.is_some() {
                (self.forget)(&self.wait);
            }
        }
    }
    let mut waiting = Waiting { wait: Wait::default(), forget };
    poll_fn(|cx| poll(cx, &mut waiting.wait)).await
}
