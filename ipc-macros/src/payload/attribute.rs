//! What the attributes write: the item again, with the derives that do the work.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::attr::own::TypeArgs;
use crate::attr::strip;
use crate::errors::Errors;
use crate::item::{self, Type};
use crate::paths::DERIVE_PAYLOAD;

/// What `#[payload]` stands for.
pub(crate) fn payload(args: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let args = TypeArgs::of_payload(args, &mut errors);
    attribute("payload", &args, item, errors)
}

/// What `#[event]` stands for.
pub(crate) fn event(args: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let args = TypeArgs::of_event(args, &mut errors);
    attribute("event", &args, item, errors)
}

fn attribute(name: &str, args: &TypeArgs, item: TokenStream, mut errors: Errors) -> TokenStream {
    let Some(mut ty) = parse(name, item.clone(), &mut errors) else {
        let errors = errors.into_tokens();
        return quote!(#item #errors);
    };
    let is_event_below = refuse_repeated(args, &mut ty, &mut errors);
    refuse_derives(name, &mut ty, &mut errors);
    let derived = args.krate.known && !is_event_below;
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

/// One of our attributes is enough for a type. Whether an `#[event]` is still to come.
fn refuse_repeated(args: &TypeArgs, ty: &mut Type, errors: &mut Errors) -> bool {
    let event = ty.attrs.iter().find(|attr| strip::is_ours(attr.path(), "event"));
    if let Some(event) = event.filter(|_| !args.event) {
        errors.at(event, "an event is a payload already: remove the `#[payload]` above");
        return true;
    }
    for attr in strip::take_macros(&mut ty.attrs, &["payload", "event"]) {
        let message = match (args.event, strip::is_ours(attr.path(), "payload")) {
            (true, true) => "an event is a payload already: remove `#[payload]`",
            (true, false) => "`#[event]` is given twice: leave one",
            (false, _) => "`#[payload]` is given twice: leave one",
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
    known.extend(args.event.then(|| quote!(event)));
    known.extend(args.from.as_ref().map(|from| quote!(from = #from)));
    known.extend(args.rename.as_ref().map(|name| quote!(rename = #name)));
    quote! {
        #[::core::prelude::v1::derive(
            #private::#payload, #private::serde::Serialize, #private::serde::Deserialize,
        )]
        #[serde(crate = #serde)]
        #[ipc(#(#known),*)]
    }
}
