//! Tasks for the UI thread, and the queue in which they wait.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

use crate::exec::sync::lock;
use crate::exec::{panics, serving};
use crate::ipc::ui::UiClosed;

/// The time that a turn of the event loop spends on queued tasks.
const TURN: Duration = Duration::from_millis(8);

type Task = Box<dyn FnOnce() + Send>;
type Wake = dyn Fn(UiCall) -> Result<(), UiClosed> + Send + Sync;

/// A handle that runs tasks on the UI thread, through your event loop. Clones share one queue.
///
/// At most one [`UiCall`] of a `UiThread` waits in the event loop at any time, for any number of
/// queued tasks. Some event loops serve one event of a proxy in each turn, and would never catch up
/// otherwise.
#[derive(Clone)]
pub struct UiThread(Arc<Shared>);

struct Shared {
    send: Box<Wake>,
    queue: Mutex<Queue>,
    /// The UI thread, once it is known.
    thread: OnceLock<ThreadId>,
}

#[derive(Default)]
struct Queue {
    /// Tasks with a waiter. They run before all flushes.
    tasks: VecDeque<Task>,
    /// Flushes, at most one for each webview.
    flushes: VecDeque<Task>,
    /// Set while a [`UiCall`] waits in the event loop.
    is_scheduled: bool,
}

impl UiThread {
    /// Creates a handle from a function that wakes the event loop.
    ///
    /// `send` is called on any thread. It must send the call to the UI thread without blocking, and
    /// [`UiCall::run`] must be called there. An `EventLoopProxy` of `tao` or `winit` can send the
    /// call.
    pub fn new(send: impl Fn(UiCall) -> Result<(), UiClosed> + Send + Sync + 'static) -> Self {
        let (send, queue, thread) = (Box::new(send), Mutex::default(), OnceLock::new());
        UiThread(Arc::new(Shared { send, queue, thread }))
    }

    /// Records that the current thread is the UI thread.
    pub(crate) fn enter(&self) {
        self.0.thread.get_or_init(|| thread::current().id());
    }

    /// Returns whether the current thread is the UI thread, as far as that is known.
    pub(super) fn is_current(&self) -> bool {
        self.0.thread.get() == Some(&thread::current().id())
    }

    /// Queues a task with a waiter. Tasks run in order.
    pub(super) fn send(&self, run: impl FnOnce() + Send + 'static) -> Result<(), UiClosed> {
        self.0.queue().tasks.push_back(Box::new(run));
        self.0.schedule()
    }

    /// Queues the flush of a webview. Flushes run after all waiting tasks, in order.
    pub(super) fn send_flush(&self, run: impl FnOnce() + Send + 'static) -> Result<(), UiClosed> {
        self.0.queue().flushes.push_back(Box::new(run));
        self.0.schedule()
    }
}

impl fmt::Debug for UiThread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UiThread")
    }
}

impl Shared {
    fn queue(&self) -> MutexGuard<'_, Queue> {
        lock(&self.queue)
    }

    /// Sends a [`UiCall`] to the event loop, unless another `UiCall` waits there.
    fn schedule(self: &Arc<Self>) -> Result<(), UiClosed> {
        if std::mem::replace(&mut self.queue().is_scheduled, true) {
            return Ok(());
        }
        // A call that is refused is dropped, which clears the queue.
        (self.send)(UiCall { thread: Some(Arc::clone(self)) })
    }

    /// Runs queued tasks, then flushes, until the time of a turn has passed. At least one of each
    /// kind runs.
    fn run(self: &Arc<Self>) {
        self.thread.get_or_init(|| thread::current().id());
        // A task may run a nested event loop, as dialogs do, which must be woken for new tasks.
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
            // An event loop that has ended drops the call.
            let _ = self.schedule();
        }
    }

    fn drain(&self, next: fn(&mut Queue) -> Option<Task>, limit: usize, begin: Instant) {
        for _ in 0..limit {
            let Some(task) = next(&mut self.queue()) else { return };
            let _ = panics::catch("the UI thread", || serving::serve(task));
            if begin.elapsed() >= TURN {
                return;
            }
        }
    }

    /// Drops all queued tasks, because the event loop does not run them.
    fn clear(&self) {
        let dropped = std::mem::take(&mut *self.queue());
        panics::drop_quietly("a task for the UI thread", (dropped.tasks, dropped.flushes));
    }
}

/// A call that runs queued tasks on the UI thread. Dropping the `UiCall` drops the tasks.
#[must_use = "dropping a `UiCall` drops its tasks: call `run` on the UI thread"]
pub struct UiCall {
    /// `None` after the call has run.
    thread: Option<Arc<Shared>>,
}

impl UiCall {
    /// Runs tasks for some milliseconds. Another `UiCall` runs the remaining tasks.
    ///
    /// Call this on the UI thread, on which the webviews were built.
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

    /// Returns a handle, and the calls its event loop has received.
    fn ui_thread() -> (UiThread, Receiver<UiCall>) {
        let (sender, calls) = mpsc::channel();
        (UiThread::new(move |call| sender.send(call).map_err(|_| UiClosed)), calls)
    }

    fn record(order: &Arc<Mutex<Vec<&'static str>>>, name: &'static str) -> impl FnOnce() + use<> {
        let order = Arc::clone(order);
        move || order.lock().unwrap().push(name)
    }

    #[test]
    fn one_call_runs_many_tasks() {
        let (ui, calls) = ui_thread();
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
        let (ui, calls) = ui_thread();
        let order = Arc::default();
        for _ in 0..3 {
            ui.send(|| thread::sleep(TURN)).unwrap();
        }
        ui.send_flush(record(&order, "flushed")).unwrap();
        calls.try_recv().unwrap().run();
        // Every turn runs at least one flush.
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
    fn a_nested_event_loop_runs_further_tasks() {
        let (ui, calls) = ui_thread();
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
        let (ui, calls) = ui_thread();
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
