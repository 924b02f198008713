//! The end of an app: closes its windows, and waits for the code that runs while the event loop goes
//! on.

use std::thread;
use std::time::Duration;

use crate::ipc::Ipc;

/// The life of an app.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    Running,
    /// Windows are closed, and code that runs is waited for.
    Ending(u8),
    Ended(u8),
}

/// Waits for the code that runs, on a thread of its own: the code may need the UI thread. Calls
/// `ended` afterwards.
pub(super) fn begin(ipc: &Ipc, timeout: Duration, ended: impl FnOnce() + Send + Clone + 'static) {
    // No further windows, also by code that is waited for.
    ipc.remove_opener();
    let (waiting, done) = (ipc.clone(), ended.clone());
    let thread = thread::Builder::new().name("ipc-shutdown".into());
    let spawned = thread.spawn(move || {
        pollster::block_on(waiting.shutdown(timeout));
        done();
    });
    if let Err(error) = spawned {
        tracing::error!(%error, "no thread could be started to wait for the code that runs");
        pollster::block_on(ipc.shutdown(Duration::ZERO));
        ended();
    }
}
