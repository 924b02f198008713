//! Pages whose process is killed.

use std::collections::HashMap;
use std::fs;
use std::process::{self, Command};
use std::sync::atomic::Ordering;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use ipc_runtime::lifecycle::{PageCrashed, PageReloaded};
use ipc_window_tests::{Chat, Count, Tick};

use crate::{Harness, SOON};

/// The limit within which the core must report a crash.
const BOUND: Duration = Duration::from_secs(5);
/// The name of WebKitGTK's page processes, truncated by the system.
const PAGE_PROCESS: &str = "WebKitWebProces";

/// Fault 112: a page crashes while its calls are in flight, and can be reloaded.
pub(super) fn killed(harness: &mut Harness) {
    let (seen, events) = mpsc::channel();
    let crashed = seen.clone();
    let listeners = [
        harness.ipc().listen::<PageCrashed>(move |event, _| {
            let _ = crashed.send(format!("{} crashed", event.window));
        }),
        harness.ipc().listen::<PageReloaded>(move |event, _| {
            let _ = seen.send(format!("{} reloaded", event.window));
        }),
    ];
    let count = harness.ipc().state::<Count>().unwrap();
    let before = count.0.load(Ordering::SeqCst);
    let others = page_processes();
    let window = harness.open("crash", "tester", "crash");
    for _ in 0..3 {
        harness.wait_for("crash", "calls are in flight");
        let tick = Tick { n: 0, text: String::new() };
        assert!(window.emit(&tick), "the page listens");

        let mut own = page_processes();
        own.retain(|id| !others.contains(id));
        assert!(!own.is_empty(), "the page has a process");
        let killed = Instant::now();
        for id in own {
            let status = Command::new("kill").args(["-9", &id.to_string()]).status();
            assert!(status.unwrap().success());
        }
        assert_eq!(events.recv_timeout(SOON).unwrap(), "crash crashed");
        let after = killed.elapsed();
        assert!(after < BOUND, "the core reported the crash after {after:?}");
        assert!(!window.emit(&tick), "the listener is gone");

        let reloaded = window.on_ui(|ui| ui.webview().is_some_and(|it| it.reload().is_ok()));
        assert_eq!(harness.ipc().runtime().block_on(reloaded), Ok(true));
        assert_eq!(events.recv_timeout(SOON).unwrap(), "crash reloaded");
    }
    harness.wait_for("crash", "calls are in flight");
    assert!(window.emit(&Chat { from: "core".into(), text: "go".into() }));
    harness.wait_for("crash", "passed");
    assert!(count.0.load(Ordering::SeqCst) - before <= 4 * 20, "no call runs twice");
    for listener in listeners {
        listener.unwrap().stop();
    }
}

/// Returns the processes that show pages.
pub(super) fn page_processes() -> Vec<u32> {
    let processes = processes().into_iter();
    processes.filter(|(_, name)| name == PAGE_PROCESS).map(|(id, _)| id).collect()
}

/// Returns the processes this process has started, directly or not, with their names.
pub(super) fn processes() -> Vec<(u32, String)> {
    let all: HashMap<u32, (String, u32)> = fs::read_dir("/proc")
        .unwrap()
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        // The process may have ended.
        .filter_map(|id| Some((id, name_and_parent(id)?)))
        .collect();
    let is_ours = |mut id: u32| {
        while let Some((_, parent)) = all.get(&id) {
            if *parent == process::id() {
                return true;
            }
            id = *parent;
        }
        false
    };
    let ours = all.iter().filter(|(id, _)| is_ours(**id));
    ours.map(|(id, (name, _))| (*id, name.clone())).collect()
}

/// Parses `id (name) state parent …`. The name may contain parentheses.
fn name_and_parent(id: u32) -> Option<(String, u32)> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    let (start, rest) = stat.rsplit_once(')')?;
    let (_, name) = start.split_once('(')?;
    let mut rest = rest.split_whitespace();
    let (state, parent) = (rest.next()?, rest.next()?.parse().ok()?);
    (state != "Z").then(|| (name.to_owned(), parent))
}
