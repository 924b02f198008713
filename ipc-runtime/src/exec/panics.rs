//! Panics of user code, which are caught in this module only.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};

use ipc_core::{ErrorCode, IpcError};

/// Runs user code, and turns a panic into an error. `what` names the code in the log. State that
/// the code leaves inconsistent is behind locks of the user, which the panic poisons.
pub(crate) fn catch<R>(what: &str, user: impl FnOnce() -> R) -> Result<R, IpcError> {
    catch_unwind(AssertUnwindSafe(user)).map_err(|payload| {
        let message = payload
            .downcast_ref::<&str>()
            .map(|text| (*text).to_owned())
            .or_else(|| payload.downcast_ref::<String>().cloned());
        tracing::error!(
            panic = message.as_deref().unwrap_or("(not a string)"),
            "`{what}` panicked"
        );
        discard(payload);
        IpcError::new(ErrorCode::Internal, format!("`{what}` panicked; see the log of the backend"))
    })
}

/// Drops a value of the user, whose `Drop` may panic.
pub(crate) fn drop_quietly<T>(what: &str, value: T) {
    let _ = catch(what, || drop(value));
}

/// Drops the payload of a panic. Its `Drop` may panic in turn; the payload of the second panic is
/// leaked.
fn discard(payload: Box<dyn Any + Send>) {
    if let Err(second) = catch_unwind(AssertUnwindSafe(|| drop(payload))) {
        std::mem::forget(second);
    }
}

/// A future of the user. A panic in a poll or in a drop becomes an error.
pub(crate) struct CatchPanic<F: Future + Unpin> {
    what: &'static str,
    future: Option<F>,
}

impl<F: Future + Unpin> CatchPanic<F> {
    pub(crate) fn new(what: &'static str, future: F) -> Self {
        CatchPanic { what, future: Some(future) }
    }

    /// Drops the future.
    pub(crate) fn stop(&mut self) {
        if let Some(future) = self.future.take() {
            drop_quietly(self.what, future);
        }
    }
}

impl<T, F: Future<Output = Result<T, IpcError>> + Unpin> Future for CatchPanic<F> {
    type Output = Result<T, IpcError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        let Some(future) = &mut this.future else { return Poll::Pending };
        let outcome = match catch(this.what, || Pin::new(future).poll(cx)) {
            Ok(Poll::Pending) => return Poll::Pending,
            Ok(Poll::Ready(outcome)) => outcome,
            Err(panicked) => Err(panicked),
        };
        let finished = this.future.take();
        match catch(this.what, || drop(finished)) {
            Ok(()) => Poll::Ready(outcome),
            Err(panicked) => Poll::Ready(outcome.and(Err(panicked))),
        }
    }
}

impl<F: Future + Unpin> Drop for CatchPanic<F> {
    fn drop(&mut self) {
        self.stop();
    }
}
