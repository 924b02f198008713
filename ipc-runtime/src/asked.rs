//! What the core has asked a page, and the page has not answered.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use ipc_core::message::Reply;
use ipc_core::{Code, Failure};
use tokio::sync::oneshot;

use crate::budget;
use crate::link::Link;

/// The text of the result, or of the error object.
pub(crate) type Answer = Result<Box<str>, Box<str>>;

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

impl Asked {
    pub(crate) fn new(most: usize) -> Self {
        Asked { state: Mutex::default(), most }
    }

    /// Draws an id. The sender is dropped when the document ends.
    pub(crate) fn ask(&self) -> Result<(u64, oneshot::Receiver<Answer>), Failure> {
        let mut state = self.lock();
        if state.ended {
            return Err(Failure::new(Code::Closed, "the window, or its document, is gone"));
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

    /// Takes an answer of the page's.
    pub(crate) fn settle(&self, link: &Link, reply: &Reply<'_>) {
        let sender = reply.id.and_then(|id| self.lock().waiting.remove(&id));
        let answer = match (reply.result, reply.error) {
            (Some(result), None) => Some(Ok(result.get().into())),
            (None, Some(error)) => Some(Err(error.get().into())),
            _ => None,
        };
        match (sender, answer) {
            // The asker may have gone.
            (Some(sender), Some(answer)) => drop(sender.send(answer)),
            (Some(sender), None) => drop(sender.send(Err("null".into()))),
            (None, _) => link.ignore("an answer to what was not asked"),
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
