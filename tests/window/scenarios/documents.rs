//! One window, several documents.

use std::sync::atomic::Ordering;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use ipc_runtime::lifecycle::{PageReady, PageReloaded};
use ipc_window_tests::Count;

use crate::{Bench, SOON};

/// Fault 96: what was called before runs at most once, is stopped, and answers nobody. The new page works at once.
pub(super) fn reload(bench: &mut Bench) {
    let (seen, lives) = mpsc::channel();
    let reloaded = seen.clone();
    let subscriptions = [
        bench.ipc().listen::<PageReady>(move |_, _| {
            let _ = seen.send("ready");
        }),
        bench.ipc().listen::<PageReloaded>(move |_, _| {
            let _ = reloaded.send("reloaded");
        }),
    ];
    let count = bench.ipc().state::<Count>().unwrap();
    let before = count.0.load(Ordering::SeqCst);
    bench.open("reload", "tester", "reload");
    for round in 0..5 {
        let life = if round == 0 { "ready" } else { "reloaded" };
        assert_eq!(lives.recv_timeout(SOON).unwrap(), life);
        bench.wait_for("reload", &format!("round {round}"));
    }
    bench.wait_for("reload", "passed");
    let ran = count.0.load(Ordering::SeqCst) - before;
    assert!(ran <= 4 * 20, "no call runs twice: {ran}");
    let deadline = Instant::now() + SOON;
    while bench.ipc().calls_in_flight() > 0 {
        assert!(
            Instant::now() < deadline,
            "{} calls outlive their page",
            bench.ipc().calls_in_flight()
        );
        thread::sleep(Duration::from_millis(5));
    }
    for subscription in subscriptions {
        subscription.unwrap().stop();
    }
}

/// Fault 110: a new entry in the history is the same document; another page is another.
pub(super) fn navigation(bench: &mut Bench) {
    bench.open("moving", "tester", "moving");
    bench.wait_for("moving", "same document");
    bench.wait_for("moving", "loaded");
    bench.wait_for("moving", "restored");
}
