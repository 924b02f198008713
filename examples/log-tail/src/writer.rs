//! Somebody who has a lot to say.

use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use ipc_runtime::{Ipc, State, command, event};

use crate::log::{Level, Log};

/// How many lines a second were written of late.
#[event(keep_last, coalesce)]
pub(crate) struct Rate {
    lines: u32,
}

/// How many lines a second are to be written.
pub(crate) struct Pace(AtomicU32);

impl Default for Pace {
    fn default() -> Self {
        Pace(AtomicU32::new(40))
    }
}

/// Has lines written at another pace: so many a second, up to 20,000.
#[command]
pub(crate) fn pace(pace: State<Pace>, lines: u32) {
    pace.0.store(lines.min(20_000), Ordering::Relaxed);
}

/// Between two times that something is written.
const BEAT: Duration = Duration::from_millis(25);

/// Writes until the core is gone.
pub(crate) fn start(ipc: &Ipc, log: Log) {
    let ipc = ipc.clone();
    thread::spawn(move || {
        let (mut number, mut owed) = (0_u64, 0.0);
        for beat in 0_u64.. {
            let Some(pace) = ipc.state::<Pace>() else { return };
            let pace = pace.0.load(Ordering::Relaxed);
            owed += f64::from(pace) * BEAT.as_secs_f64();
            while owed >= 1.0 {
                number += 1;
                owed -= 1.0;
                let (level, target, text) = line(number);
                log.write(level, target, text);
            }
            if beat.is_multiple_of(10) {
                ipc.emit(&Rate { lines: pace });
            }
            thread::sleep(BEAT);
        }
    });
}

/// What might stand in the log of a server.
fn line(number: u64) -> (Level, &'static str, String) {
    let dice = mixed(number);
    let (millis, user) = (dice % 240 + 2, dice % 89);
    match dice % 40 {
        0 => (Level::Error, "store", format!("row {number} can not be written: the disk is full")),
        1..=4 => (Level::Warn, "http", format!("GET /notes/{user} took {} ms", millis * 20)),
        5..=9 => (Level::Info, "auth", format!("user {user} signed in")),
        10..=14 => (Level::Debug, "cache", format!("{} entries, {millis} hits", dice % 4096)),
        15..=18 => (Level::Info, "jobs", format!("thumbnail {number} made in {millis} ms")),
        _ => (Level::Info, "http", format!("GET /notes/{user} 200 in {millis} ms")),
    }
}

/// SplitMix64: the same lines in each run, and no pattern in them.
fn mixed(number: u64) -> u64 {
    let mut mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
