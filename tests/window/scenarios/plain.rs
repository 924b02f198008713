//! Events and bytes.

use std::sync::mpsc;

use ipc_window_tests::{Chat, Said, Sampled, Tick};

use crate::{Harness, SOON};

pub(super) fn events(harness: &mut Harness) {
    let (seen, said) = mpsc::channel();
    let chat_seen = seen.clone();
    let on_said = harness.ipc().listen::<Said>(move |event, window| {
        let _ = seen.send(format!("{}: {}", window.label(), event.0));
    });
    let on_chat = harness.ipc().listen::<Chat>(move |event, window| {
        let _ = chat_seen.send(format!("{}: {} {}", window.label(), event.from, event.text));
        window.emit(&Chat { from: "core".into(), text: event.text });
    });
    let window = harness.open("events", "tester", "events");

    harness.wait_for("events", "listening");
    assert!(window.emit(&Tick { n: 1, text: "first".into() }));
    harness.wait_for("events", "tick 1 first");
    harness.wait_for("events", "once 1");
    assert!(window.emit(&Tick { n: 2, text: "second".into() }));
    harness.wait_for("events", "tick 2 second");
    harness.wait_for("events", "stopped");
    assert!(!window.emit(&Tick { n: 3, text: "third".into() }), "the page no longer listens");

    for n in 0..100 {
        assert_eq!(said.recv_timeout(SOON).unwrap(), format!("events: {n}"));
    }
    assert_eq!(said.recv_timeout(SOON).unwrap(), "events: page hi");
    harness.wait_for("events", "core says hi");
    harness.wait_for("events", "passed");
    for listener in [on_said.unwrap(), on_chat.unwrap()] {
        listener.stop();
    }
}

/// Faults 24 and 44. The samples of the page arrive in order too.
pub(super) fn bytes(harness: &mut Harness) {
    let (seen, samples) = mpsc::channel();
    let listener = harness.ipc().listen::<Sampled>(move |event, _| {
        let size = if event.n % 2 == 0 { 100_000 } else { 10 };
        let is_intact =
            event.bytes.len() == size && event.bytes.iter().all(|byte| u32::from(*byte) == event.n);
        let _ = seen.send((event.n, is_intact));
    });
    harness.open("bytes", "tester", "bytes");
    harness.wait_for("bytes", "passed");
    for n in 0..20 {
        assert_eq!(samples.recv_timeout(SOON).unwrap(), (n, true));
    }
    listener.unwrap().stop();
}
