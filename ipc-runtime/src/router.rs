//! What a role may do, found by name.

use std::collections::HashMap;
use std::sync::OnceLock;

use ipc_core::contract::Contract;
use ipc_core::openrpc::{self, Info};
use ipc_core::schema::ApiSchema;
use ipc_core::values::{self, Values};
use serde_json::Value;

use crate::api::{Api, EntryKind};
use crate::event::Event;

/// A role: a name, and the table that its [`Api`] makes.
pub(crate) struct Role {
    name: String,
    table: HashMap<&'static str, Entry>,
    schema: ApiSchema,
    /// Made when the first page asks.
    contract: OnceLock<Contract>,
}

struct Entry {
    kind: EntryKind,
    /// Whether there are markers among its values.
    extended: bool,
}

impl Role {
    pub(crate) fn new(name: String, api: &Api) -> Self {
        let schema = api.schema();
        let commands = schema
            .commands
            .iter()
            .map(|command| (command.header.name, values::command_is_extended(&schema, command)));
        let events = schema
            .events
            .iter()
            .map(|event| (event.header.name, values::event_is_extended(&schema, event)));
        let extended: HashMap<_, _> = commands.chain(events).collect();
        let entry = |kind: &EntryKind| {
            let name = kind.header().name;
            (name, Entry { kind: *kind, extended: extended.get(name).is_some_and(|is| *is) })
        };
        let table = api.distinct().into_iter().map(entry).collect();
        Role { name, table, schema, contract: OnceLock::new() }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Names are compared byte for byte.
    pub(crate) fn find(&self, name: &str) -> Option<&EntryKind> {
        self.table.get(name).map(|entry| &entry.kind)
    }

    /// How the values of a command or an event stand in JSON.
    pub(crate) fn values(&self, name: &str) -> Values<'static> {
        let extended = self.table.get(name).is_some_and(|entry| entry.extended);
        Values { integers: self.schema.integers, extended, attachments: None }
    }

    /// What bindings for the role have to agree with.
    pub(crate) fn contract(&self) -> &Contract {
        self.contract.get_or_init(|| Contract::of(&self.schema))
    }

    /// What the role may do, as an OpenRPC document.
    pub(crate) fn describe(&self) -> Value {
        let version = self.contract().fingerprint();
        openrpc::document(&self.schema, Info { title: &self.name, version })
    }

    /// Whether the role has this event, and not another of the same name.
    pub(crate) fn has_event<E: Event>(&self) -> bool {
        matches!(self.find(E::HEADER.name), Some(EntryKind::Event(event)) if event.is::<E>())
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
