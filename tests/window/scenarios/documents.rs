//! Several documents in one window.

use std::sync::atomic::Ordering;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use ipc_runtime::lifecycle::{PageReady, PageReloaded};
use ipc_window_tests::Count;

use crate::{Harness, SOON};

/// Fault 96: the calls of the old page run at most once, are cancelled, and send no reply to the new page,
/// which works at once.
pub(super) fn reload(harness: &mut Harness) {
    let (seen, events) = mpsc::channel();
    let reloaded = seen.clone();
    let listeners = [
        harness.ipc().listen::<PageReady>(move |_, _| {
            let _ = seen.send("ready");
        }),
        harness.ipc().listen::<PageReloaded>(move |_, _| {
            let _ = reloaded.send("reloaded");
        }),
    ];
    let count = harness.ipc().state::<Count>().unwrap();
    let before = count.0.load(Ordering::SeqCst);
    harness.open("reload", "tester", "reload");
    for round in 0..5 {
        let expected = if round == 0 { "ready" } else { "reloaded" };
        assert_eq!(events.recv_timeout(SOON).unwrap(), expected);
        harness.wait_for("reload", &format!("round {round}"));
    }
    harness.wait_for("reload", "passed");
    let ran = count.0.load(Ordering::SeqCst) - before;
    assert!(ran <= 4 * 20, "a call ran twice: {ran} runs");
    let deadline = Instant::now() + SOON;
    while harness.ipc().calls_in_flight() > 0 {
        assert!(
            Instant::now() < deadline,
            "{} calls outlive their page",
            harness.ipc().calls_in_flight()
        );
        thread::sleep(Duration::from_millis(5));
    }
    for listener in listeners {
        listener.unwrap().stop();
    }
}

/// Fault 110: a new entry in the history keeps the document; another page is a new document.
pub(super) fn navigation(harness: &mut Harness) {
    harness.open("moving", "tester", "moving");
    harness.wait_for("moving", "same document");
    harness.wait_for("moving", "loaded");
    harness.wait_for("moving", "restored");
}
