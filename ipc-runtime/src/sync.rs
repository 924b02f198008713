//! The locks of what is model-checked: `tests/model` compiles those files with others in their place.

pub(crate) use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Locks, whatever a panic has left behind: nothing here is half done when user code runs.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
