//! Models of calls: each is answered once, and then frees its id and its place.

use std::future::poll_fn;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::task::{Context, Waker};

use ipc_core::message::Id;
use loom::future::block_on;

use crate::exec::sync::Arc;
use crate::exec::wakers::{self, Wait};
use crate::in_flight::{Ids, InFlight, InFlightCall, InFlightGuard, RegisterError};
use crate::{aside, exhaustively, interrupted, once};

/// The right to answer a call: the name of the call in its test.
type Right = &'static str;
type Calls = Arc<InFlight<Right>>;

const ID: Id = Id::Integer(1);

/// A function that stops a call, and returns the right to answer if it was not taken before.
type Stop = fn(&Calls, &InFlightCall<Right>) -> Option<Right>;

const CANCEL: Stop = |calls, _| calls.cancel(&ID);
const DEADLINE: Stop = |calls, call| calls.cancel_call(call);
const END: Stop = |calls, _| calls.close().pop();

fn calls(ids: Ids, max: usize) -> Calls {
    Arc::new(InFlight::new(ids, max))
}

fn begin(calls: &Calls, right: Right) -> Result<InFlightGuard<Right>, RegisterError> {
    InFlight::register(calls, Some(ID), right).map_err(|(refused, back)| {
        assert_eq!(back, right, "`begin` returns the right of a call that it rejects");
        refused
    })
}

/// Ends the code of a call, and returns its right to answer.
fn finish(mut running: InFlightGuard<Right>) -> Option<Right> {
    running.complete()
}

/// Waits as an async command does.
fn wait_for_stop(call: &InFlightCall<Right>) {
    block_on(wakers::wait(|cx, wait| call.poll_cancelled(cx, wait), |wait| call.deregister(wait)));
}

/// Checks that the earlier calls no longer count, where a single call can be in flight.
fn expect_room(calls: &Calls) {
    let next = InFlight::register(calls, None, "next").map_err(|(refused, _)| refused).unwrap();
    assert_eq!(finish(next), Some("next"));
}

fn expect_one<const N: usize>(answers: [Option<Right>; N]) {
    assert_eq!(answers.iter().flatten().count(), 1, "{answers:?}");
}

/// Models a call whose code ends while other threads stop it.
fn race<const N: usize>(stops: [Stop; N]) {
    let calls = calls(Ids::Any, 1);
    let running = begin(&calls, "call").unwrap();
    let pending = Arc::clone(running.call());
    let stops = stops.map(|stop| {
        aside(&(calls.clone(), pending.clone()), move |(calls, pending)| stop(&calls, &pending))
    });
    let code = finish(running);
    let others = stops.map(|stop| stop.join().unwrap());
    assert_eq!(others.into_iter().chain([code]).flatten().count(), 1, "{others:?}, {code:?}");
    if begin(&calls, "next").map(finish) != Err(RegisterError::Closed) {
        expect_room(&calls);
    }
}

/// Faults 100 (during the call, and as its reply is sent) and 106.
#[test]
fn a_call_is_answered_once_by_its_code_or_its_stop() {
    exhaustively(|| race([CANCEL]));
    exhaustively(|| race([DEADLINE]));
    exhaustively(|| race([END]));
}

/// With at most four preemptions.
#[test]
fn a_call_is_answered_once_despite_two_stops() {
    interrupted(4, || race([CANCEL, DEADLINE]));
    interrupted(4, || race([CANCEL, END]));
    interrupted(4, || race([DEADLINE, END]));
}

/// With at most three preemptions.
#[test]
fn a_call_is_answered_once_despite_three_stops() {
    interrupted(3, || race([CANCEL, DEADLINE, END]));
}

/// Fault 100, twice.
#[test]
fn a_call_that_is_cancelled_and_ended_twice_is_answered_once() {
    exhaustively(|| {
        let calls = calls(Ids::Any, 1);
        let running = begin(&calls, "call").unwrap();
        let twice = aside(&calls, |calls| [calls.cancel(&ID), calls.close().pop()]);
        let again = [calls.close().pop(), calls.cancel(&ID)];
        let [cancel, end] = twice.join().unwrap();
        expect_one([cancel, end, again[0], again[1]]);
        assert_eq!(finish(running), None);
    });
}

/// Models code that waits for a stop, and other threads that wait with its token.
fn wait(stop: Stop, tokens: usize) {
    let calls = calls(Ids::Any, 1);
    let running = begin(&calls, "call").unwrap();
    let pending = Arc::clone(running.call());
    let wait_aside = || aside(&pending, |token| wait_for_stop(&token));
    let tokens: Vec<_> = (0..tokens).map(|_| wait_aside()).collect();
    let code = aside(&pending, |call| {
        wait_for_stop(&call);
        finish(running)
    });
    assert_eq!(stop(&calls, &pending), Some("call"));
    assert_eq!(code.join().unwrap(), None);
    tokens.into_iter().for_each(|token| token.join().unwrap());
    assert!(pending.is_cancelled());
}

#[test]
fn code_that_waits_is_woken_by_a_stop() {
    exhaustively(|| wait(CANCEL, 0));
    exhaustively(|| wait(DEADLINE, 0));
    exhaustively(|| wait(END, 0));
}

/// With at most three preemptions.
#[test]
fn a_stop_wakes_all_waiters() {
    interrupted(3, || wait(CANCEL, 1));
    interrupted(3, || wait(DEADLINE, 1));
    interrupted(3, || wait(END, 1));
}

/// Async commands can begin in a task and go on in another.
#[test]
fn a_stop_wakes_the_last_waker() {
    exhaustively(|| {
        let calls = calls(Ids::Any, 1);
        let running = begin(&calls, "call").unwrap();
        let code = aside(&calls, |_| {
            let first = &Context::from_waker(Waker::noop());
            let mut wait = Wait::default();
            if running.call().poll_cancelled(first, &mut wait).is_pending() {
                block_on(poll_fn(|cx| running.call().poll_cancelled(cx, &mut wait)));
            }
            finish(running)
        });
        expect_one([calls.cancel(&ID), code.join().unwrap()]);
        expect_room(&calls);
    });
}

#[test]
fn calls_that_begin_while_the_document_ends_are_rejected_or_stopped() {
    exhaustively(|| {
        let calls = calls(Ids::Any, 2);
        let has_ended = std::sync::Arc::new(AtomicBool::new(false));
        let caller = aside(&(calls.clone(), has_ended.clone()), |(calls, has_ended)| {
            let is_late = has_ended.load(SeqCst);
            match begin(&calls, "call") {
                Err(refused) => {
                    assert_eq!(refused, RegisterError::Closed);
                    Some("call")
                }
                Ok(running) => {
                    assert!(!is_late, "a call has begun after the end");
                    wait_for_stop(running.call());
                    finish(running)
                }
            }
        });
        let again = aside(&calls, |calls| calls.close().pop());
        let end = calls.close().pop();
        has_ended.store(true, SeqCst);
        expect_one([caller.join().unwrap(), end, again.join().unwrap()]);
        assert_eq!(begin(&calls, "late").err(), Some(RegisterError::Closed));
        assert!(calls.close().is_empty());
    });
}

/// Models two calls with the same id: the second can only begin once the first has been answered.
fn reuse(stop: Stop) {
    let calls = calls(Ids::Any, 2);
    let first = begin(&calls, "first").unwrap();
    let pending = Arc::clone(first.call());
    let stopped =
        aside(&(calls.clone(), pending.clone()), move |(calls, pending)| stop(&calls, &pending));
    let code = aside(&calls, |_| finish(first));
    let second = begin(&calls, "second");
    if second.is_ok() {
        assert_eq!(calls.cancel_call(&pending), None, "two calls with the same id are in flight");
    }
    let [stopped, code] = [stopped, code].map(|thread| thread.join().unwrap());
    let second = match second {
        Err(refused) => {
            assert_eq!(refused, RegisterError::Duplicate);
            None
        }
        Ok(second) => {
            if stopped != Some("second") {
                assert_eq!(begin(&calls, "third").err(), Some(RegisterError::Duplicate));
                assert_eq!(calls.cancel(&ID), Some("second"));
            }
            assert_eq!(finish(second), None);
            Some("second")
        }
    };
    // The cancel may have stopped the second call.
    let first = [stopped, code].map(|answer| answer.filter(|call| Some(*call) != second));
    expect_one(first);
    assert_eq!(begin(&calls, "last").map(finish), Ok(Some("last")));
}

/// Fault 93 with arbitrary ids, and at most five preemptions.
#[test]
fn an_id_is_free_again_when_its_call_is_answered() {
    interrupted(5, || reuse(CANCEL));
    interrupted(5, || reuse(DEADLINE));
}

/// Fault 93, without a stop.
#[test]
fn an_id_is_free_again_when_its_code_has_answered() {
    exhaustively(|| {
        let calls = calls(Ids::Any, 2);
        let mut first = begin(&calls, "first").unwrap();
        let has_answered = std::sync::Arc::new(AtomicBool::new(false));
        let code = aside(&has_answered, |has_answered| {
            assert_eq!(first.complete(), Some("first"));
            has_answered.store(true, SeqCst);
            first
        });
        let may_begin = has_answered.load(SeqCst);
        let second = begin(&calls, "second").map(finish);
        assert!(
            second == Ok(Some("second")) || second == Err(RegisterError::Duplicate) && !may_begin
        );
        let first = code.join().unwrap();
        assert_eq!(begin(&calls, "third").map(finish), Ok(Some("third")));
        assert_eq!(finish(first), None);
    });
}

/// Fault 93 with rising ids.
#[test]
fn rising_ids_are_accepted_once() {
    exhaustively(|| {
        let calls = calls(Ids::Rising, 2);
        let take = |calls: Calls| {
            calls.check_id(&ID).ok()?;
            finish(begin(&calls, "call").unwrap())
        };
        let other = aside(&calls, take);
        expect_one([take(calls.clone()), other.join().unwrap()]);
        assert!(calls.check_id(&ID).is_err());
        assert!(calls.check_id(&Id::Integer(2)).is_ok());
        assert!(calls.check_id(&ID).is_err());
    });
}

/// Fault 100: the cancel arrives before its call, or at the same time.
#[test]
fn a_cancel_before_its_call_holds() {
    exhaustively(|| {
        let calls = calls(Ids::Rising, 1);
        let call = aside(&calls, |calls| {
            calls.check_id(&ID).unwrap();
            match begin(&calls, "call") {
                Err(refused) => {
                    assert_eq!(refused, RegisterError::Cancelled);
                    Some("call")
                }
                Ok(running) => {
                    wait_for_stop(running.call());
                    finish(running)
                }
            }
        });
        expect_one([calls.cancel(&ID), call.join().unwrap()]);
        expect_room(&calls);
    });
}

#[test]
fn a_cancel_before_its_call_holds_after_many_others() {
    once(|| {
        let calls = calls(Ids::Rising, 1);
        for id in 1..5000 {
            assert_eq!(calls.cancel(&Id::Integer(2 * id)), None);
            calls.check_id(&Id::Integer(2 * id + 1)).unwrap();
        }
        assert_eq!(calls.cancel(&Id::Integer(20_000)), None);
        calls.check_id(&Id::Integer(20_000)).unwrap();
        let begun = InFlight::register(&calls, Some(Id::Integer(20_000)), "call");
        assert_eq!(begun.err(), Some((RegisterError::Cancelled, "call")));
        expect_room(&calls);
    });
}

#[test]
fn the_number_of_calls_in_flight_is_limited() {
    exhaustively(|| {
        let calls = calls(Ids::Any, 1);
        let running = std::sync::Arc::new(AtomicUsize::new(0));
        let call = |(calls, now): (Calls, std::sync::Arc<AtomicUsize>)| {
            match InFlight::register(&calls, None, "call") {
                Ok(running) => {
                    assert_eq!(now.fetch_add(1, SeqCst), 0, "two calls are in flight");
                    // The call is answered, but its code goes on.
                    assert_eq!(calls.cancel_call(running.call()), Some("call"));
                    now.fetch_sub(1, SeqCst);
                    drop(running);
                    true
                }
                Err((refused, _)) => {
                    assert_eq!(refused, RegisterError::Full);
                    false
                }
            }
        };
        let other = aside(&(calls.clone(), running.clone()), call);
        let this = call((calls.clone(), running));
        assert!(other.join().unwrap() || this, "both calls were rejected");
        expect_room(&calls);
    });
}
