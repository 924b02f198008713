//! The sending end of a document: waiting messages, and bytes sent out of band. A
//! connection does not depend on calls or streams.

pub(crate) mod attachments;
pub(crate) mod outbox;

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use ipc_core::{ErrorCode, IpcError};

use crate::connection::attachments::{Attached, Attachments, Owner};
use crate::connection::outbox::{Enqueued, Outbox, Placement};
use crate::exec::budget;

/// The connection to a document.
pub(crate) struct Connection {
    pub(crate) outbox: Outbox,
    /// The bytes sent out of band, if the transport can carry them.
    pub(crate) attachments: Option<Attachments>,
    /// The length limit of a message, in bytes.
    pub(crate) max_message: usize,
    /// The label of the window, for the log.
    label: String,
    /// Bytes of replies waiting in batches.
    pub(crate) batched: AtomicUsize,
    /// The number of ignored messages: about unknown calls or streams.
    ignored: AtomicU64,
}

impl Connection {
    pub(crate) fn new(
        label: &str,
        outbox: Outbox,
        attachments: Option<Attachments>,
        max_message: usize,
    ) -> Self {
        Connection {
            outbox,
            attachments,
            max_message,
            label: label.to_owned(),
            batched: AtomicUsize::new(0),
            ignored: AtomicU64::new(0),
        }
    }

    /// Enqueues a message and wakes the transport.
    pub(crate) fn push(&self, text: &[u8], placement: Placement<'_>) -> Enqueued {
        self.outbox.notify(self.enqueue(text, placement))
    }

    /// Enqueues a message. The caller passes the outcome to [`Outbox::notify`] when no lock is
    /// held.
    #[must_use = "the transport must be notified"]
    pub(crate) fn enqueue(&self, text: &[u8], placement: Placement<'_>) -> Enqueued {
        self.trace(text);
        self.outbox.enqueue(text, placement)
    }

    /// Offers bytes to the page, then runs `enqueue` for their message. If the message is not
    /// enqueued, the offer is withdrawn.
    pub(crate) fn offer(
        &self,
        attached: &[Attached],
        owner: impl FnOnce() -> Owner,
        enqueue: impl FnOnce() -> Enqueued,
    ) -> Enqueued {
        let Some(attachments) = self.attachments.as_ref().filter(|_| !attached.is_empty()) else {
            return enqueue();
        };
        if attachments.offer(attached, &owner()).is_err() {
            return Enqueued::AttachmentsFull;
        }
        let enqueued = enqueue();
        if !enqueued.is_queued() {
            attachments.withdraw(attached.iter().map(|(number, _)| *number));
        }
        enqueued
    }

    /// Drops the bytes a message names, when the message is not read.
    pub(crate) fn discard(&self, message: &str) {
        if let Some(attachments) = &self.attachments {
            attachments.discard(message);
        }
    }

    /// Returns whether large bytes can be sent out of band now.
    pub(crate) fn can_attach(&self) -> bool {
        self.attachments.as_ref().is_some_and(Attachments::is_reachable)
    }

    /// Returns the error for a message whose bytes exceed the capacity.
    pub(crate) fn attachments_full(&self) -> IpcError {
        budget::attachments_full(self.attachments.as_ref().map_or(0, Attachments::limit))
    }

    /// Counts an ignored message: about an unknown call or stream.
    pub(crate) fn ignore(&self, why: &str) {
        let count = self.ignored.fetch_add(1, Ordering::Relaxed) + 1;
        tracing::debug!(window = self.label, count, why, "a message was ignored");
    }

    pub(crate) fn trace(&self, text: &[u8]) {
        tracing::trace!(
            target: "ipc::wire",
            window = self.label,
            text = %String::from_utf8_lossy(text),
            "to the page"
        );
    }
}

/// Returns the error for work whose document is gone.
pub(crate) fn closed() -> IpcError {
    IpcError::new(ErrorCode::Closed, "the window or its document is gone")
}
