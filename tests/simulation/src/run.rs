use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use crate::commands::ON_PURPOSE;
use crate::simulation::{Figures, Simulation};
use crate::wire::Held;

/// How many lines of the trace a failure shows.
const SHOWN: usize = 40;

/// What a run has come to.
pub type Ran = Result<Figures, Failed>;

/// Something that must not happen has happened.
#[derive(Debug, Clone)]
pub struct Failed {
    /// The seed that does it again.
    pub seed: u64,
    /// The step after which it was seen.
    pub step: u64,
    /// What has happened.
    pub why: String,
    /// The last things that happened before.
    pub last: String,
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Failed { seed, step, why, last } = self;
        write!(f, "{last}\nseed {seed}, step {step}: {why}")
    }
}

/// Lets panics that are part of the plan happen in silence, and counts the others: none is expected.
pub fn quiet() {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        let payload = info.payload();
        let text = payload.downcast_ref::<&str>().copied();
        let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
        if text != Some(ON_PURPOSE) {
            UNEXPECTED.with(|unexpected| {
                let mut unexpected = unexpected.borrow_mut();
                unexpected.get_or_insert(info.to_string());
            });
            before(info);
        }
    }));
}

thread_local! {
    static UNEXPECTED: std::cell::RefCell<Option<String>> = const { std::cell::RefCell::new(None) };
}

/// Does so many steps of one seed.
///
/// # Errors
/// When something does not hold that is promised.
pub fn run(seed: u64, operations: u64) -> Ran {
    let (done, step, _) = live(seed, operations, false);
    done.map_err(|why| {
        let (_, _, trace) = live(seed, operations, true);
        let lines: Vec<&str> = trace.lines().collect();
        let last = lines[lines.len().saturating_sub(SHOWN)..].join("\n");
        Failed { seed, step, why, last }
    })
}

/// All that happens in a run, as text.
pub fn trace(seed: u64, operations: u64) -> (String, Ran) {
    let (done, step, trace) = live(seed, operations, true);
    let failed = |why| Failed { seed, step, why, last: String::new() };
    (trace, done.map_err(failed))
}

fn live(seed: u64, operations: u64, traces: bool) -> (Held<Figures>, u64, String) {
    let (mut step, mut trace) = (0, String::new());
    let lived = catch_unwind(AssertUnwindSafe(|| {
        let mut simulation = Simulation::new(seed, traces)?;
        let mut held = Ok(());
        for _ in 0..operations {
            step += 1;
            held = simulation.step().and_then(|()| expect_no_panic());
            if held.is_err() {
                break;
            }
        }
        let held = held.and_then(|()| simulation.finish()).and_then(|()| expect_no_panic());
        trace = simulation.trace.take().unwrap_or_default();
        held.map(|()| simulation.figures)
    }));
    let panicked = |_| Err(expect_no_panic().err().unwrap_or_else(|| "it panicked".to_owned()));
    (lived.unwrap_or_else(panicked), step, trace)
}

fn expect_no_panic() -> Held {
    match UNEXPECTED.with(std::cell::RefCell::take) {
        None => Ok(()),
        Some(panic) => Err(format!("a panic that was not planned: {panic}")),
    }
}

/// Does so many steps of each of the seeds, on all processors.
///
/// # Errors
/// The first failure.
pub fn run_all(seeds: std::ops::Range<u64>, operations: u64) -> Ran {
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
