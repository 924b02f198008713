//! What a role may do, found by name.

use std::collections::HashMap;

use crate::api::{Api, EntryKind};
use crate::event::Event;

/// A role: a name, and the table that its [`Api`] makes.
pub(crate) struct Role {
    name: String,
    table: HashMap<&'static str, EntryKind>,
}

impl Role {
    pub(crate) fn new(name: String, api: Api) -> Self {
        let table = api.distinct().into_iter().map(|entry| (entry.header().name, *entry)).collect();
        Role { name, table }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Names are compared byte for byte.
    pub(crate) fn find(&self, name: &str) -> Option<&EntryKind> {
        self.table.get(name)
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
