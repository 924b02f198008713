//! Hostile pages and frames.

use std::sync::atomic::Ordering;

use ipc_window_tests::Count;

use crate::Harness;

/// Faults 2, 5, 13, 64 and 66: every script can reach the message handler, but not the key.
pub(super) fn forged_frames(harness: &mut Harness) {
    let count = harness.ipc().state::<Count>().unwrap();
    let before = count.0.load(Ordering::SeqCst);
    harness.passes("forged");
    assert_eq!(count.0.load(Ordering::SeqCst), before, "a forged frame ran a command");
}

/// Faults 68 and 69.
pub(super) fn subframes(harness: &mut Harness) {
    let count = harness.ipc().state::<Count>().unwrap();
    let before = count.0.load(Ordering::SeqCst);
    harness.passes("subframes");
    assert_eq!(count.0.load(Ordering::SeqCst), before, "a frame of another document ran a command");
}
