//! The entries of an api, erased: the descriptors of commands, events and requests.

use std::any::TypeId;
use std::time::Duration;

use ipc_core::schema::{
    ApiSchema, CommandSchema, EntryKind, EventSource, Header, RequestSchema, Shape,
};
use ipc_core::{IpcError, Payload};

use crate::api::command::call::Call;
use crate::api::command::reply::{HandlerFuture, Reply};
use crate::api::command::signature::{Need, Signature};
use crate::api::event::Event;
use crate::api::request::Request;

/// An entry of an [`api!`](crate::api) list: the marker of a command, an event, or a request.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a command, nor an event, nor a request",
    label = "cannot be an entry of `api![…]`",
    note = "put `#[command]` on the function, or `#[event]` or `#[request]` on the type, that \
        `{Self}` names",
    note = "to list another api, call its function: `notes::api()`"
)]
pub trait Entry {
    #[doc(hidden)]
    fn entry() -> EntryDescriptor;
}

/// An entry of an api, erased.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub enum EntryDescriptor {
    Command(&'static Command),
    Event(EventEntry),
    Request(RequestEntry),
}

impl EntryDescriptor {
    pub fn event<E: Event>() -> Self {
        EntryDescriptor::Event(EventEntry {
            header: E::HEADER,
            sender: E::SENDER,
            identity: TypeId::of::<E>(),
            describe: |schema| schema.event::<E>(E::HEADER, E::SENDER, E::DELIVERY),
        })
    }

    pub fn request<Q: Request>() -> Self {
        EntryDescriptor::Request(RequestEntry {
            header: Q::HEADER,
            identity: TypeId::of::<Q>(),
            describe: |schema| {
                let payload = Q::shape(&mut schema.types);
                let reply = Q::Reply::shape(&mut schema.types);
                let error = Q::HAS_ERROR.then(|| Q::Error::shape(&mut schema.types));
                schema.requests.push(RequestSchema { header: Q::HEADER, payload, reply, error });
            },
        })
    }

    pub(crate) fn header(&self) -> &Header {
        match self {
            EntryDescriptor::Command(command) => &command.header,
            EntryDescriptor::Event(event) => &event.header,
            EntryDescriptor::Request(request) => &request.header,
        }
    }

    /// Adds the entry to `schema`, and returns the states the entry needs.
    pub(crate) fn describe(&self, schema: &mut ApiSchema) -> Vec<Need> {
        match self {
            EntryDescriptor::Command(command) => command.describe_into(schema),
            EntryDescriptor::Event(event) => {
                (event.describe)(schema);
                Vec::new()
            }
            EntryDescriptor::Request(request) => {
                (request.describe)(schema);
                Vec::new()
            }
        }
    }

    pub(crate) fn is(&self, other: &EntryDescriptor) -> bool {
        match (self, other) {
            (EntryDescriptor::Command(a), EntryDescriptor::Command(b)) => a.header == b.header,
            (EntryDescriptor::Event(a), EntryDescriptor::Event(b)) => a.identity == b.identity,
            (EntryDescriptor::Request(a), EntryDescriptor::Request(b)) => a.identity == b.identity,
            _ => false,
        }
    }

    /// Returns the kind of the entry.
    pub(crate) fn kind(&self) -> EntryKind {
        match self {
            EntryDescriptor::Command(_) => EntryKind::Command,
            EntryDescriptor::Event(_) => EntryKind::Event,
            EntryDescriptor::Request(_) => EntryKind::Request,
        }
    }
}

/// The descriptor of a command, made by `#[command]`.
#[doc(hidden)]
#[derive(Debug)]
pub struct Command {
    pub header: Header,
    pub describe: fn(&mut Signature<'_>),
    pub handler: Handler,
    /// The time limit of a call, if declared.
    pub timeout: Option<Duration>,
}

/// The function of a command, by the kind of thread the command runs on.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub enum Handler {
    /// On the async runtime.
    Async(fn(Call) -> HandlerFuture),
    /// On a thread of the pool, which may block.
    Sync(fn(&Call) -> Result<Reply, IpcError>),
    /// On the receiving thread: the UI thread, in a webview.
    Inline(fn(&Call) -> Result<Reply, IpcError>),
}

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

/// The descriptor of an event, made by `#[event]`.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct EventEntry {
    pub(crate) header: Header,
    pub(crate) sender: EventSource,
    identity: TypeId,
    describe: fn(&mut ApiSchema),
}

impl EventEntry {
    pub(crate) fn is<E: Event>(&self) -> bool {
        self.identity == TypeId::of::<E>()
    }
}

/// The descriptor of a request, made by `#[request]`.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct RequestEntry {
    pub(crate) header: Header,
    identity: TypeId,
    describe: fn(&mut ApiSchema),
}

impl RequestEntry {
    pub(crate) fn is<Q: Request>(&self) -> bool {
        self.identity == TypeId::of::<Q>()
    }
}
