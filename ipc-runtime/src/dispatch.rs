//! From a received text to its reply: decode, find in the table of the session's role, call, encode. Whatever fails on
//! the way becomes an error reply in [`Settle`], and nowhere else.

use std::borrow::Cow;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::vec;

use ipc_core::message::{
    self, BINDINGS, COMPARE, Compare, DISCOVER, Id, LISTEN, Listening, Malformed, Request, Stated,
    UNLISTEN,
};
use ipc_core::schema::Sender;
use ipc_core::values::{Attachments, Values};
use ipc_core::{Code, Failure};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::api::{Command, EntryKind, EventEntry, Handler, HandlerFuture};
use crate::attachments::Several;
use crate::call::{Call, Text};
use crate::ipc::Ipc;
use crate::panics::{self, Caught};
use crate::pool::Job;
use crate::reply::Reply;
use crate::session::Session;

/// Takes the text of an open transport: one message, or a JSON-RPC batch.
pub(crate) fn text(session: &Arc<Session>, text: Arc<str>) {
    if session.has_ended() {
        return;
    }
    let mut started = Started::default();
    let answer = |batch| Settle { id: Some(Id::null()), session: Arc::clone(session), batch };
    if let Err(passed) = session.ipc().limits().check_text(&text) {
        return answer(None).settle(Err(Failure::new(passed.code(), passed.to_string())));
    }
    if !text.trim_start_matches([' ', '\t', '\n', '\r']).starts_with('[') {
        one(session, &text, &text, None, &mut started);
    } else {
        match batch(session, &text) {
            Err(failure) => answer(None).settle(Err(failure)),
            Ok(messages) => {
                let batch = Arc::new(Batch::new(session));
                for message in messages {
                    one(session, &text, message.get(), Some(&batch), &mut started);
                }
            }
        }
    }
    started.run(session);
}

fn batch<'a>(session: &Session, text: &'a str) -> Result<Vec<&'a RawValue>, Failure> {
    let max = session.ipc().limits().batch;
    let messages = ipc_core::elements(text, max)
        .map_err(|error| Failure::new(Code::Parse, format!("the text is not JSON: {error}")))?;
    match messages {
        None => {
            let passed = ipc_core::Passed::Batch { max };
            Err(Failure::new(passed.code(), passed.to_string()))
        }
        Some(messages) if messages.is_empty() => {
            Err(Failure::new(Code::InvalidFrame, "a batch holds at least one message"))
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
    started.run(session);
}

fn one(
    session: &Arc<Session>,
    whole: &Arc<str>,
    text: &str,
    batch: Option<&Arc<Batch>>,
    started: &mut Started,
) {
    tracing::trace!(target: "ipc::wire", window = session.window().label(), text, "from the page");
    let settle = |id| Settle { id, session: Arc::clone(session), batch: batch.cloned() };
    let limits = session.ipc().limits();
    let checked = limits.check_message(text);
    let request = match Request::parse(text) {
        Ok(request) => request,
        Err(Malformed { id, failure }) => {
            session.discard(text);
            return settle(Some(id)).settle(Err(failure));
        }
    };
    let settle = settle(request.id);
    if let Err(passed) = checked {
        session.discard(text);
        return settle.settle(Err(Failure::new(passed.code(), passed.to_string())));
    }
    if let Some(Err(why)) = settle.id.as_ref().map(|id| session.ids().admit(id)) {
        session.discard(text);
        return settle.settle(Err(Failure::new(Code::InvalidFrame, why)));
    }
    let params = request.params.map(|raw| Text::new(whole, raw.get()));
    let method = &*request.method;
    if let Some(about) = About::named(method) {
        let answer = about.answer(session, params.as_ref());
        let reply = answer.and_then(|answer| settle.reply(&answer));
        return settle.settle(reply);
    }
    if session.is_mismatched() {
        session.discard(text);
        return settle.settle(Err(mismatch(session)));
    }
    match session.role().find(method) {
        Some(EntryKind::Command(command)) => started.call(command, params, settle),
        Some(EntryKind::Event(event)) if event.sender.is_page() && settle.id.is_none() => {
            receive_event(session, event, params);
        }
        _ if method == LISTEN || method == UNLISTEN => {
            let done = listening(session, method == LISTEN, params.as_ref());
            let reply = done.and_then(|()| settle.reply(&()));
            settle.settle(reply);
        }
        found => {
            session.discard(text);
            tracing::debug!(
                known = found.is_some(),
                "a message for something that its role does not have"
            );
            let failure = Failure::new(Code::UnknownCommand, session.role().unknown("command"));
            settle.settle(Err(failure));
        }
    }
}

/// A message about the api itself. It is answered whatever bindings the caller has.
enum About {
    Discover,
    Bindings,
    Compare,
}

impl About {
    fn named(method: &str) -> Option<Self> {
        match method {
            DISCOVER => Some(About::Discover),
            BINDINGS => Some(About::Bindings),
            COMPARE => Some(About::Compare),
            _ => None,
        }
    }

    fn answer(self, session: &Session, params: Option<&Text>) -> Result<Value, Failure> {
        let params = params.map_or("{}", Text::as_str);
        match self {
            About::Discover => Ok(session.role().describe()),
            About::Bindings => {
                let Stated { fingerprint } = read(params)?;
                session.state(&fingerprint);
                Ok(Value::Null)
            }
            About::Compare => {
                let Compare { contract } = read(params)?;
                let differences = session.role().contract().differences(&contract);
                serde_json::to_value(differences)
                    .map_err(|error| Failure::new(Code::Internal, error.to_string()))
            }
        }
    }
}

fn read<T: DeserializeOwned>(params: &str) -> Result<T, Failure> {
    ipc_core::decode::from_str(params, &Values::PLAIN)
        .map_err(|error| Failure::invalid_payload(error.path(), error.to_string()))
}

fn mismatch(session: &Session) -> Failure {
    let role = session.role();
    let message = format!(
        "the page's bindings were not made for the api of role `{}` that this core has (fingerprint {}): run `cargo test` \
         to write them anew, and build the page again",
        role.name(),
        role.contract().fingerprint()
    );
    Failure::new(Code::SchemaMismatch, message)
}

fn listening(session: &Session, begin: bool, params: Option<&Text>) -> Result<(), Failure> {
    let params = params.map_or("{}", Text::as_str);
    let Listening { event: name } = read(params)?;
    match session.role().find(&name) {
        Some(EntryKind::Event(event)) if event.sender == Sender::Page => {
            Err(Failure::invalid_payload(
                "event",
                "pages send this event, they do not listen to it: declare it `from = both`",
            ))
        }
        Some(EntryKind::Event(event)) => {
            if begin {
                session.listen(event.header.name);
            } else {
                session.unlisten(event.header.name);
            }
            Ok(())
        }
        _ => Err(Failure::new(Code::UnknownCommand, session.role().unknown("event"))),
    }
}

fn receive_event(session: &Arc<Session>, event: &EventEntry, params: Option<Text>) {
    let name = event.header.name;
    let handlers = session.ipc().handlers_of(name);
    if handlers.is_empty() {
        return session.discard(params.as_ref().map_or("", Text::as_str));
    }
    let window = session.window().clone();
    let values = session.role().values(name);
    let sender = Arc::clone(session);
    let job: Job = Box::new(move || {
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
    session.in_order.submit(session.ipc().pool(), job);
}

/// The calls that one text has started, by where they run.
#[derive(Default)]
struct Started {
    blocking: Vec<Job>,
    futures: Vec<Begun>,
}

impl Started {
    fn call(&mut self, command: &'static Command, params: Option<Text>, settle: Settle) {
        let session = Arc::clone(&settle.session);
        let name = command.header.name;
        let values = session.role().values(name);
        let call = Call { id: settle.id.clone(), params, command: name, session, values };
        match command.handler {
            Handler::Inline(run) => settle.run(name, || run(&call)),
            Handler::Sync(run) => {
                self.blocking.push(Box::new(move || settle.run(name, || run(&call))));
            }
            Handler::Async(begin) => self.futures.push((name, begin(call), settle)),
        }
    }

    fn run(self, session: &Session) {
        let ipc = session.ipc();
        if !self.blocking.is_empty() {
            ipc.pool().submit(self.blocking);
        }
        // Several tasks take from one heap, so that a command that blocks holds up none but itself.
        let tasks = self.futures.len().min(ipc.runtime().metrics().num_workers());
        let heap = Arc::new(Mutex::new(self.futures.into_iter()));
        for _ in 0..tasks {
            ipc.runtime().spawn(begin_all(Arc::clone(&heap)));
        }
    }
}

/// An async command that has been called: its name, what is to be polled, and who is to be answered.
type Begun = (&'static str, HandlerFuture, Settle);

/// Begins calls until none is left. One that has to wait goes on in a task of its own.
async fn begin_all(heap: Arc<Mutex<vec::IntoIter<Begun>>>) {
    let next = || heap.lock().unwrap_or_else(PoisonError::into_inner).next();
    while let Some((name, future, settle)) = next() {
        let mut future = Caught::new(name, future);
        let first = poll_fn(|cx| Poll::Ready(Pin::new(&mut future).poll(cx))).await;
        match first {
            Poll::Ready(outcome) => settle.settle(outcome),
            Poll::Pending => {
                tokio::spawn(async move { settle.settle(future.await) });
            }
        }
    }
}

/// The duty to answer one message. It is met once: by [`settle`](Self::settle), or, when the work was dropped on the way,
/// by being dropped itself.
struct Settle {
    id: Option<Id>,
    session: Arc<Session>,
    batch: Option<Arc<Batch>>,
}

impl Settle {
    fn run(self, name: &str, user: impl FnOnce() -> Result<Reply, Failure>) {
        let outcome = panics::catch(name, user).and_then(|outcome| outcome);
        self.settle(outcome);
    }

    fn settle(mut self, outcome: Result<Reply, Failure>) {
        self.answer(outcome);
    }

    /// An answer of the core's own.
    fn reply(&self, answer: &impl Serialize) -> Result<Reply, Failure> {
        let Some(id) = &self.id else { return Ok(Reply::default()) };
        let text = message::result(id, answer, &Values::PLAIN)
            .map_err(|error| Failure::new(Code::Internal, error.to_string()))?;
        Ok(Reply { text: Some(text), ..Reply::default() })
    }

    fn answer(&mut self, outcome: Result<Reply, Failure>) {
        let Some(id) = self.id.take() else { return };
        let max = self.session.ipc().limits().bytes;
        let text = match outcome {
            Ok(Reply { text: None, .. }) => return,
            Ok(Reply { text: Some(text), attached }) if text.len() <= max => {
                let attachments = self.session.attachments();
                match attachments.map_or(Ok(()), |attachments| attachments.offer(&attached, None)) {
                    Ok(()) => text,
                    Err(_) => message::error(&id, &no_room(self.session.ipc())),
                }
            }
            Ok(Reply { text: Some(text), .. }) => too_large(&id, text.len(), max),
            Err(failure) => message::error(&id, &failure),
        };
        let text = if text.len() > max { too_large(&id, text.len(), max) } else { text };
        let window = self.session.window().label();
        tracing::trace!(target: "ipc::wire", window, text = %lossy(&text), "to the page");
        match &self.batch {
            Some(batch) => batch.add(&text),
            None => self.session.outbox.push(&text),
        }
    }
}

fn too_large(id: &Id, len: usize, max: usize) -> Vec<u8> {
    let message = format!(
        "the reply has {len} bytes, at most {max} are sent: return less at once, or raise `Limits::bytes`"
    );
    message::error(id, &Failure::new(Code::PayloadTooLarge, message))
}

fn no_room(ipc: &Ipc) -> Failure {
    let max = ipc.limits().attachments;
    let message = format!(
        "the page has not yet fetched what was sent before, and at most {max} bytes wait: call again later, return less \
         at once, or raise `Limits::attachments`"
    );
    Failure::new(Code::Overloaded, message)
}

fn lossy(text: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(text)
}

impl Drop for Settle {
    fn drop(&mut self) {
        self.answer(Err(Failure::new(Code::Closed, "the core is shutting down")));
    }
}

/// The replies to a JSON-RPC batch. They leave when the last call that shares it is done.
struct Batch {
    session: Arc<Session>,
    replies: Mutex<Vec<u8>>,
}

impl Batch {
    fn new(session: &Arc<Session>) -> Self {
        Batch { session: Arc::clone(session), replies: Mutex::default() }
    }

    fn add(&self, reply: &[u8]) {
        let mut replies = self.replies.lock().unwrap_or_else(PoisonError::into_inner);
        let separator = if replies.is_empty() { b'[' } else { b',' };
        replies.push(separator);
        replies.extend_from_slice(reply);
    }
}

impl Drop for Batch {
    fn drop(&mut self) {
        let replies = self.replies.get_mut().unwrap_or_else(PoisonError::into_inner);
        if !replies.is_empty() {
            replies.push(b']');
            self.session.outbox.push(replies);
        }
    }
}
