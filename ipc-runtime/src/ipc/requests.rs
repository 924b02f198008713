//! Requests of the backend to a page.

use std::fmt;

use ipc_core::message::{self, CANCEL, ErrorObject};
use ipc_core::values::{self, Values};
use ipc_core::{ErrorCode, Foreign, IpcError, Payload, decode};
use serde::Serialize;
use serde_json::value::RawValue;

use crate::api::request::{Request, RequestError};
use crate::connection;
use crate::connection::outbox::{Enqueued, Placement, Position};
use crate::exec::{budget, panics};
use crate::session::{Answer, Outcome, Session};

/// Sends a request to a document and waits for the reply.
pub(crate) async fn request<Q: Request>(
    session: &Session,
    request: &Q,
    values: &Values<'_>,
) -> Result<Q::Reply, RequestError<Q::Error>> {
    let name = Q::HEADER.name;
    let (id, answer) = session.outgoing_requests.register()?;
    let mut guard = RequestGuard { session, id, sent: None };
    let text = panics::catch(name, || message::request(id, name, request, values))?;
    let text = text.map_err(|error| {
        IpcError::new(error.code(), format!("`{name}` cannot be sent: {error}"))
    })?;
    let (len, max) = (text.len(), session.connection.max_message);
    if len > max {
        let message = format!(
            "`{name}` has {len} bytes, which exceeds the limit of {max}; ask for less at once, or \
             raise `Limits::bytes`"
        );
        return Err(IpcError::new(ErrorCode::PayloadTooLarge, message).into());
    }
    match session.connection.push(&text, Placement::Bounded) {
        Enqueued::Queued { .. } => guard.sent = Some(session.outbox().position()),
        Enqueued::Closed => return Err(connection::closed().into()),
        Enqueued::Full | Enqueued::AttachmentsFull => {
            return Err(budget::outbox_full(session.outbox().capacity_bytes(), len).into());
        }
    }
    let answer = answer.await.map_err(|_| connection::closed())?;
    // Decoding runs code of the user.
    let reply = panics::catch(name, || read(session, name, &answer, values));
    reply.unwrap_or_else(|panicked| Err(panicked.into()))
}

/// A guard of a request in flight. Dropping it cancels the request.
struct RequestGuard<'a> {
    session: &'a Session,
    id: u64,
    /// The position behind the request, which may not have been sent yet. The cancel must not
    /// overtake the request.
    sent: Option<Position>,
}

impl Drop for RequestGuard<'_> {
    fn drop(&mut self) {
        #[derive(Serialize)]
        struct Cancel {
            id: u64,
        }
        if self.session.outgoing_requests.cancel(self.id)
            && let Some(sent) = self.sent
        {
            let cancel = message::notification(CANCEL, &Cancel { id: self.id });
            let cancel = cancel.expect("a number is JSON");
            self.session.connection.push(&cancel, Placement::ControlAfter(sent));
        }
    }
}

fn read<T: Payload, E: Payload>(
    session: &Session,
    name: &str,
    answer: &Answer,
    values: &Values<'_>,
) -> Result<T, RequestError<E>> {
    let attachments = session.attachments().map(|held| held as &dyn values::Attachments);
    let values = Values { attachments, ..*values };
    let unreadable = |error: &dyn fmt::Display| {
        let message =
            format!("the page's answer to `{name}` does not match its declaration: {error}");
        RequestError::Failed(IpcError::new(ErrorCode::InvalidPayload, message))
    };
    match &answer.outcome {
        Outcome::Result(text) => decode::payload(text, &values).map_err(|error| unreadable(&error)),
        Outcome::Refused(error) => Err(error.clone().into()),
        Outcome::Error(text) => {
            let error: ErrorObject<'_> =
                serde_json::from_str(text).map_err(|error| unreadable(&error))?;
            let code = ErrorCode::from_number(error.code).unwrap_or(ErrorCode::Internal);
            if code == ErrorCode::Command {
                let data = error.data.map_or("null", RawValue::get);
                let own = decode::payload(data, &values).map_err(|error| unreadable(&error))?;
                return Err(RequestError::Page(own));
            }
            // The message of a page may end up in a log.
            Err(IpcError::new(code, Foreign(&error.message).to_string()).into())
        }
    }
}
