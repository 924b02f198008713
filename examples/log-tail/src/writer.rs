//! Somebody who has a lot to say.

use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use ipc_runtime::{Ipc, Number, State, command, event, payload};

use crate::log::{Level, Log, Logs};

pub(crate) const SERVER: &str = "server.log";
pub(crate) const JOBS: &str = "jobs.log";

/// How the logs stand, several times a second.
#[event(keep_last, coalesce)]
pub(crate) struct Counted {
    logs: Vec<Count>,
}

/// How one log stands.
#[payload]
#[derive(Debug, Clone)]
pub(crate) struct Count {
    path: String,
    /// How many lines it has had.
    written: Number<u64>,
    /// How many of them wait in Rust, as no page has read them yet.
    unread: Number<u64>,
}

/// How many lines a second are to be written.
pub(crate) struct Pace(AtomicU32);

impl Default for Pace {
    fn default() -> Self {
        Pace(AtomicU32::new(200))
    }
}

/// The most lines a second.
const FASTEST: u32 = 20_000;

/// Has lines written at another pace: so many a second, up to 20,000. Returns what is to be.
#[command]
pub(crate) fn pace(pace: State<Pace>, lines: u32) -> u32 {
    let lines = lines.min(FASTEST);
    pace.0.store(lines, Ordering::Relaxed);
    lines
}

/// Between two times that something is written.
const BEAT: Duration = Duration::from_millis(25);
/// So many beats are between two times that it is counted.
const COUNTED: u64 = 10;

/// Writes as long as the program runs.
pub(crate) fn start(ipc: &Ipc) {
    let ipc = ipc.clone();
    thread::spawn(move || {
        let (Some(logs), Some(pace)) = (ipc.state::<Logs>(), ipc.state::<Pace>()) else { return };
        let (mut number, mut owed) = (0_u64, 0.0);
        for beat in 0_u64.. {
            owed += f64::from(pace.0.load(Ordering::Relaxed)) * BEAT.as_secs_f64();
            while owed >= 1.0 {
                number += 1;
                owed -= 1.0;
                write(&logs, number);
            }
            if beat.is_multiple_of(COUNTED) {
                ipc.emit(&count(&logs));
            }
            thread::sleep(BEAT);
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

/// Writes what might stand in the logs of a program.
fn write(logs: &Logs, number: u64) {
    let dice = mixed(number);
    let (path, (level, target, text)) = match dice % 5 {
        0 => (JOBS, of_jobs(number, dice / 5)),
        _ => (SERVER, of_server(number, dice / 5)),
    };
    if let Some(log) = logs.get(path) {
        log.write(level, target, text);
    }
}

type Words = (Level, &'static str, String);

fn of_server(number: u64, dice: u64) -> Words {
    let (millis, user) = (dice % 240 + 2, dice % 89);
    match dice % 41 {
        0 => (Level::Error, "store", format!("row {number} can not be written: the disk is full")),
        1..=3 => (Level::Warn, "http", format!("GET /notes/{user} 200 in {} ms", millis * 20)),
        4 => (Level::Warn, "auth", format!("user {user} gave a wrong password")),
        5..=9 => (Level::Info, "auth", format!("user {user} signed in")),
        10..=16 => (Level::Debug, "cache", format!("{} entries, {millis} hits", dice % 4096)),
        17..=19 => (Level::Info, "http", format!("PUT /notes/{user} 204 in {millis} ms")),
        20..=22 => (Level::Debug, "store", format!("checkpoint after {} pages", dice % 600)),
        _ => (Level::Info, "http", format!("GET /notes/{user} 200 in {millis} ms")),
    }
}

fn of_jobs(number: u64, dice: u64) -> Words {
    let (millis, worker) = (dice % 900 + 20, dice % 8 + 1);
    match dice % 23 {
        0 => (Level::Error, "mail", format!("message {number} came back: no such mailbox")),
        1..=2 => (Level::Warn, "thumbs", format!("picture {number} took {} ms", millis * 5)),
        3..=8 => (Level::Debug, "queue", format!("worker {worker} waits, {} jobs left", dice % 40)),
        9..=14 => (Level::Info, "mail", format!("message {number} sent in {millis} ms")),
        _ => (Level::Info, "thumbs", format!("picture {number} done by worker {worker}")),
    }
}

/// SplitMix64: the same lines in each run, and no pattern in them.
fn mixed(number: u64) -> u64 {
    let mut mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
