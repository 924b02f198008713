//! The end of a backend, and tasks that do not end with a document.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use tokio::sync::Notify;

use crate::exec::panics::CatchPanic;
use crate::exec::work::{Running, Unfinished, Work, WorkKind};
use crate::ipc::Ipc;
use crate::ipc::window::Window;

/// The longest limit, for which clocks have space.
const FOREVER: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

impl Ipc {
    /// Runs a task on the [async runtime](Self::runtime) that does not end with a call or a window,
    /// and for which [`shutdown`](Self::shutdown) waits. `name` names the task in the log.
    ///
    /// The future of an async command is dropped at its current `await` when the page of the call
    /// reloads or its window is closed. Work that must not stop there belongs into a task:
    ///
    /// ```
    /// # use ipc_runtime::{command, Ipc, Window};
    /// # async fn store(text: String) {}
    /// /// Stores a text and closes the window.
    /// #[command]
    /// async fn store_and_close(ipc: Ipc, window: Window, text: String) {
    ///     ipc.spawn("store", async move { store(text).await });
    ///     let _ = window.close();
    /// }
    /// ```
    ///
    /// A task that never ends should return when [`shutting_down`](Self::shutting_down) does, or
    /// be spawned on the runtime itself, whose tasks end with the process. A panic is logged. After
    /// the runtime has ended, a task is dropped without having run.
    pub fn spawn(&self, name: &'static str, task: impl Future<Output = ()> + Send + 'static) {
        let work = self.work().start(Running { kind: WorkKind::Task, name, window: None });
        let task = CatchPanic::new(
            name,
            Box::pin(async move {
                task.await;
                Ok(())
            }),
        );
        self.runtime().spawn(async move {
            let _work = work;
            // `CatchPanic` has logged the panic.
            let _ = task.await;
        });
    }

    /// Waits until [`shutdown`](Self::shutdown) is called.
    pub async fn shutting_down(&self) {
        self.work().ending().await;
    }

    /// Ends the backend: closes all windows, and waits until no code of the application runs, for
    /// at most `limit`.
    ///
    /// The calls of the pages are cancelled. Async commands and streams are dropped at their current
    /// `await`, and blocking commands that wait for a thread do not start. What runs is waited for:
    /// blocking commands, handlers of events and of close requests, and tasks of
    /// [`spawn`](Self::spawn).
    ///
    /// Returns the code that still runs after `limit`. A warning is logged for each. The code is not
    /// stopped; it ends with the process.
    ///
    /// The UI thread must not be blocked meanwhile, since code that is waited for may need it.
    pub async fn shutdown(&self, limit: Duration) -> Vec<Unfinished> {
        self.work().begin_to_end();
        for window in self.windows() {
            // The window may have been closed meanwhile.
            let _ = window.close();
        }
        let expired = Arc::new(Notify::new());
        let expire = Arc::clone(&expired);
        let _deadline = self.deadlines().after(limit.min(FOREVER), move || expire.notify_one());
        let (mut idle, mut expired) = (pin!(self.work().idle()), pin!(expired.notified()));
        poll_fn(|cx| match idle.as_mut().poll(cx) {
            Poll::Pending => expired.as_mut().poll(cx),
            ready => ready,
        })
        .await;
        let unfinished = self.work().unfinished(|_| true);
        for work in &unfinished {
            tracing::warn!(
                name = work.name,
                window = work.window,
                count = work.count,
                "the shutdown did not wait longer than {limit:?} for {work}"
            );
        }
        unfinished
    }
}

/// Logs the calls that end with a window.
pub(crate) fn log_calls_of(work: &Work, window: &Window) {
    let label = window.shared_label();
    let of_window = |running: &Running| {
        running.kind == WorkKind::Command
            && running.window.as_ref().is_some_and(|window| Arc::ptr_eq(window, &label))
    };
    for work in work.unfinished(of_window) {
        tracing::info!(
            name = work.name,
            window = work.window,
            count = work.count,
            "{work} is cancelled, because its window is closed"
        );
    }
}
