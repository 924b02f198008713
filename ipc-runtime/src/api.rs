use std::any::TypeId;
use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use ipc_core::contract::Contract;
use ipc_core::schema::{
    ApiSchema, CommandSchema, EventSource, Header, Integers, RequestSchema, Shape,
};
use ipc_core::{IpcError, Payload};

use crate::call::Call;
use crate::event::Event;
use crate::extract::{Need, Signature};
use crate::reply::Reply;
use crate::request::Request;

/// A list of commands, events and requests: what a role may do. Made by [`api!`](crate::api).
#[derive(Clone, Default)]
pub struct Api {
    entries: Vec<EntryKind>,
    /// What was said about integers, each once: more than one is a mistake.
    integers: Vec<Integers>,
}

impl Api {
    /// Adds all entries of another api.
    #[must_use]
    pub fn and(mut self, other: Api) -> Api {
        self.extend(other);
        self
    }

    /// Says what integers of 64 bits or more are in TypeScript, where their type does not say it: `bigint` by default. It
    /// holds for the whole api that this one is a part of, and all roles of a core have to agree.
    ///
    /// ```
    /// # use ipc_runtime::{api, command, Api, Integers};
    /// #[command]
    /// fn length() -> u64 { 3 }
    ///
    /// fn editor() -> Api {
    ///     api![length].integers(Integers::Number)
    /// }
    /// # assert_eq!(editor().schema().integers, Integers::Number);
    /// ```
    #[must_use]
    pub fn integers(mut self, integers: Integers) -> Api {
        self.say(integers);
        self
    }

    fn say(&mut self, integers: Integers) {
        if !self.integers.contains(&integers) {
            self.integers.push(integers);
        }
    }

    fn extend(&mut self, other: Api) {
        self.entries.extend(other.entries);
        other.integers.into_iter().for_each(|integers| self.say(integers));
    }

    /// Whether its parts contradict each other about integers.
    pub(crate) fn is_at_odds(&self) -> bool {
        self.integers.len() > 1
    }

    /// The names on the wire of all entries, in order.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.entries.iter().map(|entry| entry.header().name)
    }

    /// What the api looks like from outside. An entry that is listed twice stands in it once.
    pub fn schema(&self) -> ApiSchema {
        let integers = self.integers.first().copied().unwrap_or_default();
        let mut schema = ApiSchema { integers, ..ApiSchema::default() };
        for entry in self.distinct() {
            entry.describe(&mut schema);
        }
        schema
    }

    /// What bindings and core have to agree on: a signature of each entry, and a fingerprint of all.
    pub fn contract(&self) -> Contract {
        Contract::new(&self.schema())
    }

    pub(crate) fn distinct(&self) -> Vec<&EntryKind> {
        let mut distinct: Vec<&EntryKind> = Vec::with_capacity(self.entries.len());
        for entry in &self.entries {
            if !distinct.iter().any(|known| known.is(entry)) {
                distinct.push(entry);
            }
        }
        distinct
    }
}

impl fmt::Debug for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.names()).finish()
    }
}

/// What can stand in an [`api!`](crate::api): the marker of a command, an event, or a request.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a command, nor an event, nor a request",
    label = "can not stand in an `api![…]`",
    note = "put `#[command]` on the function, or `#[event]` or `#[request]` on the type, that `{Self}` names",
    note = "another api is listed as a call: `notes::api()`"
)]
pub trait Entry {
    #[doc(hidden)]
    fn entry() -> EntryKind;
}

/// An entry, erased.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub enum EntryKind {
    Command(&'static Command),
    Event(EventEntry),
    Request(RequestEntry),
}

impl EntryKind {
    pub fn of_event<E: Event>() -> Self {
        EntryKind::Event(EventEntry {
            header: E::HEADER,
            sender: E::SENDER,
            identity: TypeId::of::<E>(),
            describe: |schema, header, sender| schema.event::<E>(header, sender, E::DELIVERY),
        })
    }

    pub fn of_request<Q: Request>() -> Self {
        EntryKind::Request(RequestEntry {
            header: Q::HEADER,
            identity: TypeId::of::<Q>(),
            describe: |schema, header| {
                let payload = Q::shape(&mut schema.types);
                let reply = Q::Reply::shape(&mut schema.types);
                let error = Q::HAS_ERROR.then(|| Q::Error::shape(&mut schema.types));
                schema.requests.push(RequestSchema { header, payload, reply, error });
            },
        })
    }

    pub(crate) fn header(&self) -> &Header {
        match self {
            EntryKind::Command(command) => &command.header,
            EntryKind::Event(event) => &event.header,
            EntryKind::Request(request) => &request.header,
        }
    }

    /// What the entry needs from [`IpcBuilder::state`](crate::IpcBuilder::state).
    pub(crate) fn describe(&self, schema: &mut ApiSchema) -> Vec<Need> {
        match self {
            EntryKind::Command(command) => command.describe_into(schema),
            EntryKind::Event(event) => {
                (event.describe)(schema, event.header, event.sender);
                Vec::new()
            }
            EntryKind::Request(request) => {
                (request.describe)(schema, request.header);
                Vec::new()
            }
        }
    }

    pub(crate) fn is(&self, other: &EntryKind) -> bool {
        match (self, other) {
            (EntryKind::Command(a), EntryKind::Command(b)) => a.header == b.header,
            (EntryKind::Event(a), EntryKind::Event(b)) => a.identity == b.identity,
            (EntryKind::Request(a), EntryKind::Request(b)) => a.identity == b.identity,
            _ => false,
        }
    }

    pub(crate) fn what(&self) -> &'static str {
        match self {
            EntryKind::Command(_) => "command",
            EntryKind::Event(_) => "event",
            EntryKind::Request(_) => "request",
        }
    }
}

/// What `#[command]` knows of a function.
#[doc(hidden)]
pub struct Command {
    pub header: Header,
    pub describe: fn(&mut Signature<'_>),
    pub handler: Handler,
    /// How long it may take.
    pub timeout: Option<Duration>,
}

/// Where a command runs, and how it is called there.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub enum Handler {
    /// On the async runtime.
    Async(fn(Call) -> HandlerFuture),
    /// On a thread that may block.
    Sync(fn(&Call) -> Result<Reply, IpcError>),
    /// Where the message was received; in a webview, on the UI thread.
    Inline(fn(&Call) -> Result<Reply, IpcError>),
}

#[doc(hidden)]
pub type HandlerFuture = Pin<Box<dyn Future<Output = Result<Reply, IpcError>> + Send>>;

impl Command {
    fn describe_into(&self, schema: &mut ApiSchema) -> Vec<Need> {
        let mut command = CommandSchema {
            header: self.header,
            arguments: Vec::new(),
            result: Shape::Null,
            streams: false,
            error: None,
        };
        let mut needs = Vec::new();
        (self.describe)(&mut Signature::new(&mut command, &mut schema.types, &mut needs));
        schema.commands.push(command);
        needs
    }
}

/// What `#[event]` knows of a type.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct EventEntry {
    pub(crate) header: Header,
    pub(crate) sender: EventSource,
    identity: TypeId,
    describe: fn(&mut ApiSchema, Header, EventSource),
}

impl EventEntry {
    pub(crate) fn is<E: Event>(&self) -> bool {
        self.identity == TypeId::of::<E>()
    }
}

/// What `#[request]` knows of a type.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct RequestEntry {
    pub(crate) header: Header,
    identity: TypeId,
    describe: fn(&mut ApiSchema, Header),
}

impl RequestEntry {
    pub(crate) fn is<Q: Request>(&self) -> bool {
        self.identity == TypeId::of::<Q>()
    }
}

/// An [`Api`] in the making; [`api!`](crate::api) fills it.
#[doc(hidden)]
#[derive(Default)]
pub struct ApiList(Api);

impl ApiList {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn push<E: Entry>(&mut self) {
        self.0.entries.push(E::entry());
    }

    pub fn extend(&mut self, api: Api) {
        self.0.extend(api);
    }

    pub fn into_api(self) -> Api {
        self.0
    }
}
