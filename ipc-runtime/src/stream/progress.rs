//! Progress reports to the page.

use std::sync::{Arc, Mutex, MutexGuard};

use ipc_core::Number;

use super::{Channel, TrySendError};
use crate::exec::sync::lock;
use crate::payload;

/// The greatest integer up to which all numbers of JavaScript are exact.
const MAX_SAFE_INTEGER: u64 = (1 << 53) - 1;

/// A report on the progress of a command.
#[payload(crate = crate)]
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProgressUpdate {
    /// The finished amount, in units of the command's choice: bytes, files, steps.
    pub done: Number<u64>,
    /// The total amount, if known.
    pub total: Option<Number<u64>>,
    /// A message about the current work, for people.
    pub message: Option<String>,
}

/// A progress reporter, as the argument of a command. In TypeScript, the argument is an optional
/// callback that takes a [`ProgressUpdate`], so one callback for a progress bar works with every
/// command.
///
/// A `Progress` is a [`Channel`] that skips updates while the page is slow. The last update is
/// always sent.
///
/// ```
/// # use ipc_runtime::{command, Progress};
/// #[command]
/// async fn index(files: Vec<String>, progress: Progress) {
///     progress.set_total(files.len() as u64);
///     for file in files {
///         progress.set_message(file);
///         progress.inc(1);
///     }
/// }
/// ```
#[derive(Debug, Clone)]
pub struct Progress(Option<Arc<Reporter>>);

#[derive(Debug)]
struct Reporter {
    channel: Channel<ProgressUpdate>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    update: ProgressUpdate,
    /// Set if the latest update has not been sent.
    is_held_back: bool,
}

impl Progress {
    /// Creates a reporter that sends to `channel`, or discards its updates.
    pub(crate) fn new(channel: Option<Channel<ProgressUpdate>>) -> Self {
        let reporter = |channel| Arc::new(Reporter { channel, state: Mutex::default() });
        Progress(channel.map(reporter))
    }

    /// Sets the finished amount, and sends an update. All methods report amounts above
    /// 2<sup>53</sup> − 1 as that number.
    pub fn set_done(&self, done: u64) {
        self.change(|update| update.done = Number(done));
    }

    /// Increases the finished amount, and sends an update.
    pub fn inc(&self, more: u64) {
        self.change(|update| update.done = Number(update.done.0.saturating_add(more)));
    }

    /// Sets the total amount, and sends an update.
    pub fn set_total(&self, total: u64) {
        self.change(|update| update.total = Some(Number(total)));
    }

    /// Sets the message, and sends an update.
    pub fn set_message(&self, message: impl Into<String>) {
        let message = message.into();
        self.change(|update| update.message = Some(message));
    }

    /// Replaces all values, and sends an update.
    pub fn report(&self, update: ProgressUpdate) {
        self.change(|current| *current = update);
    }

    fn change(&self, change: impl FnOnce(&mut ProgressUpdate)) {
        let Some(reporter) = &self.0 else { return };
        let mut state = reporter.lock();
        change(&mut state.update);
        let ProgressUpdate { done, total, .. } = &mut state.update;
        for number in total.iter_mut().chain([done]) {
            number.0 = number.0.min(MAX_SAFE_INTEGER);
        }
        let sent = reporter.channel.try_send(&state.update);
        state.is_held_back = matches!(sent, Err(TrySendError::Full));
    }
}

impl Reporter {
    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

impl Drop for Reporter {
    fn drop(&mut self) {
        let state = self.lock();
        if state.is_held_back {
            // The channel may have ended, and the update is not needed then.
            let _ = self.channel.send_unbounded(&state.update);
        }
    }
}
