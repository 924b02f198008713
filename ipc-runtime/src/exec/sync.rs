//! Locks. `tests/model` compiles the model-checked files with another version of this module.

pub(crate) use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Locks a mutex, also after a panic: data behind these locks is consistent whenever user code
/// runs.
pub(crate) fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
