//! The calls of one document that are in flight, and the right to answer each of them.
//!
//! A call is answered by the holder of its responder: its code, a cancel, the deadline, or the end of the document. There is
//! one responder a call, so a call is answered once by construction. The call is complete when its code has stopped. In
//! between, the call is not known by its id anymore, and still counts.
//!
//! `tests/model` checks this file with locks that try all interleavings.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};
use std::ptr;
use std::task::{Context, Poll};

use ipc_core::message::Id;

use crate::exec::sync::{Arc, Mutex, lock};
use crate::exec::wakers::{Wait, Wakers};

/// The number of cancels that are remembered for calls which have not arrived yet.
const MAX_EARLY_CANCELS: usize = 1024;

/// The ids that a transport accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ids {
    /// Every id that JSON-RPC allows, unless a call with the same id is in flight.
    Any,
    /// Integers from 1 to 2^53 - 1, each greater than the one before.
    Rising,
}

/// A reason why a call is not registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RegisterError {
    /// The document is gone.
    Closed,
    /// The call was cancelled before it arrived.
    Cancelled,
    /// A call with this id is in flight.
    Duplicate,
    /// The document has as many calls in flight as its budget allows.
    Full,
}

/// The calls of one document. `R` is the right to answer one of them.
pub(crate) struct InFlight<R> {
    ids: Ids,
    capacity: usize,
    state: Mutex<State<R>>,
}

struct State<R> {
    /// The calls that have not been answered.
    calls: HashMap<Key, Arc<InFlightCall<R>>>,
    /// The number of calls whose code has not stopped.
    running: usize,
    /// The greatest id that has arrived, where ids rise.
    last_id: u64,
    /// Cancels of calls that have not arrived yet. On the webview a cancel may overtake its call.
    early_cancels: BTreeSet<u64>,
    last_unnamed: u64,
    closed: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Key {
    Named(Id),
    /// A notification, which only the end of its document cancels.
    Unnamed(u64),
}

/// A call that has not been answered, or whose code has not stopped.
pub(crate) struct InFlightCall<R> {
    key: Key,
    state: Mutex<CallState<R>>,
}

struct CallState<R> {
    responder: Option<R>,
    is_cancelled: bool,
    wakers: Wakers,
}

impl<R> InFlight<R> {
    pub(crate) fn new(ids: Ids, capacity: usize) -> Self {
        let state = State {
            calls: HashMap::new(),
            running: 0,
            last_id: 0,
            early_cancels: BTreeSet::new(),
            last_unnamed: 0,
            closed: false,
        };
        InFlight { ids, capacity, state: Mutex::new(state) }
    }

    /// Checks the id of a message. Where ids rise, every id passes once.
    pub(crate) fn check_id(&self, id: &Id) -> Result<(), &'static str> {
        if self.ids == Ids::Any {
            return Ok(());
        }
        let Id::Integer(id @ 1..) = *id else {
            return Err("the id must be an integer from 1 to 2^53 - 1");
        };
        let mut state = lock(&self.state);
        if id <= state.last_id {
            return Err("the id was used before, or a greater one was");
        }
        state.last_id = id;
        if !state.early_cancels.is_empty() {
            // Calls with smaller ids do not arrive anymore.
            state.early_cancels = state.early_cancels.split_off(&id);
        }
        Ok(())
    }

    /// Registers a call. Drop the returned guard when the code of the call has stopped.
    pub(crate) fn register(
        in_flight: &Arc<Self>,
        id: Option<Id>,
        responder: R,
    ) -> Result<InFlightGuard<R>, (RegisterError, R)> {
        let mut state = lock(&in_flight.state);
        let key = match id {
            Some(id) => Key::Named(id),
            None => {
                state.last_unnamed += 1;
                Key::Unnamed(state.last_unnamed)
            }
        };
        let is_cancelled =
            matches!(&key, Key::Named(Id::Integer(id)) if state.early_cancels.remove(id));
        let error = match (state.closed, is_cancelled, state.running >= in_flight.capacity) {
            (true, _, _) => Some(RegisterError::Closed),
            (_, true, _) => Some(RegisterError::Cancelled),
            (_, _, true) => Some(RegisterError::Full),
            _ => None,
        };
        if let Some(error) = error {
            return Err((error, responder));
        }
        let Entry::Vacant(vacant) = state.calls.entry(key) else {
            return Err((RegisterError::Duplicate, responder));
        };
        let call_state = CallState {
            responder: Some(responder),
            is_cancelled: false,
            wakers: Wakers::default(),
        };
        let key = vacant.key().clone();
        let call = Arc::new(InFlightCall { key, state: Mutex::new(call_state) });
        vacant.insert(Arc::clone(&call));
        state.running += 1;
        drop(state);
        Ok(InFlightGuard { in_flight: Arc::clone(in_flight), call, is_complete: false })
    }

    /// Cancels the call with this id, and returns its responder if the call has not been answered.
    ///
    /// Where ids rise, the cancel of a call that has not arrived is remembered.
    pub(crate) fn cancel(&self, id: &Id) -> Option<R> {
        let mut state = lock(&self.state);
        let call = state.calls.get(&Key::Named(id.clone())).cloned();
        if call.is_none()
            && let Id::Integer(id) = *id
            && self.ids == Ids::Rising
            // The call with `last_id` has passed `check_id`, and may be about to be registered.
            && id >= state.last_id
            && state.early_cancels.len() < MAX_EARLY_CANCELS
        {
            state.early_cancels.insert(id);
        }
        drop(state);
        call.and_then(|call| self.cancel_call(&call))
    }

    /// Cancels a call, and returns its responder if the call has not been answered.
    pub(crate) fn cancel_call(&self, call: &InFlightCall<R>) -> Option<R> {
        let responder = call.cancel();
        lock(&self.state).forget(call);
        responder
    }

    /// Cancels all calls and refuses further ones. Returns the responders, for the caller to drop.
    pub(crate) fn close(&self) -> Vec<R> {
        let mut state = lock(&self.state);
        state.closed = true;
        state.early_cancels.clear();
        let calls = std::mem::take(&mut state.calls);
        drop(state);
        calls.into_values().filter_map(|call| call.cancel()).collect()
    }
}

impl<R> State<R> {
    /// Frees the id of a call whose responder has been taken, unless another call has the id by now.
    fn forget(&mut self, call: &InFlightCall<R>) {
        if self.calls.get(&call.key).is_some_and(|known| ptr::eq(&**known, call)) {
            self.calls.remove(&call.key);
        }
    }
}

impl<R> InFlightCall<R> {
    fn cancel(&self) -> Option<R> {
        let mut state = lock(&self.state);
        state.is_cancelled = true;
        let responder = state.responder.take();
        let woken = state.wakers.take();
        drop(state);
        woken.wake();
        responder
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        lock(&self.state).is_cancelled
    }

    /// Waits until the call is cancelled.
    pub(crate) fn poll_cancelled(&self, cx: &Context<'_>, wait: &mut Wait) -> Poll<()> {
        let mut state = lock(&self.state);
        if state.is_cancelled {
            return Poll::Ready(());
        }
        state.wakers.register(wait, cx.waker());
        Poll::Pending
    }

    /// Deregisters a waiter.
    pub(crate) fn deregister(&self, wait: &Wait) {
        lock(&self.state).wakers.deregister(wait);
    }
}

/// A guard of the code of a call, to be [completed](Self::complete) or dropped when the code has stopped.
pub(crate) struct InFlightGuard<R> {
    in_flight: Arc<InFlight<R>>,
    call: Arc<InFlightCall<R>>,
    is_complete: bool,
}

impl<R> InFlightGuard<R> {
    pub(crate) fn call(&self) -> &Arc<InFlightCall<R>> {
        &self.call
    }

    /// Records that the code has stopped, and returns the responder if the call has not been answered. The call does not
    /// count anymore when its caller receives the answer.
    pub(crate) fn complete(&mut self) -> Option<R> {
        if std::mem::replace(&mut self.is_complete, true) {
            return None;
        }
        let responder = lock(&self.call.state).responder.take();
        let mut state = lock(&self.in_flight.state);
        state.running -= 1;
        if responder.is_some() {
            state.forget(&self.call);
        }
        responder
    }
}

impl<R> Drop for InFlightGuard<R> {
    fn drop(&mut self) {
        self.complete();
    }
}
