//! States of the application.

use std::ops::Deref;
use std::sync::Arc;

/// A handle to a value passed to [`IpcBuilder::state`](crate::IpcBuilder::state), shared by all
/// commands.
///
/// The handle is cheap to clone and can be kept. Commands run concurrently, so a value that changes
/// needs a lock. A lock that is poisoned by a panic stays poisoned for later calls.
///
/// A unit test calls the command as a function, with a state of its own:
///
/// ```
/// use ipc_runtime::{State, command};
///
/// #[command]
/// fn greet(greeting: State<String>, name: String) -> String {
///     format!("{}, {name}!", *greeting)
/// }
///
/// assert_eq!(greet(State::new("Hello".to_owned()), "Ann".to_owned()), "Hello, Ann!");
/// ```
#[derive(Debug)]
pub struct State<T: ?Sized>(Arc<T>);

impl<T> State<T> {
    /// Creates a state outside of an [`Ipc`](crate::Ipc), for the unit test of a command.
    pub fn new(value: T) -> Self {
        State(Arc::new(value))
    }

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
