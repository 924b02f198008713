//! The generated TypeScript bindings: one folder for each role, so that a page cannot even import the
//! commands of another role.
//!
//! The bindings of both roles import one client, which `ipc-client` in `ui/tsconfig.json` locates. Without
//! `client_from`, each folder would have a client of its own.

use ipc_runtime::{Bindings, BindingsError};
use notes::api;

#[test]
fn bindings_are_current() -> Result<(), BindingsError> {
    Bindings::of(&api::editor())
        .client_from("ipc-client")
        .keep_current("ui/src/bindings/editor")?;
    Bindings::of(&api::viewer()).client_from("ipc-client").keep_current("ui/src/bindings/viewer")
}
