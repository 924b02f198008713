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

mod any_error;
mod api;
mod asked;
mod attachments;
mod bindings;
mod budget;
mod builder;
mod call;
mod cancel;
mod closing;
mod credit;
mod deadline;
mod dispatch;
mod emit;
mod event;
mod extract;
pub mod guide;
mod inflight;
mod ipc;
pub mod lifecycle;
mod link;
mod outbox;
mod panics;
mod pool;
mod protocol;
mod reply;
mod request;
mod right;
mod router;
mod run;
mod session;
mod settle;
mod state;
mod stream;
mod sync;
pub mod transport;
mod ui;
mod wakers;
mod window;

#[cfg(feature = "app")]
pub mod app;

pub use any_error::AnyError;
pub use api::{Api, Entry};
#[cfg(feature = "app")]
pub use app::App;
pub use bindings::{Bindings, BindingsError};
pub use budget::Budgets;
pub use builder::{BuildError, IpcBuilder};
pub use call::Arguments;
pub use cancel::CancellationToken;
pub use event::{Deliverable, Emittable, Event, ListenError, ListenerHandle};
pub use extract::{Extract, Signature};
pub use futures_core::Stream;
pub use ipc::Ipc;
pub use ipc_core::contract;
pub use ipc_core::schema::{EventSource, Integers};
pub use ipc_core::{
    BigInt, Bytes, ErrorCode, IpcError, JsonValue, Limits, Number, Payload, WideInteger,
};
pub use ipc_macros::{command, event, payload, request};
pub use request::{Never, Request, RequestError};
pub use state::State;
pub use stream::{Channel, Progress, ProgressUpdate, SendError, Streaming, TrySendError};
pub use ui::{UiClosed, UiContext, UiError};
pub use window::{OpenError, Window, WindowOptions};

#[doc(hidden)]
#[path = "exports.rs"]
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
