//! States of the application.

use std::ops::Deref;
use std::sync::Arc;

/// A handle to a value passed to [`IpcBuilder::state`](crate::IpcBuilder::state), shared by all
/// commands.
///
/// The handle is cheap to clone and can be kept. Commands run concurrently, so a value that changes
/// needs a lock. A lock that is poisoned by a panic stays poisoned for later calls.
#[derive(Debug)]
pub struct State<T: ?Sized>(Arc<T>);

impl<T> State<T> {
    pub(crate) fn from_arc(value: Arc<T>) -> Self {
        State(value)
    }
}

impl<T: ?Sized> Clone for State<T> {
    fn clone(&self) -> Self {
        State(Arc::clone(&self.0))
    }
}

impl<T: ?Sized> Deref for State<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
