//! The ways on which messages come and go. Nothing in the core of the crate knows any of them.

mod frames;
mod memory;

pub use frames::{FrameWindow, FrameWindowBuilder};
pub use memory::{
    CallError, TestCall, TestChannel, TestRequest, TestSource, TestStream, TestWindow,
};

#[cfg(feature = "webview")]
pub mod webview;
