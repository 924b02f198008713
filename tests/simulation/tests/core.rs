//! A short run of `cargo xtask simulate`.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

use ipc_simulation::{run_all, silence_planned_panics, trace};

#[test]
fn all_guarantees_hold_for_many_seeds() {
    silence_planned_panics();
    if let Err(failed) = run_all(0..100, 300) {
        panic!("{failed}");
    }
}

#[test]
fn a_seed_replays_exactly() {
    silence_planned_panics();
    for seed in 0..10 {
        let (first, ran) = trace(seed, 300);
        let (second, again) = trace(seed, 300);
        assert!(first.lines().count() > 300);
        assert!(first == second, "seed {seed} does not replay");
        assert_eq!(ran.unwrap(), again.unwrap());
    }
    assert!(trace(1, 100).0 != trace(2, 100).0);
}
