//! The session of a document: a page load, or a window in a test. Calls, streams, listeners and
//! requests belong to a session, and end with it. A session does not depend on
//! windows, roles or user code.

mod batch;
mod cancellation;
pub(crate) mod in_flight;
mod listeners;
mod outgoing_requests;
mod responder;
mod sizes;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use ipc_core::Limits;
use ipc_core::values::Values;

pub(crate) use self::batch::Batch;
pub use self::cancellation::CancellationToken;
use self::in_flight::{Ids, InFlight};
pub(crate) use self::listeners::Listeners;
pub(crate) use self::outgoing_requests::{Answer, Outcome, OutgoingRequests};
pub(crate) use self::responder::Responder;
pub use self::responder::Response;
use self::sizes::{Size, Sizes};
use crate::connection::Connection;
use crate::connection::attachments::Attachments;
use crate::connection::outbox::{Outbox, OutboxLimits};
use crate::exec::budget::{Budget, Budgets, Permit};
use crate::exec::pool::{Lane, Pool, Room};
use crate::exec::serial::SerialQueue;
use crate::stream::Streams;

/// The session of a document.
pub(crate) struct Session {
    pub(crate) connection: Arc<Connection>,
    pub(crate) streams: Arc<Streams>,
    /// The calls of the page.
    pub(crate) in_flight: Arc<InFlight<Responder>>,
    /// The requests of the backend to the page.
    pub(crate) outgoing_requests: OutgoingRequests,
    pub(crate) listeners: Listeners,
    /// Bytes of arguments of calls in flight, and of events that wait for their handlers.
    pub(crate) arguments: Arc<Budget>,
    /// Runs the handlers of the page's events, in the order in which the page sent the events.
    pub(crate) event_queue: Arc<SerialQueue>,
    /// Questions of the page about its api that are not answered.
    pub(crate) questions: Arc<Budget>,
    /// Answers the questions, one after another.
    pub(crate) question_queue: Arc<SerialQueue>,
    /// Runs the blocking calls of the page.
    pub(crate) lane: Lane,
    /// The sizes of the results of the page's calls.
    pub(crate) sizes: Sizes,
    ended: AtomicBool,
    /// The reason of an end for which the page is to blame.
    fault: OnceLock<String>,
    mismatched: AtomicBool,
}

/// The properties of a transport a session depends on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TransportTraits {
    /// The ids the transport accepts.
    pub(crate) ids: Ids,
    /// Set if the transport can carry bytes out of band.
    pub(crate) has_attachments: bool,
}

impl Session {
    /// Creates a session. `wake` is called when the outbox has a frame.
    pub(crate) fn new(
        label: &str,
        limits: &Limits,
        budgets: &Budgets,
        transport: TransportTraits,
        pool: &Pool,
        wake: impl Fn() + Send + Sync + 'static,
    ) -> Self {
        let outbox_limits = OutboxLimits { waiting: budgets.outbox, ..OutboxLimits::default() };
        let outbox = Outbox::new(outbox_limits, wake);
        let attachments = transport.has_attachments.then(|| Attachments::new(budgets.attachments));
        let connection = Arc::new(Connection::new(label, outbox, attachments, limits.bytes));
        Session {
            streams: Arc::new(Streams::new(&connection, budgets)),
            connection,
            in_flight: Arc::new(InFlight::new(transport.ids, budgets.calls)),
            outgoing_requests: OutgoingRequests::new(budgets.requests),
            listeners: Listeners::new(budgets.listeners),
            arguments: Budget::new("arguments", budgets.arguments, ARGUMENTS),
            event_queue: Arc::new(SerialQueue::new(budgets.events)),
            questions: Budget::new("questions", MAX_QUESTIONS, ""),
            question_queue: Arc::new(SerialQueue::new(MAX_QUESTIONS)),
            lane: pool.lane(),
            sizes: Sizes::default(),
            ended: AtomicBool::new(false),
            fault: OnceLock::new(),
            mismatched: AtomicBool::new(false),
        }
    }

    pub(crate) fn outbox(&self) -> &Outbox {
        &self.connection.outbox
    }

    pub(crate) fn attachments(&self) -> Option<&Attachments> {
        self.connection.attachments.as_ref()
    }

    /// Returns whether large bytes of values like these can be sent out of band.
    pub(crate) fn can_attach(&self, values: &Values<'_>) -> bool {
        values.extended && self.connection.can_attach()
    }

    /// Drops the bytes a message names, when the message is not read.
    pub(crate) fn discard(&self, message: &str) {
        self.connection.discard(message);
    }

    /// Ends the session because of a fault of the page, of which the page is notified.
    pub(crate) fn end_for_fault(&self, fault: String) {
        // Another fault may have ended the session.
        let _ = self.fault.set(fault);
        self.end();
    }

    /// Returns the fault of the page that has ended the session.
    pub(crate) fn fault(&self) -> Option<&str> {
        self.fault.get().map(String::as_str)
    }

    /// Ends the session: calls are cancelled, streams end, and messages of the document are
    /// ignored.
    pub(crate) fn end(&self) {
        self.ended.store(true, Ordering::Release);
        // First, so that messages caused by the following steps are not sent.
        self.connection.outbox.close();
        let responders = self.in_flight.close();
        self.streams.close();
        if let Some(attachments) = self.attachments() {
            attachments.close();
        }
        self.outgoing_requests.close();
        self.event_queue.clear();
        self.question_queue.clear();
        self.lane.close();
        // Last: a responder that is dropped ends its streams and drops its batch, which find the
        // document closed by now.
        drop(responders);
        self.connection.end_lines();
    }

    /// Returns the room for the result of a command, if it is as large as the last one.
    pub(crate) fn room_for(&self, command: &str) -> Room {
        let connection = &self.connection;
        let Size { text, attached } = self.sizes.expected(command);
        if text + attached > 0 {
            let outbox = &connection.outbox;
            let ahead = connection.under_construction.in_use() + connection.expected.in_use();
            let used = outbox.waiting() + ahead;
            if used > 0 && used.saturating_add(text + attached) > outbox.capacity_bytes() {
                return Room::Full;
            }
            if let Some(attachments) = self.attachments().filter(|_| attached > 0) {
                let held = attachments.held();
                if held > 0 && held.saturating_add(ahead + attached) > attachments.limit() {
                    return Room::Full;
                }
            }
        }
        let is_scarce = connection.under_construction.in_use() > 0;
        if is_scarce { Room::Scarce } else { Room::Free }
    }

    /// Takes room for a result as large as the last one.
    pub(crate) fn expect_size(&self, command: &str) -> Option<Permit> {
        let Size { text, attached } = self.sizes.expected(command);
        if text + attached == 0 {
            return None;
        }
        self.connection.expected.acquire(text + attached).ok()
    }

    pub(crate) fn has_ended(&self) -> bool {
        self.ended.load(Ordering::Acquire)
    }

    /// Marks the bindings of the document as made for another api than its role has. Its calls are
    /// refused from now on.
    pub(crate) fn mark_mismatched(&self) {
        self.mismatched.store(true, Ordering::Relaxed);
    }

    pub(crate) fn is_mismatched(&self) -> bool {
        self.mismatched.load(Ordering::Relaxed)
    }

    /// Deregisters a listener. After the last one, drops the bytes of the event, which are no
    /// longer read.
    pub(crate) fn unlisten(&self, name: &'static str) {
        if self.listeners.remove(name)
            && let Some(attachments) = self.attachments()
        {
            attachments.withdraw_event(name);
        }
    }
}

/// The number of questions about its api that a document may have asked at a time.
const MAX_QUESTIONS: usize = 64;
const ARGUMENTS: &str = "the arguments of the page's calls in flight have too many bytes together";
