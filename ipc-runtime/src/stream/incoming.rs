use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use ipc_core::message::{self, CREDIT, STOP, Stop};
use ipc_core::{ErrorCode, IpcError};
use serde::Serialize;

use super::WINDOW;
use crate::link::Link;

/// The core's end of a stream that the page writes.
pub(crate) struct Incoming {
    number: u64,
    link: Arc<Link>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The texts of items that nobody has read.
    items: VecDeque<Box<str>>,
    bytes: usize,
    /// Items that were read, and that the page has not been told of.
    read: usize,
    end: Option<Option<IpcError>>,
    waker: Option<Waker>,
}

impl Incoming {
    /// Opens the stream with this number.
    pub(crate) fn open(number: u64, link: &Arc<Link>) -> Result<Arc<Self>, IpcError> {
        let state = Mutex::default();
        let stream = Arc::new(Incoming { number, link: Arc::clone(link), state });
        link.streams.add_incoming(number, &stream).inspect_err(|_| {
            // It was never open, and its number is another's: dropped, it must say nothing.
            stream.lock().end = Some(None);
        })?;
        Ok(stream)
    }

    pub(crate) fn link(&self) -> &Link {
        &self.link
    }

    /// Takes items that have come. A page that sends more than it may has its stream ended.
    pub(crate) fn take<'a>(&self, items: impl ExactSizeIterator<Item = &'a str>) {
        let mut state = self.lock();
        let mut left = Vec::new();
        for item in items {
            if state.end.is_none()
                && let Err(failure) = self.make_room(&state, item.len())
            {
                state.end = Some(Some(failure));
                left = self.clear(&mut state);
            }
            if state.end.is_some() {
                left.push(item.into());
            } else {
                state.bytes += item.len();
                state.items.push_back(item.into());
            }
        }
        let has_ended = state.end.is_some();
        let waker = state.waker.take();
        drop(state);
        if let Some(waker) = waker {
            waker.wake();
        }
        left.iter().for_each(|item| self.link.discard(item));
        if has_ended {
            self.link.streams.remove_incoming(self.number);
        }
    }

    /// The text of the next item; nothing at the end.
    pub(crate) fn poll_next(&self, cx: &Context<'_>) -> Poll<Option<Result<Box<str>, IpcError>>> {
        let mut state = self.lock();
        if let Some(item) = state.items.pop_front() {
            state.bytes -= item.len();
            self.link.streams.release(item.len());
            state.read += 1;
            let is_due = state.items.is_empty() || state.read >= WINDOW.items / 2;
            let items =
                if is_due && state.end.is_none() { std::mem::take(&mut state.read) } else { 0 };
            drop(state);
            if items > 0 {
                self.link.overtake(&credit(self.number, items));
            }
            return Poll::Ready(Some(Ok(item)));
        }
        match &mut state.end {
            // An error is told once.
            Some(error) => Poll::Ready(error.take().map(Err)),
            None => {
                state.waker = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }

    /// No more items come: the page has ended it, or something has gone wrong.
    pub(crate) fn end(&self, error: Option<IpcError>) {
        let mut state = self.lock();
        if state.end.is_some() {
            return;
        }
        state.end = Some(error);
        let waker = state.waker.take();
        drop(state);
        self.link.streams.remove_incoming(self.number);
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    pub(crate) fn call_ends(&self) {
        self.end(Some(IpcError::new(
            ErrorCode::Cancelled,
            "the call that the stream belongs to has ended",
        )));
    }

    /// Nobody reads any more.
    pub(crate) fn stop(&self) {
        let mut state = self.lock();
        let was_open = state.end.is_none();
        state.end.get_or_insert(None);
        let left = self.clear(&mut state);
        drop(state);
        left.iter().for_each(|item| self.link.discard(item));
        if was_open {
            self.link.streams.remove_incoming(self.number);
            let stop = message::notification(STOP, &Stop { stream: self.number });
            self.link.overtake(&stop.expect("a number is JSON"));
        }
    }

    fn make_room(&self, state: &State, bytes: usize) -> Result<(), IpcError> {
        if state.items.len() + state.read >= WINDOW.items || state.bytes >= WINDOW.bytes {
            let message = "the page sent more items than it had credit for";
            return Err(IpcError::new(ErrorCode::Overloaded, message));
        }
        self.link.streams.hold(bytes)
    }

    fn clear(&self, state: &mut State) -> Vec<Box<str>> {
        self.link.streams.release(std::mem::take(&mut state.bytes));
        std::mem::take(&mut state.items).into()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn credit(stream: u64, items: usize) -> Vec<u8> {
    #[derive(Serialize)]
    struct Credit {
        stream: u64,
        items: usize,
    }
    message::notification(CREDIT, &Credit { stream, items }).expect("numbers are JSON")
}

impl Drop for Incoming {
    /// Nobody has taken it, or nobody reads any more.
    fn drop(&mut self) {
        self.stop();
    }
}
