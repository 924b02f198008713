//! What the attributes write: the item again, with the derives that do the work.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Attribute;

use crate::attr::own::{Kind, TypeArgs};
use crate::attr::strip;
use crate::errors::Errors;
use crate::item::{self, Type};
use crate::paths::DERIVE_PAYLOAD;

/// What `#[payload]` stands for.
pub(crate) fn payload(args: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let args = TypeArgs::of_payload(args, &mut errors);
    attribute(&args, item, errors)
}

/// What `#[event]` stands for.
pub(crate) fn event(args: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let args = TypeArgs::of_event(args, &mut errors);
    attribute(&args, item, errors)
}

/// What `#[request]` stands for.
pub(crate) fn request(args: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let args = TypeArgs::of_request(args, &mut errors);
    attribute(&args, item, errors)
}

fn attribute(args: &TypeArgs, item: TokenStream, mut errors: Errors) -> TokenStream {
    let name = args.kind.name();
    let Some(mut ty) = parse(name, item.clone(), &mut errors) else {
        let errors = errors.into_tokens();
        return quote!(#item #errors);
    };
    let gives_way = refuse_repeated(args, &mut ty, &mut errors);
    refuse_derives(name, &mut ty, &mut errors);
    let derived = args.krate.known && !gives_way;
    let derives = derived.then(|| derives(args));
    let errors = errors.into_tokens();
    quote!(#derives #ty #errors)
}

fn parse(name: &str, item: TokenStream, errors: &mut Errors) -> Option<Type> {
    let word = item::keyword(&item);
    let is_type = |word: &syn::Ident| *word == "struct" || *word == "enum";
    if let Some(word) = word.as_ref().filter(|word| !is_type(word)) {
        errors.at(word, misplaced(name, &word.to_string()));
        return None;
    }
    syn::parse2(item).map_err(|error| errors.push(error)).ok()
}

fn misplaced(name: &str, word: &str) -> String {
    let instead = match word {
        "fn" => "a function that pages call is a `#[command]`",
        "union" => "nothing tells what is in a `union`, so write an `enum`",
        "type" => "put it on the declaration that the alias stands for",
        _ => "write it above the type whose values cross the wire",
    };
    format!("`#[{name}]` belongs on a struct or an enum, not on `{word}`: {instead}")
}

/// One of our attributes is enough for a type. Whether one is still to come that says more than this one.
fn refuse_repeated(args: &TypeArgs, ty: &mut Type, errors: &mut Errors) -> bool {
    let own = args.kind;
    let kind = |attr: &Attribute| {
        let is = |kind: &Kind| strip::is_ours(attr.path(), kind.name());
        [Kind::Payload, Kind::Event, Kind::Request].into_iter().find(is)
    };
    if own == Kind::Payload {
        let says_more = |attr: &&Attribute| kind(attr).is_some_and(|kind| kind != Kind::Payload);
        if let Some(more) = ty.attrs.iter().find(says_more) {
            let what = kind(more).unwrap_or_default().described();
            errors.at(more, format!("{what} is a payload already: remove the `#[payload]` above"));
            return true;
        }
    }
    for attr in strip::take_macros(&mut ty.attrs, &["payload", "event", "request"]) {
        let message = match kind(&attr).unwrap_or_default() {
            other if other == own => format!("`#[{}]` is given twice: leave one", own.name()),
            Kind::Payload => {
                format!("{} is a payload already: remove `#[payload]`", own.described())
            }
            Kind::Event | Kind::Request => {
                "a type is an event or a request, not both: leave one of the attributes".to_owned()
            }
        };
        errors.at(attr, message);
    }
    false
}

/// The derives that are added are not there already.
fn refuse_derives(name: &str, ty: &mut Type, errors: &mut Errors) {
    for path in strip::take_derives(&mut ty.attrs, &["Serialize", "Deserialize"]) {
        let derive = path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        errors.at(path, format!("`#[{name}]` derives `{derive}` as well: remove it here"));
    }
}

/// The derives, and what they have to know. Ours is the first, so that what it says of a field comes before what serde
/// has to say.
fn derives(args: &TypeArgs) -> TokenStream {
    let krate = &args.krate.path;
    let private = quote!(#krate::__private);
    let serde = format!("{private}::serde").replace(' ', "");
    let payload = format_ident!("{DERIVE_PAYLOAD}");
    let mut known = vec![quote!(crate = #krate)];
    known.extend(match args.kind {
        Kind::Payload => None,
        Kind::Event => Some(quote!(event)),
        Kind::Request => Some(quote!(request)),
    });
    known.extend(args.from.as_ref().map(|from| quote!(from = #from)));
    let delivery = [&args.keep_last, &args.coalesce, &args.lossless];
    known.extend(delivery.into_iter().flatten().map(|flag| quote!(#flag)));
    known.extend(args.reply.as_ref().map(|reply| quote!(reply = #reply)));
    known.extend(args.error.as_ref().map(|error| quote!(error = #error)));
    known.extend(args.rename.as_ref().map(|name| quote!(rename = #name)));
    quote! {
        #[::core::prelude::v1::derive(
            #private::#payload, #private::serde::Serialize, #private::serde::Deserialize,
        )]
        #[serde(crate = #serde)]
        #[ipc(#(#known),*)]
    }
}
