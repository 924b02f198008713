//! The ways on which messages come and go. Nothing in the core of the crate knows any of them.

mod memory;

pub use memory::{CallError, MemoryWindow};

#[cfg(feature = "webview")]
pub mod webview;
