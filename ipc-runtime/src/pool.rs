//! Where code of the user's runs that may block: one queue, drained by a few threads that grow in number when one is slow.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::Instant;

pub(crate) type Job = Box<dyn FnOnce() + Send>;

/// How long the queue may stand still before a thread is added.
const PATIENCE: Duration = Duration::from_millis(2);
/// How long a thread beyond the core number waits for work before it ends.
const KEEP_ALIVE: Duration = Duration::from_secs(10);

/// Which threads there are.
#[derive(Clone)]
pub(crate) enum Threads {
    /// Those of the system. What runs on them finds this runtime.
    System(Handle),
    /// None but the runtime's own: every job is a task. With a runtime of one thread, and a clock that stands still, a core
    /// does the same in each run.
    Tasks(Handle),
}

impl Threads {
    /// The time, by the clock that tasks see.
    pub(crate) fn now(&self) -> Instant {
        let (Threads::System(runtime) | Threads::Tasks(runtime)) = self;
        let _entered = runtime.enter();
        Instant::now()
    }
}

pub(crate) struct Pool {
    shared: Arc<Shared>,
}

struct Shared {
    queue: Mutex<Queue>,
    work: Condvar,
    congestion: Condvar,
    core: usize,
    /// Threads beyond the core number are only started while the queue stands still.
    most: usize,
    threads: Threads,
}

#[derive(Default)]
struct Queue {
    jobs: VecDeque<Job>,
    workers: usize,
    idle: usize,
    /// How many jobs have been taken so far; tells a queue that moves from one that stands still.
    taken: u64,
    keeper: bool,
    /// The system gives no more threads.
    starved: bool,
    closing: bool,
}

impl Pool {
    pub(crate) fn new(threads: Threads, most: usize) -> Self {
        let core = thread::available_parallelism().map_or(2, usize::from).max(2);
        let shared = Shared {
            queue: Mutex::default(),
            work: Condvar::new(),
            congestion: Condvar::new(),
            core: core.min(most.max(1)),
            most,
            threads,
        };
        Pool { shared: Arc::new(shared) }
    }

    /// Whether all threads that there may be are busy: what is queued might wait for one of those, for ever.
    pub(crate) fn is_exhausted(&self) -> bool {
        let queue = self.shared.lock();
        let has_all = queue.starved || queue.workers >= self.shared.most;
        has_all && queue.idle == 0 && !queue.jobs.is_empty()
    }

    /// Queues jobs, to be begun in this order.
    pub(crate) fn submit(&self, jobs: impl IntoIterator<Item = Job>) {
        let runtime = match &self.shared.threads {
            Threads::System(runtime) => runtime,
            Threads::Tasks(runtime) => return as_tasks(jobs, runtime),
        };
        let mut queue = self.shared.lock();
        queue.jobs.extend(jobs);
        for _ in 0..queue.jobs.len().min(queue.idle) {
            self.shared.work.notify_one();
        }
        while queue.workers < self.shared.core && queue.jobs.len() > queue.idle + queue.workers {
            if !self.shared.add_worker(&mut queue, runtime) {
                break;
            }
        }
        if queue.workers == 0 && !queue.jobs.is_empty() {
            self.shared.add_worker(&mut queue, runtime);
        }
        if queue.jobs.len() > queue.idle {
            self.shared.watch(&mut queue, runtime);
        }
        if queue.workers == 0 {
            // No thread can be had, and nobody would ever come.
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
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
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
            if wait.timed_out() && queue.jobs.is_empty() && queue.workers > self.core {
                break;
            }
        }
        queue.workers -= 1;
    }

    /// Sees to it that somebody looks after a queue that nobody is free for.
    fn watch(self: &Arc<Self>, queue: &mut Queue, runtime: &Handle) {
        if queue.keeper {
            self.congestion.notify_one();
            return;
        }
        let (shared, runtime) = (Arc::clone(self), runtime.clone());
        let thread = thread::Builder::new().name("ipc-keeper".into());
        queue.keeper = thread.spawn(move || shared.keep(&runtime)).is_ok();
    }

    fn keep(self: Arc<Self>, runtime: &Handle) {
        let mut queue = self.lock();
        while !queue.closing {
            if queue.jobs.is_empty() {
                queue = self.congestion.wait(queue).unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            let before = queue.taken;
            drop(queue);
            thread::sleep(PATIENCE);
            queue = self.lock();
            let stands_still = queue.taken == before && !queue.jobs.is_empty();
            if stands_still && queue.workers < self.most {
                self.add_worker(&mut queue, runtime);
            }
        }
    }
}

/// Runs jobs on the threads of the runtime, which they may block.
fn as_tasks(jobs: impl IntoIterator<Item = Job>, runtime: &Handle) {
    jobs.into_iter().for_each(|job| drop(runtime.spawn(async { run(job) })));
}

/// Runs jobs one after the other, in order, on a pool.
pub(crate) struct InOrder {
    line: Mutex<Line>,
    most: usize,
}

#[derive(Default)]
struct Line {
    jobs: VecDeque<Job>,
    running: bool,
}

impl InOrder {
    /// At most so many jobs wait.
    pub(crate) fn new(most: usize) -> Self {
        InOrder { line: Mutex::default(), most }
    }

    /// Gives the job back where too many wait.
    pub(crate) fn submit(self: &Arc<Self>, pool: &Pool, job: Job) -> Result<(), Job> {
        let mut line = self.lock();
        if line.jobs.len() >= self.most {
            return Err(job);
        }
        line.jobs.push_back(job);
        if std::mem::replace(&mut line.running, true) {
            return Ok(());
        }
        drop(line);
        let turn = Turn { line: Arc::clone(self), is_over: false };
        pool.submit([Box::new(move || turn.run()) as Job]);
        Ok(())
    }

    /// Drops what waits.
    pub(crate) fn clear(&self) {
        let jobs = std::mem::take(&mut self.lock().jobs);
        // They hold closures of the user's.
        run(Box::new(move || drop(jobs)));
    }

    fn lock(&self) -> MutexGuard<'_, Line> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The duty to run what stands in line. Lost with its pool, it can be taken up by the next job.
struct Turn {
    line: Arc<InOrder>,
    is_over: bool,
}

impl Turn {
    fn run(mut self) {
        while !self.is_over {
            let mut line = self.line.lock();
            if let Some(job) = line.jobs.pop_front() {
                drop(line);
                run(job);
            } else {
                line.running = false;
                drop(line);
                self.is_over = true;
            }
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if !self.is_over {
            self.line.lock().running = false;
        }
    }
}

/// Jobs catch the panics of user code themselves. One that got through must not end the thread, nor the line.
fn run(job: Job) {
    if let Err(payload) = catch_unwind(AssertUnwindSafe(job)) {
        // Its drop may panic too.
        std::mem::forget(payload);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Instant;

    use super::*;

    fn pool() -> (tokio::runtime::Runtime, Pool) {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
        let pool = Pool::new(Threads::System(runtime.handle().clone()), 512);
        (runtime, pool)
    }

    #[test]
    fn slow_jobs_do_not_hold_up_quick_ones() {
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
    fn in_order_keeps_the_order() {
        let (_runtime, pool) = pool();
        let line = Arc::new(InOrder::new(usize::MAX));
        let (send, receive) = mpsc::channel();
        for n in 0..1000 {
            let send = send.clone();
            assert!(line.submit(&pool, Box::new(move || send.send(n).unwrap())).is_ok());
        }
        drop(send);
        let deadline = Instant::now() + Duration::from_secs(20);
        let order: Vec<i32> = receive.iter().take_while(|_| Instant::now() < deadline).collect();
        assert_eq!(order, (0..1000).collect::<Vec<_>>());
    }

    #[test]
    fn a_job_that_panics_ends_neither_the_thread_nor_the_line() {
        let (_runtime, pool) = pool();
        let line = Arc::new(InOrder::new(usize::MAX));
        let (send, receive) = mpsc::channel();
        for n in 0..100 {
            let send = send.clone();
            assert!(line.submit(&pool, Box::new(|| panic!("on purpose"))).is_ok());
            assert!(line.submit(&pool, Box::new(move || send.send(n).unwrap())).is_ok());
        }
        for n in 0..100 {
            assert_eq!(receive.recv_timeout(Duration::from_secs(20)), Ok(n));
        }
        assert!(pool.shared.lock().workers >= 1);
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
