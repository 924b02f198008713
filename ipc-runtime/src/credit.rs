//! How much a writer may have on the way to a reader that takes its time.

use std::collections::VecDeque;
use std::task::{Context, Poll, Waker};

use crate::sync::{Arc, Mutex, lock};

/// What a writer may have on the way, items for which no credit has come back.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Window {
    pub(crate) items: usize,
    /// With so many bytes on the way no other item begins.
    pub(crate) bytes: usize,
}

/// What all streams to one document have on the way.
pub(crate) struct Total {
    bytes: Mutex<usize>,
    /// With so many bytes on the way each stream has but a narrow window, so that those which are read go on.
    most: usize,
    narrow: usize,
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
    wakers: Vec<Waker>,
}

impl Total {
    pub(crate) fn new(most: usize, narrow: usize) -> Self {
        Total { bytes: Mutex::new(0), most, narrow }
    }

    #[cfg(test)]
    pub(crate) fn bytes(&self) -> usize {
        *lock(&self.bytes)
    }

    fn add(&self, bytes: usize) {
        *lock(&self.bytes) += bytes;
    }

    fn take_off(&self, bytes: usize) {
        *lock(&self.bytes) -= bytes;
    }

    fn is_used_up(&self) -> bool {
        *lock(&self.bytes) >= self.most
    }
}

impl Credits {
    pub(crate) fn new(window: Window, total: Arc<Total>) -> Self {
        Credits { window, total, state: Mutex::default() }
    }

    /// Ready once there is room for an item.
    pub(crate) fn poll_room(&self, cx: &Context<'_>) -> Poll<Result<(), Over>> {
        let mut state = lock(&self.state);
        self.poll(&mut state, cx)
    }

    /// Waits for room, and takes it for an item of so many bytes. `leave` sends the item, before anything else can.
    pub(crate) fn poll_take<T>(
        &self,
        cx: &Context<'_>,
        bytes: usize,
        leave: impl FnOnce() -> T,
    ) -> Poll<Result<T, Over>> {
        let mut state = lock(&self.state);
        match self.poll(&mut state, cx) {
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
        Ok(self.has_room(&state).then(|| self.take(&mut state, bytes, leave)))
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
        self.total.take_off(freed);
        let wakers =
            if self.has_room(&state) { std::mem::take(&mut state.wakers) } else { Vec::new() };
        drop(state);
        wakers.into_iter().for_each(Waker::wake);
    }

    /// Ends it: no item leaves any more. `leave` says so to the reader, behind the last item. `None` where it is over.
    pub(crate) fn end<T>(&self, leave: impl FnOnce() -> T) -> Option<T> {
        let mut state = lock(&self.state);
        if state.over {
            return None;
        }
        state.over = true;
        state.sizes.clear();
        self.total.take_off(std::mem::take(&mut state.bytes));
        let wakers = std::mem::take(&mut state.wakers);
        let left = leave();
        drop(state);
        wakers.into_iter().for_each(Waker::wake);
        Some(left)
    }

    pub(crate) fn is_over(&self) -> bool {
        lock(&self.state).over
    }

    fn poll(&self, state: &mut State, cx: &Context<'_>) -> Poll<Result<(), Over>> {
        if state.over {
            return Poll::Ready(Err(Over));
        }
        if self.has_room(state) {
            return Poll::Ready(Ok(()));
        }
        if !state.wakers.iter().any(|known| known.will_wake(cx.waker())) {
            state.wakers.push(cx.waker().clone());
        }
        Poll::Pending
    }

    fn has_room(&self, state: &State) -> bool {
        let bytes = if self.total.is_used_up() { self.total.narrow } else { self.window.bytes };
        state.sizes.len() < self.window.items && state.bytes < bytes
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
