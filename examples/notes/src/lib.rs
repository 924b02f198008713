//! A notes app: SQLite behind, two windows of different roles in front.
//!
//! - [`note`]: what a note is, and what may be wrong with one
//! - [`store`]: where notes are kept
//! - [`api`]: what pages may do and hear, by role
//! - [`ui`]: the pages

pub mod api;
pub mod note;
pub mod store;
pub mod ui;

use ipc_runtime::{BuildError, Ipc};

use crate::store::Store;

/// The core of the app, with its two roles.
///
/// # Errors
/// None, as long as the lists in [`api`] are sound; the tests see to that.
pub fn ipc(store: Store) -> Result<Ipc, BuildError> {
    Ipc::builder().state(store).role("editor", api::editor()).role("viewer", api::viewer()).build()
}
