//! A small part of `cargo xtask simulate`.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

use ipc_simulation::{quiet, run_all, trace};

#[test]
fn what_is_promised_holds_in_many_lives() {
    quiet();
    if let Err(failed) = run_all(0..100, 300) {
        panic!("{failed}");
    }
}

/// The same seed, the same life, to the letter.
#[test]
fn a_seed_replays() {
    quiet();
    for seed in 0..10 {
        let (first, ran) = trace(seed, 300);
        let (second, again) = trace(seed, 300);
        assert!(first.lines().count() > 300);
        assert!(first == second, "seed {seed} does not replay");
        assert_eq!(ran.unwrap(), again.unwrap());
    }
    assert!(trace(1, 100).0 != trace(2, 100).0);
}
