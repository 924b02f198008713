//! What takes its time, and what ends with its page.

use std::time::{Duration, Instant};

use ipc_window_tests::{Guards, Status};

use crate::{Bench, SOON};

/// The page answers, refuses, throws, does not answer in time, and has no handler any more.
pub(super) fn requests(bench: &mut Bench) {
    bench.passes("requests");
}

/// Kept for the page that comes late; of those that come too fast the last one; and none lost that may not be.
pub(super) fn deliveries(bench: &mut Bench) {
    for number in 0..10 {
        bench.ipc().emit(&Status(number));
    }
    let window = bench.open("deliveries", "tester", "deliveries");
    bench.wait_for("deliveries", "kept 9");
    for number in 10..10_000 {
        window.emit(&Status(number));
    }
    bench.wait_for("deliveries", "last 9999");
    bench.wait_for("deliveries", "passed");
}

/// Faults 107, 109, 111: reloads, another document, the end of the window. Every time all that ran is dropped.
pub(super) fn lifetimes(bench: &mut Bench) {
    let guards = Guards::clone(&bench.ipc().state::<Guards>().unwrap());
    let before = (guards.begun(), guards.dropped());
    let window = bench.open("lifetimes", "tester", "lifetimes");
    for round in 0..5 {
        bench.wait_for("lifetimes", &format!("round {round}"));
    }
    bench.wait_for("lifetimes", "all are under way");
    window.close().unwrap();
    let deadline = Instant::now() + SOON;
    while bench.ipc().calls_in_flight() > 0 || guards.dropped() < guards.begun() {
        let (begun, dropped) = (guards.begun(), guards.dropped());
        let running = bench.ipc().calls_in_flight();
        assert!(Instant::now() < deadline, "{begun} begun, {dropped} dropped, {running} running");
        std::thread::sleep(Duration::from_millis(5));
    }
    assert!(guards.begun() > before.0 && guards.dropped() > before.1);
}
