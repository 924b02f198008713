//! `api![…]`.

mod expand;
mod parse;
mod validate;

use proc_macro2::TokenStream;
use syn::{Attribute, Expr, Path};

use crate::errors::Errors;

/// The entries of an `api![…]`.
pub(crate) struct List {
    /// The path of the runtime.
    pub(crate) krate: Path,
    pub(crate) entries: Vec<Entry>,
}

/// An entry of the list, with its attributes.
pub(crate) struct Entry {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) value: EntryValue,
}

/// The path or the expression of an entry.
pub(crate) enum EntryValue {
    /// The path of a command, an event or a request.
    Type(Path),
    /// An expression of type `Api`.
    Api(Expr),
}

/// Expands `api![…]`. `tokens` are the path of the runtime, a `;` and the entries.
pub(crate) fn api(tokens: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let Some(mut list) = parse::parse(tokens, &mut errors) else { return errors.into_tokens() };
    validate::validate(&mut list, &mut errors);
    expand::expand(&list, errors)
}
