//! More than a page usually gets.

use std::collections::HashMap;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use ipc_window_tests::{Chat, Tick};

use super::torture::resident;
use crate::{Bench, SOON};

/// A page that only listens has nothing to send on which an acknowledgement could ride.
pub(super) fn flood(bench: &mut Bench) {
    bench.open("flood", "tester", "flood");
    bench.wait_for("flood", "listening");
    bench.wait_for("flood", "passed");
}

/// Fault 116: the UI thread stands still. What needs it waits within bounds, what does not need it goes on, and of what was
/// taken nothing is lost.
pub(super) fn blocked(bench: &mut Bench) {
    let window = bench.open("blocked", "tester", "blocked");
    bench.wait_for("blocked", "listening");
    let beside = bench.ipc().memory("beside", "tester").unwrap();
    let before = resident("self").unwrap();

    let (began, begins) = mpsc::channel();
    let (free, held) = mpsc::channel::<()>();
    let blocked = bench.ipc().runtime().spawn({
        let window = window.clone();
        async move {
            window
                .on_ui(move |_| {
                    began.send(()).unwrap();
                    let _ = held.recv();
                })
                .await
        }
    });
    begins.recv_timeout(SOON).unwrap();

    let text = "x".repeat(100_000);
    let taken = (0..1_500).filter(|n| window.emit(&Tick { n: *n, text: text.clone() })).count();
    assert!((300..1_200).contains(&taken), "{taken} of 1,500 events of 100 KB were taken");
    for n in 0..1_000 {
        let sum: i32 =
            beside.call_blocking("add_async", HashMap::from([("a", n), ("b", 1)])).unwrap();
        assert_eq!(sum, n + 1);
    }
    let grown = resident("self").unwrap().saturating_sub(before) / 1024;
    assert!(grown < 200, "this process grew by {grown} MiB");

    free.send(()).unwrap();
    assert_eq!(bench.ipc().runtime().block_on(blocked).unwrap(), Ok(()));
    let over = Chat { from: "core".into(), text: taken.to_string() };
    while !window.emit(&over) {
        thread::sleep(Duration::from_millis(1));
    }
    bench.wait_for("blocked", "passed");
}
