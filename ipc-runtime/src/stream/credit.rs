//! The items a writer may have in flight to a slow reader.
//!
//! `tests/model` checks this file with locks that try all interleavings.

use std::collections::VecDeque;
use std::task::{Context, Poll};

use crate::exec::sync::{Arc, Mutex, lock};
use crate::exec::wakers::{Wait, Wakers, Woken};

/// The limits on the items in flight of a stream: sent, and without credit from the reader.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CreditWindow {
    pub(crate) items: usize,
    /// The number of bytes in flight at which the writer pauses.
    pub(crate) bytes: usize,
}

/// The bytes that all streams to a document have in flight.
pub(crate) struct Total {
    sum: Mutex<Sum>,
    /// The number of bytes in flight at which each stream is limited to `narrow` bytes. The narrow
    /// window keeps streams that are read going, while others that are not read fill the total.
    limit: usize,
    narrow: usize,
}

#[derive(Default)]
struct Sum {
    bytes: usize,
    /// Writers waiting for other streams.
    wakers: Wakers,
}

/// The stream has ended, or its reader has stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Closed;

/// The items that one writer has in flight.
pub(crate) struct Credits {
    window: CreditWindow,
    total: Arc<Total>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The sizes of the items in flight, oldest first.
    sizes: VecDeque<usize>,
    bytes: usize,
    closed: bool,
    wakers: Wakers,
}

impl Total {
    pub(crate) fn new(limit: usize, narrow: usize) -> Self {
        Total { sum: Mutex::default(), limit, narrow }
    }

    #[cfg(test)]
    #[allow(dead_code, reason = "`tests/model` reads it")]
    pub(crate) fn bytes(&self) -> usize {
        lock(&self.sum).bytes
    }

    fn add(&self, bytes: usize) {
        lock(&self.sum).bytes += bytes;
    }

    /// Returns the writers, for the caller to wake after releasing its locks.
    #[must_use]
    fn subtract(&self, bytes: usize) -> Woken {
        let mut sum = lock(&self.sum);
        sum.bytes -= bytes;
        if sum.bytes < self.limit { sum.wakers.take() } else { Woken::default() }
    }

    /// Returns whether the total is exhausted. If so, `waiting` is woken when it no longer is.
    fn is_exhausted(&self, waiting: Option<(&Context<'_>, &mut Wait)>) -> bool {
        let mut sum = lock(&self.sum);
        let is_exhausted = sum.bytes >= self.limit;
        if is_exhausted && let Some((cx, wait)) = waiting {
            sum.wakers.register(wait, cx.waker());
        }
        is_exhausted
    }

    fn deregister(&self, wait: &Wait) {
        lock(&self.sum).wakers.deregister(wait);
    }
}

impl Credits {
    pub(crate) fn new(window: CreditWindow, total: Arc<Total>) -> Self {
        Credits { window, total, state: Mutex::default() }
    }

    /// Waits until an item may be sent.
    pub(crate) fn poll_capacity(
        &self,
        cx: &Context<'_>,
        wait: &mut Wait,
    ) -> Poll<Result<(), Closed>> {
        let mut state = lock(&self.state);
        self.poll(&mut state, cx, wait)
    }

    /// Deregisters a waiting writer.
    pub(crate) fn deregister(&self, wait: &Wait) {
        lock(&self.state).wakers.deregister(wait);
        self.total.deregister(wait);
    }

    /// Waits until an item of `bytes` may be sent, then sends the item by `enqueue`, under the
    /// lock: items keep their order.
    pub(crate) fn poll_send<T>(
        &self,
        cx: &Context<'_>,
        wait: &mut Wait,
        bytes: usize,
        enqueue: impl FnOnce() -> T,
    ) -> Poll<Result<T, Closed>> {
        let mut state = lock(&self.state);
        match self.poll(&mut state, cx, wait) {
            Poll::Ready(Ok(())) => Poll::Ready(Ok(self.send(&mut state, bytes, enqueue))),
            Poll::Ready(Err(closed)) => Poll::Ready(Err(closed)),
            Poll::Pending => Poll::Pending,
        }
    }

    /// Sends an item by `enqueue` if the item may be sent now.
    pub(crate) fn try_send<T>(
        &self,
        bytes: usize,
        enqueue: impl FnOnce() -> T,
    ) -> Result<Option<T>, Closed> {
        let mut state = lock(&self.state);
        if state.closed {
            return Err(Closed);
        }
        Ok(self.has_capacity(&state, None).then(|| self.send(&mut state, bytes, enqueue)))
    }

    /// Sends an item by `enqueue`, whether the window is full or not.
    pub(crate) fn send_unbounded<T>(
        &self,
        bytes: usize,
        enqueue: impl FnOnce() -> T,
    ) -> Result<T, Closed> {
        let mut state = lock(&self.state);
        if state.closed {
            return Err(Closed);
        }
        Ok(self.send(&mut state, bytes, enqueue))
    }

    /// Records credit for the oldest `items`, which the reader has handled. Credit for more items
    /// than are in flight counts for those in flight.
    pub(crate) fn grant(&self, items: u64) {
        let mut state = lock(&self.state);
        let items = usize::try_from(items).unwrap_or(usize::MAX).min(state.sizes.len());
        let freed: usize = state.sizes.drain(..items).sum();
        state.bytes -= freed;
        let mut woken = self.total.subtract(freed);
        // Writers that have to wait for other streams register there when they are polled.
        if self.window_has_capacity(&state) {
            woken = woken.and(state.wakers.take());
        }
        drop(state);
        woken.wake();
    }

    /// Ends the stream: further items are refused. `enqueue` notifies the reader, behind the last
    /// item. Returns `None` if the stream has already ended.
    pub(crate) fn end<T>(&self, enqueue: impl FnOnce() -> T) -> Option<T> {
        let mut state = lock(&self.state);
        if state.closed {
            return None;
        }
        state.closed = true;
        state.sizes.clear();
        let woken = self.total.subtract(std::mem::take(&mut state.bytes)).and(state.wakers.take());
        let enqueued = enqueue();
        drop(state);
        woken.wake();
        Some(enqueued)
    }

    pub(crate) fn is_closed(&self) -> bool {
        lock(&self.state).closed
    }

    fn poll(
        &self,
        state: &mut State,
        cx: &Context<'_>,
        wait: &mut Wait,
    ) -> Poll<Result<(), Closed>> {
        if state.closed {
            return Poll::Ready(Err(Closed));
        }
        if self.has_capacity(state, Some((cx, wait))) {
            return Poll::Ready(Ok(()));
        }
        state.wakers.register(wait, cx.waker());
        Poll::Pending
    }

    /// Returns whether an item may be sent. A writer that waits is woken when other streams have
    /// received credit.
    fn has_capacity(&self, state: &State, waiting: Option<(&Context<'_>, &mut Wait)>) -> bool {
        self.window_has_capacity(state)
            && (state.bytes < self.total.narrow || !self.total.is_exhausted(waiting))
    }

    fn window_has_capacity(&self, state: &State) -> bool {
        state.sizes.len() < self.window.items && state.bytes < self.window.bytes
    }

    fn send<T>(&self, state: &mut State, bytes: usize, enqueue: impl FnOnce() -> T) -> T {
        state.sizes.push_back(bytes);
        state.bytes += bytes;
        self.total.add(bytes);
        enqueue()
    }
}

impl Drop for Credits {
    fn drop(&mut self) {
        self.end(|| ());
    }
}
