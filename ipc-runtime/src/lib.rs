//! Typed access to Rust for webview and browser front ends.
//!
//! Annotate functions with [`#[command]`](command) and types with [`#[payload]`](payload) or
//! [`#[event]`](event), list the functions and events in an [`api!`], and pass the list to a role.
//! The list is also the permission: windows of the role can use the entries of the list and nothing
//! else. [`Bindings`] writes the TypeScript that calls the commands.
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
//!     let mut notes = notes.0.lock().map_err(|_| "the notes are unavailable")?;
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
//! // In a unit test: call the command as the page of a window.
//! let window = ipc.test_window("main", "editor")?;
//! let note: Note = window.blocking_call("save_note", serde_json::json!({ "title": "milk" }))?;
//! assert_eq!(note.title, "milk");
//! # Ok(())
//! # }
//! ```
//!
//! # Long work
//!
//! A command can return a [`Stream`], read a stream from the page with [`Streaming`], and report
//! through a [`Channel`] or a [`Progress`]. A page can cancel every call, and
//! [`#[command(timeout = "30s")]`](command) sets a deadline; a blocking command learns of both from
//! a [`CancellationToken`]. The backend asks a page with a [`#[request]`](request). [`Budgets`]
//! limit the work in flight.
//!
//! # The log
//!
//! Panics of commands, dropped events, and other problems that no caller can receive are logged
//! with `tracing`. Install a subscriber to see them, such as that of `tracing-subscriber`. The
//! target `ipc::wire` has every message.
//!
//! # Features
//!
//! - `webview`: the transport of `wry` webviews.
//! - `app`: a ready-made event loop, windows and files on `tao`, for applications without their
//!   own. Implies `webview`.
//! - `arrayvec`, `bigdecimal`, `bytes`, `camino`, `chrono`, `compact_str`, `either`, `heapless`,
//!   `indexmap`, `ipnet`, `jiff`, `ordered-float`, `rust_decimal`, `semver`, `serde_bytes`,
//!   `smallvec`, `smol_str`, `time`, `tinyvec`, `ulid`, `url`, `uuid`: types of these crates as
//!   payloads. [`payload`] lists them.

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

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
pub use ipc_core::encode::EncodeError;
pub use ipc_core::name::NameError;
pub use ipc_core::schema::{self, Integers};
pub use ipc_core::{
    AnyPath, BigInt, Bytes, ErrorCode, IpcError, JsonValue, LimitExceeded, Limits, NotRoundTrip,
    Number, ParseTimestampError, Patch, Payload, Timestamp, WideInteger,
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
pub use crate::exec::work::{Unfinished, WorkKind};
pub use crate::ipc::builder::IpcBuilder;
pub use crate::ipc::checks::{BuildError, BuildProblem, EntrySite};
pub use crate::ipc::events::{ListenError, ListenerHandle, Target};
pub use crate::ipc::options::{OpenError, WindowOptions};
pub use crate::ipc::state::{ManageError, State};
pub use crate::ipc::ui::{UiClosed, UiContext, UiError};
pub use crate::ipc::window::Window;
pub use crate::ipc::{Ipc, WeakIpc};
pub use crate::session::CancellationToken;
pub use crate::stream::{Channel, Progress, ProgressUpdate, SendError, Streaming, TrySendError};

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

/// Name collisions in TypeScript, which [`IpcBuilder::build`] and [`Bindings`] report.
pub mod collision {
    pub use ipc_core::typescript::{Collision, Collisions, Kind, Rival, Site};
}

/// Lists commands, events, requests and other apis.
///
/// An entry is the path of a `#[command]` function, the path of an `#[event]` or `#[request]` type,
/// or an expression of type [`Api`]. A bare path always names a command, an event or a request, so
/// write a variable in parentheses: `api![(more)]`. Entries may have `#[cfg(…)]` attributes.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn is_send_and_sync<T: Send + Sync>() {}

    fn is_send<T: Send>(_: &T) {}

    #[test]
    fn public_types_are_send_and_sync() {
        is_send_and_sync::<Ipc>();
        is_send_and_sync::<WeakIpc>();
        is_send_and_sync::<IpcBuilder>();
        is_send_and_sync::<Window>();
        is_send_and_sync::<WindowOptions>();
        is_send_and_sync::<State<String>>();
        is_send_and_sync::<Channel<String>>();
        is_send_and_sync::<Streaming<String>>();
        is_send_and_sync::<Progress>();
        is_send_and_sync::<ProgressUpdate>();
        is_send_and_sync::<CancellationToken>();
        is_send_and_sync::<ListenerHandle>();
        is_send_and_sync::<Api>();
        is_send_and_sync::<Bindings>();
        is_send_and_sync::<contract::Contract>();
        is_send_and_sync::<schema::ApiSchema>();
        is_send_and_sync::<Arguments<'_>>();
        is_send_and_sync::<Target<'_>>();
    }

    #[test]
    fn errors_are_send_and_sync() {
        is_send_and_sync::<AnyError>();
        is_send_and_sync::<BindingsError>();
        is_send_and_sync::<BuildError>();
        is_send_and_sync::<BuildProblem>();
        is_send_and_sync::<EncodeError>();
        is_send_and_sync::<IpcError>();
        is_send_and_sync::<LimitExceeded>();
        is_send_and_sync::<ListenError>();
        is_send_and_sync::<NameError>();
        is_send_and_sync::<OpenError>();
        is_send_and_sync::<RequestError<AnyError>>();
        is_send_and_sync::<SendError>();
        is_send_and_sync::<TrySendError>();
        is_send_and_sync::<UiError>();
    }

    #[test]
    fn transports_are_send_and_sync() {
        is_send_and_sync::<transport::FrameWindow>();
        is_send_and_sync::<transport::FrameWindowBuilder>();
        is_send_and_sync::<transport::TestWindow>();
        is_send_and_sync::<transport::TestCall<'_, String>>();
        is_send_and_sync::<transport::TestChannel<'_, String>>();
        is_send_and_sync::<transport::TestSource<'_, String>>();
        is_send_and_sync::<transport::TestStream<'_, String>>();
        #[cfg(feature = "webview")]
        {
            is_send_and_sync::<transport::webview::UiThread>();
            is_send_and_sync::<transport::webview::UiCall>();
            is_send_and_sync::<transport::webview::WebviewBuilder>();
        }
    }

    #[test]
    fn futures_are_send() {
        let ipc = Ipc::builder().role("main", Api::default()).build().unwrap();
        let window = ipc.test_window("main", "main").unwrap();
        is_send(&window.call::<String>("any", ()));
        is_send(&window.window().on_ui(|_| ()));
    }
}
