//! The process that shows a page ends.

use std::collections::HashMap;
use std::fs;
use std::process::{self, Command};
use std::sync::atomic::Ordering;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use ipc_runtime::lifecycle::{PageCrashed, PageReloaded};
use ipc_window_tests::{Chat, Count, Tick};

use crate::{Bench, SOON};

/// Within this the core knows.
const BOUND: Duration = Duration::from_secs(5);
/// What WebKitGTK calls the process of a page, as far as the system keeps names.
const PAGE_PROCESS: &str = "WebKitWebProces";

/// Fault 112: calls are under way, and whoever made them is gone. The page comes back when it is asked to.
pub(super) fn killed(bench: &mut Bench) {
    let (seen, lives) = mpsc::channel();
    let crashed = seen.clone();
    let subscriptions = [
        bench.ipc().listen::<PageCrashed>(move |event, _| {
            let _ = crashed.send(format!("{} crashed", event.window));
        }),
        bench.ipc().listen::<PageReloaded>(move |event, _| {
            let _ = seen.send(format!("{} reloaded", event.window));
        }),
    ];
    let count = bench.ipc().state::<Count>().unwrap();
    let before = count.0.load(Ordering::SeqCst);
    let others = page_processes();
    let window = bench.open("crash", "tester", "crash");
    for _ in 0..3 {
        bench.wait_for("crash", "calls are under way");
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
        assert_eq!(lives.recv_timeout(SOON).unwrap(), "crash crashed");
        let after = killed.elapsed();
        assert!(after < BOUND, "it took {after:?}");
        assert!(!window.emit(&tick), "nobody listens any more");

        let reloaded = window.on_ui(|ui| ui.webview().is_some_and(|it| it.reload().is_ok()));
        assert_eq!(bench.ipc().runtime().block_on(reloaded), Ok(true));
        assert_eq!(lives.recv_timeout(SOON).unwrap(), "crash reloaded");
    }
    bench.wait_for("crash", "calls are under way");
    assert!(window.emit(&Chat { from: "core".into(), text: "go".into() }));
    bench.wait_for("crash", "passed");
    assert!(count.0.load(Ordering::SeqCst) - before <= 4 * 20, "no call runs twice");
    for subscription in subscriptions {
        subscription.unwrap().stop();
    }
}

/// The processes of pages that this process has started, itself or through another.
pub(super) fn page_processes() -> Vec<u32> {
    let all: HashMap<u32, (String, u32)> = fs::read_dir("/proc")
        .unwrap()
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        // It may have ended meanwhile.
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
    let pages = all.iter().filter(|(id, (name, _))| name == PAGE_PROCESS && is_ours(**id));
    pages.map(|(id, _)| *id).collect()
}

/// `id (name) state parent …`: the name may hold anything, parentheses too.
fn name_and_parent(id: u32) -> Option<(String, u32)> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    let (start, rest) = stat.rsplit_once(')')?;
    let (_, name) = start.split_once('(')?;
    let mut rest = rest.split_whitespace();
    let (state, parent) = (rest.next()?, rest.next()?.parse().ok()?);
    (state != "Z").then(|| (name.to_owned(), parent))
}
