//! The expansions, as files to read. Each `tests/golden/*.in.rs` has items, and the `*.out.rs` beside
//! it has them with the attributes of this crate expanded. `BLESS=1 cargo test -p ipc-macros`
//! rewrites the outputs.

use std::path::{Path, PathBuf};
use std::{env, fs};

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Item, parse_quote};

#[test]
fn expansions_match_the_golden_files() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut inputs: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().ends_with(".in.rs"))
        .collect();
    inputs.sort();
    assert!(!inputs.is_empty());
    let stale: Vec<_> = inputs.iter().filter(|input| !is_current(input)).collect();
    assert!(
        stale.is_empty(),
        "run `BLESS=1 cargo test -p ipc-macros` and look at the difference: {stale:#?}"
    );
}

#[test]
fn an_expansion_only_names_the_given_runtime() {
    let expanded = expand_file(
        "#[command(crate = my_ipc)] fn a(b: &str) -> u8 { 1 }
         #[payload(crate = my_ipc)] struct A<T> { b: T }
         #[event(crate = my_ipc)] enum C { D }
         #[request(crate = my_ipc, reply = u8)] struct E;",
    );
    assert!(expanded.contains("my_ipc::__private") && !expanded.contains("ipc_runtime"));
}

fn is_current(input: &Path) -> bool {
    let output = PathBuf::from(input.to_string_lossy().replace(".in.rs", ".out.rs"));
    let expanded = expand_file(&fs::read_to_string(input).unwrap());
    if env::var_os("BLESS").is_some() {
        fs::write(&output, &expanded).unwrap();
    }
    fs::read_to_string(&output).is_ok_and(|written| written == expanded)
}

fn expand_file(source: &str) -> String {
    let file = syn::parse_file(source).unwrap();
    let items: TokenStream = file.items.into_iter().map(expand_item).collect();
    prettyplease::unparse(&parse_quote!(#items))
}

/// Expands an `api![…]`, or the first attribute of this crate with its derive.
fn expand_item(item: Item) -> TokenStream {
    let mut item = item;
    if let Item::Macro(list) = &item {
        let (name, entries) = (&list.ident, &list.mac.tokens);
        let list = crate::api::api(quote!(::ipc_runtime; #entries));
        return quote!(fn #name() -> Api { #list });
    }
    let Some(attrs) = attrs_of(&mut item) else { return item.into_token_stream() };
    let Some(ours) = attrs.iter().position(is_ours) else { return item.into_token_stream() };
    let attr = attrs.remove(ours);
    let args = attr.meta.require_list().map(|list| list.tokens.clone()).unwrap_or_default();
    let name = attr.path().get_ident().unwrap().to_string();
    match name.as_str() {
        "command" => crate::command::command(args, item.into_token_stream()),
        "payload" => derived(crate::payload::payload(args, item.into_token_stream())),
        "event" => derived(crate::payload::event(args, item.into_token_stream())),
        _ => derived(crate::payload::request(args, item.into_token_stream())),
    }
}

/// Returns an item with the expansion of our derive after the item.
fn derived(item: TokenStream) -> TokenStream {
    let derived = crate::payload::derive(item.clone());
    quote!(#item #derived)
}

fn is_ours(attr: &Attribute) -> bool {
    ["command", "payload", "event", "request"].iter().any(|name| attr.path().is_ident(name))
}

fn attrs_of(item: &mut Item) -> Option<&mut Vec<Attribute>> {
    match item {
        Item::Fn(item) => Some(&mut item.attrs),
        Item::Struct(item) => Some(&mut item.attrs),
        Item::Enum(item) => Some(&mut item.attrs),
        _ => None,
    }
}
