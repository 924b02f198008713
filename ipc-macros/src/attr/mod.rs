//! All parsing of attributes. What comes out keeps the syntax that it came from, so that whoever judges it can point there.

pub(crate) mod doc;
pub(crate) mod list;
pub(crate) mod own;
pub(crate) mod serde;
pub(crate) mod strip;

use syn::{Attribute, Ident};

/// The attributes that decide whether an item exists, which have to be repeated on what is put beside it.
pub(crate) fn cfgs(attrs: &[Attribute]) -> Vec<Attribute> {
    attrs.iter().filter(|attr| attr.path().is_ident("cfg")).cloned().collect()
}

/// An identifier as it is meant: without the `r#` that lets it be a keyword.
pub(crate) fn unraw(ident: &Ident) -> String {
    let text = ident.to_string();
    text.strip_prefix("r#").map(str::to_owned).unwrap_or(text)
}
