//! The removal of attributes from the user's item, so that they take effect only once.

use syn::punctuated::Punctuated;
use syn::{Attribute, Path, Token, parse_quote};

use crate::attr::doc::Doc;

/// Removes the attribute macros of this crate by their names.
pub(crate) fn take_macros(attrs: &mut Vec<Attribute>, names: &[&str]) -> Vec<Attribute> {
    attrs.extract_if(.., |attr| names.iter().any(|name| is_ours(attr.path(), name))).collect()
}

/// Removes the doc comments, which Rust does not allow on arguments, and returns their text.
pub(crate) fn take_docs(attrs: &mut Vec<Attribute>) -> String {
    let is_comment = |attr: &mut Attribute| {
        attr.path().is_ident("doc") && attr.meta.require_name_value().is_ok()
    };
    let docs: Vec<_> = attrs.extract_if(.., is_comment).collect();
    Doc::parse(&docs).text
}

/// Removes the traits with these names from all `#[derive(…)]`s.
pub(crate) fn take_derives(attrs: &mut [Attribute], names: &[&str]) -> Vec<Path> {
    let mut taken = Vec::new();
    for attr in attrs.iter_mut().filter(|attr| attr.path().is_ident("derive")) {
        let parse = Punctuated::<Path, Token![,]>::parse_terminated;
        let Ok(derives) = attr.parse_args_with(parse) else { continue };
        let (ours, others): (Vec<_>, Vec<_>) =
            derives.into_iter().partition(|path| names.iter().any(|name| ends_in(path, name)));
        if !ours.is_empty() {
            *attr = parse_quote!(#[derive(#(#others),*)]);
            taken.extend(ours);
        }
    }
    taken
}

/// Returns whether a path names the attribute macro `name` of this crate.
pub(crate) fn is_ours(path: &Path, name: &str) -> bool {
    let qualified = path.segments.first().is_some_and(|segment| segment.ident == "ipc_runtime");
    path.is_ident(name) || qualified && path.segments.len() == 2 && ends_in(path, name)
}

fn ends_in(path: &Path, name: &str) -> bool {
    path.segments.last().is_some_and(|segment| segment.ident == name)
}
