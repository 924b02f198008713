//! What a role may do, found by name.

use std::collections::HashMap;
use std::sync::OnceLock;

use ipc_core::contract::Contract;
use ipc_core::openrpc::{self, Info};
use ipc_core::schema::{ApiSchema, Flow};
use ipc_core::values::{self, Values};
use serde_json::Value;

use crate::api::{Api, EntryKind};
use crate::event::Event;
use crate::request::Request;

/// A role: a name, and the table that its [`Api`] makes.
pub(crate) struct Role {
    name: String,
    table: HashMap<&'static str, Entry>,
    schema: ApiSchema,
    /// Made when the first page asks.
    contract: OnceLock<Contract>,
}

/// Something that the role may do.
pub(crate) struct Entry {
    pub(crate) kind: EntryKind,
    /// How its values stand in JSON.
    pub(crate) values: Values<'static>,
    /// The arguments of a command that has channels or streams among them: all of them, in order.
    pub(crate) flows: Vec<NamedFlow>,
    /// Whether it is a command whose result streams.
    streams: bool,
}

/// An argument, and how it travels.
pub(crate) type NamedFlow = (&'static str, Flow);

impl Entry {
    fn new(kind: EntryKind, schema: &ApiSchema) -> Self {
        let name = kind.header().name;
        let command = schema.commands.iter().find(|command| command.header.name == name);
        let command = command.filter(|_| matches!(kind, EntryKind::Command(_)));
        let flows = command.map(|command| {
            command.arguments.iter().map(|argument| (argument.name, argument.flow)).collect()
        });
        let has_flows = |flows: &Vec<NamedFlow>| flows.iter().any(|(_, flow)| *flow != Flow::Value);
        let is_extended = |event| values::event_is_extended(schema, event);
        let event = schema.events.iter().find(|event| event.header.name == name);
        let request = schema.requests.iter().find(|request| request.header.name == name);
        let extended = match kind {
            EntryKind::Command(_) => {
                command.is_some_and(|command| values::command_is_extended(schema, command))
            }
            EntryKind::Event(_) => event.is_some_and(is_extended),
            EntryKind::Request(_) => {
                request.is_some_and(|request| values::request_is_extended(schema, request))
            }
        };
        Entry {
            kind,
            values: Values { integers: schema.integers, extended, attachments: None },
            flows: flows.filter(has_flows).unwrap_or_default(),
            streams: command.is_some_and(|command| command.streams),
        }
    }

    /// Whether it is a command whose result is a stream.
    pub(crate) fn streams_result(&self) -> bool {
        self.streams
    }

    /// Whether it is a command that has streams or channels.
    pub(crate) fn streams(&self) -> bool {
        self.streams || !self.flows.is_empty()
    }
}

impl Role {
    /// `schema` is the api's.
    pub(crate) fn new(name: String, api: &Api, schema: ApiSchema) -> Self {
        let entry = |kind: &EntryKind| (kind.header().name, Entry::new(*kind, &schema));
        let table = api.distinct().into_iter().map(entry).collect();
        Role { name, table, schema, contract: OnceLock::new() }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Names are compared byte for byte.
    pub(crate) fn find(&self, name: &str) -> Option<&Entry> {
        self.table.get(name)
    }

    /// How the values of a command or an event stand in JSON.
    pub(crate) fn values(&self, name: &str) -> Values<'static> {
        let plain = Values { integers: self.schema.integers, ..Values::PLAIN };
        self.find(name).map_or(plain, |entry| entry.values)
    }

    /// What bindings for the role have to agree with.
    pub(crate) fn contract(&self) -> &Contract {
        self.contract.get_or_init(|| Contract::new(&self.schema))
    }

    /// What the role may do, as an OpenRPC document.
    pub(crate) fn describe(&self) -> Value {
        let version = self.contract().fingerprint();
        openrpc::document(&self.schema, Info { title: &self.name, version })
    }

    /// Whether the role has this event, and not another of the same name.
    pub(crate) fn has_event<E: Event>(&self) -> bool {
        let entry = self.find(E::HEADER.name);
        matches!(entry, Some(Entry { kind: EntryKind::Event(event), .. }) if event.is::<E>())
    }

    /// Whether the role has this request, and not another of the same name.
    pub(crate) fn has_request<Q: Request>(&self) -> bool {
        let entry = self.find(Q::HEADER.name);
        matches!(entry, Some(Entry { kind: EntryKind::Request(request), .. }) if request.is::<Q>())
    }

    /// The answer to a name that the role does not have. It does not tell whether another role has it.
    pub(crate) fn unknown(&self, what: &str) -> String {
        if cfg!(debug_assertions) {
            format!(
                "role `{}` has no such {what}; if you wrote one, add it to the `api![…]` that is given to `.role(\"{}\", …)`",
                self.name, self.name
            )
        } else {
            format!("no such {what}")
        }
    }
}
