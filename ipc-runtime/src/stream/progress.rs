use std::sync::{Arc, Mutex, MutexGuard};

use ipc_core::Number;

use super::{Channel, TrySendError};
use crate::exec::sync::lock;
use crate::payload;

/// Numbers of JavaScript's are exact up to here.
const MOST: u64 = (1 << 53) - 1;

/// How far something has come.
#[payload(crate = crate)]
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProgressUpdate {
    /// What is done, in units of the command's own: bytes, files, steps.
    pub done: Number<u64>,
    /// What there is to do, where that is known.
    pub total: Option<Number<u64>>,
    /// What is being done, for people.
    pub message: Option<String>,
}

/// An argument of a command that tells how far it has come. In the page it may be left out, and is a callback that takes a
/// [`ProgressUpdate`]: one that shows a progress bar fits every command.
///
/// It is a [`Channel`] that leaves out what the page is too slow for, but for the last update.
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
pub struct Progress(Option<Arc<Reported>>);

#[derive(Debug)]
struct Reported {
    channel: Channel<ProgressUpdate>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    update: ProgressUpdate,
    /// The page has not been told of the latest.
    is_held_back: bool,
}

impl Progress {
    /// Creates a progress that reports to `channel`, or nowhere.
    pub(crate) fn new(channel: Option<Channel<ProgressUpdate>>) -> Self {
        let reported = |channel| Arc::new(Reported { channel, state: Mutex::default() });
        Progress(channel.map(reported))
    }

    /// Says how much is done. What is more than 2<sup>53</sup> − 1 counts as that, here and in the others.
    pub fn set_done(&self, done: u64) {
        self.change(|update| update.done = Number(done));
    }

    /// Says that so much more is done.
    pub fn inc(&self, more: u64) {
        self.change(|update| update.done = Number(update.done.0.saturating_add(more)));
    }

    /// Says how much there is to do.
    pub fn set_total(&self, total: u64) {
        self.change(|update| update.total = Some(Number(total)));
    }

    /// Says what is being done.
    pub fn set_message(&self, message: impl Into<String>) {
        let message = message.into();
        self.change(|update| update.message = Some(message));
    }

    /// Says all of it at once.
    pub fn report(&self, report: ProgressUpdate) {
        self.change(|update| *update = report);
    }

    fn change(&self, change: impl FnOnce(&mut ProgressUpdate)) {
        let Some(reported) = &self.0 else { return };
        let mut state = reported.lock();
        change(&mut state.update);
        let ProgressUpdate { done, total, .. } = &mut state.update;
        for number in total.iter_mut().chain([done]) {
            number.0 = number.0.min(MOST);
        }
        let sent = reported.channel.try_send(&state.update);
        state.is_held_back = matches!(sent, Err(TrySendError::Full));
    }
}

impl Reported {
    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

impl Drop for Reported {
    fn drop(&mut self) {
        let state = self.lock();
        if state.is_held_back {
            // It may have ended; nobody is interested then.
            let _ = self.channel.send_unbounded(&state.update);
        }
    }
}
