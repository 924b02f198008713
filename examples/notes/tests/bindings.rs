//! The generated TypeScript: one folder a role, so that a page can not even name what it may not do.

use ipc_runtime::{Bindings, BindingsError};
use notes::api;

#[test]
fn bindings() -> Result<(), BindingsError> {
    Bindings::of(&api::editor()).keep_current("ui/src/bindings/editor")?;
    Bindings::of(&api::viewer()).keep_current("ui/src/bindings/viewer")
}
