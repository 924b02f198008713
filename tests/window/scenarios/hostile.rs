//! Pages and frames that mean no good.

use std::sync::atomic::Ordering;

use ipc_window_tests::Count;

use crate::Bench;

/// Faults 2, 5, 13, 64 and 66: the message handler is there for every script, the key is not.
pub(super) fn forged_frames(bench: &mut Bench) {
    let count = bench.ipc().state::<Count>().unwrap();
    let before = count.0.load(Ordering::SeqCst);
    bench.passes("forged");
    assert_eq!(count.0.load(Ordering::SeqCst), before, "a forged frame ran a command");
}

/// Faults 68 and 69.
pub(super) fn subframes(bench: &mut Bench) {
    let count = bench.ipc().state::<Count>().unwrap();
    let before = count.0.load(Ordering::SeqCst);
    bench.passes("subframes");
    assert_eq!(count.0.load(Ordering::SeqCst), before, "a frame of another document ran a command");
}
