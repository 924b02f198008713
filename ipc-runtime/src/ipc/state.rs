//! States of the application.

use std::any::{Any, TypeId, type_name};
use std::collections::HashMap;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

/// A handle to a value passed to [`IpcBuilder::state`](crate::IpcBuilder::state) or
/// [`Ipc::manage`](crate::Ipc::manage), shared by all commands.
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

/// An error of [`Ipc::manage`](crate::Ipc::manage).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ManageError {
    /// The builder was not told of the state.
    #[error("the state `{0}` is not expected; call `.state_later::<{0}>()` on the builder")]
    Unexpected(&'static str),
    /// The state has been passed already.
    #[error("the state `{0}` has been passed already; pass it once, and change it behind a lock")]
    Repeated(&'static str),
}

/// The states of an [`Ipc`](crate::Ipc) by their types.
#[derive(Default)]
pub(crate) struct States(HashMap<TypeId, Slot>);

/// A state, which is empty until [`Ipc::manage`](crate::Ipc::manage) passes the value.
type Slot = OnceLock<Value>;

type Value = Arc<dyn Any + Send + Sync>;

impl States {
    /// Adds a state. Returns whether the type is new.
    pub(crate) fn insert<T: Send + Sync + 'static>(&mut self, state: T) -> bool {
        let value: Value = Arc::new(state);
        self.0.insert(TypeId::of::<T>(), Slot::from(value)).is_none()
    }

    /// Adds a state without its value. Returns whether the type is new.
    pub(crate) fn reserve<T: 'static>(&mut self) -> bool {
        self.0.insert(TypeId::of::<T>(), Slot::new()).is_none()
    }

    pub(crate) fn contains(&self, identity: TypeId) -> bool {
        self.0.contains_key(&identity)
    }

    /// Sets the value of a reserved state.
    pub(crate) fn set<T: Send + Sync + 'static>(&self, state: T) -> Result<(), ManageError> {
        let name = type_name::<T>();
        let slot = self.0.get(&TypeId::of::<T>()).ok_or(ManageError::Unexpected(name))?;
        slot.set(Arc::new(state)).map_err(|_| ManageError::Repeated(name))
    }

    pub(crate) fn get<T: Send + Sync + 'static>(&self) -> Option<State<T>> {
        let state = self.0.get(&TypeId::of::<T>())?.get()?;
        Arc::clone(state).downcast().ok().map(State)
    }
}
