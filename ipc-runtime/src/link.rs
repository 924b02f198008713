use std::sync::atomic::{AtomicU64, Ordering};

use crate::attachments::{Attached, Attachments};
use crate::budget::Budgets;
use crate::outbox::{Added, Mark, Outbox};
use crate::stream::Streams;

/// What connects the core with one document. It knows nothing of calls.
pub(crate) struct Link {
    pub(crate) outbox: Outbox,
    /// Where the transport carries bytes beside messages.
    pub(crate) attachments: Option<Attachments>,
    pub(crate) streams: Streams,
    /// The window's label, for the trace.
    label: String,
    /// Messages about what is not, or no longer, there.
    ignored: AtomicU64,
}

impl Link {
    pub(crate) fn new(
        label: &str,
        outbox: Outbox,
        attachments: Option<Attachments>,
        budgets: &Budgets,
    ) -> Self {
        let streams = Streams::new(budgets.streams);
        Link { outbox, attachments, streams, label: label.to_owned(), ignored: AtomicU64::new(0) }
    }

    /// Sends a message of the protocol's own that overtakes the others.
    pub(crate) fn overtake(&self, message: &[u8]) {
        self.trace(message);
        self.outbox.overtake(message);
    }

    /// Sends a message of the protocol's own that overtakes the others, but for what it is about.
    pub(crate) fn overtake_after(&self, mark: Mark, message: &[u8]) {
        self.trace(message);
        self.outbox.overtake_after(mark, message);
    }

    /// Sends a message and what travels beside it, if there is room for both.
    pub(crate) fn send(
        &self,
        text: &[u8],
        attached: &[Attached],
        event: Option<&'static str>,
        leave: impl FnOnce(&Outbox) -> Added,
    ) -> Added {
        let Some(attachments) = self.attachments.as_ref().filter(|_| !attached.is_empty()) else {
            self.trace(text);
            return leave(&self.outbox);
        };
        if attachments.offer(attached, event).is_err() {
            return Added::Full;
        }
        self.trace(text);
        let added = leave(&self.outbox);
        if !added.is_taken() {
            attachments.withdraw(attached);
        }
        added
    }

    /// Drops the bytes that belong to a message which nobody reads any more.
    pub(crate) fn discard(&self, message: &str) {
        if let Some(attachments) = &self.attachments {
            attachments.discard(message);
        }
    }

    /// Whether large bytes may travel beside messages now.
    pub(crate) fn attaches(&self) -> bool {
        self.attachments.as_ref().is_some_and(Attachments::is_reached)
    }

    /// Counts a message about what is not, or no longer, there.
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
