//! The expansion of the attributes: the item, with derives for all else.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Attribute, Path};

use crate::attr::args::{EventArgs, KindArgs, RequestArgs, TypeArgs, TypeAttr};
use crate::attr::strip;
use crate::errors::Errors;
use crate::item::{self, Type};
use crate::paths::DERIVE_PAYLOAD;
use crate::payload::bounds;
use crate::symbol::{self, Symbol};

/// Expands `#[payload]`.
pub(crate) fn payload(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute(TypeAttr::Payload, args, item)
}

/// Expands `#[event]`.
pub(crate) fn event(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute(TypeAttr::Event, args, item)
}

/// Expands `#[request]`.
pub(crate) fn request(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute(TypeAttr::Request, args, item)
}

fn attribute(attr: TypeAttr, args: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let args = TypeArgs::parse(attr, args, &mut errors);
    require_reply(&args, &mut errors);
    let Some(mut ty) = parse(attr.name(), item.clone(), &mut errors) else {
        let errors = errors.into_tokens();
        return quote!(#item #errors);
    };
    let is_superseded = is_superseded(attr, &ty, &mut errors);
    if !is_superseded {
        reject_repeated(attr, &mut ty, &mut errors);
    }
    let taken = strip::take_derives_of_serde(&mut ty.attrs);
    let is_derived = args.krate.is_known && !is_superseded;
    let derives = is_derived.then(|| derives(attr, &args, &ty));
    let errors = errors.into_tokens();
    let used = used(&taken);
    quote!(#derives #ty #used #errors)
}

/// Reports a missing `reply`, unless the arguments are malformed anyway.
fn require_reply(args: &TypeArgs, errors: &mut Errors) {
    if let KindArgs::Request(RequestArgs { reply: None, .. }) = args.kind
        && errors.is_empty()
    {
        let message = "a request needs a `reply`; write `#[request(reply = bool)]` with the type \
                       of the reply, or `reply = ()`";
        errors.push(syn::Error::new(Span::call_site(), message));
    }
}

fn parse(name: &str, item: TokenStream, errors: &mut Errors) -> Option<Type> {
    let keyword = item::keyword(&item);
    let is_type = |keyword: &Ident| *keyword == "struct" || *keyword == "enum";
    if let Some(keyword) = keyword.as_ref().filter(|keyword| !is_type(keyword)) {
        errors.at(keyword, misplaced(name, &keyword.to_string()));
        return None;
    }
    syn::parse2(item).map_err(|error| errors.push(error)).ok()
}

fn misplaced(name: &str, keyword: &str) -> String {
    let instead = match keyword {
        "fn" => "for a function that pages call, use `#[command]`",
        "union" => "write an `enum`",
        "type" => "write it above the type that the alias names",
        _ => "write it above the type whose values cross the wire",
    };
    format!("`#[{name}]` applies to a struct or an enum, not to `{keyword}`; {instead}")
}

/// Returns whether the derives of a later `#[event]` or `#[request]` replace those of `#[payload]`,
/// which is an error.
fn is_superseded(attr: TypeAttr, ty: &Type, errors: &mut Errors) -> bool {
    if attr != TypeAttr::Payload {
        return false;
    }
    let mut later = ty.attrs.iter().filter_map(|syntax| Some((syntax, type_attr(syntax)?)));
    let Some((syntax, other)) = later.find(|(_, other)| *other != TypeAttr::Payload) else {
        return false;
    };
    let what = other.with_article();
    errors.at(syntax, format!("{what} is already a payload; remove the `#[payload]` above"));
    true
}

/// Removes and rejects further attributes of this crate.
fn reject_repeated(attr: TypeAttr, ty: &mut Type, errors: &mut Errors) {
    for syntax in strip::take_macros(&mut ty.attrs, &TypeAttr::ALL.map(TypeAttr::name)) {
        let message = match type_attr(&syntax) {
            Some(other) if other == attr => {
                format!("`#[{}]` is given twice; remove one", attr.name())
            }
            Some(TypeAttr::Event | TypeAttr::Request) => {
                "a type cannot be both an event and a request; remove one of the attributes".into()
            }
            _ => format!("{} is already a payload; remove `#[payload]`", attr.with_article()),
        };
        errors.at(syntax, message);
    }
}

fn type_attr(syntax: &Attribute) -> Option<TypeAttr> {
    TypeAttr::ALL.into_iter().find(|attr| strip::is_ours(syntax.path(), attr.name()))
}

/// Uses the derives that the attribute has taken over, so that their import is not unused.
fn used(derives: &[Path]) -> Option<TokenStream> {
    let imports = quote!(#(#[allow(unused_imports)] use #derives as _;)*);
    (!derives.is_empty()).then(|| quote!(const _: () = { #imports };))
}

/// Writes the derives, and the arguments of our own. Our derive is the first, so that its errors
/// for a field come before those of serde.
fn derives(attr: TypeAttr, args: &TypeArgs, ty: &Type) -> TokenStream {
    let krate = &args.krate.path;
    let private = quote!(#krate::__private);
    let serde = format!("{private}::serde").replace(' ', "");
    let payload = format_ident!("{DERIVE_PAYLOAD}");
    let key = attr.key();
    let mut ipc = vec![quote!(#key), quote!(crate = #krate)];
    ipc.extend(match &args.kind {
        KindArgs::Payload => Vec::new(),
        KindArgs::Event(args) => event_args(args),
        KindArgs::Request(args) => request_args(args),
    });
    ipc.extend(pair(symbol::RENAME, args.rename.as_ref()));
    let bounds = bounds::deserialize(ty, &serde).map(|bounds| {
        let key = symbol::BOUNDED;
        ipc.push(quote!(#key));
        quote!(, bound(deserialize = #bounds))
    });
    quote! {
        #[::core::prelude::v1::derive(
            #private::#payload, #private::serde::Serialize, #private::serde::Deserialize,
        )]
        #[serde(crate = #serde #bounds)]
        #[ipc(#(#ipc),*)]
    }
}

fn event_args(args: &EventArgs) -> Vec<TokenStream> {
    let flags = [&args.keep_last, &args.coalesce, &args.lossless].into_iter().flatten();
    let from = pair(symbol::FROM, Some(args.from.word()));
    from.into_iter().chain(flags.map(ToTokens::to_token_stream)).collect()
}

fn request_args(args: &RequestArgs) -> Vec<TokenStream> {
    let reply = pair(symbol::REPLY, args.reply.as_ref());
    let error = pair(symbol::ERROR, args.error.as_ref());
    reply.into_iter().chain(error).collect()
}

fn pair(key: Symbol, value: Option<impl ToTokens>) -> Option<TokenStream> {
    value.map(|value| quote!(#key = #value))
}
