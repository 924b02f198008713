//! What the core has asked a page, and the page has not answered.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ipc_core::message::Response;
use ipc_core::{ErrorCode, IpcError};
use tokio::sync::oneshot;

use crate::budget;
use crate::link::Link;

/// The answer of a page. Bytes that it names and nobody has read go with it.
pub(crate) struct Answer {
    pub(crate) outcome: Outcome,
    link: Arc<Link>,
}

/// What a page has answered.
pub(crate) enum Outcome {
    /// The text of the result.
    Result(Box<str>),
    /// The text of an error object.
    Error(Box<str>),
    /// It passes the limits.
    Refused(IpcError),
}

/// The requests to one document.
pub(crate) struct Asked {
    state: Mutex<State>,
    most: usize,
}

#[derive(Default)]
struct State {
    waiting: HashMap<u64, oneshot::Sender<Answer>>,
    last: u64,
    ended: bool,
}

impl Drop for Answer {
    fn drop(&mut self) {
        if let Outcome::Result(text) | Outcome::Error(text) = &self.outcome {
            self.link.discard(text);
        }
    }
}

impl Asked {
    pub(crate) fn new(most: usize) -> Self {
        Asked { state: Mutex::default(), most }
    }

    /// Draws an id. The sender is dropped when the document ends.
    pub(crate) fn ask(&self) -> Result<(u64, oneshot::Receiver<Answer>), IpcError> {
        let mut state = self.lock();
        if state.ended {
            return Err(IpcError::new(ErrorCode::Closed, "the window, or its document, is gone"));
        }
        if state.waiting.len() >= self.most {
            let what = "the page has too many requests that it has not answered";
            return Err(budget::used_up("requests", self.most, what));
        }
        state.last += 1;
        let id = state.last;
        let (sender, receiver) = oneshot::channel();
        state.waiting.insert(id, sender);
        Ok((id, receiver))
    }

    /// Takes an answer of the page's, which is read unless it was `refused`.
    pub(crate) fn settle(&self, link: &Arc<Link>, reply: &Response<'_>, refused: Option<IpcError>) {
        let outcome = match (refused, reply.result, reply.error) {
            (Some(failure), ..) => Outcome::Refused(failure),
            (None, Some(result), None) => Outcome::Result(result.get().into()),
            (None, None, Some(error)) => Outcome::Error(error.get().into()),
            _ => Outcome::Error("null".into()),
        };
        let answer = Answer { outcome, link: Arc::clone(link) };
        match reply.id.and_then(|id| self.lock().waiting.remove(&id)) {
            // The asker may have gone.
            Some(sender) => drop(sender.send(answer)),
            None => link.ignore("an answer to what was not asked"),
        }
    }

    /// Nobody waits for the answer any more. Tells whether it was still to come.
    pub(crate) fn forget(&self, id: u64) -> bool {
        self.lock().waiting.remove(&id).is_some()
    }

    /// The document is gone.
    pub(crate) fn end(&self) {
        let mut state = self.lock();
        state.ended = true;
        let waiting = std::mem::take(&mut state.waiting);
        drop(state);
        drop(waiting);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
