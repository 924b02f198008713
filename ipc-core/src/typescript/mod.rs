//! The TypeScript of an api, which a front end imports.
//!
//! The client is not rendered here: `ipc.js`, which users import, and `ipc-internal.js`, which the
//! generated files import.
//!
//! | Rust | TypeScript |
//! |---|---|
//! | `bool`, numbers, strings | `boolean`, `number`, `string` |
//! | integers of 64 bits or more | `bigint`, or `number` if the api or the type says so |
//! | `Bytes` | `Bytes`, a `Uint8Array` that `Blob` takes; from pages any `Uint8Array` |
//! | `JsonValue` | `JsonValue` |
//! | `AnyPath`, `Timestamp` | an interface with `text` and `raw`; a `string` that `Date` reads |
//! | `()` | `null`; `void` as a command's result |
//! | `Option<T>` | `T \| null`; an optional argument |
//! | lists and sets | `T[]` |
//! | tuples and arrays | `[A, B]` |
//! | maps | `Record<string, T>`, `Record<number, T>`, `Partial<Record<Mode, T>>`, depending on the keys |
//! | structs | an alias of an object, or of the content of a newtype |
//! | enums | a union with serde's tags |
//! | optional members | `name?: T`, in the direction in which the member is optional |
//! | `Patch<T>` | `name?: T \| null` |
//! | enums with `#[serde(other)]` | also `string`, in values to Rust |
//! | `Option<T>` that is left out if `None` | `name?: T` from Rust, `name?: T \| null` to Rust |
//! | types that differ between the directions | two types, `Note` and `NoteInput`, if pages meet both |
//! | commands, events and requests | a constant with its name in camelCase; reserved words get the suffix `_` |
//! | arguments that are channels or streams | `Channel<T>`, `Streaming<T>` |
//!
//! Nothing is `readonly` but the lists and tuples of what pages only send, which then take both kinds.
//!
//! The output for a schema is the same on every machine. Paths outside of the workspace are left
//! out.

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

/// The first line of every generated file.
pub const NOTICE: &str =
    "// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.\n";

/// A file of the bindings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// The path of the file, relative to the folder of the bindings.
    pub name: String,
    /// The content of the file.
    pub content: String,
}

/// The language of the bindings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flavor {
    /// A `.ts` file.
    TypeScript,
    /// A `.js` and a `.d.ts` file, for pages without a bundler.
    JavaScript,
}

/// The distribution of the bindings over files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Layout {
    /// All bindings in `index`.
    Single,
    /// A file for each Rust module, and an `index` with re-exports.
    PerModule,
}

/// Renders the bindings of an api. They import the client from their own folder.
///
/// # Errors
/// When the api has names or types that TypeScript cannot hold. The error lists all of them.
pub fn render(schema: &ApiSchema, flavor: Flavor, layout: Layout) -> Result<Vec<File>, Collisions> {
    render_importing(schema, flavor, layout, ".")
}

/// Renders the bindings of an api, which import the client from `client`: a package, or a folder
/// relative to the bindings that begins with a dot.
///
/// # Errors
/// Fails like [`render`].
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

/// Returns whether `text` is the `index` of generated bindings.
pub fn is_index(text: &str) -> bool {
    text.starts_with(NOTICE) && text.contains(layout::CLIENT)
}
