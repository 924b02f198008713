//! From a received text to the code that it calls: decode, find in the table of the session's role, admit, start. What
//! fails on the way is answered by [`settle`](crate::settle), as everything is.

use std::sync::Arc;

use ipc_core::message::{self, Id, Malformed, Message, Request};
use ipc_core::values::{Attachments, Values};
use ipc_core::{ErrorCode, IpcError};
use serde_json::value::RawValue;

use crate::api::{Command, EntryKind, EventEntry, Handler};
use crate::attachments::Several;
use crate::budget;
use crate::call::{Call, Text, open_streams};
use crate::cancel::CancellationToken;
use crate::inflight::{Inflight, Refused};
use crate::panics;
use crate::pool::Job;
use crate::protocol;
use crate::reply::Reply;
use crate::right::{Batch, Caller, Right};
use crate::router::Entry;
use crate::run::Started;
use crate::session::Session;
use crate::settle::{self, Settle};

/// Takes the text of an open transport: one message, or a JSON-RPC batch.
pub(crate) fn text(session: &Arc<Session>, text: Arc<str>) {
    if session.has_ended() {
        return;
    }
    let mut started = Started::default();
    let refuse = |failure| {
        let caller = Caller { id: Id::null(), batch: None };
        settle::answer(session, caller, Err(failure));
    };
    if let Err(passed) = session.ipc().limits().check_text(&text) {
        return refuse(IpcError::new(passed.code(), passed.to_string()));
    }
    if !text.trim_start_matches([' ', '\t', '\n', '\r']).starts_with('[') {
        one(session, &text, &text, None, &mut started);
    } else {
        match batch(session, &text) {
            Err(failure) => refuse(failure),
            Ok(messages) => {
                let batch = Arc::new(Batch::new(session.link(), session.ipc().budgets().outbox));
                for message in messages {
                    one(session, &text, message.get(), Some(&batch), &mut started);
                }
            }
        }
    }
    started.run(session.ipc());
}

fn batch<'a>(session: &Session, text: &'a str) -> Result<Vec<&'a RawValue>, IpcError> {
    let max = session.ipc().limits().batch;
    let messages = ipc_core::elements(text, max).map_err(|error| {
        IpcError::new(ErrorCode::Parse, format!("the text is not JSON: {error}"))
    })?;
    match messages {
        None => {
            let passed = ipc_core::LimitExceeded::Batch { max };
            Err(IpcError::new(passed.code(), passed.to_string()))
        }
        Some(messages) if messages.is_empty() => {
            Err(IpcError::new(ErrorCode::InvalidFrame, "a batch holds at least one message"))
        }
        Some(messages) => Ok(messages),
    }
}

/// Takes the messages of a frame. `messages` have to be slices of `text`.
pub(crate) fn frame<'a>(
    session: &Arc<Session>,
    text: &Arc<str>,
    messages: impl Iterator<Item = &'a RawValue>,
) {
    if session.has_ended() {
        return;
    }
    let mut started = Started::default();
    for message in messages {
        one(session, text, message.get(), None, &mut started);
    }
    started.run(session.ipc());
}

fn one(
    session: &Arc<Session>,
    whole: &Arc<str>,
    text: &str,
    batch: Option<&Arc<Batch>>,
    started: &mut Started,
) {
    tracing::trace!(target: "ipc::wire", window = session.window().label(), text, "from the page");
    let mut caller = None;
    if let Err(failure) = take(session, whole, text, batch, started, &mut caller) {
        // Bytes that the message names have nobody to take them.
        session.discard(text);
        if let Some(caller) = caller {
            settle::answer(session, caller, Err(failure));
        }
    }
}

/// Does what one message asks for. `caller` is who has to be answered, and stays where nobody has been.
fn take(
    session: &Arc<Session>,
    whole: &Arc<str>,
    text: &str,
    batch: Option<&Arc<Batch>>,
    started: &mut Started,
    caller: &mut Option<Caller>,
) -> Result<(), IpcError> {
    let checked = session.ipc().limits().check_message(text);
    let checked = checked.map_err(|passed| IpcError::new(passed.code(), passed.to_string()));
    let called_by = |id| Caller { id, batch: batch.cloned() };
    let request = match Message::parse(text) {
        Ok(Message::Request(request)) => request,
        Ok(Message::Response(reply)) => {
            let refused = checked.inspect_err(|_| session.discard(text)).err();
            session.asked.settle(session.link(), &reply, refused);
            return Ok(());
        }
        Err(Malformed { id, failure }) => {
            *caller = Some(called_by(id));
            return Err(failure);
        }
    };
    let Request { id, method, params } = request;
    *caller = id.map(called_by);
    checked.inspect_err(|failure| protocol::unread(session, &method, params, failure))?;
    if let Some(caller) = &*caller {
        let seen = session.inflight.see(&caller.id);
        seen.map_err(|why| IpcError::new(ErrorCode::InvalidFrame, why))?;
    }
    if let Some(answer) = protocol::answer(session, &method, params.map_or("{}", RawValue::get)) {
        let answer = answer?;
        if let Some(caller) = caller.take() {
            let text = message::plain_result(&caller.id, &answer);
            settle::answer(session, caller, Ok(Reply { text: Some(text), ..Reply::default() }));
        }
        return Ok(());
    }
    if session.is_mismatched() {
        return Err(protocol::mismatch(session));
    }
    let params = params.map(|raw| Text::new(whole, raw.get()));
    match session.role().find(&method) {
        Some(entry @ Entry { kind: EntryKind::Command(command), .. }) => {
            call(session, command, entry, params, started, caller)
        }
        Some(entry @ Entry { kind: EntryKind::Event(event), .. })
            if event.sender.is_page() && caller.is_none() =>
        {
            receive_event(session, event, entry.values, params);
            Ok(())
        }
        found => {
            let known = found.is_some();
            tracing::debug!(known, "a message for something that its role does not have");
            Err(IpcError::new(ErrorCode::UnknownCommand, session.role().unknown("command")))
        }
    }
}

/// Admits a call, and starts it.
fn call(
    session: &Arc<Session>,
    command: &'static Command,
    entry: &Entry,
    params: Option<Text>,
    started: &mut Started,
    caller: &mut Option<Caller>,
) -> Result<(), IpcError> {
    let ipc = session.ipc();
    let task = ipc.tasks().take(1)?;
    let arguments = session.arguments.take(params.as_ref().map_or(0, Text::held))?;
    if matches!(command.handler, Handler::Sync(_)) && ipc.pool().is_exhausted() {
        let what = "all threads are busy with commands that block";
        return Err(budget::used_up("threads", ipc.budgets().threads, what));
    }
    let opened = open_streams(session.link(), &entry.flows, params.as_ref())?;
    let tied = opened.iter().map(|(_, opened)| opened.tied()).collect();
    let id = caller.as_ref().map(|caller| caller.id.clone());
    let right = Right { caller: caller.take(), tied };
    let begun = Inflight::begin(&session.inflight, id.clone(), right);
    let running = begun.map_err(|(refused, right)| {
        *caller = right.caller;
        refusal(session, refused)
    })?;
    let time = command.timeout.or_else(|| ipc.timeout().filter(|_| !entry.streams()));
    let name = command.header.name;
    let deadline = time.map(|time| {
        let (document, pending) = (Arc::downgrade(session), Arc::downgrade(running.pending()));
        ipc.deadlines().after(time, move || {
            let (Some(session), Some(pending)) = (document.upgrade(), pending.upgrade()) else {
                return;
            };
            if let Some(right) = session.inflight.stop(&pending) {
                let message = format!("`{name}` had no answer within {time:?}");
                settle::settle(
                    &session,
                    right,
                    Err(IpcError::new(ErrorCode::DeadlineExceeded, message)),
                );
            }
        })
    });
    let session = Arc::clone(session);
    let settle = Settle {
        running,
        session: Arc::clone(&session),
        _deadline: deadline,
        task,
        _arguments: arguments,
    };
    let token = CancellationToken::new(settle.pending());
    let call = Call::new(id, params, name, session, entry.values, opened, token);
    started.call(command, call, settle);
    Ok(())
}

fn refusal(session: &Session, refused: Refused) -> IpcError {
    match refused {
        Refused::Ended => IpcError::new(ErrorCode::Closed, "this document's session has ended"),
        Refused::Cancelled => {
            IpcError::new(ErrorCode::Cancelled, "the caller has cancelled the call")
        }
        Refused::Taken => {
            IpcError::new(ErrorCode::InvalidFrame, "a call with this id is under way")
        }
        Refused::Full => {
            let what = "the page has too many calls under way";
            budget::used_up("calls", session.ipc().budgets().calls, what)
        }
    }
}

fn receive_event(
    session: &Arc<Session>,
    event: &EventEntry,
    values: Values<'static>,
    params: Option<Text>,
) {
    let name = event.header.name;
    let handlers = session.ipc().handlers_of(name);
    if handlers.is_empty() {
        return session.discard(params.as_ref().map_or("", Text::as_str));
    }
    let window = session.window().clone();
    let held = match session.arguments.take(params.as_ref().map_or(0, Text::held)) {
        Ok(held) => held,
        Err(full) => {
            let window = session.window().label();
            tracing::error!(event = name, window, %full, "an event was dropped");
            return session.discard(params.as_ref().map_or("", Text::as_str));
        }
    };
    let sender = Arc::clone(session);
    let job: Job = Box::new(move || {
        let _held = held;
        let payload = params.as_ref().map_or("[null]", Text::as_str);
        let several = sender.attachments().map(Several::new);
        let attachments = several.as_ref().map(|several| several as &dyn Attachments);
        let values = Values { attachments, ..values };
        for handler in &handlers {
            match panics::catch(name, || handler.receive(payload, &values, &window)) {
                Ok(Ok(())) => {}
                Ok(Err(failure)) => {
                    tracing::warn!(event = name, %failure, "a page sent an event that is not what was declared");
                }
                Err(_) => {}
            }
        }
        if values.extended {
            sender.discard(payload);
        }
        // A handler that was stopped meanwhile is dropped here.
        panics::drop_quietly(name, handlers);
    });
    if let Err(job) = session.in_order.submit(session.ipc().pool(), job) {
        let window = session.window().label();
        tracing::error!(
            event = name,
            window,
            "an event was dropped: the budget `events` is used up"
        );
        panics::drop_quietly(name, job);
    }
}
