//! The cases to measure.

use serde_json::{Value, json};

/// A case to measure.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) name: String,
    /// The instructions for the page.
    pub(crate) instructions: Value,
    pub(crate) unit: &'static str,
    /// The limit of the ratio to the floor.
    pub(crate) target: f64,
}

pub(crate) fn all() -> Vec<Case> {
    let mut cases = Vec::new();
    for (in_flight, rounds, target) in [(1, 1000, 1.5), (64, 300, 2.5), (1000, 60, 2.5)] {
        for thread in ["inline", "async", "sync"] {
            cases.push(Case {
                name: format!("call, {thread}, {in_flight} in flight"),
                instructions: json!({
                    "kind": "calls", "where": thread, "inFlight": in_flight, "rounds": rounds,
                }),
                unit: "µs/call",
                target,
            });
        }
    }
    cases.push(Case {
        name: "event, 10000 of 50 bytes".to_owned(),
        instructions: json!({ "kind": "events", "count": 10_000, "rounds": 10 }),
        unit: "µs/event",
        target: 3.0,
    });
    for (size, named, rounds) in
        [(4_096, "4 KiB", 200), (65_536, "64 KiB", 100), (10 << 20, "10 MiB", 3)]
    {
        for direction in ["down", "up"] {
            cases.push(Case {
                name: format!("bytes, {named} {direction}"),
                instructions: json!({ "kind": "bytes", "direction": direction, "size": size, "rounds": rounds }),
                unit: "µs/call",
                target: 2.0,
            });
        }
    }
    cases
}

/// The text of a tick. With a number of four digits, the tick has 50 bytes of JSON.
pub(crate) const TEXT: &str = "thirty-one letters of some text";
