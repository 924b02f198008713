use proc_macro2::TokenStream;
use syn::{DataEnum, DeriveInput, Fields, parse_quote};

use super::{Data, Event, Kind, Member, Members, Payload, Request, Variant};
use crate::attr::args::{KindArgs, TypeArgs};
use crate::attr::doc::Doc;
use crate::attr::{serde, unraw};
use crate::case::Case;
use crate::errors::Errors;
use crate::header::Header;
use crate::symbol::BOUND;

/// Parses the item of the derive. Returns `None` when the item cannot be a payload.
pub(super) fn parse(item: TokenStream, errors: &mut Errors) -> Option<Payload> {
    let item: DeriveInput = syn::parse2(item).map_err(|error| errors.push(error)).ok()?;
    let args = TypeArgs::parse_for_derive(&item.attrs, errors);
    let mut serde = serde::Container::parse(&item.attrs);
    if args.is_bounded {
        serde.rest.args.retain(|arg| arg.key != BOUND);
    }
    let data = match item.data {
        syn::Data::Struct(data) => Data::Struct(members(data.fields, serde.rename_all)),
        syn::Data::Enum(data) => Data::Enum(variants(data, &serde)),
        syn::Data::Union(data) => {
            errors.at(data.union_token, "a `union` cannot be a payload; write an `enum`");
            return None;
        }
    };
    let TypeArgs { krate, rename, kind, .. } = args;
    let name = unraw(&item.ident);
    let renamed = rename.as_ref().map_or_else(|| name.clone(), |rename| rename.value());
    let header = |name| Header { name, doc: Doc::parse(&item.attrs), span: item.ident.span() };
    let (header, kind) = match kind {
        KindArgs::Payload => (header(renamed), Kind::Payload),
        KindArgs::Event(args) => {
            let event = Event { header: header(renamed), args };
            (header(name), Kind::Event(event))
        }
        KindArgs::Request(args) => {
            // The attribute has reported a missing reply.
            let reply = args.reply.unwrap_or_else(|| parse_quote!(()));
            let request = Request { header: header(renamed), reply, error: args.error };
            (header(name), Kind::Request(request))
        }
    };
    let DeriveInput { ident, generics, .. } = item;
    Some(Payload { krate, rename, ident, generics, header, kind, serde, data })
}

fn variants(data: DataEnum, container: &serde::Container) -> Vec<Variant> {
    data.variants.into_iter().map(|variant| self::variant(variant, container)).collect()
}

fn variant(variant: syn::Variant, container: &serde::Container) -> Variant {
    let serde = serde::Variant::parse(&variant.attrs);
    let rename = serde.rename.as_ref().map(|name| name.value());
    let name = rename.unwrap_or_else(|| {
        let name = unraw(&variant.ident);
        container.rename_all.map_or(name.clone(), |case| case.apply_to_variant(&name))
    });
    let members = members(variant.fields, serde.rename_all.or(container.rename_all_fields));
    let doc = Doc::parse(&variant.attrs);
    Variant { ident: variant.ident, name, doc, serde, members }
}

fn members(fields: Fields, case: Option<Case>) -> Members {
    match fields {
        Fields::Unit => Members::Unit,
        Fields::Named(fields) => {
            Members::Named(fields.named.into_iter().map(|field| member(field, case)).collect())
        }
        Fields::Unnamed(fields) => {
            Members::Unnamed(fields.unnamed.into_iter().map(|field| member(field, None)).collect())
        }
    }
}

fn member(field: syn::Field, case: Option<Case>) -> Member {
    let serde = serde::Field::parse(&field.attrs);
    let rename = serde.rename.as_ref().map(|name| name.value());
    let name = rename.unwrap_or_else(|| {
        let name = field.ident.as_ref().map(unraw).unwrap_or_default();
        case.map_or(name.clone(), |case| case.apply_to_field(&name))
    });
    Member { name, doc: Doc::parse(&field.attrs), serde, ident: field.ident, ty: field.ty }
}
