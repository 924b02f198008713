//! The replies to a JSON-RPC batch.

use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, MutexGuard};

use ipc_core::message::{self, Id};

use crate::connection::Connection;
use crate::connection::outbox::{Enqueued, Placement};
use crate::exec::budget;
use crate::exec::sync::lock;

/// The replies to a batch, which are sent as an array when the last [`Responder`](super::Responder)
/// of the batch is gone.
pub(crate) struct Batch {
    connection: Arc<Connection>,
    replies: Mutex<Replies>,
    /// The limit on bytes of replies waiting in all batches of a document.
    capacity: usize,
}

#[derive(Default)]
struct Replies {
    text: Vec<u8>,
    /// The number of bytes counted against the capacity.
    counted: usize,
    ids: Vec<Id>,
}

impl Batch {
    pub(crate) fn new(connection: &Arc<Connection>, capacity: usize) -> Self {
        Batch { connection: Arc::clone(connection), replies: Mutex::default(), capacity }
    }

    /// Adds a reply, if there is capacity.
    pub(crate) fn add(&self, id: &Id, reply: &[u8]) -> Enqueued {
        let mut replies = self.lock();
        let before = self.connection.batched.fetch_add(reply.len(), Ordering::Relaxed);
        if before.saturating_add(reply.len()) > self.capacity {
            self.connection.batched.fetch_sub(reply.len(), Ordering::Relaxed);
            return Enqueued::Full;
        }
        replies.counted += reply.len();
        replies.append(id, reply);
        Enqueued::Queued { wake: false }
    }

    /// Adds a short reply, whether there is capacity or not.
    pub(crate) fn add_unbounded(&self, id: &Id, reply: &[u8]) {
        self.lock().append(id, reply);
    }

    fn lock(&self) -> MutexGuard<'_, Replies> {
        lock(&self.replies)
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
        self.connection.batched.fetch_sub(replies.counted, Ordering::Relaxed);
        if replies.text.is_empty() {
            return;
        }
        replies.text.push(b']');
        let outbox = &self.connection.outbox;
        if outbox.push(&replies.text, Placement::Bounded) == Enqueued::Full {
            let mut refused = Replies::default();
            let error = budget::outbox_full(self.capacity, replies.text.len());
            for id in &replies.ids {
                refused.append(id, &message::error(id, &error));
            }
            refused.text.push(b']');
            // The document is closed otherwise, and needs no answer.
            outbox.push(&refused.text, Placement::Unbounded);
        }
    }
}
