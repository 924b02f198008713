//! The thread pool for blocking user code: a queue, and a few threads, to which further ones are
//! added while the queue is stalled.
//!
//! `tokio::task::spawn_blocking` hands each job to a thread of its own, which costs several times
//! as much for short jobs.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::Instant;

use crate::exec::panics;
use crate::exec::sync::lock;

pub(crate) type Job = Box<dyn FnOnce() + Send>;

/// The time after which a stalled queue gets another thread.
const STALL_TIMEOUT: Duration = Duration::from_millis(2);
/// The time a thread beyond `min_threads` waits for a job before it ends.
const KEEP_ALIVE: Duration = Duration::from_secs(10);

/// The threads that jobs run on.
#[derive(Clone)]
pub(crate) enum Threads {
    /// Threads of the pool. Jobs find this runtime as the current one.
    System(Handle),
    /// Threads of the runtime: every job is a task. On a runtime with one thread and a paused
    /// clock, every run is the same.
    Tasks(Handle),
}

impl Threads {
    /// Returns the current time of the clock that tasks see.
    pub(crate) fn now(&self) -> Instant {
        let (Threads::System(runtime) | Threads::Tasks(runtime)) = self;
        let _entered = runtime.enter();
        Instant::now()
    }
}

/// A pool of threads with a shared queue.
pub(crate) struct Pool {
    shared: Arc<Shared>,
}

struct Shared {
    queue: Mutex<Queue>,
    work: Condvar,
    congestion: Condvar,
    min_threads: usize,
    /// Threads beyond `min_threads` are only started while the queue is stalled.
    max_threads: usize,
    threads: Threads,
}

#[derive(Default)]
struct Queue {
    jobs: VecDeque<Job>,
    workers: usize,
    idle: usize,
    /// The number of jobs taken so far, by which the monitor detects a stalled queue.
    taken: u64,
    has_monitor: bool,
    /// The system has refused to start a thread.
    starved: bool,
    closing: bool,
}

impl Pool {
    pub(crate) fn new(threads: Threads, max_threads: usize) -> Self {
        let min_threads = thread::available_parallelism().map_or(2, usize::from).max(2);
        let shared = Shared {
            queue: Mutex::default(),
            work: Condvar::new(),
            congestion: Condvar::new(),
            min_threads: min_threads.min(max_threads.max(1)),
            max_threads,
            threads,
        };
        Pool { shared: Arc::new(shared) }
    }

    /// Returns whether all threads are started and busy, so a queued job might wait forever.
    pub(crate) fn is_exhausted(&self) -> bool {
        let queue = self.shared.lock();
        let has_all = queue.starved || queue.workers >= self.shared.max_threads;
        has_all && queue.idle == 0 && !queue.jobs.is_empty()
    }

    /// Queues jobs, which start in this order.
    pub(crate) fn submit(&self, jobs: impl IntoIterator<Item = Job>) {
        let runtime = match &self.shared.threads {
            Threads::System(runtime) => runtime,
            Threads::Tasks(runtime) => return as_tasks(jobs, runtime),
        };
        let mut queue = self.shared.lock();
        queue.jobs.extend(jobs);
        // Idle threads first.
        for _ in 0..queue.jobs.len().min(queue.idle) {
            self.shared.work.notify_one();
        }
        // Then threads of the minimum, as long as there are more jobs than threads that can take
        // one.
        while queue.workers < self.shared.min_threads
            && queue.jobs.len() > queue.idle + queue.workers
        {
            if !self.shared.add_worker(&mut queue, runtime) {
                break;
            }
        }
        if queue.workers == 0 && !queue.jobs.is_empty() {
            self.shared.add_worker(&mut queue, runtime);
        }
        // More threads are started by the monitor alone, once the queue is stalled: short jobs are
        // not worth a thread each.
        if queue.jobs.len() > queue.idle {
            self.shared.watch(&mut queue, runtime);
        }
        if queue.workers == 0 {
            // No thread could be started, so the runtime's threads have to do.
            let left = std::mem::take(&mut queue.jobs);
            drop(queue);
            as_tasks(left, runtime);
        }
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        let mut queue = self.shared.lock();
        queue.closing = true;
        let lost = std::mem::take(&mut queue.jobs);
        drop(queue);
        self.shared.work.notify_all();
        self.shared.congestion.notify_all();
        drop(lost);
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Queue> {
        lock(&self.queue)
    }

    fn add_worker(self: &Arc<Self>, queue: &mut Queue, runtime: &Handle) -> bool {
        let (shared, runtime) = (Arc::clone(self), runtime.clone());
        let thread = thread::Builder::new().name("ipc-command".into());
        let spawned = thread.spawn(move || {
            let _entered = runtime.enter();
            shared.work();
        });
        queue.workers += usize::from(spawned.is_ok());
        match &spawned {
            Ok(_) => queue.starved = false,
            Err(error) if !queue.starved => {
                tracing::error!(%error, "no thread could be started for commands");
                queue.starved = true;
            }
            Err(_) => {}
        }
        spawned.is_ok()
    }

    fn work(&self) {
        let mut queue = self.lock();
        loop {
            if let Some(job) = queue.jobs.pop_front() {
                queue.taken += 1;
                drop(queue);
                run(job);
                queue = self.lock();
                continue;
            }
            if queue.closing {
                break;
            }
            queue.idle += 1;
            let (woken, wait) =
                self.work.wait_timeout(queue, KEEP_ALIVE).unwrap_or_else(PoisonError::into_inner);
            queue = woken;
            queue.idle -= 1;
            if wait.timed_out() && queue.jobs.is_empty() && queue.workers > self.min_threads {
                break;
            }
        }
        queue.workers -= 1;
    }

    /// Notifies the monitor of a queue without a free thread.
    fn watch(self: &Arc<Self>, queue: &mut Queue, runtime: &Handle) {
        if queue.has_monitor {
            self.congestion.notify_one();
            return;
        }
        let (shared, runtime) = (Arc::clone(self), runtime.clone());
        let thread = thread::Builder::new().name("ipc-monitor".into());
        queue.has_monitor = thread.spawn(move || shared.monitor(&runtime)).is_ok();
    }

    fn monitor(self: Arc<Self>, runtime: &Handle) {
        let mut queue = self.lock();
        while !queue.closing {
            if queue.jobs.is_empty() {
                queue = self.congestion.wait(queue).unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            let before = queue.taken;
            drop(queue);
            thread::sleep(STALL_TIMEOUT);
            queue = self.lock();
            let is_stalled = queue.taken == before && !queue.jobs.is_empty();
            if is_stalled && queue.workers < self.max_threads {
                self.add_worker(&mut queue, runtime);
            }
        }
    }
}

/// Runs jobs on the threads of the runtime, although they may block.
fn as_tasks(jobs: impl IntoIterator<Item = Job>, runtime: &Handle) {
    jobs.into_iter().for_each(|job| drop(runtime.spawn(async { run(job) })));
}

/// Runs a job, which catches the panics of user code itself. A panic that escapes must end neither
/// the thread nor a queue.
pub(crate) fn run(job: Job) {
    let _ = panics::catch("a job", job);
}

#[cfg(test)]
pub(crate) mod tests {
    use std::sync::mpsc;

    use super::*;

    pub(crate) fn pool() -> (tokio::runtime::Runtime, Pool) {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
        let pool = Pool::new(Threads::System(runtime.handle().clone()), 512);
        (runtime, pool)
    }

    impl Pool {
        pub(crate) fn has_workers(&self) -> bool {
            self.shared.lock().workers > 0
        }
    }

    #[test]
    fn slow_jobs_do_not_block_quick_ones() {
        let (_runtime, pool) = pool();
        let (release, gate) = mpsc::channel::<()>();
        let gate = Arc::new(Mutex::new(gate));
        let (done, quick) = mpsc::channel();
        let slow = (0..20).map(|_| {
            let gate = Arc::clone(&gate);
            Box::new(move || {
                let _ = gate.lock().unwrap().recv();
            }) as Job
        });
        pool.submit(slow);
        pool.submit([Box::new(move || done.send(()).unwrap()) as Job]);
        quick
            .recv_timeout(Duration::from_secs(20))
            .expect("the quick job waits behind the slow ones");
        drop(release);
    }

    #[test]
    fn jobs_of_a_dropped_pool_are_dropped() {
        let (_runtime, pool) = pool();
        let (send, receive) = mpsc::channel::<()>();
        let (_release, gate) = mpsc::channel::<()>();
        let gate = Arc::new(Mutex::new(gate));
        for _ in 0..600 {
            let (send, gate) = (send.clone(), Arc::clone(&gate));
            pool.submit([Box::new(move || {
                let _keep = send;
                let _ = gate.lock().unwrap().recv_timeout(Duration::from_millis(50));
            }) as Job]);
        }
        drop(send);
        drop(pool);
        assert!(receive.recv_timeout(Duration::from_secs(60)).is_err());
    }
}
