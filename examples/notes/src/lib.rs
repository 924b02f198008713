//! A notes app on SQLite, with two windows of different roles.
//!
//! - [`note`]: notes and their errors
//! - [`store`]: the database
//! - [`api`]: the commands and events of each role
//! - [`ui`]: the pages

pub mod api;
pub mod note;
pub mod store;
pub mod ui;

use ipc_runtime::{BuildError, Ipc};

use crate::store::Store;

/// Builds the core of the app, with its two roles.
///
/// # Errors
/// If the apis in [`api`] are inconsistent, which the tests rule out.
pub fn ipc(store: Store) -> Result<Ipc, BuildError> {
    Ipc::builder().state(store).role("editor", api::editor()).role("viewer", api::viewer()).build()
}
