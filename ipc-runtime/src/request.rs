use std::fmt;
use std::time::Duration;

use ipc_core::message::{self, CANCEL};
use ipc_core::schema::Header;
use ipc_core::values::{self, Values};
use ipc_core::{ErrorCode, IpcError, Payload, decode};
use ipc_macros::payload;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::asked::{Answer, Outcome};
use crate::budget;
use crate::outbox::{Added, Mark};
use crate::panics;
use crate::session::Session;
use crate::window::Window;

/// A type whose values ask the page for something, and what the page answers. Made by [`#[request]`](crate::request).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a request",
    label = "a page can not be asked this",
    note = "put `#[request(reply = …)]` on the declaration of `{Self}`"
)]
pub trait Request: Payload {
    #[doc(hidden)]
    const HEADER: Header;
    /// Whether the declaration names an error.
    #[doc(hidden)]
    const HAS_ERROR: bool;
    /// What the page answers.
    type Reply: Payload;
    /// What the page's handler may throw, as the `data` of a `CommandError`.
    type Error: Payload;
}

/// The error of a request whose declaration names none: there is no value of it.
#[payload]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Never {}

/// Why a request has no reply.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum RequestError<E> {
    /// The page's handler has thrown the error that the declaration names.
    Page(E),
    /// It was not asked, or did not answer: no handler, the page is gone, too late.
    Failed(IpcError),
}

impl<E: fmt::Debug> fmt::Display for RequestError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RequestError::Page(error) => write!(f, "the page's handler failed: {error:?}"),
            RequestError::Failed(failure) => failure.fmt(f),
        }
    }
}

impl<E: fmt::Debug> std::error::Error for RequestError<E> {}

impl<E> From<IpcError> for RequestError<E> {
    fn from(failure: IpcError) -> Self {
        RequestError::Failed(failure)
    }
}

impl Window {
    /// Asks the page something, and waits for its answer: for as long as [`IpcBuilder::timeout`](crate::IpcBuilder::timeout)
    /// says, or for ever. When this future is dropped, the page's handler is told.
    ///
    /// ```
    /// # use ipc_runtime::{command, request, AnyError, Window};
    /// #[request(reply = bool)]
    /// pub struct Confirm { pub question: String }
    ///
    /// #[command]
    /// async fn delete_all(window: Window) -> Result<bool, AnyError> {
    ///     let question = "Delete all notes?".to_owned();
    ///     Ok(window.request(&Confirm { question }).await?)
    /// }
    /// ```
    ///
    /// A command that blocks waits with [`window.ipc().runtime()`](crate::Ipc::runtime)`.block_on(window.request(…))`; one
    /// that is `inline` can not, since the answer comes through its thread.
    ///
    /// # Errors
    /// When no page is there, or it has no handler, or the handler throws, or the time is over.
    pub async fn request<Q: Request>(
        &self,
        request: &Q,
    ) -> Result<Q::Reply, RequestError<Q::Error>> {
        match self.ipc().timeout() {
            Some(time) => self.request_within(request, time).await,
            None => self.ask(request).await,
        }
    }

    /// [`request`](Self::request), with a time of its own in which the page has to answer.
    ///
    /// # Errors
    /// See there.
    pub async fn request_within<Q: Request>(
        &self,
        request: &Q,
        time: Duration,
    ) -> Result<Q::Reply, RequestError<Q::Error>> {
        tokio::time::timeout(time, self.ask(request)).await.unwrap_or_else(|_| {
            let message = format!("the page did not answer `{}` within {time:?}", Q::HEADER.name);
            Err(IpcError::new(ErrorCode::DeadlineExceeded, message).into())
        })
    }

    async fn ask<Q: Request>(&self, request: &Q) -> Result<Q::Reply, RequestError<Q::Error>> {
        let name = Q::HEADER.name;
        let closed = || IpcError::new(ErrorCode::Closed, "the window, or its document, is gone");
        let session = self.ipc().session_of(self).ok_or_else(closed)?;
        if !session.role().has_request::<Q>() || !session.listens(name) {
            let message = if session.role().has_request::<Q>() {
                format!(
                    "the page of window `{}` has no handler for `{name}` yet: have it call `.handle(…)` of that request",
                    self.label()
                )
            } else {
                format!("role `{}` does not have `{name}`: add it to its `api![…]`", self.role())
            };
            return Err(IpcError::new(ErrorCode::UnknownCommand, message).into());
        }
        let values = session.role().values(name);
        let (id, answer) = session.asked.ask()?;
        let mut asking = Asking { session: &session, id, told: None };
        let text = panics::catch(name, || message::request(id, name, request, &values))?;
        let text = text.map_err(|error| {
            IpcError::new(ErrorCode::Internal, format!("`{name}` can not be sent: {error}"))
        })?;
        let (len, max) = (text.len(), session.link().longest);
        if len > max {
            let message = format!(
                "`{name}` has {len} bytes, at most {max} are sent: ask for less at once, or raise `Limits::bytes`"
            );
            return Err(IpcError::new(ErrorCode::PayloadTooLarge, message).into());
        }
        match session.link().send_plain(&text, |outbox| outbox.push(&text)) {
            Added::Taken { .. } => asking.told = Some(session.outbox().mark()),
            Added::Closed => return Err(closed().into()),
            Added::Full | Added::FullBeside => {
                return Err(budget::no_room(self.ipc().budgets().outbox).into());
            }
        }
        let answer = answer.await.map_err(|_| closed())?;
        // This runs code of the user's too.
        let reply = panics::catch(name, || read(&session, name, &answer, &values));
        reply.unwrap_or_else(|panicked| Err(panicked.into()))
    }
}

/// A request whose answer is waited for.
struct Asking<'a> {
    session: &'a Session,
    id: u64,
    /// Where the page is told, which may not have left yet.
    told: Option<Mark>,
}

impl Drop for Asking<'_> {
    fn drop(&mut self) {
        #[derive(Serialize)]
        struct Cancel {
            id: u64,
        }
        if self.session.asked.forget(self.id)
            && let Some(told) = self.told
        {
            let cancel = message::notification(CANCEL, &Cancel { id: self.id });
            self.session.link().overtake_after(told, &cancel.expect("a number is JSON"));
        }
    }
}

fn read<T: Payload, E: Payload>(
    session: &Session,
    name: &str,
    answer: &Answer,
    values: &Values<'_>,
) -> Result<T, RequestError<E>> {
    #[derive(Deserialize)]
    struct ErrorObject<'a> {
        code: i64,
        message: String,
        #[serde(borrow)]
        data: Option<&'a RawValue>,
    }
    let attachments = session.attachments().map(|these| these as &dyn values::Attachments);
    let values = Values { attachments, ..*values };
    let unreadable = |error: &dyn fmt::Display| {
        let message = format!("the page's answer to `{name}` is not what was declared: {error}");
        RequestError::Failed(IpcError::new(ErrorCode::InvalidPayload, message))
    };
    match &answer.outcome {
        Outcome::Result(text) => decode::payload(text, &values).map_err(|error| unreadable(&error)),
        Outcome::Refused(failure) => Err(failure.clone().into()),
        Outcome::Error(text) => {
            let error: ErrorObject<'_> =
                serde_json::from_str(text).map_err(|error| unreadable(&error))?;
            let code = ErrorCode::from_number(error.code).unwrap_or(ErrorCode::Internal);
            if code == ErrorCode::Command {
                let data = error.data.map_or("null", RawValue::get);
                let own = decode::payload(data, &values).map_err(|error| unreadable(&error))?;
                return Err(RequestError::Page(own));
            }
            Err(IpcError::new(code, error.message).into())
        }
    }
}
