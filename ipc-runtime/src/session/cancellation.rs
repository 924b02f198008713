//! The token that reports whether a call is cancelled.

use std::fmt;
use std::sync::Arc;

use crate::exec::wakers::wait;
use crate::session::Responder;
use crate::session::in_flight::InFlightCall;

/// A token that reports when a call is cancelled, as an argument of a command.
///
/// A call is cancelled by its caller, by its deadline, and by the end of its document. The caller has been answered by then.
/// An async command needs no token: it is dropped at its current `await`. The token is for commands that compute or block.
///
/// ```
/// # use ipc_runtime::{command, CancellationToken};
/// #[command]
/// fn primes(to: u32, token: CancellationToken) -> Vec<u32> {
///     let is_prime = |n: &u32| (2..*n).all(|by| n % by != 0);
///     (2..to).take_while(|_| !token.is_cancelled()).filter(is_prime).collect()
/// }
/// ```
#[derive(Clone)]
pub struct CancellationToken(Arc<InFlightCall<Responder>>);

impl CancellationToken {
    pub(crate) fn new(call: &Arc<InFlightCall<Responder>>) -> Self {
        CancellationToken(Arc::clone(call))
    }

    /// Returns whether the call is cancelled.
    pub fn is_cancelled(&self) -> bool {
        self.0.is_cancelled()
    }

    /// Waits until the call is cancelled, which may never happen.
    pub async fn cancelled(&self) {
        wait(|cx, wait| self.0.poll_cancelled(cx, wait), |wait| self.0.deregister(wait)).await;
    }
}

impl fmt::Debug for CancellationToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CancellationToken").field(&self.is_cancelled()).finish()
    }
}
