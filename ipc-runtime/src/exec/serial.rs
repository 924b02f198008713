//! Serial execution of jobs.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};

use crate::exec::panics;
use crate::exec::pool::{Job, Pool, run};
use crate::exec::sync::lock;

/// A queue of jobs for a pool. The jobs run in order, and never at the same time.
pub(crate) struct SerialQueue {
    state: Mutex<State>,
    capacity: usize,
}

#[derive(Default)]
struct State {
    jobs: VecDeque<Job>,
    /// Set while a [`Runner`] exists.
    is_running: bool,
}

impl SerialQueue {
    /// Creates a queue in which at most `capacity` jobs wait.
    pub(crate) fn new(capacity: usize) -> Self {
        SerialQueue { state: Mutex::default(), capacity }
    }

    /// Queues a job, or returns the job if the queue is full.
    pub(crate) fn submit(self: &Arc<Self>, pool: &Pool, job: Job) -> Result<(), Job> {
        let mut state = self.lock();
        if state.jobs.len() >= self.capacity {
            return Err(job);
        }
        state.jobs.push_back(job);
        if std::mem::replace(&mut state.is_running, true) {
            return Ok(());
        }
        drop(state);
        let runner = Runner { queue: Arc::clone(self), is_done: false };
        pool.submit(Box::new(move || runner.run()));
        Ok(())
    }

    /// Drops all waiting jobs.
    pub(crate) fn clear(&self) {
        let jobs = std::mem::take(&mut self.lock().jobs);
        panics::drop_quietly("a waiting job", jobs);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

/// A guard that runs the jobs of a queue. If its pool drops the runner, the next job starts
/// another.
struct Runner {
    queue: Arc<SerialQueue>,
    is_done: bool,
}

impl Runner {
    fn run(mut self) {
        while !self.is_done {
            let mut state = self.queue.lock();
            if let Some(job) = state.jobs.pop_front() {
                drop(state);
                run(job);
            } else {
                state.is_running = false;
                drop(state);
                self.is_done = true;
            }
        }
    }
}

impl Drop for Runner {
    fn drop(&mut self) {
        if !self.is_done {
            self.queue.lock().is_running = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::{Duration, Instant};

    use super::*;
    use crate::exec::pool::tests::pool;

    #[test]
    fn jobs_keep_their_order() {
        let (_runtime, pool) = pool();
        let queue = Arc::new(SerialQueue::new(usize::MAX));
        let (send, receive) = mpsc::channel();
        for n in 0..1000 {
            let send = send.clone();
            assert!(queue.submit(&pool, Box::new(move || send.send(n).unwrap())).is_ok());
        }
        drop(send);
        let deadline = Instant::now() + Duration::from_secs(20);
        let order: Vec<i32> = receive.iter().take_while(|_| Instant::now() < deadline).collect();
        assert_eq!(order, (0..1000).collect::<Vec<_>>());
    }

    #[test]
    fn a_job_that_panics_ends_neither_the_thread_nor_the_queue() {
        let (_runtime, pool) = pool();
        let queue = Arc::new(SerialQueue::new(usize::MAX));
        let (send, receive) = mpsc::channel();
        for n in 0..100 {
            let send = send.clone();
            assert!(queue.submit(&pool, Box::new(|| panic!("on purpose"))).is_ok());
            assert!(queue.submit(&pool, Box::new(move || send.send(n).unwrap())).is_ok());
        }
        for n in 0..100 {
            assert_eq!(receive.recv_timeout(Duration::from_secs(20)), Ok(n));
        }
        assert!(pool.has_workers());
    }
}
