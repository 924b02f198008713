//! Brings tasks to the UI thread of an app.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use webkit2gtk::glib::{ControlFlow, MainContext, Priority, idle_source_new};

use crate::exec::sync::lock;
use crate::ipc::ui::UiClosed;
use crate::transport::webview::UiCall;

/// The waiting call of a [`UiThread`](crate::transport::webview::UiThread), in the main context of GTK.
///
/// Nested event loops, such as that of a dialog for printing, serve the main context. They do not serve
/// the queue of tao, so no task of any window would run until the dialog ends.
pub(super) struct Wake {
    waiting: Mutex<Waiting>,
    /// Makes the event loop of tao run once, since tasks may have closed windows.
    turn: Box<dyn Fn() + Send + Sync>,
    is_turn_queued: AtomicBool,
}

enum Waiting {
    Nothing,
    Call(UiCall),
    /// The event loop has ended.
    Over,
}

impl Wake {
    pub(super) fn new(turn: impl Fn() + Send + Sync + 'static) -> Arc<Self> {
        Arc::new(Wake {
            waiting: Mutex::new(Waiting::Nothing),
            turn: Box::new(turn),
            is_turn_queued: AtomicBool::new(false),
        })
    }

    /// Sends a call to the UI thread. At most one call waits at any time.
    pub(super) fn send(self: &Arc<Self>, call: UiCall) -> Result<(), UiClosed> {
        {
            let mut waiting = lock(&self.waiting);
            if matches!(*waiting, Waiting::Over) {
                // Dropped with no lock held.
                drop(waiting);
                drop(call);
                return Err(UiClosed);
            }
            *waiting = Waiting::Call(call);
        }
        let wake = Arc::clone(self);
        let source = idle_source_new(None, Priority::DEFAULT, move || {
            wake.run();
            ControlFlow::Break
        });
        source.attach(Some(&MainContext::default()));
        Ok(())
    }

    fn run(&self) {
        let Waiting::Call(call) = self.replace(Waiting::Nothing) else { return };
        call.run();
        if !self.is_turn_queued.swap(true, Ordering::AcqRel) {
            (self.turn)();
        }
    }

    /// Records that the event loop of tao runs.
    pub(super) fn turned(&self) {
        self.is_turn_queued.store(false, Ordering::Release);
    }

    /// Drops the waiting call, and refuses further ones, since the event loop has ended.
    pub(super) fn end(&self) {
        drop(self.replace(Waiting::Over));
    }

    /// The end of the event loop stays.
    fn replace(&self, new: Waiting) -> Waiting {
        let mut waiting = lock(&self.waiting);
        match *waiting {
            Waiting::Over => Waiting::Over,
            _ => std::mem::replace(&mut *waiting, new),
        }
    }
}
