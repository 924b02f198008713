//! Requests, the delivery of events, and the end of pages.

use std::time::{Duration, Instant};

use ipc_window_tests::{Guards, Status};

use crate::{Harness, SOON};

/// The page replies, fails, throws, replies too late, and removes its handler.
pub(super) fn requests(harness: &mut Harness) {
    harness.passes("requests");
}

/// An event that is kept, an event that is coalesced, and a lossless event.
pub(super) fn deliveries(harness: &mut Harness) {
    for number in 0..10 {
        harness.ipc().emit(&Status(number));
    }
    let window = harness.open("deliveries", "tester", "deliveries");
    harness.wait_for("deliveries", "kept 9");
    for number in 10..10_000 {
        window.emit(&Status(number));
    }
    harness.wait_for("deliveries", "last 9999");
    harness.wait_for("deliveries", "passed");
}

/// Faults 107, 109 and 111: reloads and the end of the window drop all calls and streams.
pub(super) fn lifetimes(harness: &mut Harness) {
    let guards = Guards::clone(&harness.ipc().state::<Guards>().unwrap());
    let before = (guards.begun(), guards.dropped());
    let window = harness.open("lifetimes", "tester", "lifetimes");
    for round in 0..5 {
        harness.wait_for("lifetimes", &format!("round {round}"));
    }
    harness.wait_for("lifetimes", "all are in flight");
    window.close().unwrap();
    let deadline = Instant::now() + SOON;
    while harness.ipc().calls_in_flight() > 0 || guards.dropped() < guards.begun() {
        let (begun, dropped) = (guards.begun(), guards.dropped());
        let running = harness.ipc().calls_in_flight();
        assert!(Instant::now() < deadline, "{begun} begun, {dropped} dropped, {running} in flight");
        std::thread::sleep(Duration::from_millis(5));
    }
    assert!(guards.begun() > before.0 && guards.dropped() > before.1);
}
