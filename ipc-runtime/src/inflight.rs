//! The calls of one document that are under way, and the right to answer each of them, which exists once.
//!
//! A call has an answer when somebody has taken its right: its own code, whoever cancels it, or its deadline. It is over
//! when its code has stopped. Between the two it is not known by its id any more, and still counts.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};
use std::ptr;
use std::task::{Context, Poll};

use ipc_core::message::Id;

use crate::sync::{Arc, Mutex, lock};
use crate::wakers::{Wait, Wakers};

/// How many cancels of calls that have not come yet are remembered.
const EARLY: usize = 1024;

/// Which ids a transport takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ids {
    /// All that JSON-RPC allows. None is under way twice.
    Any,
    /// Integers from 1 to 2^53 - 1, each greater than the one before.
    Rising,
}

/// Why a call does not begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    /// The document is gone.
    Ended,
    /// It was cancelled before it came.
    Cancelled,
    /// A call with this id is under way.
    Taken,
    /// The document has as many calls under way as it may.
    Full,
}

/// The calls of one document. `R` is what whoever answers has to have.
pub(crate) struct Inflight<R> {
    ids: Ids,
    most: usize,
    state: Mutex<State<R>>,
}

struct State<R> {
    /// Those that have no answer.
    calls: HashMap<Key, Arc<Pending<R>>>,
    /// Calls whose code has not stopped.
    running: usize,
    /// The greatest id that has come, where they rise.
    last: u64,
    early: BTreeSet<u64>,
    unnamed: u64,
    ended: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Key {
    Named(Id),
    /// A notification: nobody can cancel it, but it ends with its document.
    Unnamed(u64),
}

/// One call, as long as anybody has to do with it.
pub(crate) struct Pending<R> {
    key: Key,
    state: Mutex<Undecided<R>>,
}

struct Undecided<R> {
    right: Option<R>,
    stopped: bool,
    wakers: Wakers,
}

impl<R> Inflight<R> {
    pub(crate) fn new(ids: Ids, most: usize) -> Self {
        let state = State {
            calls: HashMap::new(),
            running: 0,
            last: 0,
            early: BTreeSet::new(),
            unnamed: 0,
            ended: false,
        };
        Inflight { ids, most, state: Mutex::new(state) }
    }

    /// Whether a message with this id may be looked at. Where ids rise, none is ever seen twice.
    pub(crate) fn see(&self, id: &Id) -> Result<(), &'static str> {
        if self.ids == Ids::Any {
            return Ok(());
        }
        let Id::Integer(id @ 1..) = *id else {
            return Err("ids are integers from 1 to 2^53 - 1 here");
        };
        let mut state = lock(&self.state);
        if id <= state.last {
            return Err("the id was used before, or a greater one was");
        }
        state.last = id;
        if !state.early.is_empty() {
            // The calls of these do not come any more.
            state.early = state.early.split_off(&id);
        }
        Ok(())
    }

    /// Takes a call down. What comes back stands for its code, and is to be dropped when that has stopped.
    pub(crate) fn begin(
        inflight: &Arc<Self>,
        id: Option<Id>,
        right: R,
    ) -> Result<Running<R>, (Refused, R)> {
        let mut state = lock(&inflight.state);
        let key = match id {
            Some(id) => Key::Named(id),
            None => {
                state.unnamed += 1;
                Key::Unnamed(state.unnamed)
            }
        };
        let cancelled = matches!(&key, Key::Named(Id::Integer(id)) if state.early.remove(id));
        let refused = match (state.ended, cancelled, state.running >= inflight.most) {
            (true, _, _) => Some(Refused::Ended),
            (_, true, _) => Some(Refused::Cancelled),
            (_, _, true) => Some(Refused::Full),
            _ => None,
        };
        if let Some(refused) = refused {
            return Err((refused, right));
        }
        let Entry::Vacant(free) = state.calls.entry(key) else {
            return Err((Refused::Taken, right));
        };
        let undecided = Undecided { right: Some(right), stopped: false, wakers: Wakers::default() };
        let key = free.key().clone();
        let pending = Arc::new(Pending { key, state: Mutex::new(undecided) });
        free.insert(Arc::clone(&pending));
        state.running += 1;
        drop(state);
        Ok(Running { inflight: Arc::clone(inflight), pending, is_over: false })
    }

    /// Stops a call by its id, and gives the right to answer it. Where ids rise, one that is still to come is remembered.
    pub(crate) fn cancel(&self, id: &Id) -> Option<R> {
        let mut state = lock(&self.state);
        let found = state.calls.get(&Key::Named(id.clone())).cloned();
        if found.is_none()
            && let Id::Integer(id) = *id
            && self.ids == Ids::Rising
            // The last one has been seen, and may be about to begin.
            && id >= state.last
            && state.early.len() < EARLY
        {
            state.early.insert(id);
        }
        drop(state);
        found.and_then(|call| self.stop(&call))
    }

    /// Stops a call, and gives the right to answer it, if nobody has it.
    pub(crate) fn stop(&self, call: &Pending<R>) -> Option<R> {
        let right = call.stop();
        lock(&self.state).forget(call);
        right
    }

    /// Stops all calls; none begins after that. Their rights are of no use any more, and come back to be dropped.
    pub(crate) fn end(&self) -> Vec<R> {
        let mut state = lock(&self.state);
        state.ended = true;
        state.early.clear();
        let calls = std::mem::take(&mut state.calls);
        drop(state);
        calls.into_values().filter_map(|call| call.stop()).collect()
    }
}

impl<R> State<R> {
    /// Frees the id of a call whose right has been taken. Another may have it by now.
    fn forget(&mut self, call: &Pending<R>) {
        if self.calls.get(&call.key).is_some_and(|known| ptr::eq(&**known, call)) {
            self.calls.remove(&call.key);
        }
    }
}

impl<R> Pending<R> {
    fn stop(&self) -> Option<R> {
        let mut state = lock(&self.state);
        state.stopped = true;
        let right = state.right.take();
        let woken = state.wakers.take();
        drop(state);
        woken.wake();
        right
    }

    pub(crate) fn is_stopped(&self) -> bool {
        lock(&self.state).stopped
    }

    /// Ready once the code is to stop.
    pub(crate) fn poll_stopped(&self, cx: &Context<'_>, wait: &mut Wait) -> Poll<()> {
        let mut state = lock(&self.state);
        if state.stopped {
            return Poll::Ready(());
        }
        state.wakers.note(wait, cx.waker());
        Poll::Pending
    }

    /// Who has waited for the stop does not any more.
    pub(crate) fn forget(&self, wait: &Wait) {
        lock(&self.state).wakers.forget(wait);
    }
}

/// The code of a call. [Finished](Self::finish), or dropped, when it has stopped.
pub(crate) struct Running<R> {
    inflight: Arc<Inflight<R>>,
    pending: Arc<Pending<R>>,
    is_over: bool,
}

impl<R> Running<R> {
    pub(crate) fn pending(&self) -> &Arc<Pending<R>> {
        &self.pending
    }

    /// The code has stopped. Gives the right to answer, if nobody has it: whoever is answered finds the call counted off.
    pub(crate) fn finish(&mut self) -> Option<R> {
        if std::mem::replace(&mut self.is_over, true) {
            return None;
        }
        let right = lock(&self.pending.state).right.take();
        let mut state = lock(&self.inflight.state);
        state.running -= 1;
        if right.is_some() {
            state.forget(&self.pending);
        }
        right
    }
}

impl<R> Drop for Running<R> {
    fn drop(&mut self) {
        self.finish();
    }
}
