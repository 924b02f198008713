//! The cases to measure.

use serde_json::{Value, json};

/// A case to measure.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) name: String,
    /// The instructions for the page.
    instructions: Value,
    /// The number of repetitions.
    rounds: u32,
    /// The divisor of the repetitions for peers, which need longer.
    peer_share: u32,
    pub(crate) unit: &'static str,
    /// The limit of the ratio to the floor.
    pub(crate) target: f64,
}

impl Case {
    fn new(
        name: String,
        instructions: Value,
        rounds: u32,
        unit: &'static str,
        target: f64,
    ) -> Self {
        Case { name, instructions, rounds, peer_share: 1, unit, target }
    }

    /// Returns the instructions for the page of the framework or the floor, or of a peer.
    pub(crate) fn instructions(&self, is_peer: bool) -> Value {
        let mut instructions = self.instructions.clone();
        let share = if is_peer { self.peer_share } else { 1 };
        instructions["rounds"] = (self.rounds / share).max(1).into();
        instructions
    }
}

pub(crate) fn all() -> Vec<Case> {
    let mut cases = Vec::new();
    for (in_flight, rounds, peer_share, target) in
        [(1, 1000, 2, 1.5), (64, 300, 10, 2.5), (1000, 60, 20, 2.5)]
    {
        for thread in ["inline", "async", "sync"] {
            let name = format!("call, {thread}, {in_flight} in flight");
            let instructions = json!({ "kind": "calls", "where": thread, "inFlight": in_flight });
            let case = Case::new(name, instructions, rounds, "µs/call", target);
            cases.push(Case { peer_share, ..case });
        }
    }
    for (kind, name, target) in [("events", "event", 3.0), ("stream", "stream item", 3.0)] {
        let name = format!("{name}, 10000 of 50 bytes");
        let instructions = json!({ "kind": kind, "count": 10_000 });
        let case = Case::new(name, instructions, 10, "µs/item", target);
        cases.push(Case { peer_share: 10, ..case });
    }
    for (size, name, rounds) in [
        (4_096, "4 KiB", 200),
        (65_536, "64 KiB", 100),
        (1_000_000, "1 MB", 20),
        (10_000_000, "10 MB", 3),
        (50_000_000, "50 MB", 1),
    ] {
        for direction in ["down", "up"] {
            let name = format!("bytes, {name} {direction}");
            let instructions = json!({ "kind": "bytes", "direction": direction, "size": size });
            cases.push(Case::new(name, instructions, rounds, "µs/call", 2.0));
        }
    }
    cases
}
