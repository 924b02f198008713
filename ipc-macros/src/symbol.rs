//! The keys and words of attributes.

use std::fmt;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::Ident;

/// A key or a word in an attribute.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Symbol(&'static str);

pub(crate) const ASYNC: Symbol = Symbol("async");
pub(crate) const BOUNDED: Symbol = Symbol("bounded");
pub(crate) const COALESCE: Symbol = Symbol("coalesce");
pub(crate) const CRATE: Symbol = Symbol("crate");
pub(crate) const ERROR: Symbol = Symbol("error");
pub(crate) const EVENT: Symbol = Symbol("event");
pub(crate) const FROM: Symbol = Symbol("from");
pub(crate) const INLINE: Symbol = Symbol("inline");
pub(crate) const KEEP_LAST: Symbol = Symbol("keep_last");
pub(crate) const LOSSLESS: Symbol = Symbol("lossless");
pub(crate) const PAYLOAD: Symbol = Symbol("payload");
pub(crate) const RENAME: Symbol = Symbol("rename");
pub(crate) const RENAME_ALL: Symbol = Symbol("rename_all");
pub(crate) const REPLY: Symbol = Symbol("reply");
pub(crate) const REQUEST: Symbol = Symbol("request");
pub(crate) const TIMEOUT: Symbol = Symbol("timeout");

pub(crate) const BOTH: Symbol = Symbol("both");
pub(crate) const BACKEND: Symbol = Symbol("backend");
pub(crate) const PAGE: Symbol = Symbol("page");

pub(crate) const ALIAS: Symbol = Symbol("alias");
pub(crate) const BORROW: Symbol = Symbol("borrow");
pub(crate) const BOUND: Symbol = Symbol("bound");
pub(crate) const CONTENT: Symbol = Symbol("content");
pub(crate) const DEFAULT: Symbol = Symbol("default");
pub(crate) const DENY_UNKNOWN_FIELDS: Symbol = Symbol("deny_unknown_fields");
pub(crate) const DESERIALIZE_WITH: Symbol = Symbol("deserialize_with");
pub(crate) const EXPECTING: Symbol = Symbol("expecting");
pub(crate) const FIELD_IDENTIFIER: Symbol = Symbol("field_identifier");
pub(crate) const FLATTEN: Symbol = Symbol("flatten");
pub(crate) const GETTER: Symbol = Symbol("getter");
pub(crate) const INTO: Symbol = Symbol("into");
pub(crate) const OTHER: Symbol = Symbol("other");
pub(crate) const REMOTE: Symbol = Symbol("remote");
pub(crate) const RENAME_ALL_FIELDS: Symbol = Symbol("rename_all_fields");
pub(crate) const SERIALIZE_WITH: Symbol = Symbol("serialize_with");
pub(crate) const SKIP: Symbol = Symbol("skip");
pub(crate) const SKIP_DESERIALIZING: Symbol = Symbol("skip_deserializing");
pub(crate) const SKIP_SERIALIZING: Symbol = Symbol("skip_serializing");
pub(crate) const SKIP_SERIALIZING_IF: Symbol = Symbol("skip_serializing_if");
pub(crate) const TAG: Symbol = Symbol("tag");
pub(crate) const TRANSPARENT: Symbol = Symbol("transparent");
pub(crate) const TRY_FROM: Symbol = Symbol("try_from");
pub(crate) const UNTAGGED: Symbol = Symbol("untagged");
pub(crate) const VARIANT_IDENTIFIER: Symbol = Symbol("variant_identifier");
pub(crate) const WITH: Symbol = Symbol("with");

impl PartialEq<Symbol> for Ident {
    fn eq(&self, symbol: &Symbol) -> bool {
        self == symbol.0
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl ToTokens for Symbol {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        Ident::new(self.0, Span::call_site()).to_tokens(tokens);
    }
}

/// Formats symbols as a list in a sentence: "`a`, `b` and `c`".
pub(crate) fn listed(symbols: impl IntoIterator<Item = Symbol>, conjunction: &str) -> String {
    let quoted: Vec<_> = symbols.into_iter().map(|symbol| format!("`{symbol}`")).collect();
    match quoted.as_slice() {
        [one] => one.clone(),
        [others @ .., end] => format!("{} {conjunction} {end}", others.join(", ")),
        [] => String::new(),
    }
}
