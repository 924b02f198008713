//! Every path that a macro may write into a user's crate. Not for use by hand: it changes without notice.

pub use ipc_core::schema::{
    Body, Content, Delivery, EventSource, Field, Header, Location, Presence, Shape, Tagging, Types,
    Variant,
};
pub use ipc_core::{Bytes, IpcError, Param, Payload};
pub use ipc_macros::{__api as api, Payload as DerivePayload};
pub use serde;

pub use crate::api::{ApiList, Command, Entry, EntryKind, Handler, HandlerFuture};
pub use crate::call::Call;
pub use crate::event::{Deliverable, Emittable, Event};
pub use crate::extract::{
    ByRef, Optional, OptionalChannelKind, OptionalValueKind, Signature, borrow,
};
pub use crate::reply::{
    DisplayMessage, FallibleKind, NamelessKind, PlainKind, PlainMessage, Reply, ResultOfStreamKind,
    ResultOfStreamOfResultsKind, Returns, StreamKind, StreamOfResultsKind, at_once, placeholder,
};
pub use crate::request::{Never, Request};
