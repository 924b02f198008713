use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use crate::exec::panics;
use crate::exec::sync::lock;
use crate::ipc::ui::UiClosed;

/// The time that one turn of the event loop spends on queued tasks before it serves the loop's other events.
const TURN: Duration = Duration::from_millis(8);

type Task = Box<dyn FnOnce() + Send>;
type Wake = dyn Fn(UiCall) -> Result<(), UiClosed> + Send + Sync;

/// A handle that runs tasks on the UI thread, through an event loop of yours. Clones share one queue.
///
/// At most one [`UiCall`] of a `UiThread` waits in the event loop at any time, however many tasks are queued: some event
/// loops serve one event of a proxy for each turn, and would never catch up otherwise.
#[derive(Clone)]
pub struct UiThread(Arc<Shared>);

struct Shared {
    send: Box<Wake>,
    queue: Mutex<Queue>,
}

#[derive(Default)]
struct Queue {
    /// Tasks that somebody waits for. They run before all flushes.
    tasks: VecDeque<Task>,
    /// Flushes of webviews, at most one for each.
    flushes: VecDeque<Task>,
    /// Whether a [`UiCall`] waits in the event loop.
    is_scheduled: bool,
}

impl UiThread {
    /// Creates a handle from a function that wakes the event loop.
    ///
    /// `send` is called on any thread. It must bring the call to the UI thread without blocking, and have [`UiCall::run`]
    /// called there. An `EventLoopProxy` of `tao` or `winit` does so.
    pub fn new(send: impl Fn(UiCall) -> Result<(), UiClosed> + Send + Sync + 'static) -> Self {
        UiThread(Arc::new(Shared { send: Box::new(send), queue: Mutex::default() }))
    }

    /// Queues a task that somebody waits for. Tasks run in order.
    pub(super) fn send(&self, run: impl FnOnce() + Send + 'static) -> Result<(), UiClosed> {
        self.0.queue().tasks.push_back(Box::new(run));
        self.0.schedule()
    }

    /// Queues the flush of a webview. It runs after all tasks that wait, each webview in turn.
    pub(super) fn send_flush(&self, run: impl FnOnce() + Send + 'static) -> Result<(), UiClosed> {
        self.0.queue().flushes.push_back(Box::new(run));
        self.0.schedule()
    }
}

impl Shared {
    fn queue(&self) -> MutexGuard<'_, Queue> {
        lock(&self.queue)
    }

    /// Has the event loop come for what is queued, unless it is about to.
    fn schedule(self: &Arc<Self>) -> Result<(), UiClosed> {
        if std::mem::replace(&mut self.queue().is_scheduled, true) {
            return Ok(());
        }
        // What is refused is dropped, and clears the queue.
        (self.send)(UiCall { thread: Some(Arc::clone(self)) })
    }

    /// Runs queued tasks: those that somebody waits for, then flushes, until the time of a turn is over. At least one of
    /// each kind runs.
    fn run(self: &Arc<Self>) {
        // A task may run an event loop of its own, a dialog's for instance, which then has to be woken for what comes.
        self.queue().is_scheduled = false;
        let begin = Instant::now();
        self.drain(|queue| queue.tasks.pop_front(), usize::MAX, begin);
        let waiting = self.queue().flushes.len();
        self.drain(|queue| queue.flushes.pop_front(), waiting, begin);
        let is_empty = {
            let queue = self.queue();
            queue.tasks.is_empty() && queue.flushes.is_empty()
        };
        if !is_empty {
            // An event loop that has ended drops what is queued.
            let _ = self.schedule();
        }
    }

    fn drain(&self, next: fn(&mut Queue) -> Option<Task>, limit: usize, begin: Instant) {
        for _ in 0..limit {
            let Some(task) = next(&mut self.queue()) else { return };
            let _ = panics::catch("the UI thread", task);
            if begin.elapsed() >= TURN {
                return;
            }
        }
    }

    /// Drops what is queued: the event loop does not come for it.
    fn clear(&self) {
        let dropped = std::mem::take(&mut *self.queue());
        panics::drop_quietly("a task for the UI thread", (dropped.tasks, dropped.flushes));
    }
}

/// Tasks to be run on the UI thread. Dropping it drops the tasks.
#[must_use = "dropping a `UiCall` drops its tasks: call `run` on the UI thread"]
pub struct UiCall {
    /// `None` once it has run.
    thread: Option<Arc<Shared>>,
}

impl UiCall {
    /// Runs the tasks, for some milliseconds at most but for the last one. What is left comes with a further `UiCall`.
    ///
    /// Call this on the UI thread, the one on which the webviews were built.
    pub fn run(mut self) {
        if let Some(thread) = self.thread.take() {
            thread.run();
        }
    }
}

impl Drop for UiCall {
    fn drop(&mut self) {
        if let Some(thread) = self.thread.take() {
            thread.clear();
        }
    }
}

impl fmt::Debug for UiCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UiCall")
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{self, Receiver};
    use std::thread;

    use super::*;

    /// An event loop that holds what it was sent.
    fn held() -> (UiThread, Receiver<UiCall>) {
        let (sender, calls) = mpsc::channel();
        (UiThread::new(move |call| sender.send(call).map_err(|_| UiClosed)), calls)
    }

    fn record(order: &Arc<Mutex<Vec<&'static str>>>, name: &'static str) -> impl FnOnce() + use<> {
        let order = Arc::clone(order);
        move || order.lock().unwrap().push(name)
    }

    #[test]
    fn one_call_is_queued_for_many_tasks() {
        let (ui, calls) = held();
        let order = Arc::default();
        for name in ["a", "b"] {
            ui.send_flush(record(&order, name)).unwrap();
        }
        for name in ["c", "d"] {
            ui.send(record(&order, name)).unwrap();
        }
        calls.try_recv().unwrap().run();
        assert!(calls.try_recv().is_err());
        assert_eq!(*order.lock().unwrap(), ["c", "d", "a", "b"]);
        ui.send(record(&order, "e")).unwrap();
        calls.try_recv().unwrap().run();
        assert_eq!(order.lock().unwrap().len(), 5);
    }

    #[test]
    fn a_turn_ends_in_time_and_the_rest_follows() {
        let (ui, calls) = held();
        let order = Arc::default();
        for _ in 0..3 {
            ui.send(|| thread::sleep(TURN)).unwrap();
        }
        ui.send_flush(record(&order, "flushed")).unwrap();
        calls.try_recv().unwrap().run();
        // A flush has its part of every turn.
        assert_eq!(*order.lock().unwrap(), ["flushed"]);
        let mut turns = 1;
        while let Ok(call) = calls.try_recv() {
            assert!(calls.try_recv().is_err());
            call.run();
            turns += 1;
        }
        assert_eq!(turns, 3);
    }

    #[test]
    fn a_task_that_runs_a_loop_of_its_own_is_interrupted_by_others() {
        let (ui, calls) = held();
        let order = Arc::default();
        let (inner, calls) = (record(&order, "inner"), Arc::new(Mutex::new(calls)));
        let (own, nested) = (ui.clone(), Arc::clone(&calls));
        ui.send(move || {
            own.send(inner).unwrap();
            let call = nested.lock().unwrap().try_recv().unwrap();
            call.run();
        })
        .unwrap();
        let call = calls.lock().unwrap().try_recv().unwrap();
        call.run();
        assert_eq!(*order.lock().unwrap(), ["inner"]);
    }

    #[test]
    fn an_event_loop_that_has_ended_drops_its_tasks() {
        let (ui, calls) = held();
        let guard = Arc::new(());
        for _ in 0..2 {
            let guard = Arc::clone(&guard);
            ui.send(move || drop(guard)).unwrap();
        }
        drop(calls.try_recv().unwrap());
        assert_eq!(Arc::strong_count(&guard), 1);
        drop(calls);
        let held = Arc::clone(&guard);
        assert!(ui.send(move || drop(held)).is_err());
        assert_eq!(Arc::strong_count(&guard), 1);
        assert!(ui.send(|| {}).is_err());
    }
}
