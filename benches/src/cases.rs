//! What is measured.

use serde_json::{Value, json};

/// One thing to measure.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) name: String,
    /// What the page is told.
    pub(crate) asked: Value,
    pub(crate) unit: &'static str,
    /// How many times the floor's time it may take.
    pub(crate) target: f64,
}

pub(crate) fn all() -> Vec<Case> {
    let mut cases = Vec::new();
    for (in_flight, rounds, target) in [(1, 1000, 1.5), (64, 300, 2.5), (1000, 60, 2.5)] {
        for place in ["inline", "async", "sync"] {
            cases.push(Case {
                name: format!("call, {place}, {in_flight} in flight"),
                asked: json!({
                    "kind": "calls", "where": place, "inFlight": in_flight, "rounds": rounds,
                }),
                unit: "µs/call",
                target,
            });
        }
    }
    cases.push(Case {
        name: "event, 10000 of 50 bytes".to_owned(),
        asked: json!({ "kind": "events", "count": 10_000, "rounds": 10 }),
        unit: "µs/event",
        target: 3.0,
    });
    for (size, named, rounds) in
        [(4_096, "4 KiB", 200), (65_536, "64 KiB", 100), (10 << 20, "10 MiB", 3)]
    {
        for way in ["down", "up"] {
            cases.push(Case {
                name: format!("bytes, {named} {way}"),
                asked: json!({ "kind": "bytes", "way": way, "size": size, "rounds": rounds }),
                unit: "µs/call",
                target: 2.0,
            });
        }
    }
    cases
}

/// What a tick holds: JSON of 50 bytes, where `n` has four digits.
pub(crate) const TEXT: &str = "thirty-one letters of some text";
