//! The generated TypeScript bindings: one folder for each role, so that a page cannot even import the
//! commands of another role.

use ipc_runtime::{Bindings, BindingsError};
use notes::api;

#[test]
fn bindings_are_current() -> Result<(), BindingsError> {
    Bindings::of(&api::editor()).keep_current("ui/src/bindings/editor")?;
    Bindings::of(&api::viewer()).keep_current("ui/src/bindings/viewer")
}
