//! An api's TypeScript: what a front end imports.
//!
//! The client is not written here: `ipc.js`, which users import, and `ipc-internal.js`, which the generated files import.
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

/// Renders the bindings of an api.
///
/// # Errors
/// When the api has names or types that TypeScript can not hold side by side: all of them at once.
pub fn render(schema: &ApiSchema, flavor: Flavor, layout: Layout) -> Result<Vec<File>, Collisions> {
    check(schema)?;
    let api = Api::new(schema);
    Ok(match layout {
        Layout::Single => layout::single(&api, flavor),
        Layout::PerModule => layout::per_module(&api, flavor),
    })
}
