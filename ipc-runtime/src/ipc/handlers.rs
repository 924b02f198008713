//! Closures of the user, registered by name.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use crate::exec::sync::lock;

/// Registered closures of type `F`.
pub(crate) struct Handlers<F: ?Sized> {
    table: Mutex<Table<F>>,
}

struct Table<F: ?Sized> {
    handlers: HashMap<&'static str, Vec<(u64, Arc<F>)>>,
    last_id: u64,
}

impl<F: ?Sized> Default for Handlers<F> {
    fn default() -> Self {
        Handlers { table: Mutex::new(Table { handlers: HashMap::new(), last_id: 0 }) }
    }
}

impl<F: ?Sized> Handlers<F> {
    /// Registers a handler. Returns the id by which to remove the handler.
    pub(crate) fn add(&self, name: &'static str, handler: Arc<F>) -> u64 {
        let mut table = lock(&self.table);
        table.last_id += 1;
        let id = table.last_id;
        table.handlers.entry(name).or_default().push((id, handler));
        id
    }

    /// Returns the handlers of a name, in the order of registration.
    pub(crate) fn get(&self, name: &str) -> Vec<Arc<F>> {
        let table = lock(&self.table);
        let handlers = table.handlers.get(name).map_or(&[][..], Vec::as_slice);
        handlers.iter().map(|(_, handler)| Arc::clone(handler)).collect()
    }

    /// Removes a handler.
    pub(crate) fn remove(&self, name: &str, id: u64) {
        let mut table = lock(&self.table);
        let removed = table.handlers.get_mut(name).and_then(|handlers| {
            let at = handlers.iter().position(|(known, _)| *known == id)?;
            Some(handlers.remove(at))
        });
        drop(table);
        // The closure is dropped with no lock held.
        drop(removed);
    }
}
