//! Transports: test windows, frames for other engines, and `wry` webviews. The rest of the crate
//! does not depend on any transport.

mod frames;
mod memory;

pub use frames::{FrameWindow, FrameWindowBuilder};
pub use memory::{
    CallError, TestCall, TestChannel, TestRequest, TestSource, TestStream, TestWindow,
};

#[cfg(feature = "webview")]
pub mod webview;
