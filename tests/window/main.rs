//! Scenarios in real windows. Each window shows a page of `pages/`, which uses the generated client and
//! reports its findings. The scenario checks the reports, and the state of the core.
//!
//! The event loop needs the main thread, so this is a program without the test harness. An argument
//! selects the scenarios whose names contain it. `--torture` runs the long scenarios.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

mod scenarios;

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use ipc_runtime::{Api, App, Bindings, Ipc, Window, WindowOptions};
use ipc_window_tests::{Freed, Report, core, limited, tester};

const SOON: Duration = Duration::from_secs(60);
/// A scenario that takes longer is stuck.
const STUCK: Duration = Duration::from_secs(15 * 60);

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let filter = arguments.iter().find(|argument| !argument.starts_with('-')).cloned();
    let is_torture = arguments.iter().any(|argument| argument == "--torture");
    let scenarios = if is_torture { scenarios::TORTURE } else { scenarios::ALL };
    let (reports, receiver) = mpsc::channel();
    let (freed, core_dropped) = mpsc::channel();
    let ipc = core(reports, Freed(freed)).expect("the apis are consistent");
    let app = App::new(ipc.clone())
        .files(files())
        .open(WindowOptions::new("hub", "tester", "blank.html").size(300.0, 200.0));

    let tester = thread::Builder::new().name("scenarios".into()).spawn(move || {
        let mut harness = Harness { ipc: ipc.clone(), reports: receiver, pending: Vec::new() };
        let failed = catch_unwind(AssertUnwindSafe(|| {
            harness.wait_for("hub", "loaded");
            run(&mut harness, scenarios, filter.as_deref())
        }));
        // The app ends when its last window closes, even after a panic.
        for window in ipc.windows() {
            let _ = window.close();
        }
        failed
    });
    if let Err(error) = app.run() {
        eprintln!("cannot run the app: {error}");
        return ExitCode::FAILURE;
    }
    let failed = tester.expect("the thread was spawned").join();
    // All references to the core are gone, so its state must be dropped.
    if core_dropped.recv_timeout(SOON).is_err() {
        eprintln!("the core was not dropped after the app had ended");
        return ExitCode::FAILURE;
    }
    match failed {
        Ok(Ok(0)) => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

fn run(harness: &mut Harness, scenarios: &[scenarios::Scenario], filter: Option<&str>) -> usize {
    let (mut passed, mut failed) = (0, 0);
    for (name, scenario) in scenarios {
        if filter.is_some_and(|filter| !name.contains(filter)) {
            continue;
        }
        let start = Instant::now();
        let watchdog = Watchdog::start(name);
        let outcome = catch_unwind(AssertUnwindSafe(|| scenario(harness)));
        let verdict = if outcome.is_ok() { "ok" } else { "FAILED" };
        println!("window {name} ... {verdict} ({} ms)", start.elapsed().as_millis());
        match outcome {
            Ok(()) => passed += 1,
            Err(_) => failed += 1,
        }
        harness.clean_up();
        drop(watchdog);
    }
    println!("\n{passed} passed, {failed} failed");
    failed
}

/// A guard that aborts the process if a scenario is stuck, and prints the state of all threads.
struct Watchdog {
    _done: Sender<()>,
}

impl Watchdog {
    fn start(name: &'static str) -> Self {
        let (done, watched) = mpsc::channel();
        thread::spawn(move || {
            if watched.recv_timeout(STUCK) == Err(RecvTimeoutError::Timeout) {
                println!("window {name} ... STUCK\n{}", thread_states());
                std::process::abort();
            }
        });
        Watchdog { _done: done }
    }
}

/// Returns the name, the state and the kernel function of each thread, as far as the system reports them.
fn thread_states() -> String {
    let tasks = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let lines = tasks.map(|task| {
        let read = |file| std::fs::read_to_string(task.path().join(file)).unwrap_or_default();
        let stat = read("stat");
        let state = stat.rsplit(')').next().and_then(|rest| rest.split_whitespace().next());
        let number = task.file_name();
        format!(
            "  {} {}: {} {} {}\n",
            number.display(),
            read("comm").trim(),
            state.unwrap_or_default(),
            read("wchan").trim(),
            read("syscall").trim()
        )
    });
    lines.collect()
}

/// Serves the pages of this folder, and freshly rendered bindings.
fn files() -> impl ipc_runtime::app::Files {
    let rendered = |folder: &str, api: &Api| {
        let files = Bindings::of(api).javascript().render().expect("the names are right");
        files.into_iter().map(|(name, text)| (format!("{folder}/{name}"), text)).collect::<Vec<_>>()
    };
    let mut bindings: HashMap<String, String> = HashMap::new();
    bindings.extend(rendered("bindings", &tester()));
    bindings.extend(rendered("limited", &limited()));
    let pages = concat!(env!("CARGO_MANIFEST_DIR"), "/pages");
    move |path: &str| match bindings.get(path) {
        Some(text) => Some(text.clone().into_bytes()),
        None => {
            scenarios::files::file(path).or_else(|| std::fs::read(format!("{pages}/{path}")).ok())
        }
    }
}

/// The core, and the reports of its pages.
struct Harness {
    ipc: Ipc,
    reports: Receiver<Report>,
    pending: Vec<Report>,
}

impl Harness {
    /// Returns the core.
    fn ipc(&self) -> &Ipc {
        &self.ipc
    }

    /// Opens a page in a window.
    fn open(&self, label: &str, role: &str, page: &str) -> Window {
        let window = WindowOptions::new(label, role, format!("{page}.html")).size(400.0, 300.0);
        self.ipc.open_window(window).expect("the window opens")
    }

    /// Opens a page, and waits until its checks have passed.
    fn passes(&mut self, page: &str) {
        let window = self.open(page, "tester", page);
        self.wait_for(page, "passed");
        let _ = window.close();
    }

    /// Waits for the next report of a page, which must be `text`.
    fn wait_for(&mut self, label: &str, text: &str) {
        self.wait_long_for(label, text, SOON);
    }

    /// Waits for the next report of a page, with a timeout.
    fn wait_long_for(&mut self, label: &str, text: &str, time: Duration) {
        let found = self.next_within(label, time);
        assert_eq!(found, text, "report of the page of `{label}`");
    }

    /// Returns the next report of a page.
    fn next(&mut self, label: &str) -> String {
        self.next_within(label, SOON)
    }

    fn next_within(&mut self, label: &str, time: Duration) -> String {
        let deadline = Instant::now() + time;
        loop {
            if let Some(at) = self.pending.iter().position(|report| report.window == label) {
                return self.pending.remove(at).text;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            match self.reports.recv_timeout(left) {
                Ok(report) => self.pending.push(report),
                Err(_) => panic!("no report from the page of `{label}` within {time:?}"),
            }
        }
    }

    fn clean_up(&mut self) {
        for window in self.ipc.windows().iter().filter(|window| window.label() != "hub") {
            let _ = window.close();
        }
        self.pending.clear();
        while self.reports.try_recv().is_ok() {}
    }
}
