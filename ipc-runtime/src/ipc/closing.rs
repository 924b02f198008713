//! The request to close a window, until handlers and page have answered it.

use std::fmt;
use std::sync::{Mutex, MutexGuard};
use std::time::{Duration, Instant};

use crate::exec::deadline::Deadline;
use crate::exec::sync::lock;

/// The request to close a window. There is at most one at a time.
#[derive(Default)]
pub(crate) struct CloseRequest {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    unanswered: Option<Unanswered>,
    last: u64,
}

struct Unanswered {
    number: u64,
    since: Instant,
    awaits: Awaits,
    /// Closes the window, after another attempt.
    force: Option<Deadline>,
}

/// Those whose answer a request waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Awaits {
    handlers: bool,
    /// The page has not run a script since the request.
    page: bool,
}

/// An attempt to close a window.
pub(crate) enum Attempt {
    /// Handlers and page have to be asked. The number is that of the request.
    First(u64),
    /// An earlier request with this number has waited for its answer, for this time.
    Again(u64, Duration),
}

impl CloseRequest {
    /// Begins a request, unless an earlier one is not answered yet.
    pub(crate) fn begin(&self) -> Attempt {
        let mut state = self.lock();
        if let Some(earlier) = &state.unanswered {
            return Attempt::Again(earlier.number, earlier.since.elapsed());
        }
        state.last += 1;
        let number = state.last;
        let awaits = Awaits { handlers: true, page: true };
        state.unanswered = Some(Unanswered { number, since: Instant::now(), awaits, force: None });
        Attempt::First(number)
    }

    /// Records that the handlers have answered. `is_decided` is set if the answer of the page does
    /// not matter.
    pub(crate) fn handlers_answered(&self, number: u64, is_decided: bool) {
        self.answered(number, |awaits| Awaits {
            handlers: false,
            page: awaits.page && !is_decided,
        });
    }

    /// Records that the page is able to answer.
    pub(crate) fn page_answered(&self, number: u64) {
        self.answered(number, |awaits| Awaits { page: false, ..awaits });
    }

    fn answered(&self, number: u64, remaining: impl FnOnce(Awaits) -> Awaits) {
        let mut state = self.lock();
        let Some(request) = state.unanswered.as_mut().filter(|it| it.number == number) else {
            return;
        };
        request.awaits = remaining(request.awaits);
        let is_answered = !request.awaits.handlers && !request.awaits.page;
        let answered = if is_answered { state.unanswered.take() } else { None };
        // A deadline is dropped with no lock held.
        drop(state);
        drop(answered);
    }

    /// Sets the deadline after which the window is closed without an answer, unless it is set.
    pub(crate) fn force_at(&self, number: u64, deadline: Deadline) {
        let mut state = self.lock();
        let request = state.unanswered.as_mut().filter(|it| it.number == number);
        let surplus = match request {
            Some(request) if request.force.is_none() => request.force.replace(deadline),
            _ => Some(deadline),
        };
        drop(state);
        drop(surplus);
    }

    /// Ends a request that has not been answered. Returns `None` if it has been.
    pub(crate) fn give_up(&self, number: u64) -> Option<Awaits> {
        let mut state = self.lock();
        let given_up = state.unanswered.take_if(|it| it.number == number);
        drop(state);
        given_up.map(|request| request.awaits)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

impl fmt::Display for Awaits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Awaits { handlers: true, .. } => "a handler of `on_close_requested` has not returned",
            Awaits { .. } => "its page does not respond",
        })
    }
}
