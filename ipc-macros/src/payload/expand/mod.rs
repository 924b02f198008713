//! What is written out for a payload. Nothing here decides or fails.

mod body;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Generics, Type, parse_quote};

use super::Payload;
use crate::attr::list::Arg;
use crate::attr::own::{Kind, TypeArgs};
use crate::header::Header;
use crate::paths::{self, *};
use crate::symbol;

/// The impls of `Payload`, and of an event's or a request's traits.
pub(super) fn expand(payload: &Payload) -> TokenStream {
    let shape = shape(payload);
    let wire = payload.wire.as_ref().map(|header| match payload.args.kind {
        Kind::Request => request(payload, header),
        Kind::Event | Kind::Payload => event(payload, header),
    });
    block(payload, &quote!(#shape #wire))
}

/// Everything that must not leave a name behind.
pub(super) fn block(payload: &Payload, impls: &TokenStream) -> TokenStream {
    let import = paths::import(&payload.args.krate.path);
    quote! {
        #[allow(deprecated, unused_variables, clippy::pedantic, clippy::style)]
        const _: () = {
            #import
            #impls
        };
    }
}

/// The generics with `Payload` as a bound of each type parameter, and with what serde's impls ask for besides.
pub(super) fn bounded(payload: &Payload) -> Generics {
    let mut generics = payload.generics.clone();
    for param in generics.type_params_mut() {
        param.bounds.push(parse_quote!(#PAYLOAD));
        if payload.has_default_of(&param.ident) {
            param.bounds.push(parse_quote!(::core::default::Default));
        }
    }
    let whole_default = payload.serde.default.as_ref().is_some_and(Arg::is_alone);
    if whole_default && generics.type_params().next().is_some() {
        let ident = &payload.ident;
        let (_, arguments, _) = payload.generics.split_for_impl();
        let whole = parse_quote!(#ident #arguments: ::core::default::Default);
        generics.make_where_clause().predicates.push(whole);
    }
    generics
}

fn shape(payload: &Payload) -> TokenStream {
    let Payload { ident, generics, .. } = payload;
    let bounded = bounded(payload);
    let (impl_generics, _, bounds) = bounded.split_for_impl();
    let (_, type_generics, _) = generics.split_for_impl();
    let (header, body, types) =
        (payload.header.expand(), body::body(payload), paths::local("__types"));
    let params: Vec<_> = generics.type_params().map(|param| &param.ident).collect();
    let names = params.iter().map(|param| param.to_string());
    let holes = holes(generics);
    let arguments = params.iter().map(|param| quote!(<#param as #PAYLOAD>::shape(#types)));
    let absence = absence(payload);
    quote! {
        #[automatically_derived]
        impl #impl_generics #PAYLOAD for #ident #type_generics #bounds {
            #absence
            fn shape(#types: &mut #TYPES) -> #SHAPE {
                const __HEADER: #HEADER = #header;
                fn __body #impl_generics (#types: &mut #TYPES) -> #BODY #bounds {
                    #body
                }
                let __identity = ::core::any::TypeId::of::<#ident #holes>();
                let __decl = #types.declare(__identity, __HEADER, &[#(#names),*], __body #holes);
                #SHAPE::Named(__decl, ::std::vec![#(#arguments),*])
            }
        }
    }
}

/// What has another type on the wire may be left out where that one may. What serde makes of it then, serde knows.
fn absence(payload: &Payload) -> Option<TokenStream> {
    let ty = payload.stand_in()?;
    let absent = quote_spanned!(ty.span()=> <#ty as #PAYLOAD>::OPTIONAL);
    let (option, value) = (quote!(::core::option::Option), quote!(#SERDE::de::value));
    Some(quote! {
        const OPTIONAL: bool = #absent;

        fn absent() -> #option<Self> {
            if !<Self as #PAYLOAD>::OPTIONAL {
                return #option::None;
            }
            let __nothing = #value::UnitDeserializer::<#value::Error>::new();
            <Self as #SERDE::Deserialize>::deserialize(__nothing).ok()
        }
    })
}

/// `::<Param<0>, Param<1>>`: what stands for each parameter while the type is described.
fn holes(generics: &Generics) -> TokenStream {
    let holes = generics
        .type_params()
        .enumerate()
        .map(|(index, param)| quote_spanned!(param.span()=> #PARAM<#index>));
    if generics.type_params().next().is_some() {
        quote!(::<#(#holes),*>)
    } else {
        TokenStream::new()
    }
}

fn event(payload: &Payload, header: &Header) -> TokenStream {
    let (ident, header) = (&payload.ident, header.expand());
    let sender = match &payload.args.from {
        Some(from) if *from == symbol::PAGE => "Page",
        Some(from) if *from == symbol::BOTH => "Both",
        _ => "Backend",
    };
    let leaves = match (sender, &payload.args.lossless) {
        ("Page", _) => None,
        (_, Some(_)) => Some(DELIVERED),
        (_, None) => Some(EMITTED),
    };
    let leaves = leaves.map(|how| quote!(#[automatically_derived] impl #how for #ident {}));
    let sender = Ident::new(sender, Span::call_site());
    let delivery = delivery(&payload.args);
    quote! {
        #[automatically_derived]
        impl #EVENT for #ident {
            const HEADER: #HEADER = #header;
            const SENDER: #SENDER = #SENDER::#sender;
            const DELIVERY: #DELIVERY = #delivery;
        }
        #leaves
        #[automatically_derived]
        impl #ENTRY for #ident {
            fn entry() -> #ENTRY_KIND {
                #ENTRY_KIND::of_event::<#ident>()
            }
        }
    }
}

fn delivery(args: &TypeArgs) -> TokenStream {
    let [keep_last, coalesce, lossless] =
        [&args.keep_last, &args.coalesce, &args.lossless].map(Option::is_some);
    quote!(#DELIVERY { keep_last: #keep_last, coalesce: #coalesce, lossless: #lossless })
}

fn request(payload: &Payload, header: &Header) -> TokenStream {
    let (ident, header) = (&payload.ident, header.expand());
    let args = &payload.args;
    let (reply, error, has_error) = answers(args.reply.as_ref(), args.error.as_ref());
    quote! {
        #[automatically_derived]
        impl #REQUEST for #ident {
            const HEADER: #HEADER = #header;
            const HAS_ERROR: bool = #has_error;
            type Reply = #reply;
            type Error = #error;
        }
        #[automatically_derived]
        impl #ENTRY for #ident {
            fn entry() -> #ENTRY_KIND {
                #ENTRY_KIND::of_request::<#ident>()
            }
        }
    }
}

/// What a request is answered with, what it fails with, and whether the declaration says so.
pub(super) fn answers(
    reply: Option<&Type>,
    error: Option<&Type>,
) -> (TokenStream, TokenStream, bool) {
    // Where there is no reply, that has been told already.
    let told = reply.map_or_else(|| quote!(()), ToTokens::to_token_stream);
    let thrown = error.map_or_else(|| quote!(#NEVER), ToTokens::to_token_stream);
    (told, thrown, error.is_some())
}
