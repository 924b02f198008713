//! What stands for a payload that is refused: impls that satisfy the uses of the type, so that only the mistakes are
//! told. They never run.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Type, parse_quote};

use super::{Member, Payload, expand, refused};
use crate::attr::own::Kind;
use crate::errors::Errors;
use crate::paths::*;
use crate::types;

/// The mistakes, and the inert impls. Those of serde are among them only where its own derives give none.
pub(super) fn inert(payload: &Payload, refused_by_serde: bool, errors: Errors) -> TokenStream {
    let errors = errors.into_tokens();
    if !has_sound_impls(payload) || !payload.args.krate.known {
        return errors;
    }
    let serde = refused_by_serde.then(|| serde(payload));
    let (shape, wire) = (shape(payload), wire(payload));
    let block = expand::block(payload, &quote!(#serde #shape #wire));
    quote!(#errors #block)
}

/// Whether serde's derives give impls that a `Payload` could rest on. For a type that borrows they do not.
fn has_sound_impls(payload: &Payload) -> bool {
    let lent = payload.generics.lifetimes().next().is_some();
    let spoiled = payload.serde.rest.args.iter().any(refused::spoils_impls);
    let fine = |member: &Member| {
        let owned = types::look(&member.ty).references.is_empty();
        owned && !member.serde.rest.args.iter().any(refused::spoils_impls)
    };
    !lent && !spoiled && payload.members().into_iter().all(fine)
}

fn shape(payload: &Payload) -> TokenStream {
    let generics = expand::bounded(payload);
    let (impl_generics, type_generics, bounds) = generics.split_for_impl();
    let ident = &payload.ident;
    quote! {
        impl #impl_generics #PAYLOAD for #ident #type_generics #bounds {
            fn shape(_: &mut #TYPES) -> #SHAPE {
                ::core::unreachable!()
            }
        }
    }
}

/// What makes an event or a request of it.
fn wire(payload: &Payload) -> Option<TokenStream> {
    let generics = expand::bounded(payload);
    let (impl_generics, type_generics, bounds) = generics.split_for_impl();
    let ident = &payload.ident;
    let own = match payload.args.kind {
        Kind::Payload => return None,
        Kind::Event => quote! {
            impl #impl_generics #EVENT for #ident #type_generics #bounds {
                const HEADER: #HEADER = ::core::unreachable!();
                const SENDER: #SENDER = #SENDER::Both;
                const DELIVERY: #DELIVERY = ::core::unreachable!();
            }
            impl #impl_generics #EMITTED for #ident #type_generics #bounds {}
            impl #impl_generics #DELIVERED for #ident #type_generics #bounds {}
        },
        Kind::Request => {
            let is_sound = |ty: &&Type| {
                let found = types::look(ty);
                found.references.is_empty() && found.impls.is_empty() && types::error(ty).is_none()
            };
            let reply = payload.args.reply.as_ref().filter(is_sound);
            let error = payload.args.error.as_ref().filter(is_sound);
            let (reply, error, has_error) = expand::answers(reply, error);
            quote! {
                impl #impl_generics #REQUEST for #ident #type_generics #bounds {
                    const HEADER: #HEADER = ::core::unreachable!();
                    const HAS_ERROR: bool = #has_error;
                    type Reply = #reply;
                    type Error = #error;
                }
            }
        }
    };
    Some(quote! {
        #own
        impl #impl_generics #ENTRY for #ident #type_generics #bounds {
            fn entry() -> #ENTRY_KIND {
                ::core::unreachable!()
            }
        }
    })
}

fn serde(payload: &Payload) -> TokenStream {
    let ident = &payload.ident;
    let (impl_generics, type_generics, bounds) = payload.generics.split_for_impl();
    let mut lent = payload.generics.clone();
    lent.params.insert(0, parse_quote!('__de));
    let (lent_generics, _, _) = lent.split_for_impl();
    let result = quote!(::core::result::Result);
    quote! {
        impl #impl_generics #SERDE::Serialize for #ident #type_generics #bounds {
            fn serialize<__S: #SERDE::Serializer>(&self, _: __S) -> #result<__S::Ok, __S::Error> {
                ::core::unreachable!()
            }
        }
        impl #lent_generics #SERDE::Deserialize<'__de> for #ident #type_generics #bounds {
            fn deserialize<__D: #SERDE::Deserializer<'__de>>(_: __D) -> #result<Self, __D::Error> {
                ::core::unreachable!()
            }
        }
    }
}
