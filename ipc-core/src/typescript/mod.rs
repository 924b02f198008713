//! An api's TypeScript: what a front end imports.
//!
//! The client runtime, `ipc.js` and `ipc.d.ts`, stands beside these files and is not written here.
//!
//! | Rust | TypeScript |
//! |---|---|
//! | `bool`, numbers, strings | `boolean`, `number`, `string` |
//! | `()` | `null`; `void` as a command's result |
//! | `Option<T>` | `T \| null`; an argument may be left out |
//! | lists and sets | `T[]` |
//! | tuples and arrays | `[A, B]` |
//! | maps | `Record<string, T>` |
//! | structs | `interface`, or an alias where the struct is a newtype |
//! | enums | a union, as serde tags it |
//! | commands and events | one constant each, its name in camelCase, a word of JavaScript's own with `_` behind it |
//!
//! What comes of one schema is the same on every machine: paths that are not relative to the workspace are left out.

mod check;
mod collision;
mod cycle;
mod declaration;
mod index;
mod name;
mod object;
mod scope;
mod text;

pub use check::check;
pub use collision::{Collision, Collisions, Kind, Rival, Site};
pub use index::NOTICE;

use crate::schema::ApiSchema;

/// One file of the bindings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name, relative to the folder of the bindings.
    pub name: String,
    /// What stands in it.
    pub content: String,
}

/// In what form bindings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flavor {
    /// `index.ts`.
    TypeScript,
    /// `index.js` and `index.d.ts`: for pages without a bundler.
    JavaScript,
}

/// Renders the bindings of an api.
///
/// # Errors
/// When the api has names or types that TypeScript can not hold side by side: all of them at once.
pub fn render(schema: &ApiSchema, flavor: Flavor) -> Result<Vec<File>, Collisions> {
    check(schema)?;
    let file = |name: &str, content| File { name: name.to_owned(), content };
    Ok(match flavor {
        Flavor::TypeScript => vec![file("index.ts", index::typescript(schema))],
        Flavor::JavaScript => vec![
            file("index.js", index::javascript(schema)),
            file("index.d.ts", index::declarations(schema)),
        ],
    })
}
