//! The right to answer a message.

use std::sync::Arc;

use ipc_core::message::{self, Id};
use ipc_core::{ErrorCode, IpcError};

use crate::connection::Connection;
use crate::connection::attachments::{Attached, Owner};
use crate::connection::outbox::{Enqueued, Placement};
use crate::connection::reply_text::{ReplyRoom, too_large};
use crate::exec::budget;
use crate::session::Batch;
use crate::stream::CallStream;

/// The text of a reply, and its bytes out of band.
#[derive(Debug, Default)]
pub struct Response {
    pub(crate) text: Vec<u8>,
    pub(crate) attached: Vec<Attached>,
    pub(crate) room: ReplyRoom,
}

impl Response {
    /// Creates a response without bytes out of band, for which no room was taken.
    pub(crate) fn short(text: Vec<u8>) -> Self {
        Response { text, ..Response::default() }
    }
}

/// The right, and the duty, to answer a message. There is one responder for each message that wants
/// an answer.
///
/// Dropping a responder answers that the backend is shutting down, so dropped work still answers.
pub(crate) struct Responder {
    /// `None` for a notification, which is not answered, and after the answer.
    caller: Option<Caller>,
    /// The streams among the arguments of a call, which end before the call is answered.
    streams: Vec<CallStream>,
    connection: Arc<Connection>,
}

/// The receiver of an answer.
struct Caller {
    id: Id,
    batch: Option<Arc<Batch>>,
}

impl Responder {
    /// Creates the responder of a message. `id` is `None` for a notification.
    pub(crate) fn new(
        connection: &Arc<Connection>,
        id: Option<Id>,
        batch: Option<&Arc<Batch>>,
    ) -> Self {
        let caller = id.map(|id| Caller { id, batch: batch.cloned() });
        Responder { caller, streams: Vec::new(), connection: Arc::clone(connection) }
    }

    /// Returns the id of the message, unless the message is a notification.
    pub(crate) fn id(&self) -> Option<&Id> {
        self.caller.as_ref().map(|caller| &caller.id)
    }

    pub(crate) fn is_notification(&self) -> bool {
        self.caller.is_none()
    }

    /// Ends `streams` when the call is answered.
    pub(crate) fn end_with_call(&mut self, streams: Vec<CallStream>) {
        self.streams = streams;
    }

    /// Answers the message.
    pub(crate) fn respond(mut self, outcome: Result<Response, IpcError>) {
        self.answer(outcome);
    }

    fn answer(&mut self, outcome: Result<Response, IpcError>) {
        self.streams.drain(..).for_each(|stream| stream.end());
        let Some(caller) = self.caller.take() else { return };
        let response = match outcome {
            Ok(response) => response,
            Err(error) => Response::short(message::error(&caller.id, &error)),
        };
        if let Err(error) = caller.send(&self.connection, response) {
            // Short, and at most one for each call in flight, whose number has a budget.
            caller.send_unbounded(&self.connection, &message::error(&caller.id, &error));
        }
    }
}

impl Drop for Responder {
    fn drop(&mut self) {
        if self.caller.is_none() && self.streams.is_empty() {
            return;
        }
        if self.connection.outbox.is_closed() {
            // The document is gone, so the answer has no receiver.
            self.caller = None;
        }
        self.answer(Err(IpcError::new(ErrorCode::Closed, "the backend is shutting down")));
    }
}

impl Caller {
    /// Sends a reply. The error is to be sent in its place.
    fn send(&self, connection: &Connection, response: Response) -> Result<(), IpcError> {
        let Response { text, attached, room } = response;
        if text.len() > connection.max_message {
            return Err(too_large(connection.max_message));
        }
        let (owner, bytes) = (|| Owner::Reply(self.id.clone()), text.len());
        connection.trace(&text);
        let enqueued = connection.offer(&attached, owner, || match &self.batch {
            Some(batch) => batch.add(&self.id, &text),
            None => connection.outbox.push_owned(text),
        });
        // The text counts as waiting by now.
        drop(room);
        match enqueued {
            Enqueued::Full => Err(budget::outbox_full(connection.outbox.capacity_bytes(), bytes)),
            Enqueued::AttachmentsFull => Err(connection.attachments_full(&attached)),
            Enqueued::Queued { .. } | Enqueued::Closed => Ok(()),
        }
    }

    fn send_unbounded(&self, connection: &Connection, text: &[u8]) {
        match &self.batch {
            Some(batch) => {
                connection.trace(text);
                batch.add_unbounded(&self.id, text);
            }
            // The document is closed otherwise, and needs no answer.
            None => {
                connection.push(text, Placement::Unbounded);
            }
        }
    }
}
