//! The host of a window whose page is a webview.

use std::sync::{Arc, Mutex};

use super::registry;
use super::ui_thread::UiThread;
use crate::exec::sync::lock;
use crate::exec::{panics, serving};
use crate::ipc::ui::{Host, UiContext, UiError, UiTask};

/// The host of a webview: runs tasks on its UI thread, and closes the webview.
pub(super) struct WebviewHost {
    number: u64,
    ui: UiThread,
    early: EarlyTasks,
}

impl WebviewHost {
    pub(super) fn new(number: u64, ui: UiThread, early: EarlyTasks) -> Self {
        WebviewHost { number, ui, early }
    }
}

impl Host for WebviewHost {
    fn run(&self, task: UiTask) -> Result<(), UiError> {
        let (number, early) = (self.number, self.early.clone());
        // A caller on the UI thread may block on the result.
        match registry::get(number) {
            Some(view) => {
                serving::serve(|| task(&view.ui));
                return Ok(());
            }
            None if self.ui.is_current() => return Err(UiError::NotBuilt),
            None => {}
        }
        let sent = self.ui.send(move || match registry::get(number) {
            Some(view) => task(&view.ui),
            None => early.push(task),
        });
        sent.map_err(UiError::from)
    }

    fn probe(&self, alive: Box<dyn FnOnce() + Send>) {
        let number = self.number;
        let alive = Mutex::new(Some(alive));
        let respond = move |_| {
            let alive = lock(&alive).take();
            alive.into_iter().for_each(|alive| alive());
        };
        // An event loop that has ended has dropped its webviews.
        let _ = self.ui.send(move || {
            if let Some(view) = registry::get(number)
                && let Some(webview) = view.ui.webview()
            {
                let _ = webview.evaluate_script_with_callback("0", respond);
            }
        });
    }

    /// A webview the application still holds stays open, without a session.
    fn close(&self) {
        self.early.clear();
        let number = self.number;
        // An event loop that has ended has dropped its webviews.
        let _ = self.ui.send(move || {
            if let Some(view) = registry::get(number) {
                // Tells a page that outlives its window why its calls fail.
                view.bridge.flush();
            }
            drop(registry::remove(number));
        });
    }
}

/// The tasks of a window whose webview is not built yet. A window can be addressed as soon as it is
/// registered, and the event loop may come for a task before it builds the webview.
#[derive(Clone)]
pub(super) struct EarlyTasks(Arc<Mutex<Option<Vec<UiTask>>>>);

impl EarlyTasks {
    pub(super) fn new() -> Self {
        EarlyTasks(Arc::new(Mutex::new(Some(Vec::new()))))
    }

    /// Keeps a task until the webview is built. Drops the task if the webview is gone.
    fn push(&self, task: UiTask) {
        let mut task = Some(task);
        if let Some(tasks) = &mut *lock(&self.0) {
            tasks.extend(task.take());
        }
        // Dropped with no lock held.
        drop(task);
    }

    /// Runs the tasks, since the webview is built.
    pub(super) fn run(&self, ui: &UiContext) {
        let tasks = lock(&self.0).take();
        for task in tasks.into_iter().flatten() {
            let _ = panics::catch("a task for the UI thread", || serving::serve(|| task(ui)));
        }
    }

    /// Drops the tasks, since the webview will not be built.
    pub(super) fn clear(&self) {
        let tasks = lock(&self.0).take();
        panics::drop_quietly("a task for the UI thread", tasks);
    }
}
