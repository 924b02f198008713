//! The expansion of a payload. It makes no decisions and cannot fail.

mod body;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Generics, Type, parse_quote};

use super::{Event, Kind, Payload, Request, Sending};
use crate::attr::args::{EventArgs, Source};
use crate::attr::list::Arg;
use crate::paths::{self, *};

/// Writes the impl of `Payload`, and the impls of an event or a request.
pub(super) fn expand(payload: &Payload) -> TokenStream {
    let shape = shape(payload);
    let kind = match &payload.kind {
        Kind::Payload => TokenStream::new(),
        Kind::Event(event) => self::event(&payload.ident, event),
        Kind::Request(request) => self::request(&payload.ident, request),
    };
    block(payload, &quote!(#shape #kind))
}

/// Writes a block around all impls, so the user's module does not see the imported names.
pub(super) fn block(payload: &Payload, impls: &TokenStream) -> TokenStream {
    let import = paths::import(&payload.krate.path);
    quote! {
        #[allow(deprecated, unused_variables, clippy::pedantic, clippy::style)]
        const _: () = {
            #import
            #impls
        };
    }
}

/// Returns the generics with `Payload` as a bound of each type parameter, and with the bounds of
/// serde's impls.
pub(super) fn bounded(payload: &Payload) -> Generics {
    let mut generics = payload.generics.clone();
    for param in generics.type_params_mut() {
        param.bounds.push(parse_quote!(#PAYLOAD));
        if payload.needs_default_of(&param.ident) {
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
    let placeholders = placeholders(generics);
    let arguments = params.iter().map(|param| quote!(<#param as #PAYLOAD>::shape(#types)));
    let absence = absence(payload);
    let denies_unknown = payload.serde.deny_unknown_fields.is_some();
    let declare = format_ident!("{}", if denies_unknown { "declare_closed" } else { "declare" });
    quote! {
        #[automatically_derived]
        impl #impl_generics #PAYLOAD for #ident #type_generics #bounds {
            #absence
            fn shape(#types: &mut #TYPES) -> #SHAPE {
                const __HEADER: #HEADER = #header;
                fn __body #impl_generics (#types: &mut #TYPES) -> #BODY #bounds {
                    #body
                }
                let __identity = ::core::any::TypeId::of::<#ident #placeholders>();
                let __decl =
                    #types.#declare(__identity, __HEADER, &[#(#names),*], __body #placeholders);
                #SHAPE::Named(__decl, ::std::vec![#(#arguments),*])
            }
        }
    }
}

/// Writes the value of a missing member, for a type with another wire type. The member may be
/// missing where the wire type may, and serde reads it from nothing.
fn absence(payload: &Payload) -> Option<TokenStream> {
    let ty = payload.wire_type()?;
    let optional = quote_spanned!(ty.span()=> <#ty as #PAYLOAD>::OPTIONAL);
    let (option, value) = (quote!(::core::option::Option), quote!(#SERDE::de::value));
    Some(quote! {
        const OPTIONAL: bool = #optional;

        fn absent() -> #option<Self> {
            if !<Self as #PAYLOAD>::OPTIONAL {
                return #option::None;
            }
            let __nothing = #value::UnitDeserializer::<#value::Error>::new();
            <Self as #SERDE::Deserialize>::deserialize(__nothing).ok()
        }
    })
}

/// Writes `::<Param<0>, Param<1>>`, the arguments with which a generic type is described once.
fn placeholders(generics: &Generics) -> TokenStream {
    let placeholders = generics
        .type_params()
        .enumerate()
        .map(|(index, param)| quote_spanned!(param.span()=> #PARAM<#index>));
    if generics.type_params().next().is_some() {
        quote!(::<#(#placeholders),*>)
    } else {
        TokenStream::new()
    }
}

fn event(ident: &Ident, event: &Event) -> TokenStream {
    let header = event.header.expand();
    let source = source(event.args.from);
    let delivery = delivery(&event.args);
    let sending = event.sending().map(|sending| match sending {
        Sending::Emit => EMITTABLE,
        Sending::Deliver => DELIVERABLE,
    });
    let sending = sending.map(|sending| {
        quote! {
            #[automatically_derived]
            impl #sending for #ident {
                const DECLARED: () = ();
            }
        }
    });
    quote! {
        #[automatically_derived]
        impl #EVENT for #ident {
            const HEADER: #HEADER = #header;
            const SENDER: #EVENT_SOURCE = #source;
            const DELIVERY: #DELIVERY = #delivery;
        }
        #sending
        #[automatically_derived]
        impl #ENTRY for #ident {
            fn entry() -> #ENTRY_DESCRIPTOR {
                #ENTRY_DESCRIPTOR::event::<#ident>()
            }
        }
    }
}

fn source(source: Source) -> TokenStream {
    let variant = match source {
        Source::Backend => "Backend",
        Source::Page => "Page",
        Source::Both => "Both",
    };
    let variant = Ident::new(variant, Span::call_site());
    quote!(#EVENT_SOURCE::#variant)
}

fn delivery(args: &EventArgs) -> TokenStream {
    let [keep_last, coalesce, lossless] =
        [&args.keep_last, &args.coalesce, &args.lossless].map(Option::is_some);
    quote!(#DELIVERY { keep_last: #keep_last, coalesce: #coalesce, lossless: #lossless })
}

fn request(ident: &Ident, request: &Request) -> TokenStream {
    let header = request.header.expand();
    let associated = request_types(&request.reply, request.error.as_ref());
    quote! {
        #[automatically_derived]
        impl #REQUEST for #ident {
            const HEADER: #HEADER = #header;
            #associated
        }
        #[automatically_derived]
        impl #ENTRY for #ident {
            fn entry() -> #ENTRY_DESCRIPTOR {
                #ENTRY_DESCRIPTOR::request::<#ident>()
            }
        }
    }
}

/// Writes the associated items of a request for its reply and its error.
pub(super) fn request_types(reply: &impl ToTokens, error: Option<&Type>) -> TokenStream {
    let has_error = error.is_some();
    let error = error.map_or_else(|| quote!(#NEVER), ToTokens::to_token_stream);
    quote! {
        const HAS_ERROR: bool = #has_error;
        type Reply = #reply;
        type Error = #error;
    }
}
