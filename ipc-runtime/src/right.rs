//! The right to answer a call, and whom the answer is for.

use std::sync::{Arc, Mutex, PoisonError};

use ipc_core::message::Id;

use crate::link::Link;
use crate::stream::Tied;

/// Whom an answer is for.
pub(crate) struct Caller {
    pub(crate) id: Id,
    pub(crate) batch: Option<Arc<Batch>>,
}

/// What whoever answers a call has to have. There is one for each call.
pub(crate) struct Right {
    /// Nobody, where the call is a notification.
    pub(crate) caller: Option<Caller>,
    pub(crate) tied: Vec<Tied>,
}

/// The replies to a JSON-RPC batch. They leave when the last call that shares it has its answer.
pub(crate) struct Batch {
    link: Arc<Link>,
    replies: Mutex<Vec<u8>>,
}

impl Batch {
    pub(crate) fn new(link: &Arc<Link>) -> Self {
        Batch { link: Arc::clone(link), replies: Mutex::default() }
    }

    pub(crate) fn add(&self, reply: &[u8]) {
        self.link.trace(reply);
        let mut replies = self.replies.lock().unwrap_or_else(PoisonError::into_inner);
        let separator = if replies.is_empty() { b'[' } else { b',' };
        replies.push(separator);
        replies.extend_from_slice(reply);
    }
}

impl Drop for Batch {
    fn drop(&mut self) {
        let replies = self.replies.get_mut().unwrap_or_else(PoisonError::into_inner);
        if !replies.is_empty() {
            replies.push(b']');
            self.link.outbox.force(replies);
        }
    }
}
