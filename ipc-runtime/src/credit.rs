//! How much a writer may have on the way to a reader that takes its time.

use std::collections::VecDeque;
use std::task::{Context, Poll};

use crate::sync::{Arc, Mutex, lock};
use crate::wakers::{Wait, Wakers, Woken};

/// What a writer may have on the way, items for which no credit has come back.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Window {
    pub(crate) items: usize,
    /// With so many bytes on the way no other item begins.
    pub(crate) bytes: usize,
}

/// What all streams to one document have on the way.
pub(crate) struct Total {
    sum: Mutex<Sum>,
    /// With so many bytes on the way each stream has but a narrow window, so that those which are read go on.
    most: usize,
    narrow: usize,
}

#[derive(Default)]
struct Sum {
    bytes: usize,
    /// Writers that would have room, were it not for other streams.
    wakers: Wakers,
}

/// The stream is over, or its reader wants no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Over;

/// What one writer has on the way.
pub(crate) struct Credits {
    window: Window,
    total: Arc<Total>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The sizes of the items on the way, oldest first.
    sizes: VecDeque<usize>,
    bytes: usize,
    over: bool,
    wakers: Wakers,
}

impl Total {
    pub(crate) fn new(most: usize, narrow: usize) -> Self {
        Total { sum: Mutex::default(), most, narrow }
    }

    #[cfg(test)]
    #[allow(dead_code, reason = "`tests/model` asks")]
    pub(crate) fn bytes(&self) -> usize {
        lock(&self.sum).bytes
    }

    fn add(&self, bytes: usize) {
        lock(&self.sum).bytes += bytes;
    }

    /// Gives the writers that are to be woken, with no lock held.
    #[must_use]
    fn take_off(&self, bytes: usize) -> Woken {
        let mut sum = lock(&self.sum);
        sum.bytes -= bytes;
        if sum.bytes < self.most { sum.wakers.take() } else { Woken::default() }
    }

    /// If it is, a writer that waits is woken when it is not any more.
    fn is_used_up(&self, waiting: Option<(&Context<'_>, &mut Wait)>) -> bool {
        let mut sum = lock(&self.sum);
        let is_used_up = sum.bytes >= self.most;
        if is_used_up && let Some((cx, wait)) = waiting {
            sum.wakers.note(wait, cx.waker());
        }
        is_used_up
    }

    fn forget(&self, wait: &Wait) {
        lock(&self.sum).wakers.forget(wait);
    }
}

impl Credits {
    pub(crate) fn new(window: Window, total: Arc<Total>) -> Self {
        Credits { window, total, state: Mutex::default() }
    }

    /// Ready once there is room for an item.
    pub(crate) fn poll_room(&self, cx: &Context<'_>, wait: &mut Wait) -> Poll<Result<(), Over>> {
        let mut state = lock(&self.state);
        self.poll(&mut state, cx, wait)
    }

    /// A writer that has waited does not any more.
    pub(crate) fn forget(&self, wait: &Wait) {
        lock(&self.state).wakers.forget(wait);
        self.total.forget(wait);
    }

    /// Waits for room, and takes it for an item of so many bytes. `leave` sends the item, before anything else can.
    pub(crate) fn poll_take<T>(
        &self,
        cx: &Context<'_>,
        wait: &mut Wait,
        bytes: usize,
        leave: impl FnOnce() -> T,
    ) -> Poll<Result<T, Over>> {
        let mut state = lock(&self.state);
        match self.poll(&mut state, cx, wait) {
            Poll::Ready(Ok(())) => Poll::Ready(Ok(self.take(&mut state, bytes, leave))),
            Poll::Ready(Err(over)) => Poll::Ready(Err(over)),
            Poll::Pending => Poll::Pending,
        }
    }

    /// Takes room for an item, if there is any.
    pub(crate) fn try_take<T>(
        &self,
        bytes: usize,
        leave: impl FnOnce() -> T,
    ) -> Result<Option<T>, Over> {
        let mut state = lock(&self.state);
        if state.over {
            return Err(Over);
        }
        Ok(self.has_room(&state, None).then(|| self.take(&mut state, bytes, leave)))
    }

    /// Sends an item whether there is room for it or not.
    pub(crate) fn force<T>(&self, bytes: usize, leave: impl FnOnce() -> T) -> Result<T, Over> {
        let mut state = lock(&self.state);
        if state.over {
            return Err(Over);
        }
        Ok(self.take(&mut state, bytes, leave))
    }

    /// The reader is done with so many items, the oldest. More than are on the way count for those.
    pub(crate) fn grant(&self, items: u64) {
        let mut state = lock(&self.state);
        let items = usize::try_from(items).unwrap_or(usize::MAX).min(state.sizes.len());
        let freed: usize = state.sizes.drain(..items).sum();
        state.bytes -= freed;
        let mut woken = self.total.take_off(freed);
        // Those that have to wait for other streams say so when they come.
        if self.window_has_room(&state) {
            woken = woken.and(state.wakers.take());
        }
        drop(state);
        woken.wake();
    }

    /// Ends it: no item leaves any more. `leave` says so to the reader, behind the last item. `None` where it is over.
    pub(crate) fn end<T>(&self, leave: impl FnOnce() -> T) -> Option<T> {
        let mut state = lock(&self.state);
        if state.over {
            return None;
        }
        state.over = true;
        state.sizes.clear();
        let woken = self.total.take_off(std::mem::take(&mut state.bytes)).and(state.wakers.take());
        let left = leave();
        drop(state);
        woken.wake();
        Some(left)
    }

    pub(crate) fn is_over(&self) -> bool {
        lock(&self.state).over
    }

    fn poll(&self, state: &mut State, cx: &Context<'_>, wait: &mut Wait) -> Poll<Result<(), Over>> {
        if state.over {
            return Poll::Ready(Err(Over));
        }
        if self.has_room(state, Some((cx, wait))) {
            return Poll::Ready(Ok(()));
        }
        state.wakers.note(wait, cx.waker());
        Poll::Pending
    }

    /// A writer that waits is woken when other streams leave room.
    fn has_room(&self, state: &State, waiting: Option<(&Context<'_>, &mut Wait)>) -> bool {
        self.window_has_room(state)
            && (state.bytes < self.total.narrow || !self.total.is_used_up(waiting))
    }

    fn window_has_room(&self, state: &State) -> bool {
        state.sizes.len() < self.window.items && state.bytes < self.window.bytes
    }

    fn take<T>(&self, state: &mut State, bytes: usize, leave: impl FnOnce() -> T) -> T {
        state.sizes.push_back(bytes);
        state.bytes += bytes;
        self.total.add(bytes);
        leave()
    }
}

impl Drop for Credits {
    fn drop(&mut self) {
        self.end(|| ());
    }
}
