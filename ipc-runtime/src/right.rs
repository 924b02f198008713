//! The right to answer a call, and whom the answer is for.

use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ipc_core::message::{self, Id};

use crate::budget;
use crate::link::Link;
use crate::outbox::Added;
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
    replies: Mutex<Replies>,
    /// How many bytes of replies may wait in all batches of a document.
    most: usize,
}

#[derive(Default)]
struct Replies {
    text: Vec<u8>,
    /// How much of it counts among what waits.
    counted: usize,
    ids: Vec<Id>,
}

impl Batch {
    pub(crate) fn new(link: &Arc<Link>, most: usize) -> Self {
        Batch { link: Arc::clone(link), replies: Mutex::default(), most }
    }

    /// Adds a reply, if there is room.
    pub(crate) fn add(&self, id: &Id, reply: &[u8]) -> Added {
        let mut replies = self.lock();
        let before = self.link.batched.fetch_add(reply.len(), Ordering::Relaxed);
        if before.saturating_add(reply.len()) > self.most {
            self.link.batched.fetch_sub(reply.len(), Ordering::Relaxed);
            return Added::Full;
        }
        replies.counted += reply.len();
        replies.append(id, reply);
        Added::Taken { wake: false }
    }

    /// Adds a reply that is short.
    pub(crate) fn force(&self, id: &Id, reply: &[u8]) {
        self.lock().append(id, reply);
    }

    fn lock(&self) -> MutexGuard<'_, Replies> {
        self.replies.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Replies {
    fn append(&mut self, id: &Id, reply: &[u8]) {
        self.text.push(if self.text.is_empty() { b'[' } else { b',' });
        self.text.extend_from_slice(reply);
        self.ids.push(id.clone());
    }
}

impl Drop for Batch {
    fn drop(&mut self) {
        let mut replies = std::mem::take(&mut *self.lock());
        self.link.batched.fetch_sub(replies.counted, Ordering::Relaxed);
        if replies.text.is_empty() {
            return;
        }
        replies.text.push(b']');
        if self.link.outbox.push(&replies.text) == Added::Full {
            let mut refused = Replies::default();
            let failure = budget::no_room(self.most);
            for id in &replies.ids {
                refused.append(id, &message::error(id, &failure));
            }
            refused.text.push(b']');
            self.link.outbox.force(&refused.text);
        }
    }
}
