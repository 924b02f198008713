use std::fmt;
use std::sync::Arc;

use ipc_core::IpcError;

use crate::call::Arguments;
use crate::extract::{Extract, Signature};
use crate::inflight::Pending;
use crate::right::Right;
use crate::wakers::wait;

/// An argument of a command that is told when the call is to stop: the caller has cancelled it, its deadline is over, or
/// its document is gone. The caller has its answer by then.
///
/// An async command need not look: it is dropped at the place where it waits. This is for one that computes, or blocks.
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
pub struct CancellationToken(Arc<Pending<Right>>);

impl CancellationToken {
    pub(crate) fn new(call: &Arc<Pending<Right>>) -> Self {
        CancellationToken(Arc::clone(call))
    }

    /// Whether the call is to stop.
    pub fn is_cancelled(&self) -> bool {
        self.0.is_stopped()
    }

    /// Waits until the call is to stop. It may never be.
    pub async fn cancelled(&self) {
        wait(|cx, wait| self.0.poll_stopped(cx, wait), |wait| self.0.forget(wait)).await;
    }
}

impl fmt::Debug for CancellationToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CancellationToken").field(&self.is_cancelled()).finish()
    }
}

impl Extract for CancellationToken {
    fn describe(_name: &'static str, _command: &mut Signature<'_>) {}

    fn extract(_name: &'static str, arguments: &mut Arguments<'_>) -> Result<Self, IpcError> {
        Ok(arguments.token())
    }
}
