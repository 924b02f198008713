//! Writes the payload types of the corpus, and their list, into `OUT_DIR`: combinations of leaves,
//! containers, declarations and serde attributes.

#![allow(clippy::print_stdout, reason = "a build script talks to cargo")]

mod attributes;
mod combined;
mod declared;
mod leaves;
mod text;

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

/// A payload type.
#[derive(Default)]
struct Type {
    /// The name, which says what the type is made of: `NewtypeVecOfU16`.
    name: String,
    /// The doc comment, a sentence.
    docs: String,
    /// The type parameters. A generic type is not a member of the corpus; others use it.
    params: &'static str,
    /// The arguments of `#[serde(…)]`.
    serde: String,
    /// The derives in addition to those of every type.
    derives: &'static str,
    /// The declaration after the name: `(pub i64);` or `{ … }`.
    body: String,
    /// True if `body` holds variants.
    is_enum: bool,
    /// The impls for conversions.
    impls: String,
    /// Expressions for a random value, drawn from a source `s`. The first ends the recursion of a
    /// recursive type.
    makes: Vec<String>,
    /// True if `PartialEq` is written by hand, in `random.rs`.
    is_compared_by_hand: bool,
    /// True if the type is only used by other types, and is not a member of the corpus.
    is_part: bool,
    /// True if the type has an integer whose TypeScript type depends on `Api::integers`.
    is_wide: bool,
    /// The section and the Rust column of the type's row in `docs/types.md`.
    row: Option<(&'static str, String)>,
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build");
    let types = all();
    expect_distinct(&types)?;
    let folder = PathBuf::from(env::var_os("OUT_DIR").ok_or("`OUT_DIR` is not set")?);
    fs::write(folder.join("types.rs"), text::types(&types))?;
    fs::write(folder.join("members.rs"), text::members(&types))?;
    Ok(())
}

fn all() -> Vec<Type> {
    let groups = [
        leaves::newtypes(),
        declared::structs(),
        combined::containers(),
        combined::nested(),
        combined::keys(),
        declared::enums(),
        attributes::names(),
        attributes::presence(),
        declared::generics(),
        attributes::flattened(),
        attributes::without_members(),
        attributes::directions(),
        declared::recursive(),
    ];
    groups.into_iter().flatten().collect()
}

impl Type {
    fn is_member(&self) -> bool {
        self.params.is_empty() && !self.is_part
    }
}

fn expect_distinct(types: &[Type]) -> Result<(), String> {
    for (at, one) in types.iter().enumerate() {
        if types[..at].iter().any(|earlier| earlier.name == one.name) {
            return Err(format!("two types of the corpus are named `{}`", one.name));
        }
    }
    Ok(())
}
