//! What is said between a front end and its Rust core: messages, values, names, the schema of an api and its rendering
//! as TypeScript.
//!
//! The crate does no input or output. It knows nothing of macros, async runtimes, webviews or sockets, so that every
//! transport and every tool can share it. The format itself is specified in `docs/protocol.md`.

mod code;
mod conform;
pub mod contract;
pub mod decode;
mod direction;
pub mod encode;
pub mod frame;
mod json_schema;
mod limits;
mod mangled;
pub mod message;
pub mod name;
pub mod openrpc;
#[macro_use]
mod payload;
mod foreign;
mod raw;
pub mod schema;
pub mod typescript;
pub mod values;
mod wrappers;

pub use code::{ErrorCode, IpcError};
pub use limits::{LimitExceeded, Limits};
pub use mangled::{Mangled, mangled};
pub use payload::{Param, Payload};
pub use raw::{Member, elements, members};
pub use wrappers::{BigInt, Bytes, JsonValue, Number, WideInteger};
