//! `inflight.rs` and `credit.rs` of the runtime, model-checked: the very files, with locks of loom's, which runs each test
//! again and again until every order has been seen in which the threads can take them.
#![cfg(test)]
#![allow(clippy::unwrap_used, reason = "all of it is a test")]

mod calls;
mod credits;
mod sync;

#[path = "../../ipc-runtime/src/credit.rs"]
mod credit;
#[path = "../../ipc-runtime/src/inflight.rs"]
mod inflight;

use loom::model::Builder;
use loom::thread::{JoinHandle, spawn};

/// Every order there is.
fn exhaustively(model: impl Fn() + Send + Sync + 'static) {
    Builder::new().check(model);
}

/// Every order in which threads are interrupted at most so often, where all would take too long. To wait for something is
/// no interruption.
fn interrupted(times: usize, model: impl Fn() + Send + Sync + 'static) {
    let mut builder = Builder::new();
    builder.preemption_bound = Some(times);
    builder.check(model);
}

/// One order, of many steps.
fn once(model: impl Fn() + Send + Sync + 'static) {
    let mut builder = Builder::new();
    builder.max_branches = 100_000;
    builder.check(model);
}

/// Does something in another thread, with a handle of its own.
fn aside<T, R>(handle: &T, act: impl FnOnce(T) -> R + 'static) -> JoinHandle<R>
where
    T: Clone + 'static,
    R: 'static,
{
    let handle = handle.clone();
    spawn(move || act(handle))
}
