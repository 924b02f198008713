//! Roles: the entries a window may use, by name.

use std::collections::HashMap;
use std::sync::OnceLock;

use ipc_core::contract::Contract;
use ipc_core::openrpc::{self, Info};
use ipc_core::schema::{ApiSchema, Flow};
use ipc_core::values::{self, Values};
use ipc_core::{ErrorCode, IpcError, Limits};

use crate::api::command::arguments::NamedFlow;
use crate::api::entry::EntryDescriptor;
use crate::api::event::Event;
use crate::api::request::Request;

/// A role: a name, and the table of its api.
pub(crate) struct Role {
    name: String,
    table: HashMap<&'static str, RoleEntry>,
    schema: ApiSchema,
    /// The JSON encoding of the values of entries without extended values.
    plain: Values<'static>,
    /// Computed when the first page states its bindings.
    contract: OnceLock<Contract>,
    /// Computed when the first page asks for it.
    description: OnceLock<String>,
}

/// An entry the role may use.
pub(crate) struct RoleEntry {
    pub(crate) kind: EntryDescriptor,
    /// The JSON encoding of the values of the entry.
    pub(crate) values: Values<'static>,
    /// Set if the memory of what pages send can be many times the text.
    pub(crate) is_dynamic: bool,
    /// All arguments of a command, in order, if channels or streams are among them; empty
    /// otherwise.
    pub(crate) flows: Vec<NamedFlow>,
    /// Set if the entry is a command with a stream as its result.
    pub(crate) returns_stream: bool,
}

impl RoleEntry {
    fn new(kind: EntryDescriptor, schema: &ApiSchema, plain: Values<'static>) -> Self {
        let name = kind.header().name;
        let command = schema.commands.iter().find(|command| command.header.name == name);
        let command = command.filter(|_| matches!(kind, EntryDescriptor::Command(_)));
        let flows = command.map(|command| {
            command.arguments.iter().map(|argument| (argument.name, argument.flow)).collect()
        });
        let has_flows = |flows: &Vec<NamedFlow>| flows.iter().any(|(_, flow)| *flow != Flow::Value);
        let is_extended = |event| values::event_is_extended(schema, event);
        let event = schema.events.iter().find(|event| event.header.name == name);
        let request = schema.requests.iter().find(|request| request.header.name == name);
        let extended = match kind {
            EntryDescriptor::Command(_) => {
                command.is_some_and(|command| values::command_is_extended(schema, command))
            }
            EntryDescriptor::Event(_) => event.is_some_and(is_extended),
            EntryDescriptor::Request(_) => {
                request.is_some_and(|request| values::request_is_extended(schema, request))
            }
        };
        let is_dynamic = match kind {
            EntryDescriptor::Command(_) => command.is_some_and(|command| {
                let arguments = command.arguments.iter().map(|argument| &argument.shape);
                values::is_dynamic(&schema.types, arguments)
            }),
            EntryDescriptor::Event(_) => {
                event.is_some_and(|event| values::is_dynamic(&schema.types, [&event.payload]))
            }
            EntryDescriptor::Request(_) => request.is_some_and(|request| {
                values::is_dynamic(
                    &schema.types,
                    [Some(&request.reply), request.error.as_ref()].into_iter().flatten(),
                )
            }),
        };
        RoleEntry {
            kind,
            values: Values { extended, ..plain },
            is_dynamic,
            flows: flows.filter(has_flows).unwrap_or_default(),
            returns_stream: command.is_some_and(|command| command.streams),
        }
    }

    /// Returns whether the entry is a command with streams or channels, as its result or among its
    /// arguments.
    pub(crate) fn has_streams(&self) -> bool {
        self.returns_stream || !self.flows.is_empty()
    }
}

impl Role {
    /// Creates a role. `schema` describes `entries`.
    pub(crate) fn new(
        name: String,
        entries: Vec<&EntryDescriptor>,
        schema: ApiSchema,
        limits: &Limits,
    ) -> Self {
        let plain = Values {
            integers: schema.integers,
            max_depth: limits.depth,
            max_values: limits.values,
            ..Values::PLAIN
        };
        let entry =
            |kind: &EntryDescriptor| (kind.header().name, RoleEntry::new(*kind, &schema, plain));
        let table = entries.into_iter().map(entry).collect();
        let (contract, description) = (OnceLock::new(), OnceLock::new());
        Role { name, table, schema, plain, contract, description }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Finds an entry by name. Names are compared byte for byte.
    pub(crate) fn find(&self, name: &str) -> Option<&RoleEntry> {
        self.table.get(name)
    }

    /// Returns the JSON encoding of the values of an entry.
    pub(crate) fn values(&self, name: &str) -> Values<'static> {
        self.find(name).map_or(self.plain, |entry| entry.values)
    }

    /// Returns the contract of the role, with which bindings must agree.
    pub(crate) fn contract(&self) -> &Contract {
        self.contract.get_or_init(|| Contract::new(&self.schema))
    }

    /// Returns the text of the OpenRPC document that describes the role.
    pub(crate) fn description(&self) -> &str {
        self.description.get_or_init(|| {
            let version = self.contract().fingerprint();
            openrpc::document(&self.schema, Info { title: &self.name, version }).to_string()
        })
    }

    /// Returns whether the role has the event `E`, and not another event of the same name.
    pub(crate) fn has_event<E: Event>(&self) -> bool {
        let entry = self.find(E::HEADER.name);
        matches!(entry, Some(RoleEntry { kind: EntryDescriptor::Event(event), .. }) if event.is::<E>())
    }

    /// Returns whether the role has the request `Q`, and not another request of the same name.
    pub(crate) fn has_request<Q: Request>(&self) -> bool {
        let entry = self.find(Q::HEADER.name);
        matches!(entry, Some(RoleEntry { kind: EntryDescriptor::Request(request), .. }) if request.is::<Q>())
    }

    /// Returns the error for a name the role does not have. The error is the same whether another
    /// role has the name or not.
    pub(crate) fn unknown(&self, what: &str) -> IpcError {
        let message = if cfg!(debug_assertions) {
            format!(
                "role `{}` has no such {what}; add the {what} to the `api![…]` that is passed to \
                 `.role(\"{}\", …)`",
                self.name, self.name
            )
        } else {
            format!("no such {what}")
        };
        IpcError::new(ErrorCode::UnknownCommand, message)
    }
}
