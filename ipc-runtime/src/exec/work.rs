//! The code of the application that runs: calls, handlers and tasks. A shutdown waits for all of
//! it.
//!
//! `tests/model` checks this file with locks that try all interleavings.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};

use slab::Slab;

use crate::exec::sync::{Mutex, lock};
use crate::exec::wakers::{Wait, Wakers, wait};

/// A kind of code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkKind {
    /// A call of a command.
    Command,
    /// Handlers of an event.
    EventHandler,
    /// Handlers that are asked before a window is closed.
    CloseHandler,
    /// A task of [`Ipc::spawn`](crate::Ipc::spawn).
    Task,
}

impl fmt::Display for WorkKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            WorkKind::Command => "command",
            WorkKind::EventHandler => "a handler of event",
            WorkKind::CloseHandler => "a close handler",
            WorkKind::Task => "task",
        })
    }
}

/// Code that still ran when [`Ipc::shutdown`](crate::Ipc::shutdown) returned.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unfinished {
    /// The kind of code.
    pub kind: WorkKind,
    /// The name of the command, event or task.
    pub name: &'static str,
    /// The label of the window that called the command or sent the event.
    pub window: Option<String>,
    /// The number of times that the code runs.
    pub count: usize,
}

impl fmt::Display for Unfinished {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} `{}`", self.kind, self.name)?;
        if let Some(window) = &self.window {
            write!(f, " of window `{window}`")?;
        }
        if self.count > 1 {
            write!(f, " ({} times)", self.count)?;
        }
        Ok(())
    }
}

/// All code that runs.
#[derive(Default)]
pub(crate) struct Work {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    running: Slab<Running>,
    calls: usize,
    is_ending: bool,
    /// Waiters for the end of all code.
    idle: Wakers,
    /// Waiters for the begin of the shutdown.
    ending: Wakers,
}

/// Code that runs. It is small, because each call has one.
#[derive(Clone)]
pub(crate) struct Running {
    pub(crate) kind: WorkKind,
    pub(crate) name: &'static str,
    pub(crate) window: Option<Arc<str>>,
}

/// A guard of running code.
pub(crate) struct WorkGuard {
    work: Option<Arc<Work>>,
    key: usize,
}

impl Work {
    /// Records that code runs.
    pub(crate) fn start(self: &Arc<Self>, running: Running) -> WorkGuard {
        let mut state = lock(&self.state);
        state.calls += usize::from(running.kind == WorkKind::Command);
        let key = state.running.insert(running);
        WorkGuard { work: Some(Arc::clone(self)), key }
    }

    /// Records that the code of a call runs, unless that of `limit` calls does.
    pub(crate) fn start_call(
        self: &Arc<Self>,
        limit: usize,
        name: &'static str,
        window: Arc<str>,
    ) -> Option<WorkGuard> {
        let mut state = lock(&self.state);
        if state.calls >= limit {
            return None;
        }
        state.calls += 1;
        let running = Running { kind: WorkKind::Command, name, window: Some(window) };
        let key = state.running.insert(running);
        Some(WorkGuard { work: Some(Arc::clone(self)), key })
    }

    /// Returns the number of calls whose code runs.
    pub(crate) fn calls(&self) -> usize {
        lock(&self.state).calls
    }

    /// Waits until no code runs.
    pub(crate) async fn idle(&self) {
        let poll = |cx: &Context<'_>, waiting: &mut Wait| {
            let mut state = lock(&self.state);
            if state.running.is_empty() {
                return Poll::Ready(());
            }
            state.idle.register(waiting, cx.waker());
            Poll::Pending
        };
        wait(poll, |waiting| lock(&self.state).idle.deregister(waiting)).await;
    }

    /// Notifies code that waits for the begin of the shutdown.
    pub(crate) fn begin_to_end(&self) {
        let mut state = lock(&self.state);
        state.is_ending = true;
        let woken = state.ending.take();
        drop(state);
        woken.wake();
    }

    /// Waits until the shutdown begins.
    pub(crate) async fn ending(&self) {
        let poll = |cx: &Context<'_>, waiting: &mut Wait| {
            let mut state = lock(&self.state);
            if state.is_ending {
                return Poll::Ready(());
            }
            state.ending.register(waiting, cx.waker());
            Poll::Pending
        };
        wait(poll, |waiting| lock(&self.state).ending.deregister(waiting)).await;
    }

    /// Returns the code that runs, sorted, without repetitions. `filter` must not use locks.
    pub(crate) fn unfinished(&self, filter: impl Fn(&Running) -> bool) -> Vec<Unfinished> {
        let mut counts: BTreeMap<_, usize> = BTreeMap::new();
        for (_, running) in lock(&self.state).running.iter().filter(|(_, one)| filter(one)) {
            let Running { kind, name, window } = running.clone();
            *counts.entry((kind, name, window)).or_default() += 1;
        }
        let unfinished = |((kind, name, window), count): ((_, _, Option<_>), _)| {
            let window = window.map(|label: Arc<str>| label.to_string());
            Unfinished { kind, name, window, count }
        };
        counts.into_iter().map(unfinished).collect()
    }
}

impl WorkGuard {
    /// Records that the code has ended.
    pub(crate) fn end(&mut self) {
        let Some(work) = self.work.take() else { return };
        let mut state = lock(&work.state);
        let Some(ended) = state.running.try_remove(self.key) else { return };
        state.calls -= usize::from(ended.kind == WorkKind::Command);
        let woken = state.running.is_empty().then(|| state.idle.take());
        drop(state);
        drop(ended);
        if let Some(woken) = woken {
            woken.wake();
        }
    }
}

impl Drop for WorkGuard {
    fn drop(&mut self) {
        self.end();
    }
}
