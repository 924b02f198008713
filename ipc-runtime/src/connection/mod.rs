//! The sending end of a document: waiting messages, and bytes sent out of band. A
//! connection does not depend on calls or streams.

pub(crate) mod attachments;
pub(crate) mod outbox;
pub(crate) mod reply_text;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use ipc_core::{ErrorCode, Foreign, IpcError};

use crate::connection::attachments::{Attached, Attachments, Owner};
use crate::connection::outbox::{Enqueued, Outbox, Placement};
use crate::exec::budget::{self, Budget};
use crate::exec::throttle::Throttle;

/// The connection to a document.
pub(crate) struct Connection {
    pub(crate) outbox: Outbox,
    /// The bytes sent out of band, if the transport can carry them.
    pub(crate) attachments: Option<Attachments>,
    /// The length limit of a message, in bytes.
    pub(crate) max_message: usize,
    /// The label of the window, for the log.
    label: String,
    /// Bytes of large replies under construction.
    pub(crate) under_construction: Arc<Budget>,
    /// Bytes that calls which run are expected to return.
    pub(crate) expected: Arc<Budget>,
    /// Bytes of replies waiting in batches.
    pub(crate) batched: AtomicUsize,
    pub(crate) lines: Lines,
}

/// The lines of the log that a page can cause at will.
#[derive(Default)]
pub(crate) struct Lines {
    pub(crate) invalid_events: Throttle,
    pub(crate) dropped_events: Throttle,
    pub(crate) unknown_entries: Throttle,
    /// Messages about unknown calls or streams.
    ignored: Throttle,
}

impl Connection {
    pub(crate) fn new(
        label: &str,
        outbox: Outbox,
        attachments: Option<Attachments>,
        max_message: usize,
    ) -> Self {
        let budget = |limit| Budget::new("outbox", limit, budget::OUTBOX_FULL);
        Connection {
            under_construction: budget(outbox.capacity_bytes()),
            expected: budget(usize::MAX),
            outbox,
            attachments,
            max_message,
            label: label.to_owned(),
            batched: AtomicUsize::new(0),
            lines: Lines::default(),
        }
    }

    /// Enqueues a message and wakes the transport.
    pub(crate) fn push(&self, text: &[u8], placement: Placement<'_>) -> Enqueued {
        self.notify(text, self.outbox.enqueue(text, placement))
    }

    /// Completes [`Outbox::enqueue`] when no lock is held: logs the message and wakes the transport.
    pub(crate) fn notify(&self, text: &[u8], enqueued: Enqueued) -> Enqueued {
        if enqueued.is_queued() {
            self.trace(text);
        }
        self.outbox.notify(enqueued)
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
    pub(crate) fn attachments_full(&self, attached: &[Attached]) -> IpcError {
        let limit = self.attachments.as_ref().map_or(0, Attachments::limit);
        budget::attachments_full(limit, attachments::total(attached))
    }

    /// Logs an ignored message: about an unknown call or stream.
    pub(crate) fn ignore(&self, why: &str) {
        if let Some(left_out) = self.lines.ignored.line() {
            tracing::debug!(window = self.label, why, left_out, "a message was ignored");
        }
    }

    /// Logs a message. No lock is held: a subscriber is code of the user, which may emit an event.
    pub(crate) fn trace(&self, text: &[u8]) {
        tracing::trace!(
            target: "ipc::wire",
            window = self.label,
            text = %wire_text(&String::from_utf8_lossy(text)),
            "to the page"
        );
    }

    /// Logs how many lines about the document were left out.
    pub(crate) fn end_lines(&self) {
        let Lines { invalid_events, dropped_events, unknown_entries, ignored } = &self.lines;
        let window = &*self.label;
        if let Some(left_out) = invalid_events.end() {
            tracing::warn!(window, left_out, "the page sent further invalid events");
        }
        if let Some(left_out) = dropped_events.end() {
            tracing::error!(window, left_out, "further events were dropped");
        }
        if let Some(left_out) = unknown_entries.end() {
            tracing::debug!(window, left_out, "further messages named unknown entries");
        }
        if let Some(left_out) = ignored.end() {
            tracing::debug!(window, left_out, "further messages were ignored");
        }
    }
}

/// Shows the text of a message in the log of the wire.
pub(crate) fn wire_text(text: &str) -> impl fmt::Display {
    fmt::from_fn(move |f| write!(f, "{:.4096}", Foreign(text)))
}

/// Returns the error for work whose document is gone.
pub(crate) fn closed() -> IpcError {
    IpcError::new(ErrorCode::Closed, "the window or its document is gone")
}
