//! Messages of the protocol's own, whose methods begin with `$/`, and `rpc.discover`.

use ipc_core::message::{
    BINDINGS, CANCEL, COMPARE, CREDIT, Cancel, Compare, Credit, DISCOVER, END, End, HANDLE,
    Handling, ITEMS, Id, Items, LISTEN, Listening, STOP, Stated, Stop, UNHANDLE, UNLISTEN,
};
use ipc_core::schema::EventSource;
use ipc_core::values::Values;
use ipc_core::{ErrorCode, IpcError, decode};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::api::EntryKind;
use crate::session::Session;
use crate::settle;

/// Does what a message says, if it is one of the protocol's own.
pub(crate) fn answer(
    session: &Session,
    method: &str,
    params: &str,
) -> Option<Result<Value, IpcError>> {
    if !method.starts_with("$/") && method != DISCOVER {
        return None;
    }
    let done = match method {
        DISCOVER => return Some(Ok(session.role().describe())),
        COMPARE => return Some(compare(session, params)),
        BINDINGS => read(params).map(|Stated { fingerprint }| session.state(&fingerprint)),
        CANCEL => borrow(params).map(|cancel| self::cancel(session, &cancel)),
        CREDIT => borrow(params).map(|credit| self::credit(session, &credit)),
        STOP => read(params).map(|stop| self::stop(session, &stop)),
        ITEMS => items(session, params),
        END => borrow(params).map(|end| self::end(session, &end)),
        LISTEN | UNLISTEN | HANDLE | UNHANDLE if session.is_mismatched() => Err(mismatch(session)),
        LISTEN | UNLISTEN => listening(session, method == LISTEN, params),
        HANDLE | UNHANDLE => handling(session, method == HANDLE, params),
        _ => return None,
    };
    Some(done.map(|()| Value::Null))
}

/// What a page with other bindings is told.
pub(crate) fn mismatch(session: &Session) -> IpcError {
    let role = session.role();
    let message = format!(
        "the page's bindings were not made for the api of role `{}` that this core has (fingerprint {}): run `cargo test` \
         to write them anew, and build the page again",
        role.name(),
        role.contract().fingerprint()
    );
    IpcError::new(ErrorCode::SchemaMismatch, message)
}

fn compare(session: &Session, params: &str) -> Result<Value, IpcError> {
    let Compare { contract } = read(params)?;
    let differences = session.role().contract().differences(&contract);
    serde_json::to_value(differences)
        .map_err(|error| IpcError::new(ErrorCode::Internal, error.to_string()))
}

fn cancel(session: &Session, cancel: &Cancel<'_>) {
    let Some(id) = Id::parse(cancel.id.get()) else {
        return session.link().ignore("a cancel without an id");
    };
    match session.inflight.cancel(&id) {
        Some(right) => {
            let failure = IpcError::new(ErrorCode::Cancelled, "the caller has cancelled the call");
            settle::settle(session, right, Err(failure));
        }
        None => {
            session.link().ignore("a cancel of what is not under way");
            if let Some(attachments) = session.attachments() {
                attachments.withdraw_answer(id);
            }
        }
    }
}

fn credit(session: &Session, credit: &Credit<'_>) {
    let stream = Id::parse(credit.stream.get()).and_then(|id| session.link().streams.out(&id));
    match stream {
        Some(stream) => stream.grant(credit.items),
        None => session.link().ignore("credit for a stream that is not there"),
    }
}

fn stop(session: &Session, stop: &Stop) {
    match session.link().streams.out(&Id::Integer(stop.stream)) {
        Some(stream) if stream.is_channel() => stream.stop(),
        _ => session.link().ignore("the stop of what is no channel, or not there"),
    }
}

/// A message passes the limits. Where items are lost with it, their stream has not come whole.
pub(crate) fn unread(
    session: &Session,
    method: &str,
    params: Option<&RawValue>,
    failure: &IpcError,
) {
    if method == ITEMS
        && let Some(Ok(Items { stream, .. })) = params.map(|params| borrow(params.get()))
        && let Some(stream) = session.link().streams.incoming(stream)
    {
        stream.end(Some(failure.clone()));
    }
}

fn items(session: &Session, params: &str) -> Result<(), IpcError> {
    let Items { stream, items } = borrow(params).inspect_err(|_| session.discard(params))?;
    let Some(stream) = session.link().streams.incoming(stream) else {
        session.discard(params);
        session.link().ignore("items of a stream that is not there");
        return Ok(());
    };
    let most = session.ipc().limits().values;
    match ipc_core::elements(items.get(), most) {
        Ok(Some(items)) => {
            stream.take(items.iter().map(|item| item.get()));
            Ok(())
        }
        _ => {
            session.discard(params);
            let failure = IpcError::invalid_payload("items", "`items` has to be an array");
            stream.end(Some(failure.clone()));
            Err(failure)
        }
    }
}

fn end(session: &Session, end: &End<'_>) {
    #[derive(Deserialize)]
    struct ErrorObject {
        code: i64,
        message: String,
    }
    let Some(stream) = session.link().streams.incoming(end.stream) else {
        return session.link().ignore("the end of a stream that is not there");
    };
    let error = end.error.map(|error| {
        let read = serde_json::from_str(error.get());
        let ErrorObject { code, message } = read.unwrap_or_else(|_| ErrorObject {
            code: ErrorCode::Internal.number(),
            message: "the page's source failed".to_owned(),
        });
        IpcError::new(ErrorCode::from_number(code).unwrap_or(ErrorCode::Internal), message)
    });
    stream.end(error);
}

fn listening(session: &Session, begin: bool, params: &str) -> Result<(), IpcError> {
    let Listening { event: name } = read(params)?;
    match session.role().find(&name).map(|entry| &entry.kind) {
        Some(EntryKind::Event(event)) if event.sender == EventSource::Page => {
            Err(IpcError::invalid_payload(
                "event",
                "pages send this event, they do not listen to it: declare it `from = both`",
            ))
        }
        Some(EntryKind::Event(event)) => listen(session, begin, event.header.name),
        _ => Err(IpcError::new(ErrorCode::UnknownCommand, session.role().unknown("event"))),
    }
}

fn handling(session: &Session, begin: bool, params: &str) -> Result<(), IpcError> {
    let Handling { request: name } = read(params)?;
    match session.role().find(&name).map(|entry| &entry.kind) {
        Some(EntryKind::Request(request)) => listen(session, begin, request.header.name),
        _ => Err(IpcError::new(ErrorCode::UnknownCommand, session.role().unknown("request"))),
    }
}

fn listen(session: &Session, begin: bool, name: &'static str) -> Result<(), IpcError> {
    if begin {
        session.ipc().emission().listen(session, name)
    } else {
        session.unlisten(name);
        Ok(())
    }
}

fn read<T: DeserializeOwned>(params: &str) -> Result<T, IpcError> {
    decode::from_str(params, &Values::PLAIN)
        .map_err(|error| IpcError::invalid_payload(error.path(), error.to_string()))
}

/// For what has parts that stay text.
fn borrow<'a, T: Deserialize<'a>>(params: &'a str) -> Result<T, IpcError> {
    serde_json::from_str(params).map_err(|error| IpcError::invalid_payload("", error.to_string()))
}
