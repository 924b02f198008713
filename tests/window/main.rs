//! Real windows, one after the other. Each shows a page of `pages/`, which uses the generated client and reports what it
//! found; a scenario here says what has to be found, and what the core has to have seen.
//!
//! The event loop wants the main thread, so this is a program of its own, not a `#[test]`. An argument runs the scenarios
//! whose name contains it; `--torture` runs those that take their time.

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
/// A scenario that takes longer waits for something that has no bound of its own.
const STUCK: Duration = Duration::from_secs(15 * 60);

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let filter = arguments.iter().find(|argument| !argument.starts_with('-')).cloned();
    let is_torture = arguments.iter().any(|argument| argument == "--torture");
    let scenarios = if is_torture { scenarios::TORTURE } else { scenarios::ALL };
    let (reports, receiver) = mpsc::channel();
    let (freed, given_back) = mpsc::channel();
    let ipc = core(reports, Freed(freed)).expect("the lists are right");
    let app = App::new(ipc.clone())
        .files(files())
        .open(WindowOptions::new("hub", "tester", "blank.html").size(300.0, 200.0));

    let tester = thread::Builder::new().name("scenarios".into()).spawn(move || {
        let mut bench = Bench { ipc: ipc.clone(), reports: receiver, waiting: Vec::new() };
        let failed = catch_unwind(AssertUnwindSafe(|| {
            bench.wait_for("hub", "loaded");
            run(&mut bench, scenarios, filter.as_deref())
        }));
        // Whatever has happened: the app ends with its last window.
        for window in ipc.windows() {
            let _ = window.close();
        }
        failed
    });
    if let Err(error) = app.run() {
        eprintln!("the app does not run: {error}");
        return ExitCode::FAILURE;
    }
    let failed = tester.expect("there are threads").join();
    // Nobody holds the core any more: what it held, the state among it, has to be dropped.
    if given_back.recv_timeout(SOON).is_err() {
        eprintln!("the core is still there after the app has ended");
        return ExitCode::FAILURE;
    }
    match failed {
        Ok(Ok(0)) => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

fn run(bench: &mut Bench, scenarios: &[scenarios::Scenario], filter: Option<&str>) -> usize {
    let (mut passed, mut failed) = (0, 0);
    for (name, scenario) in scenarios {
        if filter.is_some_and(|filter| !name.contains(filter)) {
            continue;
        }
        let start = Instant::now();
        let watch = Watch::over(name);
        let outcome = catch_unwind(AssertUnwindSafe(|| scenario(bench)));
        let verdict = if outcome.is_ok() { "ok" } else { "FAILED" };
        println!("window {name} ... {verdict} ({} ms)", start.elapsed().as_millis());
        match outcome {
            Ok(()) => passed += 1,
            Err(_) => failed += 1,
        }
        bench.clean_up();
        drop(watch);
    }
    println!("\n{passed} passed, {failed} failed");
    failed
}

/// Ends this process where a scenario never does, and tells what its threads wait for. Dropped, it watches no more.
struct Watch {
    _over: Sender<()>,
}

impl Watch {
    fn over(name: &'static str) -> Self {
        let (over, watched) = mpsc::channel();
        thread::spawn(move || {
            if watched.recv_timeout(STUCK) == Err(RecvTimeoutError::Timeout) {
                println!("window {name} ... STUCK\n{}", waits_of_threads());
                std::process::abort();
            }
        });
        Watch { _over: over }
    }
}

/// Name, state, and where in the kernel: as far as the system tells.
fn waits_of_threads() -> String {
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

/// The pages of this folder, and the bindings as they are generated now.
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
        None => std::fs::read(format!("{pages}/{path}")).ok(),
    }
}

/// What a scenario works with.
struct Bench {
    ipc: Ipc,
    reports: Receiver<Report>,
    waiting: Vec<Report>,
}

impl Bench {
    /// The core.
    fn ipc(&self) -> &Ipc {
        &self.ipc
    }

    /// Opens a page in a window with this label.
    fn open(&self, label: &str, role: &str, page: &str) -> Window {
        let window = WindowOptions::new(label, role, format!("{page}.html")).size(400.0, 300.0);
        self.ipc.open_window(window).expect("the window opens")
    }

    /// Opens a page and waits until it has found everything as it should be.
    fn passes(&mut self, page: &str) {
        let window = self.open(page, "tester", page);
        self.wait_for(page, "passed");
        let _ = window.close();
    }

    /// Waits until the page of a window reports `text`. A page that reports a failure fails the scenario.
    fn wait_for(&mut self, label: &str, text: &str) {
        self.wait_long_for(label, text, SOON);
    }

    /// The same, for what takes its time.
    fn wait_long_for(&mut self, label: &str, text: &str, time: Duration) {
        let found = self.next_within(label, time);
        assert_eq!(found, text, "reported by the page of `{label}`");
    }

    /// What the page of a window reports next.
    fn next(&mut self, label: &str) -> String {
        self.next_within(label, SOON)
    }

    fn next_within(&mut self, label: &str, time: Duration) -> String {
        let deadline = Instant::now() + time;
        loop {
            if let Some(at) = self.waiting.iter().position(|report| report.window == label) {
                return self.waiting.remove(at).text;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            match self.reports.recv_timeout(left) {
                Ok(report) => self.waiting.push(report),
                Err(_) => panic!("the page of `{label}` reports nothing"),
            }
        }
    }

    fn clean_up(&mut self) {
        for window in self.ipc.windows().iter().filter(|window| window.label() != "hub") {
            let _ = window.close();
        }
        self.waiting.clear();
        while self.reports.try_recv().is_ok() {}
    }
}
