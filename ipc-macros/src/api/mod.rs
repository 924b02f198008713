//! `api![…]`.

mod expand;
mod parse;
mod validate;

use proc_macro2::TokenStream;
use syn::{Attribute, Expr, Path};

use crate::errors::Errors;

/// A list of entries.
pub(crate) struct List {
    /// Where the runtime is.
    pub(crate) krate: Path,
    pub(crate) entries: Vec<Entry>,
}

/// An entry of the list.
pub(crate) struct Entry {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) what: What,
}

/// What an entry names.
pub(crate) enum What {
    /// A command, an event or a request, by its type.
    Type(Path),
    /// Another api, by an expression.
    Api(Expr),
}

/// What `api![…]` stands for, with the path of the runtime and a `;` before its entries.
pub(crate) fn api(tokens: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let Some(mut list) = parse::parse(tokens, &mut errors) else { return errors.into_tokens() };
    validate::validate(&mut list, &mut errors);
    expand::expand(&list, errors)
}
