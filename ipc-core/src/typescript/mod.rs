//! An api's TypeScript: what a front end imports.
//!
//! The client runtime, `ipc.js` and `ipc.d.ts`, stands beside these files and is not written here.
//!
//! | Rust | TypeScript |
//! |---|---|
//! | `bool`, numbers, strings | `boolean`, `number`, `string` |
//! | integers of 64 bits or more | `bigint`, or `number` where the api or the type says so |
//! | `Bytes`, `JsonValue` | `Uint8Array`, `JsonValue` |
//! | `()` | `null`; `void` as a command's result |
//! | `Option<T>` | `T \| null`; an argument may be left out |
//! | lists and sets | `T[]` |
//! | tuples and arrays | `[A, B]` |
//! | maps | `Record<string, T>`, `Record<number, T>`, `Partial<Record<Mode, T>>`, as the keys are |
//! | structs | `interface`, or an alias where the struct is a newtype |
//! | enums | a union, as serde tags it |
//! | members that may be left out | `name?: T`, in the direction in which they may |
//! | types that are read otherwise than they are sent | two, `Note` and `NoteInput`, where pages meet both |
//! | commands, events and requests | one constant each, its name in camelCase, a word of JavaScript's own with `_` behind it |
//! | arguments that are channels or streams | `Channel<T>`, `Streaming<T>` |
//!
//! What comes of one schema is the same on every machine: paths that are not relative to the workspace are left out.

mod api;
mod check;
mod collision;
mod cycle;
mod declaration;
mod layout;
mod module;
mod name;
mod object;
mod params;
mod scope;
mod source_map;
mod text;
mod untagged;

pub use check::check;
pub use collision::{Collision, Collisions, Kind, Rival, Site};
pub use source_map::{MARK, source_map};

use self::api::Api;
use crate::schema::ApiSchema;

/// How every generated file begins.
pub const NOTICE: &str =
    "// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.\n";

/// One file of the bindings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name, relative to the folder of the bindings.
    pub name: String,
    /// What stands in it.
    pub content: String,
}

/// In what language bindings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flavor {
    /// `.ts`.
    TypeScript,
    /// `.js` and `.d.ts`: for pages without a bundler.
    JavaScript,
}

/// Over which files bindings are spread.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Layout {
    /// All of it stands in `index`.
    Single,
    /// A file for each Rust module, and an `index` that passes on all of them.
    PerModule,
}

/// Renders the bindings of an api. They import the client from their own folder.
///
/// # Errors
/// If the api has names or types that TypeScript cannot represent side by side; the error lists all of them.
pub fn render(schema: &ApiSchema, flavor: Flavor, layout: Layout) -> Result<Vec<File>, Collisions> {
    render_importing(schema, flavor, layout, ".")
}

/// Renders the bindings of an api. They import the client from `client`: a folder, relative to that of the bindings and
/// with a dot at its beginning, or a package.
///
/// # Errors
/// As [`render`].
pub fn render_importing(
    schema: &ApiSchema,
    flavor: Flavor,
    layout: Layout,
    client: &str,
) -> Result<Vec<File>, Collisions> {
    check(schema)?;
    let (api, client) = (Api::new(schema), layout::Client(client));
    Ok(match layout {
        Layout::Single => layout::single(&api, flavor, client),
        Layout::PerModule => layout::per_module(&api, flavor, client),
    })
}

/// Returns whether `text` is the `index` of some bindings.
pub fn is_index(text: &str) -> bool {
    text.starts_with(NOTICE) && text.contains(layout::CLIENT)
}
