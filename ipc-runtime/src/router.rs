//! What a role may do, found by name.

use std::collections::HashMap;

use crate::api::{Api, EntryKind};

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
