//! The expansion of a rejected payload: impls for the uses of the type, which prevent further
//! errors. The impls never run.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::{Type, parse_quote};

use super::{Kind, Member, Payload, Request, expand, unsupported};
use crate::errors::Errors;
use crate::paths::*;
use crate::types;

/// Writes the errors and the impls. The impls of serde's traits are only written when serde's own
/// derives write none.
pub(super) fn fallback(payload: &Payload, rejected_by_serde: bool, errors: Errors) -> TokenStream {
    let errors = errors.into_tokens();
    if !has_usable_serde_impls(payload) || !payload.krate.is_known {
        return errors;
    }
    let serde = rejected_by_serde.then(|| serde(payload));
    let (shape, kind) = (shape(payload), kind(payload));
    let block = expand::block(payload, &quote!(#serde #shape #kind));
    quote!(#errors #block)
}

/// Returns whether serde's derives satisfy the supertraits of `Payload`. For a type that borrows
/// they do not.
fn has_usable_serde_impls(payload: &Payload) -> bool {
    let borrows = payload.generics.lifetimes().next().is_some();
    let altered = payload.serde.rest.args.iter().any(unsupported::alters_impls);
    let is_usable = |member: &Member| {
        let owned = types::inspect(&member.ty).references.is_empty();
        owned && !member.serde.rest.args.iter().any(unsupported::alters_impls)
    };
    !borrows && !altered && payload.members().into_iter().all(is_usable)
}

fn shape(payload: &Payload) -> TokenStream {
    let methods = quote! {
        fn shape(_: &mut #TYPES) -> #SHAPE {
            ::core::unreachable!()
        }
    };
    implement(payload, PAYLOAD, &methods)
}

fn kind(payload: &Payload) -> Option<TokenStream> {
    let impls = match &payload.kind {
        Kind::Payload => return None,
        Kind::Event(_) => event(payload),
        Kind::Request(request) => self::request(payload, request),
    };
    let methods = quote! {
        fn entry() -> #ENTRY_DESCRIPTOR {
            ::core::unreachable!()
        }
    };
    let entry = implement(payload, ENTRY, &methods);
    Some(quote!(#impls #entry))
}

/// Writes the impls of an event for every sender and every delivery, so each use is valid.
fn event(payload: &Payload) -> TokenStream {
    let constants = quote! {
        const HEADER: #HEADER = ::core::unreachable!();
        const SENDER: #EVENT_SOURCE = #EVENT_SOURCE::Both;
        const DELIVERY: #DELIVERY = ::core::unreachable!();
    };
    let event = implement(payload, EVENT, &constants);
    let declared = quote!(
        const DECLARED: () = ();
    );
    let [emittable, deliverable] =
        [EMITTABLE, DELIVERABLE].map(|name| implement(payload, name, &declared));
    quote!(#event #emittable #deliverable)
}

fn request(payload: &Payload, request: &Request) -> TokenStream {
    let is_valid = |ty: &&Type| {
        let found = types::inspect(ty);
        found.references.is_empty() && found.impls.is_empty() && types::error(ty).is_none()
    };
    let reply = Some(&request.reply).filter(is_valid);
    let reply = reply.map_or_else(|| quote!(()), |reply| reply.to_token_stream());
    let associated = expand::request_types(&reply, request.error.as_ref().filter(is_valid));
    let header = quote!(const HEADER: #HEADER = ::core::unreachable!(););
    implement(payload, REQUEST, &quote!(#header #associated))
}

fn implement(payload: &Payload, name: Export, items: &TokenStream) -> TokenStream {
    let generics = expand::bounded(payload);
    let (impl_generics, type_generics, bounds) = generics.split_for_impl();
    let ident = &payload.ident;
    quote! {
        impl #impl_generics #name for #ident #type_generics #bounds {
            #items
        }
    }
}

fn serde(payload: &Payload) -> TokenStream {
    let ident = &payload.ident;
    let (impl_generics, type_generics, bounds) = payload.generics.split_for_impl();
    let mut with_lifetime = payload.generics.clone();
    with_lifetime.params.insert(0, parse_quote!('__de));
    let (de_generics, _, _) = with_lifetime.split_for_impl();
    let result = quote!(::core::result::Result);
    quote! {
        impl #impl_generics #SERDE::Serialize for #ident #type_generics #bounds {
            fn serialize<__S: #SERDE::Serializer>(&self, _: __S) -> #result<__S::Ok, __S::Error> {
                ::core::unreachable!()
            }
        }
        impl #de_generics #SERDE::Deserialize<'__de> for #ident #type_generics #bounds {
            fn deserialize<__D: #SERDE::Deserializer<'__de>>(_: __D) -> #result<Self, __D::Error> {
                ::core::unreachable!()
            }
        }
    }
}
