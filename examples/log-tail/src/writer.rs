//! The thread writing to the logs.

use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use ipc_runtime::{Ipc, Number, State, command, event, payload};

use crate::log::{Level, Log, Logs};

pub(crate) const SERVER: &str = "server.log";
pub(crate) const JOBS: &str = "jobs.log";

/// The counts of all logs, emitted several times a second.
#[event(keep_last, coalesce)]
pub(crate) struct Counted {
    logs: Vec<Count>,
}

/// The counts of a log.
#[payload]
#[derive(Debug, Clone)]
pub(crate) struct Count {
    path: String,
    /// The number of all lines so far.
    written: Number<u64>,
    /// The number of lines waiting in Rust for the slowest page.
    unread: Number<u64>,
}

/// The number of lines to write each second.
pub(crate) struct Pace(AtomicU32);

impl Default for Pace {
    fn default() -> Self {
        Pace(AtomicU32::new(200))
    }
}

/// The limit of lines each second.
const MAX_PACE: u32 = 20_000;

/// Sets the number of lines to write each second, up to 20,000. Returns the new number.
#[command]
pub(crate) fn pace(pace: State<Pace>, lines: u32) -> u32 {
    let lines = lines.min(MAX_PACE);
    pace.0.store(lines, Ordering::Relaxed);
    lines
}

/// The interval between writes.
const INTERVAL: Duration = Duration::from_millis(25);
/// The number of intervals between counts.
const COUNT_EVERY: u64 = 10;

/// Starts the thread, which writes until the program ends.
pub(crate) fn start(ipc: &Ipc) {
    let ipc = ipc.clone();
    thread::spawn(move || {
        let (Some(logs), Some(pace)) = (ipc.state::<Logs>(), ipc.state::<Pace>()) else { return };
        let (mut number, mut due) = (0_u64, 0.0);
        for interval in 0_u64.. {
            due += f64::from(pace.0.load(Ordering::Relaxed)) * INTERVAL.as_secs_f64();
            while due >= 1.0 {
                number += 1;
                due -= 1.0;
                write(&logs, number);
            }
            if interval.is_multiple_of(COUNT_EVERY) {
                ipc.emit(&count(&logs));
            }
            thread::sleep(INTERVAL);
        }
    });
}

fn count(logs: &Logs) -> Counted {
    let count = |(path, log): (&str, &Log)| Count {
        path: path.to_owned(),
        written: Number(log.written()),
        unread: Number(log.unread()),
    };
    Counted { logs: logs.iter().map(count).collect() }
}

/// Writes a plausible line to one of the logs.
fn write(logs: &Logs, number: u64) {
    let random = hash(number);
    let (path, (level, target, text)) = match random % 5 {
        0 => (JOBS, jobs_line(number, random / 5)),
        _ => (SERVER, server_line(number, random / 5)),
    };
    if let Some(log) = logs.get(path) {
        log.write(level, target, text);
    }
}

type NewLine = (Level, &'static str, String);

fn server_line(number: u64, random: u64) -> NewLine {
    let (millis, user) = (random % 240 + 2, random % 89);
    match random % 41 {
        0 => (Level::Error, "store", format!("cannot write row {number}: the disk is full")),
        1..=3 => (Level::Warn, "http", format!("GET /notes/{user} 200 in {} ms", millis * 20)),
        4 => (Level::Warn, "auth", format!("wrong password for user {user}")),
        5..=9 => (Level::Info, "auth", format!("user {user} signed in")),
        10..=16 => (Level::Debug, "cache", format!("{} entries, {millis} hits", random % 4096)),
        17..=19 => (Level::Info, "http", format!("PUT /notes/{user} 204 in {millis} ms")),
        20..=22 => (Level::Debug, "store", format!("checkpoint after {} pages", random % 600)),
        _ => (Level::Info, "http", format!("GET /notes/{user} 200 in {millis} ms")),
    }
}

fn jobs_line(number: u64, random: u64) -> NewLine {
    let (millis, worker) = (random % 900 + 20, random % 8 + 1);
    match random % 23 {
        0 => (Level::Error, "mail", format!("message {number} was rejected: no such mailbox")),
        1..=2 => (Level::Warn, "thumbs", format!("thumbnail {number} took {} ms", millis * 5)),
        3..=8 => {
            (Level::Debug, "queue", format!("worker {worker} is idle, {} jobs queued", random % 40))
        }
        9..=14 => (Level::Info, "mail", format!("message {number} sent in {millis} ms")),
        _ => (Level::Info, "thumbs", format!("thumbnail {number} rendered by worker {worker}")),
    }
}

/// SplitMix64, so that each run writes the same random lines.
fn hash(number: u64) -> u64 {
    let mut mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
