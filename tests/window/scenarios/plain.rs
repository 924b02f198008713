//! What every page does.

use std::sync::mpsc;

use ipc_window_tests::{Chat, Said, Sampled, Tick};

use crate::{Bench, SOON};

pub(super) fn events(bench: &mut Bench) {
    let (seen, said) = mpsc::channel();
    let chat_seen = seen.clone();
    let on_said = bench.ipc().listen::<Said>(move |event, window| {
        let _ = seen.send(format!("{}: {}", window.label(), event.0));
    });
    let on_chat = bench.ipc().listen::<Chat>(move |event, window| {
        let _ = chat_seen.send(format!("{}: {} {}", window.label(), event.from, event.text));
        window.emit(&Chat { from: "core".into(), text: event.text });
    });
    let window = bench.open("events", "tester", "events");

    bench.wait_for("events", "listening");
    assert!(window.emit(&Tick { n: 1, text: "first".into() }));
    bench.wait_for("events", "tick 1 first");
    bench.wait_for("events", "once 1");
    assert!(window.emit(&Tick { n: 2, text: "second".into() }));
    bench.wait_for("events", "tick 2 second");
    bench.wait_for("events", "stopped");
    assert!(!window.emit(&Tick { n: 3, text: "third".into() }), "nobody listens any more");

    for n in 0..100 {
        assert_eq!(said.recv_timeout(SOON).unwrap(), format!("events: {n}"));
    }
    assert_eq!(said.recv_timeout(SOON).unwrap(), "events: page hi");
    bench.wait_for("events", "core says hi");
    bench.wait_for("events", "passed");
    for subscription in [on_said.unwrap(), on_chat.unwrap()] {
        subscription.stop();
    }
}

/// Faults 24 and 44. The page's own samples arrive in order as well.
pub(super) fn bytes(bench: &mut Bench) {
    let (seen, samples) = mpsc::channel();
    let handler = bench.ipc().listen::<Sampled>(move |event, _| {
        let size = if event.n % 2 == 0 { 100_000 } else { 10 };
        let whole =
            event.bytes.len() == size && event.bytes.iter().all(|byte| u32::from(*byte) == event.n);
        let _ = seen.send((event.n, whole));
    });
    bench.open("bytes", "tester", "bytes");
    bench.wait_for("bytes", "passed");
    for n in 0..20 {
        assert_eq!(samples.recv_timeout(SOON).unwrap(), (n, true));
    }
    handler.unwrap().stop();
}
