//! From a received text to a running command: check, parse, find in the role, admit, start.
//!
//! Every message is answered by its [`Responder`], also if one of these steps fails.

mod control;
mod describe;
mod execute;
mod guard;

use std::sync::Arc;

use ipc_core::message::{self, Id, Malformed, Message, Request};
use ipc_core::values::{Attachments, Values};
use ipc_core::{Counts, ErrorCode, IpcError, LimitExceeded};
use serde_json::value::RawValue;

use self::describe::Question;
use self::execute::ReadyCalls;
use self::guard::CallGuard;
use crate::api::command::arguments::{Params, open_streams};
use crate::api::command::call::Call;
use crate::api::entry::{Command, EntryDescriptor, EventEntry, Handler};
use crate::api::role::RoleEntry;
use crate::connection::attachments::SharedAttachments;
use crate::connection::{self, wire_text};
use crate::exec::deadline::Deadline;
use crate::exec::pool::Job;
use crate::exec::work::WorkKind;
use crate::exec::{budget, panics};
use crate::ipc::{Peer, events};
use crate::session::in_flight::{InFlight, InFlightCall, RegisterError};
use crate::session::{Batch, CancellationToken, Responder, Response};

/// Dispatches a text of an open transport: a message, or a JSON-RPC batch. Code of the application
/// that runs meanwhile finds the async runtime as the current one.
pub(crate) fn dispatch_text(peer: &Peer, text: Arc<str>) {
    if peer.session.has_ended() {
        return;
    }
    let _entered = peer.ipc().runtime().enter();
    let limits = peer.ipc().limits();
    let messages = match limits.check_text(&text).map_err(exceeded) {
        Ok(()) if is_array(&text) => batch(&text, limits.batch),
        Ok(()) => {
            let mut ready = ReadyCalls::default();
            dispatch_message(peer, &text, &text, None, &mut ready);
            return ready.start(peer);
        }
        Err(error) => Err(error),
    };
    match messages {
        Ok(messages) => {
            let batch = Batch::new(&peer.session.connection, peer.ipc().budgets().outbox);
            dispatch_messages(peer, &text, Some(&Arc::new(batch)), messages.into_iter());
        }
        Err(error) => {
            Responder::new(&peer.session.connection, Some(Id::Null), None).respond(Err(error));
        }
    }
}

/// Dispatches the messages of a frame. `messages` must be slices of `text`.
pub(crate) fn dispatch_frame<'a>(
    peer: &Peer,
    text: &Arc<str>,
    messages: impl Iterator<Item = &'a RawValue>,
) {
    if !peer.session.has_ended() {
        let _entered = peer.ipc().runtime().enter();
        dispatch_messages(peer, text, None, messages);
    }
}

fn dispatch_messages<'a>(
    peer: &Peer,
    text: &Arc<str>,
    batch: Option<&Arc<Batch>>,
    messages: impl Iterator<Item = &'a RawValue>,
) {
    let mut ready = ReadyCalls::default();
    for message in messages {
        dispatch_message(peer, text, message.get(), batch, &mut ready);
    }
    ready.start(peer);
}

fn dispatch_message(
    peer: &Peer,
    whole: &Arc<str>,
    text: &str,
    batch: Option<&Arc<Batch>>,
    ready: &mut ReadyCalls,
) {
    tracing::trace!(
        target: "ipc::wire",
        window = peer.window.label(),
        text = %wire_text(text),
        "from the page"
    );
    if let Err((responder, error)) = handle(peer, whole, text, batch, ready) {
        // The message is not read, so its bytes are dropped.
        peer.session.discard(text);
        responder.respond(Err(error));
    }
}

/// A refused message: the responder, and the error to respond with.
type Refusal = (Responder, IpcError);

/// Handles a message.
fn handle(
    peer: &Peer,
    whole: &Arc<str>,
    text: &str,
    batch: Option<&Arc<Batch>>,
    ready: &mut ReadyCalls,
) -> Result<(), Refusal> {
    let session = &peer.session;
    let respond_to = |id| Responder::new(&session.connection, id, batch);

    // Check, and parse. A text that exceeds the limits is parsed too, to answer the right message.
    let checked = peer.ipc().limits().check_message(text).map_err(exceeded);
    let Request { id, method, params } = match Message::parse(text) {
        Ok(Message::Request(request)) => request,
        Ok(Message::Response(response)) => {
            let refused = checked.inspect_err(|_| session.discard(text)).err();
            session.outgoing_requests.complete(&session.connection, &response, refused);
            return Ok(());
        }
        Err(Malformed { id, failure }) => return Err((respond_to(Some(id)), failure)),
    };
    let responder = respond_to(id);
    let counts = match checked {
        Ok(counts) => counts,
        Err(error) => {
            control::refuse_items(session, &method, params, &error);
            return Err((responder, error));
        }
    };
    if let Some(id) = responder.id()
        && let Err(why) = session.in_flight.check_id(id)
    {
        return Err((responder, IpcError::new(ErrorCode::InvalidFrame, why)));
    }

    // Is it a control message?
    if let Some(outcome) = control::handle(peer, &method, params.map_or("{}", RawValue::get)) {
        return respond_to_control(responder, outcome);
    }

    // Is it a question about the api?
    let params = params.map(|raw| Params::new(whole, raw.get()));
    if let Some(question) = Question::of(&method) {
        let cost = cost(params.as_ref(), counts, true);
        return describe::ask(peer, question, params, cost, responder);
    }
    if session.is_mismatched() {
        return Err((responder, control::mismatch(peer.role())));
    }

    // Find, admit, and start.
    match peer.role().find(&method) {
        Some(entry @ RoleEntry { kind: EntryDescriptor::Command(command), .. }) => {
            let cost = cost(params.as_ref(), counts, entry.is_dynamic);
            let (call, guard) =
                admit(peer, command, entry, params, cost, responder, ready.blocking())?;
            ready.add(command, call, guard);
            Ok(())
        }
        Some(entry @ RoleEntry { kind: EntryDescriptor::Event(event), .. })
            if event.sender.is_page() && responder.is_notification() =>
        {
            let cost = cost(params.as_ref(), counts, entry.is_dynamic);
            receive_event(peer, event, entry.values, params, cost);
            Ok(())
        }
        found => {
            if let Some(left_out) = session.connection.lines.unknown_entries.line() {
                let (window, is_known) = (peer.window.label(), found.is_some());
                tracing::debug!(
                    window,
                    is_known,
                    left_out,
                    "a message for an entry that the role does not have"
                );
            }
            Err((responder, peer.role().unknown("command")))
        }
    }
}

/// Returns the number of bytes to count against budgets until a message is handled: its text, and
/// the memory of the values in it.
fn cost(params: Option<&Params>, counts: Counts, is_dynamic: bool) -> usize {
    params.map_or(0, |params| params.size().saturating_add(counts.memory(is_dynamic)))
}

/// Answers a control message.
fn respond_to_control(responder: Responder, outcome: Result<(), IpcError>) -> Result<(), Refusal> {
    if let Err(error) = outcome {
        return Err((responder, error));
    }
    let text = responder.id().map(|id| message::result_of_text(id, "null")).unwrap_or_default();
    responder.respond(Ok(Response::short(text)));
    Ok(())
}

/// Admits a call: takes its budgets, opens its streams, registers the call, and sets its deadline.
/// `queued` blocking calls of the same text are to be queued before.
fn admit(
    peer: &Peer,
    command: &'static Command,
    entry: &RoleEntry,
    params: Option<Params>,
    cost: usize,
    mut responder: Responder,
    queued: usize,
) -> Result<(Call, CallGuard), Refusal> {
    let (ipc, session) = (peer.ipc(), &peer.session);
    let name = command.header.name;
    let admitted = (|| {
        let work = ipc.work().start_call(ipc.budgets().tasks, name, peer.window.shared_label());
        let work = work.ok_or_else(|| {
            let what = "too many calls of all windows still run";
            budget::exhausted("tasks", ipc.budgets().tasks, what)
        })?;
        let arguments = session.arguments.acquire(cost)?;
        if matches!(command.handler, Handler::Sync(_)) && session.lane.is_exhausted(queued) {
            let what = "all threads of the document are busy with commands that block";
            return Err(budget::exhausted("threads", ipc.budgets().threads, what));
        }
        let streams = open_streams(&session.streams, &entry.flows, params.as_ref())?;
        Ok((work, arguments, streams))
    })();
    let (work, arguments, streams) = match admitted {
        Ok(admitted) => admitted,
        Err(error) => return Err((responder, error)),
    };
    let id = responder.id().cloned();
    responder.end_with_call(streams.iter().map(|(_, stream)| stream.downgrade()).collect());
    let in_flight = InFlight::register(&session.in_flight, id.clone(), responder)
        .map_err(|(error, responder)| (responder, refusal(error, ipc.budgets().calls)))?;
    let timeout = command.timeout.or_else(|| ipc.timeout().filter(|_| !entry.has_streams()));
    let deadline = timeout.map(|timeout| set_deadline(peer, in_flight.call(), name, timeout));
    let token = CancellationToken::new(in_flight.call());
    let call = Call::new(peer.clone(), id, name, params, entry.values, streams, token);
    let guard = CallGuard { in_flight, work, _arguments: arguments, _deadline: deadline };
    Ok((call, guard))
}

/// Cancels a call after `timeout`, and answers the caller.
fn set_deadline(
    peer: &Peer,
    call: &Arc<InFlightCall<Responder>>,
    name: &'static str,
    timeout: std::time::Duration,
) -> Deadline {
    // The deadline keeps neither the document nor the call.
    let (session, call) = (Arc::downgrade(&peer.session), Arc::downgrade(call));
    peer.ipc().deadlines().after(timeout, move || {
        let (Some(session), Some(call)) = (session.upgrade(), call.upgrade()) else { return };
        if let Some(responder) = session.in_flight.cancel_call(&call) {
            let message = format!("`{name}` did not complete within {timeout:?}");
            responder.respond(Err(IpcError::new(ErrorCode::DeadlineExceeded, message)));
        }
    })
}

/// Returns the error for a call that was not registered.
fn refusal(error: RegisterError, calls: usize) -> IpcError {
    match error {
        RegisterError::Closed => connection::closed(),
        RegisterError::Cancelled => cancelled(),
        RegisterError::Duplicate => {
            IpcError::new(ErrorCode::InvalidFrame, "a call with this id is in flight")
        }
        RegisterError::Full => {
            budget::exhausted("calls", calls, "the page has too many calls in flight")
        }
    }
}

/// Queues the handlers of an event a page has sent.
fn receive_event(
    peer: &Peer,
    event: &EventEntry,
    values: Values<'static>,
    params: Option<Params>,
    cost: usize,
) {
    let session = &peer.session;
    let name = event.header.name;
    let handlers = peer.ipc().event_handlers().get(name);
    let discard = |params: &Option<Params>| {
        session.discard(params.as_ref().map_or("", Params::as_str));
    };
    if handlers.is_empty() {
        return discard(&params);
    }
    let permit = match session.arguments.acquire(cost) {
        Ok(permit) => permit,
        Err(error) => {
            log_dropped_event(peer, name, &error);
            return discard(&params);
        }
    };
    let sender = peer.clone();
    let unread = params.clone().filter(|_| values.extended);
    let job: Job = Box::new(move || {
        let _permit = permit;
        let _work = events::start(WorkKind::EventHandler, name, &sender.window);
        let session = &sender.session;
        let payload = params.as_ref().map_or("[null]", Params::as_str);
        let attachments = session.attachments().map(SharedAttachments::new);
        let attachments = attachments.as_ref().map(|attachments| attachments as &dyn Attachments);
        let values = Values { attachments, ..values };
        for handler in &handlers {
            match panics::catch(name, || handler(payload, &values, &sender.window)) {
                Ok(Ok(())) => {}
                Ok(Err(error)) => {
                    if let Some(left_out) = session.connection.lines.invalid_events.line() {
                        let window = sender.window.label();
                        tracing::warn!(
                            event = name,
                            window,
                            left_out,
                            %error,
                            "a page sent an invalid event"
                        );
                    }
                }
                Err(_) => {}
            }
        }
        if values.extended {
            session.discard(payload);
        }
        // A handler that was removed meanwhile is dropped here.
        panics::drop_quietly(name, handlers);
    });
    if let Err(job) = session.event_queue.submit(peer.ipc().pool(), job) {
        let what = "the page's earlier events wait for their handlers";
        log_dropped_event(
            peer,
            name,
            &budget::exhausted("events", peer.ipc().budgets().events, what),
        );
        panics::drop_quietly(name, job);
        discard(&unread);
    }
}

fn log_dropped_event(peer: &Peer, event: &'static str, error: &IpcError) {
    if let Some(left_out) = peer.session.connection.lines.dropped_events.line() {
        let window = peer.window.label();
        tracing::error!(event, window, left_out, %error, "an event was dropped");
    }
}

fn is_array(text: &str) -> bool {
    text.trim_start_matches([' ', '\t', '\n', '\r']).starts_with('[')
}

/// Splits a JSON-RPC batch into at most `max` messages.
fn batch(text: &str, max: usize) -> Result<Vec<&RawValue>, IpcError> {
    let messages = ipc_core::elements(text, max).map_err(|error| {
        IpcError::new(ErrorCode::Parse, format!("the text is not JSON: {error}"))
    })?;
    match messages {
        None => Err(exceeded(LimitExceeded::Batch { max })),
        Some(messages) if messages.is_empty() => {
            Err(IpcError::new(ErrorCode::InvalidFrame, "a batch must hold at least one message"))
        }
        Some(messages) => Ok(messages),
    }
}

fn exceeded(error: LimitExceeded) -> IpcError {
    IpcError::new(error.code(), error.to_string())
}

fn cancelled() -> IpcError {
    IpcError::new(ErrorCode::Cancelled, "the caller has cancelled the call")
}
