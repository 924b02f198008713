//! The parsing of all attributes. A parsed attribute keeps its syntax, so that a rule can report
//! an error at its span.

pub(crate) mod args;
pub(crate) mod doc;
pub(crate) mod list;
pub(crate) mod serde;
pub(crate) mod strip;

use syn::{Attribute, Ident};

/// Returns the `#[cfg]`s of an item, which the expansion repeats on each added item.
pub(crate) fn cfgs(attrs: &[Attribute]) -> Vec<Attribute> {
    attrs.iter().filter(|attr| attr.path().is_ident("cfg")).cloned().collect()
}

/// Returns an identifier without the `r#` of a raw identifier.
pub(crate) fn unraw(ident: &Ident) -> String {
    let text = ident.to_string();
    text.strip_prefix("r#").map(str::to_owned).unwrap_or(text)
}
