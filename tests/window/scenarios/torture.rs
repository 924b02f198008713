//! Many repetitions and large transfers, which reveal leaks.

use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};
use std::{fmt, fs};

use ipc_runtime::lifecycle::{PageCrashed, PageReloaded};
use ipc_runtime::{Window, WindowOptions};
use ipc_window_tests::{Guards, Megabytes};

use super::crashes::{page_processes, processes};
use crate::{Harness, SOON};

/// The limit of growth in the second half of a scenario, in KiB. Allocators keep some memory.
const GROWTH: usize = 48 * 1024;
/// The number of descriptors and threads that come and go with the work of the moment.
const SLACK: usize = 8;
/// The time in which the processes of closed windows end.
const SETTLED: Duration = Duration::from_secs(20);
/// The limit of additional memory during a large transfer, in KiB.
const HELD: usize = 160 * 1024;

/// Fault 107: 100 calls and 10 streams are in flight at each reload.
pub(super) fn reloads(harness: &mut Harness, count: usize) {
    let (seen, reloaded) = mpsc::channel();
    let listener = harness.ipc().listen::<PageReloaded>(move |_, _| {
        let _ = seen.send(());
    });
    let listener = listener.unwrap();
    let others = page_processes();
    let window = harness.open("torture", "tester", "torture");
    let mut memory = Memory::new("reloads", others);
    for round in 0..count {
        harness.wait_for("torture", "up");
        memory.sample(round, count);
        reload(harness, &window);
        reloaded.recv_timeout(SOON).expect("the page is reloaded");
    }
    harness.wait_for("torture", "up");
    memory.report();
    window.close().unwrap();
    listener.stop();
    wait_until_idle(harness);
}

/// Each panic is the error of its call.
pub(super) fn panics(harness: &mut Harness, count: usize) {
    set_amount(harness, count);
    let others = page_processes();
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let window = harness.open("panicking", "tester", "panicking");
    let mut memory = Memory::new("panics", others);
    let mut round = 0;
    let outcome = loop {
        match harness.next("panicking") {
            text if text == "more" => {
                memory.sample(round, count / 1000);
                round += 1;
            }
            text => break text,
        }
    };
    std::panic::set_hook(hook);
    assert_eq!(outcome, "passed");
    memory.report();
    window.close().unwrap();
    wait_until_idle(harness);
}

/// Fault 112, repeatedly.
pub(super) fn kills(harness: &mut Harness, count: usize) {
    let (seen, events) = mpsc::channel();
    let crashed = seen.clone();
    let listeners = [
        harness.ipc().listen::<PageCrashed>(move |_, _| {
            let _ = crashed.send("crashed");
        }),
        harness.ipc().listen::<PageReloaded>(move |_, _| {
            let _ = seen.send("reloaded");
        }),
    ];
    let others = page_processes();
    let window = harness.open("torture", "tester", "torture");
    let mut memory = Memory::new("kills", others.clone());
    for round in 0..count {
        harness.wait_for("torture", "up");
        memory.sample(round, count);
        for id in page_processes().iter().filter(|id| !others.contains(id)) {
            let status = Command::new("kill").args(["-9", &id.to_string()]).status();
            assert!(status.unwrap().success());
        }
        assert_eq!(events.recv_timeout(SOON).unwrap(), "crashed");
        wait_until_idle(harness);
        reload(harness, &window);
        assert_eq!(events.recv_timeout(SOON).unwrap(), "reloaded");
    }
    harness.wait_for("torture", "up");
    memory.report();
    window.close().unwrap();
    listeners.into_iter().for_each(|listener| listener.unwrap().stop());
    wait_until_idle(harness);
}

/// Fault 126: many megabytes in one stream, with a checksum at both ends.
pub(super) fn transfer(harness: &mut Harness, direction: &str, megabytes: usize) {
    set_amount(harness, megabytes);
    let others = page_processes();
    let before = resident("self").unwrap_or(0);
    let peak = Peak::watch(others.clone());
    let window = harness.open(direction, "tester", direction);
    let begin = Instant::now();
    // Other programs may slow the transfer.
    let time = SOON + Duration::from_millis(100) * u32::try_from(megabytes).unwrap();
    harness.wait_long_for(direction, "passed", time);
    let seconds = begin.elapsed().as_secs_f64();
    let (own, page) = peak.end();
    println!(
        "      {direction}: {megabytes} MB in {seconds:.1} s, {:.0} MB/s; peak of {} MiB here ({} before), {} MiB in the page",
        megabytes as f64 / seconds,
        own / 1024,
        before / 1024,
        page / 1024
    );
    assert!(own < before + HELD, "a peak of {own} KiB, {before} before");
    window.close().unwrap();
    wait_until_idle(harness);
}

/// Fault 145: windows that are opened and closed leave nothing behind.
pub(super) fn windows(
    harness: &mut Harness,
    count: usize,
    options: fn(WindowOptions) -> WindowOptions,
) {
    let mut open_and_close = |round: usize| {
        let label = format!("short-lived-{round}");
        let window = WindowOptions::new(&label, "tester", "blank.html").size(300.0, 200.0);
        let window = harness.ipc().open_window(options(window)).expect("the window opens");
        harness.wait_for(&label, "loaded");
        window.close().unwrap();
    };
    let idle = Resources::now();
    // The first windows start what all windows share.
    (0..5).for_each(&mut open_and_close);
    let before = Resources::settled(|now| now.processes.len() <= idle.processes.len());
    (5..5 + count / 2).for_each(&mut open_and_close);
    let middle = Resources::settled(|now| now.is_within(&before));
    (5 + count / 2..5 + count).for_each(&mut open_and_close);
    let end = Resources::settled(|now| now.is_within(&before));
    println!("      {count} windows: {before}; {middle}; {end}");
    assert!(end.is_within(&before), "{:?} remain", end.processes);
    assert!(end.memory < middle.memory + GROWTH, "memory remains");
}

/// What this process and the processes it has started use.
struct Resources {
    processes: Vec<String>,
    descriptors: usize,
    threads: usize,
    /// The resident memory of all processes, in KiB.
    memory: usize,
}

impl Resources {
    fn now() -> Self {
        let children = processes();
        let count = |of: &str| fs::read_dir(format!("/proc/self/{of}")).unwrap().count();
        let memory = children.iter().filter_map(|(id, _)| resident(&id.to_string()));
        Resources {
            descriptors: count("fd"),
            threads: count("task"),
            memory: memory.sum::<usize>() + resident("self").unwrap_or(0),
            processes: children.into_iter().map(|(_, name)| name).collect(),
        }
    }

    /// Returns whether no more is in use than before, except memory.
    fn is_within(&self, before: &Resources) -> bool {
        self.processes.len() <= before.processes.len()
            && self.descriptors <= before.descriptors + SLACK
            && self.threads <= before.threads + SLACK
    }

    /// Waits for a condition, for a limited time: processes of closed windows end after a while.
    fn settled(is_settled: impl Fn(&Resources) -> bool) -> Self {
        let deadline = Instant::now() + SETTLED;
        loop {
            let now = Resources::now();
            if is_settled(&now) || Instant::now() > deadline {
                return now;
            }
            thread::sleep(Duration::from_millis(50));
        }
    }
}

impl fmt::Display for Resources {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (descriptors, threads) = (self.descriptors, self.threads);
        let (processes, memory) = (self.processes.len(), self.memory / 1024);
        write!(
            f,
            "{processes} processes, {descriptors} descriptors, {threads} threads, {memory} MiB"
        )
    }
}

fn set_amount(harness: &Harness, count: usize) {
    harness.ipc().state::<Megabytes>().unwrap().0.store(count, Ordering::SeqCst);
}

fn reload(harness: &Harness, window: &Window) {
    let reloaded = window.on_ui(|ui| ui.webview().is_some_and(|it| it.reload().is_ok()));
    assert_eq!(harness.ipc().runtime().block_on(reloaded), Ok(true));
}

/// Waits until all calls have ended and all guards are dropped.
fn wait_until_idle(harness: &Harness) {
    let guards = Guards::clone(&harness.ipc().state::<Guards>().unwrap());
    let deadline = Instant::now() + SOON;
    while harness.ipc().calls_in_flight() > 0 || guards.begun() != guards.dropped() {
        let (begun, dropped) = (guards.begun(), guards.dropped());
        let running = harness.ipc().calls_in_flight();
        assert!(Instant::now() < deadline, "{begun} begun, {dropped} dropped, {running} in flight");
        thread::sleep(Duration::from_millis(5));
    }
}

/// The memory of this process and of its page, at the beginning, in the middle and at the end.
struct Memory {
    scenario: &'static str,
    others: Vec<u32>,
    samples: Vec<(usize, usize)>,
}

impl Memory {
    fn new(scenario: &'static str, others: Vec<u32>) -> Self {
        Memory { scenario, others, samples: Vec::new() }
    }

    fn sample(&mut self, round: usize, count: usize) {
        if round == count / 10 || round == count / 2 {
            self.samples.push(self.now());
        }
    }

    fn now(&self) -> (usize, usize) {
        (resident("self").unwrap_or(0), resident_of_page(&self.others))
    }

    fn report(mut self) {
        self.samples.push(self.now());
        let mib = |(own, page): &(usize, usize)| format!("{}+{}", own / 1024, page / 1024);
        let samples: Vec<_> = self.samples.iter().map(mib).collect();
        println!(
            "      {}: MiB here + in the page, at 10 %, 50 % and the end: {}",
            self.scenario,
            samples.join(", ")
        );
        if let [.., (middle, _), (end, _)] = self.samples[..] {
            assert!(end < middle + GROWTH, "{end} KiB at the end, {middle} in the middle");
        }
    }
}

/// A thread that records the peak of memory.
struct Peak {
    done: Arc<AtomicBool>,
    max: Arc<(AtomicUsize, AtomicUsize)>,
    watcher: thread::JoinHandle<()>,
}

impl Peak {
    fn watch(others: Vec<u32>) -> Self {
        let (done, max) = (Arc::new(AtomicBool::new(false)), Arc::default());
        let (is_done, peak): (_, Arc<(AtomicUsize, AtomicUsize)>) =
            (Arc::clone(&done), Arc::clone(&max));
        let watcher = thread::spawn(move || {
            while !is_done.load(Ordering::SeqCst) {
                peak.0.fetch_max(resident("self").unwrap_or(0), Ordering::SeqCst);
                peak.1.fetch_max(resident_of_page(&others), Ordering::SeqCst);
                thread::sleep(Duration::from_millis(50));
            }
        });
        Peak { done, max, watcher }
    }

    fn end(self) -> (usize, usize) {
        self.done.store(true, Ordering::SeqCst);
        self.watcher.join().unwrap();
        (self.max.0.load(Ordering::SeqCst), self.max.1.load(Ordering::SeqCst))
    }
}

fn resident_of_page(others: &[u32]) -> usize {
    let own = page_processes().into_iter().filter(|id| !others.contains(id));
    own.filter_map(|id| resident(&id.to_string())).max().unwrap_or(0)
}

/// Returns the resident memory of a process in KiB.
pub(super) fn resident(process: &str) -> Option<usize> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
