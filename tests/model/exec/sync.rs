//! The counterpart of the runtime's `sync.rs`, with the locks of loom.

use std::sync::PoisonError;

pub(crate) use loom::sync::{Arc, Mutex, MutexGuard};

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
