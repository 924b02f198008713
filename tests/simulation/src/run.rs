//! Runs seeds, and collects their failures.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use crate::commands::ON_PURPOSE;
use crate::simulation::{Figures, Simulation};
use crate::wire::Checked;

/// The number of trace lines shown with a violation.
const SHOWN: usize = 40;

/// The result of a run.
pub type RunResult = Result<Figures, Violation>;

/// A violation detected by a run.
#[derive(Debug, Clone)]
pub struct Violation {
    /// The seed of the run.
    pub seed: u64,
    /// The step after which the violation was detected.
    pub step: u64,
    /// The violation.
    pub message: String,
    /// The end of the trace.
    pub last: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Violation { seed, step, message, last } = self;
        write!(f, "{last}\nseed {seed}, step {step}: {message}")
    }
}

/// Silences planned panics, and records all others.
pub fn silence_planned_panics() {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        let payload = info.payload();
        let text = payload.downcast_ref::<&str>().copied();
        let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
        if text != Some(ON_PURPOSE) {
            UNPLANNED.with(|unplanned| {
                let mut unplanned = unplanned.borrow_mut();
                unplanned.get_or_insert(info.to_string());
            });
            before(info);
        }
    }));
}

thread_local! {
    static UNPLANNED: std::cell::RefCell<Option<String>> = const { std::cell::RefCell::new(None) };
}

/// Runs the steps of one seed.
///
/// # Errors
/// If a guarantee is violated.
pub fn run(seed: u64, operations: u64) -> RunResult {
    let (done, step, _) = run_seed(seed, operations, false);
    done.map_err(|message| {
        let (_, _, trace) = run_seed(seed, operations, true);
        let lines: Vec<&str> = trace.lines().collect();
        let last = lines[lines.len().saturating_sub(SHOWN)..].join("\n");
        Violation { seed, step, message, last }
    })
}

/// Runs the steps of one seed, and returns the whole trace too.
pub fn trace(seed: u64, operations: u64) -> (String, RunResult) {
    let (done, step, trace) = run_seed(seed, operations, true);
    let failed = |message| Violation { seed, step, message, last: String::new() };
    (trace, done.map_err(failed))
}

fn run_seed(seed: u64, operations: u64, traces: bool) -> (Checked<Figures>, u64, String) {
    let (mut step, mut trace) = (0, String::new());
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let mut simulation = Simulation::new(seed, traces)?;
        let mut checked = Ok(());
        for _ in 0..operations {
            step += 1;
            checked = simulation.step().and_then(|()| check_panics());
            if checked.is_err() {
                break;
            }
        }
        let checked = checked.and_then(|()| simulation.finish()).and_then(|()| check_panics());
        trace = simulation.trace.take().unwrap_or_default();
        checked.map(|()| simulation.figures)
    }));
    let panicked =
        |_| Err(check_panics().err().unwrap_or_else(|| "the simulation panicked".to_owned()));
    (outcome.unwrap_or_else(panicked), step, trace)
}

fn check_panics() -> Checked {
    match UNPLANNED.with(std::cell::RefCell::take) {
        None => Ok(()),
        Some(panic) => Err(format!("an unplanned panic: {panic}")),
    }
}

/// Runs the steps of each seed, on all processors.
///
/// # Errors
/// The first violation.
pub fn run_all(seeds: std::ops::Range<u64>, operations: u64) -> RunResult {
    let (next, done) = (AtomicU64::new(seeds.start), Mutex::new(Ok(Figures::default())));
    let result = || done.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let work = || {
        while result().is_ok() {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= seeds.end {
                break;
            }
            let ran = run(seed, operations);
            let mut result = result();
            match (&mut *result, ran) {
                (Ok(all), Ok(figures)) => *all += figures,
                (result, Err(failed)) => *result = Err(failed),
                (Err(_), Ok(_)) => {}
            }
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| (0..threads).for_each(|_| drop(scope.spawn(work))));
    done.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner)
}
