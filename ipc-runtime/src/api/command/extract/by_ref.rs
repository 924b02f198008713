//! Arguments that a function borrows.

use std::borrow::Borrow;
use std::path::{Path, PathBuf};

use ipc_core::Payload;

use crate::api::command::extract::Extract;

/// The owned type extracted for a borrowed argument.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a reference to `{Self}` cannot be an argument of a command",
    label = "cannot be borrowed for a call",
    note = "`&str`, `&[T]`, `&[u8]`, `&Path` and references to payloads can be arguments; \
        otherwise take the value itself"
)]
pub trait ByRef {
    type Owned: Extract + Borrow<Self>;
}

impl<T: Extract> ByRef for T {
    type Owned = T;
}

impl ByRef for str {
    type Owned = String;
}

impl<T: Payload> ByRef for [T] {
    type Owned = Vec<T>;
}

impl ByRef for Path {
    type Owned = PathBuf;
}

#[doc(hidden)]
pub fn borrow<T: ByRef + ?Sized>(owned: &T::Owned) -> &T {
    owned.borrow()
}
