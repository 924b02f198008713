//! `inflight.rs` and `credit.rs` of the runtime, model-checked: the very files, with locks of loom's, which runs each test
//! again and again until every order has been seen in which the threads can take them. Where those are too many, it is
//! every order with few interruptions, and the test says with how many.
//!
//! Who waits and is never woken shows as `deadlock`, and ends the process: run such a test alone, by its name.
//!
//! Seen to fail, with the shipped files broken on purpose:
//!
//! | broken in `inflight.rs` | failed in `calls.rs` |
//! |---|---|
//! | `finish` lets the lock go between looking and taking (the right has to be copied for that) | `a_call_is_answered_once_…` (all three), `an_id_is_free_again_when_its_call_…` |
//! | `finish` takes the right, then leaves the answer to who has stopped the call | the same |
//! | `begin` lets the lock go between looking and inserting | `what_begins_while_…`, `no_more_calls_…`, `a_cancel_that_overtakes_its_call_holds` |
//! | `end` does not note that it was | `what_begins_while_the_document_ends_…` |
//! | `end` takes the rights, and stops nobody | `code_that_waits_…`, `all_who_wait_…`, `what_begins_while_…` |
//! | a stop does not wake | `code_that_waits_…`, `all_who_wait_…`, `a_stop_wakes_who_waits_last`, `what_begins_while_…`, `a_cancel_that_overtakes_…` |
//! | `poll_stopped` lets the lock go before it notes the waker | the same |
//! | `poll_stopped` keeps the first waker only | `all_who_wait_…`, `a_stop_wakes_who_waits_last` |
//! | a stop leaves the right where it is | `a_call_that_is_cancelled_and_ended_twice_…`, `code_that_waits_…`, `all_who_wait_…`, `an_id_is_free_again_when_its_call_…` |
//! | `finish` does not free the id | `an_id_is_free_again_when_its_code_has_answered` |
//! | `cancel` or `stop` frees the id before the right is taken | `an_id_is_free_again_when_its_call_has_an_answer` |
//! | `forget` frees the id, whoever has it | the same |
//! | `cancel` does not remember what was seen and has not begun | `a_cancel_that_overtakes_its_call_holds` |
//! | `see` does not drop cancels that were for nothing | `a_cancel_that_overtakes_…_though_many_were_for_nothing` |
//! | `Running` does not count down | `a_call_is_answered_once_…` (with one or two that stop it), `a_stop_wakes_who_waits_last`, `no_more_calls_…`, `a_cancel_that_overtakes_its_call_holds`, `an_id_is_free_again_…` |
//!
//! | broken in `credit.rs` | failed in `credits.rs` |
//! |---|---|
//! | `poll_take` sends when it has let the lock go | `nothing_leaves_after_the_end` |
//! | `force` sends when it has let the lock go | `items_leave_in_the_order_…` |
//! | `poll_take` lets the lock go between looking and taking | `nothing_leaves_after_the_end`, `writers_keep_to_the_window_…` |
//! | `try_take` does | `no_item_begins_with_too_many_bytes_…` |
//! | `poll` notes a waker only if there is none | `writers_keep_to_the_window_…`, `a_writer_that_gives_up_…`, `all_writers_that_wait_…`, `nothing_leaves_…` |
//! | `grant` wakes one | `writers_keep_to_the_window_…`, `a_writer_that_gives_up_…` |
//! | `grant` wakes none | these, `a_writer_that_waits_goes_on_…`, `one_writer_that_asks_…`, `credit_of_two_streams_…` |
//! | `grant` wakes only where the other streams leave room too | `credit_of_two_streams_makes_room_for_one` |
//! | credit wakes no other stream | the same, `what_is_read_of_one_stream_…`, `the_end_of_one_stream_…` |
//! | `grant` takes more than is on the way | `credit_for_nothing_…`, `credit_after_the_end_…`, `nothing_leaves_…` |
//! | `end` wakes none | `a_writer_that_waits_learns_…`, `all_writers_that_wait_…`, `nothing_leaves_…` |
//! | `end` leaves its bytes in the total | all that end a stream |
//! | `end` keeps the sizes of what was on the way | `credit_after_the_end_…`, `nothing_leaves_…` |
//! | `end` ends twice | `a_stream_ends_once`, `nothing_leaves_…` |
#![cfg(test)]
#![allow(clippy::unwrap_used, reason = "all of it is a test")]

mod calls;
mod credits;

#[path = "../../ipc-runtime/src/stream/credit.rs"]
mod credit;
#[path = "../../ipc-runtime/src/session/in_flight.rs"]
mod in_flight;

mod exec;

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
