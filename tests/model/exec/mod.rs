//! The part of `ipc-runtime/src/exec` that the checked files use, with the locks of loom.

pub(crate) mod sync;
#[path = "../../../ipc-runtime/src/exec/wakers.rs"]
pub(crate) mod wakers;
