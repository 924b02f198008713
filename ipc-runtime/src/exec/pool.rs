//! The thread pool for blocking user code: a queue for each document, which take turns, and a few
//! threads, to which further ones are added while a queue is stalled.
//!
//! `tokio::task::spawn_blocking` hands each job to a thread of its own, which costs several times
//! as much for short jobs.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use slab::Slab;
use tokio::runtime::Handle;
use tokio::time::Instant;

use crate::exec::panics;
use crate::exec::sync::lock;

pub(crate) type Job = Box<dyn FnOnce() + Send>;

/// A job of a [`Lane`]. The first two functions are called with a lock held: they must be quick,
/// and must not run code of the user.
pub(crate) trait LaneJob: Send {
    /// Returns the room for the result of the job.
    fn room(&self) -> Room {
        Room::Free
    }

    /// Takes the room for the result.
    fn take_room(&mut self) {}

    fn run(self: Box<Self>);
}

/// The room for the result of a job, in the document that receives the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Room {
    Free,
    /// Large results of the document are under construction, so the job starts only if the lane
    /// does not use the minimum of threads. More of them would hold more results, and not make
    /// them sooner.
    Scarce,
    /// The job has to wait.
    Full,
}

impl<F: FnOnce() + Send> LaneJob for F {
    fn run(self: Box<Self>) {
        self();
    }
}

/// The time after which a stalled lane gets another thread.
const STALL_TIMEOUT: Duration = Duration::from_millis(2);
/// The number of times that a stall is found before the monitor looks less often.
const MANY_STALLS: u32 = 64;
/// The factor by which the monitor then looks less often.
const LESS_OFTEN: u32 = 8;
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
        let _entered = self.runtime().enter();
        Instant::now()
    }

    fn runtime(&self) -> &Handle {
        let (Threads::System(runtime) | Threads::Tasks(runtime)) = self;
        runtime
    }
}

/// A pool of threads.
pub(crate) struct Pool {
    shared: Arc<Shared>,
    /// The lane of jobs that belong to no document.
    common: Lane,
}

/// A queue of a pool: the jobs of a document. Lanes take turns, and a lane may use as many threads
/// as all others leave free, so the next lane always finds one.
pub(crate) struct Lane {
    shared: Arc<Shared>,
    key: usize,
}

struct Shared {
    queue: Mutex<Queue>,
    work: Condvar,
    congestion: Condvar,
    min_threads: usize,
    /// Threads beyond `min_threads` are only started while a lane is stalled.
    max_threads: usize,
    threads: Threads,
}

#[derive(Default)]
struct Queue {
    lanes: Slab<LaneState>,
    /// The lanes with waiting jobs, in the order of their turns.
    turns: VecDeque<usize>,
    waiting: usize,
    workers: usize,
    /// The number of workers that run a job.
    busy: usize,
    idle: usize,
    has_monitor: bool,
    /// The system has refused to start a thread.
    starved: bool,
    closing: bool,
}

struct LaneState {
    jobs: VecDeque<Box<dyn LaneJob>>,
    running: usize,
    /// The number of jobs that may run at a time. It grows while the lane is stalled: short jobs
    /// are not worth a thread each.
    width: usize,
    /// The number of jobs taken so far, and at the last look, by which a stall is detected.
    taken: u64,
    seen: u64,
    /// Set for the common lane, which has no share.
    has_no_share: bool,
    /// Set if no further job is queued.
    is_closed: bool,
    /// Set if the last job that runs removes the lane.
    has_no_lane: bool,
}

impl Pool {
    pub(crate) fn new(threads: Threads, max_threads: usize) -> Self {
        let min_threads = thread::available_parallelism().map_or(2, usize::from).max(2);
        let shared = Shared {
            queue: Mutex::default(),
            work: Condvar::new(),
            congestion: Condvar::new(),
            min_threads: min_threads.min(max_threads.max(1)),
            max_threads: max_threads.max(1),
            threads,
        };
        let shared = Arc::new(shared);
        let common = Lane::new(&shared, true);
        Pool { shared, common }
    }

    /// Creates the lane of a document.
    pub(crate) fn lane(&self) -> Lane {
        Lane::new(&self.shared, false)
    }

    /// Queues a job that belongs to no document.
    pub(crate) fn submit(&self, job: Job) {
        self.common.submit([Box::new(job) as Box<dyn LaneJob>]);
    }
}

impl Lane {
    fn new(shared: &Arc<Shared>, has_no_share: bool) -> Self {
        let lane = LaneState {
            jobs: VecDeque::new(),
            running: 0,
            width: shared.min_threads,
            taken: 0,
            seen: 0,
            has_no_share,
            is_closed: false,
            has_no_lane: false,
        };
        Lane { shared: Arc::clone(shared), key: shared.lock().lanes.insert(lane) }
    }

    /// Returns whether a job that is queued behind `others` might wait forever: the lane uses all
    /// threads that it may use, and jobs wait.
    pub(crate) fn is_exhausted(&self, others: usize) -> bool {
        let queue = self.shared.lock();
        let lane = &queue.lanes[self.key];
        let is_starved = queue.starved && queue.idle == 0;
        let has_all = is_starved || !lane.is_within_share(self.shared.max_threads - queue.busy);
        has_all && lane.jobs.len() + others > 0
    }

    /// Queues jobs, which start in this order.
    pub(crate) fn submit(&self, jobs: impl IntoIterator<Item = Box<dyn LaneJob>>) {
        let shared = &self.shared;
        let runtime = match &shared.threads {
            Threads::System(runtime) => runtime,
            Threads::Tasks(runtime) => return as_tasks(jobs, runtime),
        };
        let mut queue = shared.lock();
        if queue.lanes[self.key].is_closed {
            // With no lock held: a job may be the last to hold the lane of another.
            drop(queue);
            return jobs.into_iter().for_each(drop);
        }
        queue.push(self.key, jobs);
        // Idle threads first.
        for _ in 0..queue.waiting.min(queue.idle) {
            shared.work.notify_one();
        }
        // Then threads of the minimum, as long as there are more jobs than threads that can take
        // one.
        while queue.workers < shared.min_threads && queue.waiting > queue.idle + queue.workers {
            if !shared.add_worker(&mut queue, runtime) {
                break;
            }
        }
        if queue.workers == 0 && queue.waiting > 0 {
            shared.add_worker(&mut queue, runtime);
        }
        // More threads are started by the monitor alone, once a lane is stalled.
        if queue.waiting > queue.idle {
            shared.watch(&mut queue, runtime);
        }
        if queue.workers == 0 {
            // No thread could be started, so the runtime's threads have to do.
            let left = queue.take_all();
            drop(queue);
            as_tasks(left, runtime);
        }
    }

    /// Drops the jobs that wait. Further jobs are dropped too.
    pub(crate) fn close(&self) {
        let mut queue = self.shared.lock();
        let lane = &mut queue.lanes[self.key];
        lane.is_closed = true;
        let lost = std::mem::take(&mut lane.jobs);
        queue.waiting -= lost.len();
        queue.turns.retain(|key| *key != self.key);
        drop(queue);
        panics::drop_quietly("waiting jobs", lost);
    }
}

impl Drop for Lane {
    fn drop(&mut self) {
        self.close();
        let mut queue = self.shared.lock();
        // Otherwise, the last of its jobs removes the lane.
        if queue.lanes[self.key].running == 0 {
            queue.lanes.remove(self.key);
        } else {
            queue.lanes[self.key].has_no_lane = true;
        }
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        let mut queue = self.shared.lock();
        queue.closing = true;
        let lost = queue.take_all();
        drop(queue);
        self.shared.work.notify_all();
        self.shared.congestion.notify_all();
        panics::drop_quietly("waiting jobs", lost);
    }
}

impl Queue {
    fn push(&mut self, key: usize, jobs: impl IntoIterator<Item = Box<dyn LaneJob>>) {
        let lane = &mut self.lanes[key];
        let before = lane.jobs.len();
        lane.jobs.extend(jobs);
        self.waiting += lane.jobs.len() - before;
        if before == 0 && !lane.jobs.is_empty() {
            self.turns.push_back(key);
        }
    }

    /// Takes the next job that may start.
    fn next(
        &mut self,
        min_threads: usize,
        max_threads: usize,
    ) -> Option<(usize, Box<dyn LaneJob>)> {
        let free = max_threads.saturating_sub(self.busy);
        let at = self.turns.iter().position(|key| self.lanes[*key].may_start(free, min_threads))?;
        let key = self.turns.remove(at)?;
        let lane = &mut self.lanes[key];
        let mut job = lane.jobs.pop_front()?;
        job.take_room();
        lane.running += 1;
        lane.taken += 1;
        if !lane.jobs.is_empty() {
            self.turns.push_back(key);
        }
        self.waiting -= 1;
        self.busy += 1;
        Some((key, job))
    }

    /// Records the end of a job of a lane.
    fn finish(&mut self, key: usize, min_threads: usize) {
        self.busy -= 1;
        let lane = &mut self.lanes[key];
        // The place is free for the next job of the lane, and lost if no job waits.
        lane.width = lane.running.max(min_threads);
        lane.running -= 1;
        if lane.has_no_lane && lane.running == 0 {
            self.lanes.remove(key);
        }
    }

    /// Widens the lanes that are stalled. Returns the number of jobs that may start.
    fn widen(&mut self, min_threads: usize, max_threads: usize) -> usize {
        let free = max_threads.saturating_sub(self.busy);
        let mut startable = 0;
        for key in &self.turns {
            let lane = &mut self.lanes[*key];
            let is_stalled = std::mem::replace(&mut lane.seen, lane.taken) == lane.taken;
            if is_stalled && lane.width <= lane.running {
                lane.width = lane.running + 1;
            }
            startable += usize::from(is_stalled && lane.may_start(free, min_threads));
        }
        startable
    }

    fn take_all(&mut self) -> Vec<Box<dyn LaneJob>> {
        self.turns.clear();
        self.waiting = 0;
        self.lanes.iter_mut().flat_map(|(_, lane)| std::mem::take(&mut lane.jobs)).collect()
    }
}

impl LaneState {
    /// Returns whether the next job may start, where `free` threads run no job.
    fn may_start(&self, free: usize, min_threads: usize) -> bool {
        let Some(job) = self.jobs.front() else { return false };
        let has_room = || match job.room() {
            Room::Free => true,
            Room::Scarce => self.running < min_threads,
            Room::Full => false,
        };
        self.running < self.width && self.is_within_share(free) && has_room()
    }

    fn is_within_share(&self, free: usize) -> bool {
        if self.has_no_share { free > 0 } else { self.running < free }
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
            shared.work(&runtime);
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

    fn work(self: &Arc<Self>, runtime: &Handle) {
        let mut queue = self.lock();
        loop {
            if let Some((key, job)) = queue.next(self.min_threads, self.max_threads) {
                drop(queue);
                run(|| job.run());
                queue = self.lock();
                queue.finish(key, self.min_threads);
                continue;
            }
            if queue.closing {
                break;
            }
            if queue.waiting > 0 {
                // These jobs may not start yet.
                self.watch(&mut queue, runtime);
            }
            queue.idle += 1;
            let (woken, wait) =
                self.work.wait_timeout(queue, KEEP_ALIVE).unwrap_or_else(PoisonError::into_inner);
            queue = woken;
            queue.idle -= 1;
            if wait.timed_out() && queue.waiting == 0 && queue.workers > self.min_threads {
                break;
            }
        }
        queue.workers -= 1;
    }

    /// Notifies the monitor of jobs that wait.
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
        let mut stalls = 0;
        while !queue.closing {
            if queue.waiting == 0 {
                stalls = 0;
                queue = self.congestion.wait(queue).unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            drop(queue);
            thread::sleep(STALL_TIMEOUT * if stalls < MANY_STALLS { 1 } else { LESS_OFTEN });
            queue = self.lock();
            let startable = queue.widen(self.min_threads, self.max_threads);
            stalls = if startable == 0 { stalls + 1 } else { 0 };
            for waiting in 0..startable {
                if waiting < queue.idle {
                    self.work.notify_one();
                } else if queue.workers < self.max_threads {
                    self.add_worker(&mut queue, runtime);
                }
            }
        }
    }
}

/// Runs jobs on the threads of the runtime, although they may block.
fn as_tasks(jobs: impl IntoIterator<Item = Box<dyn LaneJob>>, runtime: &Handle) {
    jobs.into_iter().for_each(|job| drop(runtime.spawn(async { run(|| job.run()) })));
}

/// Runs a job, which catches the panics of user code itself. A panic that escapes must end neither
/// the thread nor a queue.
pub(crate) fn run(job: impl FnOnce()) {
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
        slow.for_each(|job| pool.submit(job));
        pool.submit(Box::new(move || done.send(()).unwrap()));
        quick
            .recv_timeout(Duration::from_secs(20))
            .expect("the quick job waits behind the slow ones");
        drop(release);
    }

    /// Jobs that end when the sender is dropped.
    fn blocked(count: usize) -> (mpsc::Sender<()>, Vec<Box<dyn LaneJob>>) {
        let (release, gate) = mpsc::channel::<()>();
        let gate = Arc::new(Mutex::new(gate));
        let job = |_| {
            let gate = Arc::clone(&gate);
            let job = move || {
                let _ = gate.lock().unwrap().recv();
            };
            Box::new(job) as Box<dyn LaneJob>
        };
        (release, (0..count).map(job).collect())
    }

    fn until(holds: impl Fn() -> bool) {
        let deadline = std::time::Instant::now() + Duration::from_secs(20);
        while !holds() {
            assert!(std::time::Instant::now() < deadline);
            thread::sleep(Duration::from_millis(1));
        }
    }

    /// Each lane leaves as many threads as it uses.
    #[test]
    fn a_lane_uses_half_of_the_threads_that_others_leave() {
        let (runtime, _) = pool();
        let pool = Pool::new(Threads::System(runtime.handle().clone()), 16);
        let lanes: Vec<Lane> = (0..3).map(|_| pool.lane()).collect();
        let running = |lane: &Lane| pool.shared.lock().lanes[lane.key].running;
        let mut releases = Vec::new();
        for (lane, share) in lanes.iter().zip([8, 4, 2]) {
            assert!(!lane.is_exhausted(1));
            let (release, jobs) = blocked(100);
            releases.push(release);
            lane.submit(jobs);
            until(|| running(lane) == share);
            assert!(lane.is_exhausted(0));
        }
        thread::sleep(STALL_TIMEOUT * 10);
        assert_eq!(lanes.iter().map(running).collect::<Vec<_>>(), [8, 4, 2]);
        let (done, quick) = mpsc::channel();
        pool.submit(Box::new(move || done.send(()).unwrap()));
        quick.recv_timeout(Duration::from_secs(20)).expect("a thread is left");
        // The jobs of a lane that is gone are dropped, also if some of them run.
        drop(lanes);
        until(|| pool.shared.lock().waiting == 0);
        drop(releases);
        until(|| pool.shared.lock().lanes.len() == 1);
    }

    /// A job whose room the test sets.
    struct Gated(Arc<Mutex<Room>>, mpsc::Sender<()>);

    impl LaneJob for Gated {
        fn room(&self) -> Room {
            *lock(&self.0)
        }

        fn run(self: Box<Self>) {
            self.1.send(()).unwrap();
            until(|| *lock(&self.0) == Room::Free);
        }
    }

    #[test]
    fn jobs_wait_for_room_and_leave_the_threads_to_others() {
        let (_runtime, pool) = pool();
        let (lane, room) = (pool.lane(), Arc::new(Mutex::new(Room::Full)));
        let (begun, begins) = mpsc::channel();
        let job = |_| Box::new(Gated(Arc::clone(&room), begun.clone())) as Box<dyn LaneJob>;
        lane.submit((0..20).map(job));
        let (done, quick) = mpsc::channel();
        let other = pool.lane();
        other.submit([Box::new(move || done.send(()).unwrap()) as Box<dyn LaneJob>]);
        quick.recv_timeout(Duration::from_secs(20)).expect("the other lane has its turn");
        assert!(begins.try_recv().is_err(), "no job starts without room");
        *lock(&room) = Room::Scarce;
        let min_threads = pool.shared.min_threads;
        until(|| pool.shared.lock().lanes[lane.key].running == min_threads);
        thread::sleep(STALL_TIMEOUT * 10);
        assert_eq!(begins.try_iter().count(), min_threads);
        *lock(&room) = Room::Free;
        until(|| pool.shared.lock().busy == 0);
        assert_eq!(begins.try_iter().count(), 20 - min_threads);
    }

    #[test]
    fn jobs_of_a_dropped_pool_are_dropped() {
        let (_runtime, pool) = pool();
        let (send, receive) = mpsc::channel::<()>();
        let (_release, gate) = mpsc::channel::<()>();
        let gate = Arc::new(Mutex::new(gate));
        for _ in 0..600 {
            let (send, gate) = (send.clone(), Arc::clone(&gate));
            pool.submit(Box::new(move || {
                let _keep = send;
                let _ = gate.lock().unwrap().recv_timeout(Duration::from_millis(50));
            }));
        }
        drop(send);
        drop(pool);
        assert!(receive.recv_timeout(Duration::from_secs(60)).is_err());
    }
}
