//! The ways on which messages come and go. Nothing in the core of the crate knows any of them.

mod frames;
mod memory;

pub use frames::{FrameWindow, Frames};
pub use memory::{
    CallError, MemoryCall, MemoryChannel, MemoryRequest, MemorySource, MemoryStream, MemoryWindow,
};

#[cfg(feature = "webview")]
pub mod webview;
