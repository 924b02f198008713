//! The language between a page and its Rust backend: messages, values, names, the schema of an api,
//! and its TypeScript.
//!
//! The crate does no input or output. It knows nothing of macros, async runtimes, webviews or
//! sockets, so every transport and every tool can share it. `docs/protocol.md` specifies the wire
//! format.

mod any_path;
pub mod contract;
pub mod decode;
mod direction;
pub mod encode;
mod error;
pub mod frame;
mod json_schema;
mod limits;
pub mod message;
pub mod name;
pub mod openrpc;
#[macro_use]
mod payload;
mod external_types;
mod raw_json;
mod round_trip;
pub mod schema;
mod shape_check;
mod text;
mod timestamp;
pub mod typescript;
mod value_types;
pub mod values;
mod view;

pub use any_path::AnyPath;
pub use error::{ErrorCode, IpcError};
pub use limits::{Counts, LimitExceeded, Limits};
pub use payload::{Param, Payload};
pub use raw_json::{Member, elements, members};
pub use round_trip::{NotRoundTrip, check_round_trip};
pub use text::Foreign;
pub use timestamp::{ParseTimestampError, Timestamp};
pub use value_types::{BigInt, Bytes, JsonValue, Number, Patch, WideInteger};
