//! More than a page usually gets.

use crate::Bench;

/// A page that only listens has nothing to send on which an acknowledgement could ride.
pub(super) fn flood(bench: &mut Bench) {
    bench.open("flood", "tester", "flood");
    bench.wait_for("flood", "listening");
    bench.wait_for("flood", "passed");
}
