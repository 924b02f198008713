//! The removal of attributes from the user's item, so that they take effect only once.

use syn::punctuated::Punctuated;
use syn::{Attribute, GenericArgument, Path, PathArguments, PathSegment, Token, Type, parse_quote};

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

/// Writes `State<T>` for `State<'_, T>`.
pub(crate) fn remove_lifetime_of_state(ty: &mut Type) {
    let Type::Path(path) = ty else { return };
    let Some(last) = path.path.segments.last_mut().filter(|last| last.ident == "State") else {
        return;
    };
    let PathArguments::AngleBracketed(arguments) = &mut last.arguments else { return };
    let kept = arguments.args.iter().filter(|argument| !is_elided_lifetime(argument));
    arguments.args = kept.cloned().collect();
}

fn is_elided_lifetime(argument: &GenericArgument) -> bool {
    matches!(argument, GenericArgument::Lifetime(lifetime) if lifetime.ident == "_")
}

/// Removes serde's traits from all `#[derive(…)]`s.
pub(crate) fn take_derives_of_serde(attrs: &mut [Attribute]) -> Vec<Path> {
    let mut taken = Vec::new();
    for attr in attrs.iter_mut().filter(|attr| attr.path().is_ident("derive")) {
        let parse = Punctuated::<Path, Token![,]>::parse_terminated;
        let Ok(derives) = attr.parse_args_with(parse) else { continue };
        let (serde, others): (Vec<_>, Vec<_>) = derives.into_iter().partition(is_of_serde);
        if !serde.is_empty() {
            *attr = parse_quote!(#[derive(#(#others),*)]);
            taken.extend(serde);
        }
    }
    taken
}

/// Returns whether a derive is one of serde's. Other crates have a `Serialize` as well.
fn is_of_serde(path: &Path) -> bool {
    let crates = ["serde", "serde_derive"];
    let of_serde = |first: &PathSegment| crates.iter().any(|name| first.ident == name);
    let is_alone = path.segments.len() == 1;
    let is_serde = is_alone || path.segments.first().is_some_and(of_serde);
    is_serde && (ends_in(path, "Serialize") || ends_in(path, "Deserialize"))
}

/// Returns whether a path names the attribute macro `name` of this crate.
pub(crate) fn is_ours(path: &Path, name: &str) -> bool {
    let qualified = path.segments.first().is_some_and(|segment| segment.ident == "ipc_runtime");
    path.is_ident(name) || qualified && path.segments.len() == 2 && ends_in(path, name)
}

fn ends_in(path: &Path, name: &str) -> bool {
    path.segments.last().is_some_and(|segment| segment.ident == name)
}
