//! Control messages: methods with the prefix `$/`.

use ipc_core::message::{
    BINDINGS, CANCEL, CREDIT, Cancel, Credit, END, End, ErrorObject, HANDLE, Handling, ITEMS, Id,
    Items, LISTEN, Listening, REQUEST_CLOSE, STOP, Stated, Stop, UNHANDLE, UNLISTEN,
};
use ipc_core::schema::EventSource;
use ipc_core::values::Values;
use ipc_core::{ErrorCode, Foreign, IpcError, decode};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use crate::api::entry::EntryDescriptor;
use crate::api::role::Role;
use crate::dispatch::cancelled;
use crate::ipc::Peer;
use crate::session::Session;

/// Handles a control message. Returns `None` for any other message.
pub(super) fn handle(peer: &Peer, method: &str, params: &str) -> Option<Result<(), IpcError>> {
    if !method.starts_with("$/") {
        return None;
    }
    let session = &*peer.session;
    let handled = match method {
        BINDINGS => read(params).map(|Stated { fingerprint }| check_bindings(peer, &fingerprint)),
        CANCEL => borrow(params).map(|cancel| self::cancel(session, &cancel)),
        CREDIT => borrow(params).map(|credit| self::credit(session, &credit)),
        STOP => read(params).map(|stop| self::stop(session, &stop)),
        ITEMS => items(session, peer.ipc().limits().values, params),
        END => borrow(params).map(|end| self::end(session, &end)),
        REQUEST_CLOSE => {
            peer.window.request_close();
            Ok(())
        }
        LISTEN | UNLISTEN | HANDLE | UNHANDLE if session.is_mismatched() => {
            Err(mismatch(peer.role()))
        }
        LISTEN | UNLISTEN => set_listener(peer, method == LISTEN, params),
        HANDLE | UNHANDLE => set_handler(peer, method == HANDLE, params),
        _ => return None,
    };
    Some(handled)
}

/// Returns the error for calls of a page whose bindings were not made for its role.
pub(super) fn mismatch(role: &Role) -> IpcError {
    let message = format!(
        "the page's bindings were not made for the api of role `{}` in this backend (fingerprint \
         {}); run `cargo test` to write new bindings, and build the page again",
        role.name(),
        role.contract().fingerprint()
    );
    IpcError::new(ErrorCode::SchemaMismatch, message)
}

/// Marks the session if the page's bindings were not made for its role.
fn check_bindings(peer: &Peer, fingerprint: &str) {
    if peer.role().contract().fingerprint() != fingerprint {
        peer.session.mark_mismatched();
    }
}

fn cancel(session: &Session, cancel: &Cancel<'_>) {
    let Some(id) = Id::parse(cancel.id.get()) else {
        return session.connection.ignore("a cancel without an id");
    };
    match session.in_flight.cancel(&id) {
        Some(responder) => responder.respond(Err(cancelled())),
        None => {
            session.connection.ignore("a cancel of a call that is not in flight");
            if let Some(attachments) = session.attachments() {
                attachments.withdraw_reply(id);
            }
        }
    }
}

fn credit(session: &Session, credit: &Credit<'_>) {
    let stream = Id::parse(credit.stream.get()).and_then(|id| session.streams.outgoing(&id));
    match stream {
        Some(stream) => stream.grant(credit.items),
        None => session.connection.ignore("credit for a stream that is not open"),
    }
}

fn stop(session: &Session, stop: &Stop) {
    match session.streams.outgoing(&Id::Integer(stop.stream)) {
        Some(stream) if stream.is_channel() => stream.stop(),
        _ => session.connection.ignore("a stop of a channel that is not open"),
    }
}

/// Ends the stream of a refused items message, because the stream would have a gap.
pub(super) fn refuse_items(
    session: &Session,
    method: &str,
    params: Option<&RawValue>,
    error: &IpcError,
) {
    if method == ITEMS
        && let Some(Ok(Items { stream, .. })) = params.map(|params| borrow(params.get()))
        && let Some(stream) = session.streams.incoming(stream)
    {
        stream.end(Some(error.clone()));
    }
}

fn items(session: &Session, max_values: usize, params: &str) -> Result<(), IpcError> {
    let Items { stream, items } = borrow(params).inspect_err(|_| session.discard(params))?;
    let Some(stream) = session.streams.incoming(stream) else {
        session.discard(params);
        session.connection.ignore("items of a stream that is not open");
        return Ok(());
    };
    match ipc_core::elements(items.get(), max_values) {
        Ok(Some(items)) => {
            stream.receive(items.iter().map(|item| item.get()));
            Ok(())
        }
        _ => {
            session.discard(params);
            let error = IpcError::invalid_payload("items", "`items` must be an array");
            stream.end(Some(error.clone()));
            Err(error)
        }
    }
}

fn end(session: &Session, end: &End<'_>) {
    let Some(stream) = session.streams.incoming(end.stream) else {
        return session.connection.ignore("the end of a stream that is not open");
    };
    let error = end.error.map(|error| match serde_json::from_str(error.get()) {
        Ok(ErrorObject { code, message, .. }) => {
            let code = ErrorCode::from_number(code).unwrap_or(ErrorCode::Internal);
            // The message of a page may end up in a log.
            IpcError::new(code, Foreign(&message).to_string())
        }
        Err(_) => IpcError::new(ErrorCode::Internal, "the source of the page failed"),
    });
    stream.end(error);
}

/// Registers or deregisters a listener of the page for an event.
fn set_listener(peer: &Peer, begin: bool, params: &str) -> Result<(), IpcError> {
    let Listening { event: name } = read(params)?;
    match peer.role().find(&name).map(|entry| &entry.kind) {
        Some(EntryDescriptor::Event(event)) if event.sender == EventSource::Page => {
            Err(IpcError::invalid_payload(
                "event",
                "pages send this event and do not listen to it; declare it `from = both`",
            ))
        }
        Some(EntryDescriptor::Event(event)) => set(peer, begin, event.header.name),
        _ => Err(peer.role().unknown("event")),
    }
}

/// Registers or deregisters a handler of the page for a request.
fn set_handler(peer: &Peer, begin: bool, params: &str) -> Result<(), IpcError> {
    let Handling { request: name } = read(params)?;
    match peer.role().find(&name).map(|entry| &entry.kind) {
        Some(EntryDescriptor::Request(request)) => set(peer, begin, request.header.name),
        _ => Err(peer.role().unknown("request")),
    }
}

fn set(peer: &Peer, begin: bool, name: &'static str) -> Result<(), IpcError> {
    if begin {
        peer.ipc().emission().listen(&peer.session, &peer.window.shared_label(), name)
    } else {
        peer.session.unlisten(name);
        Ok(())
    }
}

/// Reads parameters.
pub(super) fn read<T: DeserializeOwned>(params: &str) -> Result<T, IpcError> {
    decode::from_str(params, &Values::PLAIN)
        .map_err(|error| IpcError::invalid_payload(error.path(), error.to_string()))
}

/// Reads parameters without copying parts of the text.
fn borrow<'a, T: Deserialize<'a>>(params: &'a str) -> Result<T, IpcError> {
    serde_json::from_str(params).map_err(|error| {
        let message = Foreign(&error.to_string()).to_string();
        IpcError::invalid_payload("", message)
    })
}
