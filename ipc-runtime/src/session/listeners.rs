//! The listeners and request handlers of a document.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard};

use ipc_core::IpcError;

use crate::exec::budget;
use crate::exec::sync::lock;

/// The listeners of a document, by the name of the event or request.
///
/// A page may use several clients independently of each other, so the listeners of a name are
/// counted.
pub(crate) struct Listeners {
    state: Mutex<State>,
    capacity: usize,
}

#[derive(Default)]
struct State {
    counts: HashMap<&'static str, usize>,
    total: usize,
}

impl Listeners {
    pub(crate) fn new(capacity: usize) -> Self {
        Listeners { state: Mutex::default(), capacity }
    }

    /// Registers a listener.
    pub(crate) fn add(&self, name: &'static str) -> Result<(), IpcError> {
        let mut state = self.lock();
        if state.total >= self.capacity {
            let what = "the page has too many listeners";
            return Err(budget::exhausted("listeners", self.capacity, what));
        }
        state.total += 1;
        *state.counts.entry(name).or_default() += 1;
        Ok(())
    }

    /// Deregisters a listener. Returns whether it was the last one of its name.
    pub(crate) fn remove(&self, name: &'static str) -> bool {
        let mut state = self.lock();
        let Some(count @ 1..) = state.counts.get_mut(name) else { return false };
        *count -= 1;
        let is_last = *count == 0;
        state.total -= 1;
        is_last
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.lock().counts.get(name).is_some_and(|count| *count > 0)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}
