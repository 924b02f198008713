use std::ops::Deref;
use std::sync::Arc;

use ipc_core::IpcError;

use crate::call::Arguments;
use crate::extract::{Extract, Signature};

/// A handle to a value that was given to [`IpcBuilder::state`](crate::IpcBuilder::state), shared by all commands.
///
/// It is cheap to clone and can be kept. Commands run at the same time, so what changes needs a lock of its own; a lock
/// that is poisoned by a panic stays poisoned for the calls that come after.
#[derive(Debug)]
pub struct State<T: ?Sized>(Arc<T>);

impl<T> State<T> {
    pub(crate) fn new(value: Arc<T>) -> Self {
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

impl<T: Send + Sync + 'static> Extract for State<T> {
    fn describe(_name: &'static str, command: &mut Signature<'_>) {
        command.needs_state::<T>();
    }

    fn extract(_name: &'static str, arguments: &mut Arguments<'_>) -> Result<Self, IpcError> {
        arguments.state()
    }
}
