//! The shared state of emitting: the order of events, and events kept for late listeners.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard};

use ipc_core::IpcError;

use crate::connection::outbox::{Enqueued, Placement};
use crate::exec::budget;
use crate::exec::sync::lock;
use crate::session::Session;

/// The state of emitting. Its lock gives all events one order, and every page receives the events
/// in that order.
#[derive(Default)]
pub(crate) struct Emission {
    state: Mutex<State>,
    /// A lock for each lossless event, so that its deliveries follow one another.
    deliveries: Mutex<HashMap<&'static str, Arc<tokio::sync::Mutex<()>>>>,
}

#[derive(Default)]
pub(crate) struct State {
    /// Events kept for late listeners of all windows.
    kept: HashMap<&'static str, Kept>,
    /// Events kept for late listeners of single windows, by label. Only the pointer of the label
    /// identifies a window: another window may have the same label later.
    kept_for: HashMap<Arc<str>, HashMap<&'static str, Kept>>,
    last_order: u64,
    /// Events that no role has, and for which a warning was logged.
    unlisted: HashSet<&'static str>,
}

#[derive(Clone)]
struct Kept {
    text: Arc<[u8]>,
    order: u64,
}

impl Emission {
    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    /// Registers a listener of a document, and sends the kept event to the document.
    pub(crate) fn listen(
        &self,
        session: &Session,
        label: &Arc<str>,
        name: &'static str,
    ) -> Result<(), IpcError> {
        let state = self.lock();
        session.listeners.add(name)?;
        let own = state.kept_for(label).and_then(|own| own.get(name));
        let newest = state.kept.get(name).into_iter().chain(own).max_by_key(|kept| kept.order);
        let Some(kept) = newest else { return Ok(()) };
        let text = Arc::clone(&kept.text);
        let enqueued = session.outbox().enqueue(&text, Placement::Bounded);
        drop(state);
        if session.connection.notify(&text, enqueued) == Enqueued::Full {
            session.unlisten(name);
            return Err(budget::outbox_full(session.outbox().capacity_bytes(), text.len()));
        }
        Ok(())
    }

    /// Drops the events kept for a closed window.
    pub(crate) fn forget(&self, label: &Arc<str>) {
        let mut state = self.lock();
        let is_known = state.kept_for(label).is_some();
        let kept = if is_known { state.kept_for.remove(label) } else { None };
        drop(state);
        drop(kept);
    }

    /// Waits for earlier deliveries of a lossless event. The next delivery waits until the guard is
    /// dropped.
    pub(crate) async fn delivery(&self, event: &'static str) -> tokio::sync::OwnedMutexGuard<()> {
        let delivery = Arc::clone(lock(&self.deliveries).entry(event).or_default());
        delivery.lock_owned().await
    }

    /// Returns whether `event`, which no role has, is emitted for the first time.
    pub(crate) fn is_newly_unlisted(&self, event: &'static str) -> bool {
        self.lock().unlisted.insert(event)
    }
}

impl State {
    fn kept_for(&self, label: &Arc<str>) -> Option<&HashMap<&'static str, Kept>> {
        let (known, kept) = self.kept_for.get_key_value(label)?;
        Arc::ptr_eq(known, label).then_some(kept)
    }

    /// Keeps an event for late listeners of all windows.
    pub(crate) fn keep(&mut self, event: &'static str, text: &Arc<[u8]>) {
        let kept = self.next(text);
        self.kept.insert(event, kept);
    }

    /// Keeps an event for late listeners of the windows with these labels.
    pub(crate) fn keep_for(
        &mut self,
        event: &'static str,
        labels: impl Iterator<Item = Arc<str>>,
        text: &Arc<[u8]>,
    ) {
        let kept = self.next(text);
        for label in labels {
            if self.kept_for(&label).is_none() {
                // A former window of this label left its events behind.
                self.kept_for.remove(&label);
            }
            self.kept_for.entry(label).or_default().insert(event, kept.clone());
        }
    }

    fn next(&mut self, text: &Arc<[u8]>) -> Kept {
        self.last_order += 1;
        Kept { text: Arc::clone(text), order: self.last_order }
    }
}
