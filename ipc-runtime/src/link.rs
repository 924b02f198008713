use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use crate::attachments::{Attached, Attachments, NamedBy};
use crate::budget::Budgets;
use crate::outbox::{Added, Mark, Outbox};
use crate::stream::Streams;

/// What connects the core with one document. It knows nothing of calls.
pub(crate) struct Link {
    pub(crate) outbox: Outbox,
    /// Where the transport carries bytes beside messages.
    pub(crate) attachments: Option<Attachments>,
    pub(crate) streams: Streams,
    /// No message is longer, in bytes.
    pub(crate) longest: usize,
    /// The window's label, for the trace.
    label: String,
    /// Bytes of replies that wait in batches.
    pub(crate) batched: AtomicUsize,
    /// Messages about what is not, or no longer, there.
    ignored: AtomicU64,
}

impl Link {
    pub(crate) fn new(
        label: &str,
        outbox: Outbox,
        attachments: Option<Attachments>,
        budgets: &Budgets,
        longest: usize,
    ) -> Self {
        let streams = Streams::new(budgets);
        Link {
            outbox,
            attachments,
            streams,
            longest,
            label: label.to_owned(),
            batched: AtomicUsize::new(0),
            ignored: AtomicU64::new(0),
        }
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
        named_by: impl FnOnce() -> NamedBy,
        leave: impl FnOnce(&Outbox) -> Added,
    ) -> Added {
        let Some(attachments) = self.attachments.as_ref().filter(|_| !attached.is_empty()) else {
            return self.send_plain(text, leave);
        };
        if attachments.offer(attached, &named_by()).is_err() {
            return Added::FullBeside;
        }
        self.trace(text);
        let added = leave(&self.outbox);
        if !added.is_taken() {
            attachments.withdraw(attached.iter().map(|(number, _)| *number));
        }
        added
    }

    /// Sends a message that nothing travels beside.
    pub(crate) fn send_plain(&self, text: &[u8], leave: impl FnOnce(&Outbox) -> Added) -> Added {
        self.trace(text);
        leave(&self.outbox)
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
