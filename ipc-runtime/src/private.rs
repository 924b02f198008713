//! The paths that macros may write into the crate of a user. The module is for macros only, and
//! changes without notice.

pub use ipc_core::schema::{
    Body, Content, Delivery, EventSource, Field, Header, Location, Presence, Reads, Shape, Tagging,
    Types, Variant,
};
pub use ipc_core::{Bytes, IpcError, Param, Payload};
pub use ipc_macros::{__api as api, Payload as DerivePayload};
pub use serde;

pub use crate::api::ApiList;
pub use crate::api::command::call::Call;
pub use crate::api::command::extract::by_ref::{ByRef, borrow};
pub use crate::api::command::extract::optional::{
    Optional, OptionalExtractorKind, OptionalOtherKind, OptionalValueKind,
};
pub use crate::api::command::extract::provided;
pub use crate::api::command::reply::{HandlerFuture, Reply};
pub use crate::api::command::returns::{
    DisplayMessage, FallibleKind, NamelessKind, PlainKind, PlainMessage, ResultOfStreamKind,
    ResultOfStreamOfResultsKind, Returns, StreamKind, StreamOfResultsKind, at_once, placeholder,
};
pub use crate::api::command::signature::Signature;
pub use crate::api::entry::{Command, Entry, EntryDescriptor, Handler};
pub use crate::api::event::{Deliverable, Emittable, Event};
pub use crate::api::request::{Never, Request};
pub use crate::session::Response;
