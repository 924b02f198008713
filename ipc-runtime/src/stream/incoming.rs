//! The reading end of a stream from the page.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll, Waker};

use ipc_core::message::{self, CREDIT, STOP, Stop};
use ipc_core::{ErrorCode, IpcError};
use serde::Serialize;

use super::{Streams, WINDOW};
use crate::connection::Connection;
use crate::connection::outbox::Placement;
use crate::exec::sync::lock;

/// A stream from the page: the items the command has not read.
pub(crate) struct Incoming {
    id: u64,
    streams: Arc<Streams>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The texts of unread items.
    items: VecDeque<Box<str>>,
    bytes: usize,
    /// The number of read items for which the page has not received credit.
    read: usize,
    /// The end of the stream, and its unreported error.
    end: Option<Option<IpcError>>,
    waker: Option<Waker>,
}

impl Incoming {
    /// Opens the stream `id`.
    pub(crate) fn open(id: u64, streams: &Arc<Streams>) -> Result<Arc<Self>, IpcError> {
        let state = Mutex::default();
        let stream = Arc::new(Incoming { id, streams: Arc::clone(streams), state });
        streams.add_incoming(id, &stream).inspect_err(|_| {
            // The stream was never open, and the id may belong to another: dropping the stream must
            // send nothing.
            stream.lock().end = Some(None);
        })?;
        Ok(stream)
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.streams.connection
    }

    /// Queues received items. Items that exceed the credit end the stream with an error.
    pub(crate) fn receive<'a>(&self, items: impl ExactSizeIterator<Item = &'a str>) {
        let mut state = self.lock();
        let mut dropped = Vec::new();
        for item in items {
            if state.end.is_none()
                && let Err(error) = self.reserve(&state, item.len())
            {
                state.end = Some(Some(error));
                dropped = self.clear(&mut state);
            }
            if state.end.is_some() {
                dropped.push(item.into());
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
        dropped.iter().for_each(|item| self.connection().discard(item));
        if has_ended {
            self.streams.remove_incoming(self.id);
        }
    }

    /// Waits for the text of the next item, or the end.
    pub(crate) fn poll_next(&self, cx: &Context<'_>) -> Poll<Option<Result<Box<str>, IpcError>>> {
        let mut state = self.lock();
        if let Some(item) = state.items.pop_front() {
            state.bytes -= item.len();
            self.streams.release_unread(item.len());
            state.read += 1;
            // Credit for half a window at a time, and for a reader that has caught up.
            let is_due = state.items.is_empty() || state.read >= WINDOW.items / 2;
            let items =
                if is_due && state.end.is_none() { std::mem::take(&mut state.read) } else { 0 };
            drop(state);
            if items > 0 {
                self.connection().push(&credit(self.id, items), Placement::Control);
            }
            return Poll::Ready(Some(Ok(item)));
        }
        match &mut state.end {
            // An error is reported once.
            Some(error) => Poll::Ready(error.take().map(Err)),
            None => {
                state.waker = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }

    /// Ends the stream: the page has ended it, or an error has occurred.
    pub(crate) fn end(&self, error: Option<IpcError>) {
        let mut state = self.lock();
        if state.end.is_some() {
            return;
        }
        state.end = Some(error);
        let waker = state.waker.take();
        drop(state);
        self.streams.remove_incoming(self.id);
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    /// Ends the stream with its call.
    pub(crate) fn end_with_call(&self) {
        self.end(Some(IpcError::new(
            ErrorCode::Cancelled,
            "the call that the stream belongs to has ended",
        )));
    }

    /// Ends the stream because the command has stopped reading, and notifies the page.
    pub(crate) fn stop(&self) {
        let mut state = self.lock();
        let was_open = state.end.is_none();
        state.end.get_or_insert(None);
        let dropped = self.clear(&mut state);
        drop(state);
        dropped.iter().for_each(|item| self.connection().discard(item));
        if was_open {
            self.streams.remove_incoming(self.id);
            let stop = message::notification(STOP, &Stop { stream: self.id });
            self.connection().push(&stop.expect("a number is JSON"), Placement::Control);
        }
    }

    fn reserve(&self, state: &State, bytes: usize) -> Result<(), IpcError> {
        if state.items.len() + state.read >= WINDOW.items || state.bytes >= WINDOW.bytes {
            let message = "the page sent more items than it had credit for";
            return Err(IpcError::new(ErrorCode::Overloaded, message));
        }
        self.streams.reserve_unread(bytes)
    }

    fn clear(&self, state: &mut State) -> Vec<Box<str>> {
        self.streams.release_unread(std::mem::take(&mut state.bytes));
        std::mem::take(&mut state.items).into()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
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
    /// Ends a stream the command did not take, or has stopped reading.
    fn drop(&mut self) {
        self.stop();
    }
}
