//! Declarations: the lists of an api, its entries, the traits of events and requests, the table of
//! a role, and how a command is called.

pub(crate) mod command;
pub(crate) mod entry;
pub(crate) mod event;
pub(crate) mod request;
pub(crate) mod role;

use std::fmt;

use ipc_core::contract::Contract;
use ipc_core::schema::{ApiSchema, Integers};

use crate::api::entry::{Entry, EntryDescriptor};

/// A list of commands, events and requests, made by [`api!`](crate::api). A role is granted a list.
#[derive(Clone, Default)]
#[must_use = "pass the `Api` to `IpcBuilder::role`"]
pub struct Api {
    entries: Vec<EntryDescriptor>,
    /// The distinct integer modes of all parts. More than one is an error at `build()`.
    integers: Vec<Integers>,
}

impl Api {
    /// Adds all entries of another api.
    pub fn and(mut self, other: Api) -> Api {
        self.extend(other);
        self
    }

    /// Sets the TypeScript type of integers with 64 bits or more: `bigint` by default. Types that
    /// choose for themselves, such as [`Number`](crate::Number), are not affected.
    ///
    /// The mode holds for the whole api that this one becomes a part of. All roles of an
    /// [`Ipc`](crate::Ipc) must agree.
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
    pub fn integers(mut self, integers: Integers) -> Api {
        self.add_mode(integers);
        self
    }

    fn add_mode(&mut self, integers: Integers) {
        if !self.integers.contains(&integers) {
            self.integers.push(integers);
        }
    }

    fn extend(&mut self, other: Api) {
        self.entries.extend(other.entries);
        other.integers.into_iter().for_each(|integers| self.add_mode(integers));
    }

    /// Returns whether parts of the api have different integer modes.
    pub(crate) fn has_conflicting_modes(&self) -> bool {
        self.integers.len() > 1
    }

    /// Returns the wire names of all entries, in order.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.entries.iter().map(|entry| entry.header().name)
    }

    /// Returns the schema of the api. An entry that is listed twice appears once.
    pub fn schema(&self) -> ApiSchema {
        let integers = self.integers.first().copied().unwrap_or_default();
        let mut schema = ApiSchema { integers, ..ApiSchema::default() };
        for entry in self.distinct() {
            entry.describe(&mut schema);
        }
        schema
    }

    /// Returns the contract, on which bindings and backend must agree: a signature of each entry,
    /// and a fingerprint of all.
    pub fn contract(&self) -> Contract {
        Contract::new(&self.schema())
    }

    /// Returns the entries, each once.
    pub(crate) fn distinct(&self) -> Vec<&EntryDescriptor> {
        let mut distinct: Vec<&EntryDescriptor> = Vec::with_capacity(self.entries.len());
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

/// An [`Api`] under construction, filled by [`api!`](crate::api).
#[doc(hidden)]
#[derive(Debug, Default)]
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
