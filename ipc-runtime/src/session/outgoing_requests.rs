//! The requests of the backend that a page has not answered.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

use ipc_core::IpcError;
use ipc_core::message::Response;
use tokio::sync::oneshot;

use crate::connection::{Connection, closed};
use crate::exec::budget;
use crate::exec::sync::lock;

/// The answer of a page. Dropping it drops the bytes that the answer names and that were not read.
pub(crate) struct Answer {
    pub(crate) outcome: Outcome,
    connection: Arc<Connection>,
}

/// The outcome of a request.
pub(crate) enum Outcome {
    /// The text of the result.
    Result(Box<str>),
    /// The text of an error object.
    Error(Box<str>),
    /// An answer that exceeds the limits.
    Refused(IpcError),
}

/// The requests in flight to a document.
pub(crate) struct OutgoingRequests {
    state: Mutex<State>,
    capacity: usize,
}

#[derive(Default)]
struct State {
    senders: HashMap<u64, oneshot::Sender<Answer>>,
    last_id: u64,
    closed: bool,
}

impl Drop for Answer {
    fn drop(&mut self) {
        if let Outcome::Result(text) | Outcome::Error(text) = &self.outcome {
            self.connection.discard(text);
        }
    }
}

impl OutgoingRequests {
    pub(crate) fn new(capacity: usize) -> Self {
        OutgoingRequests { state: Mutex::default(), capacity }
    }

    /// Registers a request under a new id. The receiver fails when the document ends.
    pub(crate) fn register(&self) -> Result<(u64, oneshot::Receiver<Answer>), IpcError> {
        let mut state = self.lock();
        if state.closed {
            return Err(closed());
        }
        if state.senders.len() >= self.capacity {
            let what = "the page has too many requests that it has not answered";
            return Err(budget::exhausted("requests", self.capacity, what));
        }
        state.last_id += 1;
        let id = state.last_id;
        let (sender, receiver) = oneshot::channel();
        state.senders.insert(id, sender);
        Ok((id, receiver))
    }

    /// Completes a request with the page's reply, or with `refused` if the reply exceeds the
    /// limits.
    pub(crate) fn complete(
        &self,
        connection: &Arc<Connection>,
        response: &Response<'_>,
        refused: Option<IpcError>,
    ) {
        let outcome = match (refused, response.result, response.error) {
            (Some(error), ..) => Outcome::Refused(error),
            (None, Some(result), None) => Outcome::Result(result.get().into()),
            (None, None, Some(error)) => Outcome::Error(error.get().into()),
            _ => Outcome::Error("null".into()),
        };
        let answer = Answer { outcome, connection: Arc::clone(connection) };
        match response.id.and_then(|id| self.lock().senders.remove(&id)) {
            // The receiver may have been dropped.
            Some(sender) => drop(sender.send(answer)),
            None => connection.ignore("a reply to a request that is not in flight"),
        }
    }

    /// Deregisters a request whose waiter is gone. Returns whether the request was in flight.
    pub(crate) fn cancel(&self, id: u64) -> bool {
        self.lock().senders.remove(&id).is_some()
    }

    /// Fails all requests and refuses further ones: the document is gone.
    pub(crate) fn close(&self) {
        let mut state = self.lock();
        state.closed = true;
        let senders = std::mem::take(&mut state.senders);
        drop(state);
        drop(senders);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}
