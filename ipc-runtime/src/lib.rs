//! Typed access to Rust for webview and browser front ends.
//!
//! Annotate functions with [`#[command]`](command) and types with [`#[payload]`](payload) or [`#[event]`](event), list them
//! in an [`api!`], and give the list to a role. The list registers *and* grants: what is not in it does not exist for
//! that role. [`Bindings`] writes the TypeScript that calls it.
//!
//! ```
//! use ipc_runtime::{api, command, event, payload, AnyError, Api, Ipc, State, Window};
//! # use std::sync::Mutex;
//!
//! #[payload]
//! #[derive(Clone)]
//! pub struct Note { pub id: u32, pub title: String }
//!
//! /// Sent after a note has been stored.
//! #[event]
//! pub struct NoteSaved { pub note: Note }
//!
//! #[derive(Default)]
//! struct Notes(Mutex<Vec<Note>>);
//!
//! /// Stores a note.
//! #[command]
//! fn save_note(notes: State<Notes>, window: Window, title: String) -> Result<Note, AnyError> {
//!     let mut notes = notes.0.lock().map_err(|_| "the notes are lost")?;
//!     let note = Note { id: notes.len() as u32, title };
//!     notes.push(note.clone());
//!     window.emit(&NoteSaved { note: note.clone() });
//!     Ok(note)
//! }
//!
//! fn editor() -> Api {
//!     api![save_note, NoteSaved]
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let ipc = Ipc::builder().state(Notes::default()).role("editor", editor()).build()?;
//!
//! // In a unit test: call it as a window of that role would.
//! let window = ipc.test_window("main", "editor")?;
//! let note: Note = window.blocking_call("save_note", serde_json::json!({ "title": "milk" }))?;
//! assert_eq!(note.title, "milk");
//! # Ok(())
//! # }
//! ```
//!
//! # Long work
//!
//! A command may return a [`Stream`], take one as [`Streaming`], report through a [`Channel`] or [`Progress`], and look at a
//! [`CancellationToken`]; a page may cancel every call, and [`#[command(timeout = "30s")]`](command) gives one a deadline. The core
//! asks a page with a [`#[request]`](request). What may be under way has [`Budgets`].
//!
//! # The log
//!
//! What nobody could be told stands in the log: panics of commands, events that were dropped. It is written with `tracing`,
//! so it needs a subscriber, such as that of `tracing-subscriber`. The target `ipc::wire` shows every message.
//!
//! # Features
//!
//! - `webview`: attaches an [`Ipc`] to a `wry` webview of yours.
//! - `chrono`, `jiff`, `time`, `url`, `uuid`: types of these crates cross the wire, as strings.
//! - `app`: a ready-made event loop, windows and files on `tao`, for those who do not bring their own. Implies `webview`.

#![forbid(unsafe_code)]

extern crate self as ipc_runtime;

mod api;
#[cfg(feature = "app")]
pub mod app;
mod bindings;
mod connection;
mod dispatch;
mod exec;
#[path = "../docs/guide/mod.rs"]
pub mod guide;
mod ipc;
#[path = "ipc/lifecycle.rs"]
pub mod lifecycle;
mod session;
mod stream;
pub mod transport;

pub use futures_core::Stream;
pub use ipc_core::contract;
pub use ipc_core::schema::{self, Integers};
pub use ipc_core::{
    BigInt, Bytes, ErrorCode, IpcError, JsonValue, Limits, Number, Payload, WideInteger,
};
pub use ipc_macros::{command, event, payload, request};

pub use crate::api::Api;
pub use crate::api::command::any_error::AnyError;
pub use crate::api::command::call::Arguments;
pub use crate::api::command::extract::Extract;
pub use crate::api::command::signature::Signature;
pub use crate::api::entry::Entry;
pub use crate::api::event::{Deliverable, Emittable, Event};
pub use crate::api::request::{Never, Request, RequestError};
#[cfg(feature = "app")]
pub use crate::app::App;
pub use crate::bindings::{Bindings, BindingsError};
pub use crate::exec::budget::Budgets;
pub use crate::ipc::builder::IpcBuilder;
pub use crate::ipc::checks::{BuildError, BuildProblem, EntrySite};
pub use crate::ipc::events::{ListenError, ListenerHandle, Target};
pub use crate::ipc::options::{OpenError, WindowOptions};
pub use crate::ipc::state::State;
pub use crate::ipc::ui::{UiClosed, UiContext, UiError};
pub use crate::ipc::window::Window;
pub use crate::ipc::{Ipc, WeakIpc};
pub use crate::session::CancellationToken;
pub use crate::stream::{Channel, Progress, ProgressUpdate, SendError, Streaming, TrySendError};

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

/// Lists commands, events and other apis.
///
/// An entry is the path of a `#[command]` function, the path of an `#[event]` type, or an expression of type [`Api`]. A bare
/// path is always taken for one of the first two: a variable needs parentheses, `api![(more)]`. Entries may carry
/// `#[cfg(…)]`.
///
/// ```
/// # use ipc_runtime::{api, command, event, Api};
/// mod notes {
///     # use ipc_runtime::{api, command, event, Api};
///     #[command]
///     pub fn count() -> u32 { 3 }
///     #[event]
///     pub struct Changed;
///     pub fn api() -> Api { api![count, Changed] }
/// }
/// #[command]
/// fn reset() {}
///
/// fn admin() -> Api {
///     api![
///         notes::api(),
///         #[cfg(debug_assertions)]
///         reset,
///     ]
/// }
/// # assert_eq!(admin().names().count(), 3);
/// ```
#[macro_export]
macro_rules! api {
    ($($entries:tt)*) => { $crate::__private::api!($crate; $($entries)*) };
}
