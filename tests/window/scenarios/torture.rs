//! Again and again, and much: what stays behind shows here.

use std::fs;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use ipc_runtime::Window;
use ipc_runtime::lifecycle::{PageCrashed, PageReloaded};
use ipc_window_tests::{Guards, Megabytes};

use super::crashes::page_processes;
use crate::{Bench, SOON};

/// How much this process may have grown in the second half of a scenario, in KiB: what allocators keep.
const GROWTH: usize = 48 * 1024;
/// How much it may hold at the worst while gigabytes pass, above what it held before, in KiB.
const HELD: usize = 160 * 1024;

/// Fault 107: 100 calls and 10 streams are under way each time.
pub(super) fn reloads(bench: &mut Bench, count: usize) {
    let (seen, reloaded) = mpsc::channel();
    let subscription = bench.ipc().listen::<PageReloaded>(move |_, _| {
        let _ = seen.send(());
    });
    let subscription = subscription.unwrap();
    let others = page_processes();
    let window = bench.open("torture", "tester", "torture");
    let mut memory = Memory::of("reloads", others);
    for round in 0..count {
        bench.wait_for("torture", "up");
        memory.note(round, count);
        reload(bench, &window);
        reloaded.recv_timeout(SOON).expect("the page comes back");
    }
    bench.wait_for("torture", "up");
    memory.report();
    window.close().unwrap();
    subscription.stop();
    all_stopped(bench);
}

/// Each is the error of its call.
pub(super) fn panics(bench: &mut Bench, count: usize) {
    amount(bench, count);
    let others = page_processes();
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let window = bench.open("panicking", "tester", "panicking");
    let mut memory = Memory::of("panics", others);
    let mut round = 0;
    let outcome = loop {
        match bench.next("panicking") {
            text if text == "more" => {
                memory.note(round, count / 1000);
                round += 1;
            }
            text => break text,
        }
    };
    std::panic::set_hook(hook);
    assert_eq!(outcome, "passed");
    memory.report();
    window.close().unwrap();
    all_stopped(bench);
}

/// Fault 112, many times.
pub(super) fn kills(bench: &mut Bench, count: usize) {
    let (seen, lives) = mpsc::channel();
    let crashed = seen.clone();
    let subscriptions = [
        bench.ipc().listen::<PageCrashed>(move |_, _| {
            let _ = crashed.send("crashed");
        }),
        bench.ipc().listen::<PageReloaded>(move |_, _| {
            let _ = seen.send("reloaded");
        }),
    ];
    let others = page_processes();
    let window = bench.open("torture", "tester", "torture");
    let mut memory = Memory::of("kills", others.clone());
    for round in 0..count {
        bench.wait_for("torture", "up");
        memory.note(round, count);
        for id in page_processes().iter().filter(|id| !others.contains(id)) {
            let status = Command::new("kill").args(["-9", &id.to_string()]).status();
            assert!(status.unwrap().success());
        }
        assert_eq!(lives.recv_timeout(SOON).unwrap(), "crashed");
        all_stopped(bench);
        reload(bench, &window);
        assert_eq!(lives.recv_timeout(SOON).unwrap(), "reloaded");
    }
    bench.wait_for("torture", "up");
    memory.report();
    window.close().unwrap();
    subscriptions.into_iter().for_each(|subscription| subscription.unwrap().stop());
    all_stopped(bench);
}

/// Fault 126: so many megabytes in one stream, summed up at both ends.
pub(super) fn much(bench: &mut Bench, direction: &str, megabytes: usize) {
    amount(bench, megabytes);
    let others = page_processes();
    let before = resident("self").unwrap_or(0);
    let peak = Peak::watch(others.clone());
    let window = bench.open(direction, "tester", direction);
    let begin = Instant::now();
    // Other builds may run beside it.
    let time = SOON + Duration::from_millis(100) * u32::try_from(megabytes).unwrap();
    bench.wait_long_for(direction, "passed", time);
    let seconds = begin.elapsed().as_secs_f64();
    let (own, page) = peak.end();
    println!(
        "      {direction}: {megabytes} MB in {seconds:.1} s, {:.0} MB/s; at the most {} MiB here (before {}), {} MiB in the page",
        megabytes as f64 / seconds,
        own / 1024,
        before / 1024,
        page / 1024
    );
    assert!(own < before + HELD, "{own} KiB at the most, {before} before");
    window.close().unwrap();
    all_stopped(bench);
}

fn amount(bench: &Bench, count: usize) {
    bench.ipc().state::<Megabytes>().unwrap().0.store(count, Ordering::SeqCst);
}

fn reload(bench: &Bench, window: &Window) {
    let reloaded = window.on_ui(|ui| ui.webview().is_some_and(|it| it.reload().is_ok()));
    assert_eq!(bench.ipc().runtime().block_on(reloaded), Ok(true));
}

/// Nothing runs any more, and all that had begun was dropped.
fn all_stopped(bench: &Bench) {
    let guards = Guards::clone(&bench.ipc().state::<Guards>().unwrap());
    let deadline = Instant::now() + SOON;
    while bench.ipc().calls_in_flight() > 0 || guards.begun() != guards.dropped() {
        let (begun, dropped) = (guards.begun(), guards.dropped());
        let running = bench.ipc().calls_in_flight();
        assert!(Instant::now() < deadline, "{begun} begun, {dropped} dropped, {running} running");
        thread::sleep(Duration::from_millis(5));
    }
}

/// What this process and its page hold, at the beginning, in the middle and at the end.
struct Memory {
    what: &'static str,
    others: Vec<u32>,
    seen: Vec<(usize, usize)>,
}

impl Memory {
    fn of(what: &'static str, others: Vec<u32>) -> Self {
        Memory { what, others, seen: Vec::new() }
    }

    fn note(&mut self, round: usize, count: usize) {
        if round == count / 10 || round == count / 2 {
            self.seen.push(self.now());
        }
    }

    fn now(&self) -> (usize, usize) {
        (resident("self").unwrap_or(0), resident_of_page(&self.others))
    }

    fn report(mut self) {
        self.seen.push(self.now());
        let mib = |(own, page): &(usize, usize)| format!("{}+{}", own / 1024, page / 1024);
        let seen: Vec<_> = self.seen.iter().map(mib).collect();
        println!(
            "      {}: MiB here + in the page, at 10 %, 50 % and the end: {}",
            self.what,
            seen.join(", ")
        );
        if let [.., (middle, _), (end, _)] = self.seen[..] {
            assert!(end < middle + GROWTH, "{end} KiB at the end, {middle} in the middle");
        }
    }
}

/// The most that was held while it watched.
struct Peak {
    over: Arc<AtomicBool>,
    most: Arc<(AtomicUsize, AtomicUsize)>,
    watcher: thread::JoinHandle<()>,
}

impl Peak {
    fn watch(others: Vec<u32>) -> Self {
        let (over, most) = (Arc::new(AtomicBool::new(false)), Arc::default());
        let (is_over, peak): (_, Arc<(AtomicUsize, AtomicUsize)>) =
            (Arc::clone(&over), Arc::clone(&most));
        let watcher = thread::spawn(move || {
            while !is_over.load(Ordering::SeqCst) {
                peak.0.fetch_max(resident("self").unwrap_or(0), Ordering::SeqCst);
                peak.1.fetch_max(resident_of_page(&others), Ordering::SeqCst);
                thread::sleep(Duration::from_millis(50));
            }
        });
        Peak { over, most, watcher }
    }

    fn end(self) -> (usize, usize) {
        self.over.store(true, Ordering::SeqCst);
        self.watcher.join().unwrap();
        (self.most.0.load(Ordering::SeqCst), self.most.1.load(Ordering::SeqCst))
    }
}

fn resident_of_page(others: &[u32]) -> usize {
    let own = page_processes().into_iter().filter(|id| !others.contains(id));
    own.filter_map(|id| resident(&id.to_string())).max().unwrap_or(0)
}

/// What a process holds in memory, in KiB.
pub(super) fn resident(process: &str) -> Option<usize> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
