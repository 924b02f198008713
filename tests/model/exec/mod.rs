//! The part of `ipc-runtime/src/exec` that the checked files use, with the locks of loom.

pub(crate) mod sync;
#[path = "../../../ipc-runtime/src/exec/wakers.rs"]
pub(crate) mod wakers;
#[allow(unreachable_pub, dead_code, reason = "the runtime exports its types")]
#[path = "../../../ipc-runtime/src/exec/work.rs"]
pub(crate) mod work;
