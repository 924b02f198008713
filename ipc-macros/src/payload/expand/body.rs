//! The body of a type, written as an expression.

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::Type;
use syn::spanned::Spanned as _;

use crate::attr::doc::Doc;
use crate::paths::{self, *};
use crate::payload::{Data, Member, Members, Payload, Variant, on_wire};

pub(super) fn body(payload: &Payload) -> TokenStream {
    if let Some(ty) = payload.wire_type() {
        let shape = shape_of(payload, ty);
        return quote!(#BODY::Alias(#shape));
    }
    match &payload.data {
        Data::Struct(members) => struct_body(payload, members),
        Data::Enum(variants) => {
            let tagging = tagging(payload);
            let variants = on_wire(variants).map(|variant| self::variant(payload, variant));
            quote!(#BODY::Enum(#tagging, ::std::vec![#(#variants),*]))
        }
    }
}

fn struct_body(payload: &Payload, members: &Members) -> TokenStream {
    match members {
        Members::Unit => quote!(#BODY::Alias(#SHAPE::Null)),
        Members::Named(_) => {
            let fields = fields(payload, members);
            quote!(#BODY::Object(#fields))
        }
        Members::Unnamed(unnamed) => match unnamed.as_slice() {
            [one] => {
                let shape = shape_of(payload, &one.ty);
                quote!(#BODY::Alias(#shape))
            }
            _ => {
                let shapes = shapes(payload, members);
                quote!(#BODY::Alias(#SHAPE::Tuple(#shapes)))
            }
        },
    }
}

fn tagging(payload: &Payload) -> TokenStream {
    let serde = &payload.serde;
    match (&serde.tag, &serde.content) {
        (Some(tag), Some(content)) => quote!(#TAGGING::Adjacent { tag: #tag, content: #content }),
        (Some(tag), None) => quote!(#TAGGING::Internal { tag: #tag }),
        _ if serde.untagged.is_some() => quote!(#TAGGING::Untagged),
        _ => quote!(#TAGGING::External),
    }
}

fn variant(payload: &Payload, variant: &Variant) -> TokenStream {
    let Variant { name, doc: Doc { text, deprecated }, serde, members, .. } = variant;
    let aliases = &serde.aliases;
    let deprecated = paths::option(deprecated.as_ref());
    let content = content(payload, members);
    let reads = if serde.untagged.is_some() {
        quote!(#READS::Unnamed)
    } else if serde.other.is_some() {
        quote!(#READS::AnyName)
    } else {
        quote!(#READS::Named)
    };
    quote! {
        #VARIANT {
            name: #name,
            aliases: &[#(#aliases),*],
            docs: #text,
            deprecated: #deprecated,
            content: #content,
            reads: #reads,
        }
    }
}

fn content(payload: &Payload, members: &Members) -> TokenStream {
    match members {
        Members::Unit => quote!(#CONTENT::Unit),
        Members::Named(_) => {
            let fields = fields(payload, members);
            quote!(#CONTENT::Object(#fields))
        }
        Members::Unnamed(unnamed) => match unnamed.as_slice() {
            [one] => {
                let shape = shape_of(payload, &one.ty);
                quote!(#CONTENT::Newtype(#shape))
            }
            _ => {
                let shapes = shapes(payload, members);
                quote!(#CONTENT::Tuple(#shapes))
            }
        },
    }
}

fn fields(payload: &Payload, members: &Members) -> TokenStream {
    let fields = members.on_wire().map(|member| {
        let Member { name, doc: Doc { text, deprecated }, serde, ty, .. } = member;
        let (aliases, flatten) = (&serde.aliases, serde.flatten.is_some());
        let deprecated = paths::option(deprecated.as_ref());
        let shape = shape_of(payload, ty);
        let (output, input) = (output(member), input(payload, member));
        quote! {
            #FIELD {
                name: #name,
                aliases: &[#(#aliases),*],
                docs: #text,
                deprecated: #deprecated,
                shape: #shape,
                output: #output,
                input: #input,
                flatten: #flatten,
            }
        }
    });
    quote!(::std::vec![#(#fields),*])
}

/// Writes the presence of a field in serde's output.
fn output(member: &Member) -> TokenStream {
    if !member.serde.is_written() {
        quote!(#PRESENCE::Absent)
    } else if member.serde.skips_none() {
        quote!(#PRESENCE::UnlessNull)
    } else if member.serde.skip_serializing_if.is_some() {
        quote!(#PRESENCE::Optional)
    } else {
        quote!(#PRESENCE::Required)
    }
}

/// Writes the presence of a field in serde's input. The default of a flattened field has no effect,
/// since serde needs each of its members.
fn input(payload: &Payload, member: &Member) -> TokenStream {
    if !member.serde.is_read() {
        return quote!(#PRESENCE::Absent);
    }
    if member.serde.flatten.is_some() {
        return quote!(#PRESENCE::Required);
    }
    if payload.serde.default.is_some() || member.serde.default.is_some() {
        return quote!(#PRESENCE::Optional);
    }
    let ty = without_self(payload, member.ty.to_token_stream());
    quote_spanned!(member.ty.span()=> #PRESENCE::of::<#ty>())
}

fn shapes(payload: &Payload, members: &Members) -> TokenStream {
    let shapes = members.on_wire().map(|member| shape_of(payload, &member.ty));
    quote!(::std::vec![#(#shapes),*])
}

/// Writes the shape of a type, with the span of the type for errors of the compiler.
fn shape_of(payload: &Payload, ty: &Type) -> TokenStream {
    let types = paths::local("__types");
    let named = without_self(payload, ty.to_token_stream());
    quote_spanned!(ty.span()=> <#named as #PAYLOAD>::shape(#types))
}

/// Replaces `Self`, which is unknown in a nested function.
fn without_self(payload: &Payload, ty: TokenStream) -> TokenStream {
    let ident = &payload.ident;
    let (_, generics, _) = payload.generics.split_for_impl();
    let replaced = ty.into_iter().map(|tree| match tree {
        TokenTree::Ident(word) if word == "Self" => quote_spanned!(word.span()=> #ident #generics),
        TokenTree::Group(group) => {
            let inside = without_self(payload, group.stream());
            let mut new = Group::new(group.delimiter(), inside);
            new.set_span(group.span());
            TokenTree::Group(new).into()
        }
        tree => tree.into(),
    });
    replaced.collect()
}
