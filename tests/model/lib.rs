//! Model checks of `in_flight.rs`, `credit.rs` and `work.rs` of the runtime. The shipped files are compiled here with
//! the locks of loom, which runs each test in every possible order of its threads. If there are too many
//! orders, the test covers all orders with a limited number of preemptions, which its comment states.
//!
//! A waiter that is never woken is reported as `deadlock`, which ends the process. Run such a test
//! alone, by its name.
//!
//! Mutations of the shipped files that these tests detect:
//!
//! | fault in `in_flight.rs` | failing tests of `calls.rs` |
//! |---|---|
//! | `complete` releases the lock between looking up and taking (the right has to be copied for this) | `a_call_is_answered_once_…` (all three), `an_id_is_free_again_when_its_call_…` |
//! | `complete` takes the right, but leaves the reply to the thread that stopped the call | the same |
//! | `register` releases the lock between looking up and inserting | `calls_that_begin_while_…`, `the_number_of_calls_…`, `a_cancel_before_its_call_holds` |
//! | `close` does not record the end | `calls_that_begin_while_the_document_ends_…` |
//! | `close` takes the rights, but stops no call | `code_that_waits_…`, `a_stop_wakes_all_…`, `calls_that_begin_while_…` |
//! | a stop does not wake | `code_that_waits_…`, `a_stop_wakes_all_…`, `a_stop_wakes_the_last_waker`, `calls_that_begin_while_…`, `a_cancel_before_its_call_…` |
//! | `poll_cancelled` releases the lock before registering the waker | the same |
//! | `poll_cancelled` keeps the first waker only | `a_stop_wakes_all_…`, `a_stop_wakes_the_last_waker` |
//! | a stop does not take the right | `a_call_that_is_cancelled_and_ended_twice_…`, `code_that_waits_…`, `a_stop_wakes_all_…`, `an_id_is_free_again_when_its_call_…` |
//! | `complete` does not free the id | `an_id_is_free_again_when_its_code_has_answered` |
//! | `cancel` or `cancel_call` frees the id before the right is taken | `an_id_is_free_again_when_its_call_is_answered` |
//! | `forget` frees the id of any call | the same |
//! | `cancel` does not remember an id that was seen but has not begun | `a_cancel_before_its_call_holds` |
//! | `check_id` does not drop cancels without a call | `a_cancel_before_its_call_holds_after_many_others` |
//! | `InFlightGuard` does not count down | `a_call_is_answered_once_…` (with one or two stops), `a_stop_wakes_the_last_waker`, `the_number_of_calls_…`, `a_cancel_before_its_call_holds`, `an_id_is_free_again_…` |
//!
//! | fault in `credit.rs` | failing tests of `credits.rs` |
//! |---|---|
//! | `poll_send` sends after releasing the lock | `no_item_is_sent_after_the_end` |
//! | `send_unbounded` sends after releasing the lock | `items_are_sent_in_the_order_…` |
//! | `poll_send` releases the lock between checking and taking | `no_item_is_sent_after_the_end`, `writers_keep_to_the_window_…` |
//! | `try_send` does the same | `too_many_bytes_in_flight_…` |
//! | `poll` registers a waker only if there is none | `writers_keep_to_the_window_…`, `a_writer_that_is_dropped_…`, `all_waiting_writers_…`, `no_item_is_sent_…` |
//! | `grant` wakes one writer | `writers_keep_to_the_window_…`, `a_writer_that_is_dropped_…` |
//! | `grant` wakes no writer | these, `a_waiting_writer_goes_on_…`, `a_writer_that_waits_for_capacity_…`, `credit_of_two_streams_…` |
//! | `grant` wakes only if the other streams leave capacity too | `credit_of_two_streams_frees_capacity_for_one` |
//! | credit wakes no other stream | the same, `reading_one_stream_…`, `the_end_of_one_stream_…` |
//! | `grant` takes more than is in flight | `credit_without_items_…`, `credit_after_the_end_…`, `no_item_is_sent_…` |
//! | `end` wakes no writer | `a_waiting_writer_learns_…`, `all_waiting_writers_…`, `no_item_is_sent_…` |
//! | `end` leaves its bytes in the total | all tests that end a stream |
//! | `end` keeps the sizes of the items in flight | `credit_after_the_end_…`, `no_item_is_sent_…` |
//! | `end` ends twice | `a_stream_ends_once`, `no_item_is_sent_…` |
//!
//! | fault in `work.rs` | failing tests of `work.rs` |
//! |---|---|
//! | `end` wakes no waiter | `a_shutdown_waits_…`, `code_that_waits_…` |
//! | `idle` releases the lock before registering the waker | the same |
//! | `begin_to_end` does not record the begin | `code_that_waits_…` |
#![cfg(test)]
#![allow(clippy::unwrap_used, reason = "all of it is a test")]

mod calls;
mod credits;
mod work;

#[path = "../../ipc-runtime/src/stream/credit.rs"]
mod credit;
#[path = "../../ipc-runtime/src/session/in_flight.rs"]
mod in_flight;

mod exec;

use loom::model::Builder;
use loom::thread::{JoinHandle, spawn};

/// Checks all orders of the threads.
fn exhaustively(model: impl Fn() + Send + Sync + 'static) {
    Builder::new().check(model);
}

/// Checks all orders with at most `times` preemptions, where all orders would take too long. Waiting does
/// not count as a preemption.
fn interrupted(times: usize, model: impl Fn() + Send + Sync + 'static) {
    let mut builder = Builder::new();
    builder.preemption_bound = Some(times);
    builder.check(model);
}

/// Checks a model with many steps.
fn once(model: impl Fn() + Send + Sync + 'static) {
    let mut builder = Builder::new();
    builder.max_branches = 100_000;
    builder.check(model);
}

/// Runs a closure in another thread, with a clone of the handle.
fn aside<T, R>(handle: &T, act: impl FnOnce(T) -> R + 'static) -> JoinHandle<R>
where
    T: Clone + 'static,
    R: 'static,
{
    let handle = handle.clone();
    spawn(move || act(handle))
}
