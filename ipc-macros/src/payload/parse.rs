use proc_macro2::TokenStream;
use syn::{DataEnum, DeriveInput, Fields};

use super::{Data, Member, Members, Payload, Variant};
use crate::attr::doc::Doc;
use crate::attr::own::{Kind, TypeArgs};
use crate::attr::{serde, unraw};
use crate::case::Case;
use crate::errors::Errors;
use crate::header::Header;

/// Reads the item of the derive. `None` is nothing that can be derived for.
pub(super) fn parse(item: TokenStream, errors: &mut Errors) -> Option<Payload> {
    let item: DeriveInput = syn::parse2(item).map_err(|error| errors.push(error)).ok()?;
    let args = TypeArgs::of_derive(&item.attrs, errors);
    let serde = serde::Container::parse(&item.attrs);
    let data = match item.data {
        syn::Data::Struct(data) => Data::Struct(members(data.fields, serde.rename_all)),
        syn::Data::Enum(data) => Data::Enum(variants(data, &serde)),
        syn::Data::Union(data) => {
            errors.at(data.union_token, "nothing tells what is in a `union`: write an `enum`");
            return None;
        }
    };
    let rename = args.rename.as_ref().map(|name| name.value());
    let name = unraw(&item.ident);
    let header = |name| Header { name, doc: Doc::parse(&item.attrs), span: item.ident.span() };
    let has_wire_name = args.kind != Kind::Payload;
    let wire = has_wire_name.then(|| header(rename.clone().unwrap_or(name.clone())));
    let header = header(rename.filter(|_| !has_wire_name).unwrap_or(name));
    Some(Payload { args, ident: item.ident, generics: item.generics, header, wire, serde, data })
}

fn variants(data: DataEnum, container: &serde::Container) -> Vec<Variant> {
    data.variants.into_iter().map(|variant| self::variant(variant, container)).collect()
}

fn variant(variant: syn::Variant, container: &serde::Container) -> Variant {
    let serde = serde::Variant::parse(&variant.attrs);
    let own = serde.rename.as_ref().map(|name| name.value());
    let name = own.unwrap_or_else(|| {
        let name = unraw(&variant.ident);
        container.rename_all.map_or(name.clone(), |case| case.of_variant(&name))
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
    let own = serde.rename.as_ref().map(|name| name.value());
    let name = own.unwrap_or_else(|| {
        let name = field.ident.as_ref().map(unraw).unwrap_or_default();
        case.map_or(name.clone(), |case| case.of_field(&name))
    });
    Member { name, doc: Doc::parse(&field.attrs), serde, ident: field.ident, ty: field.ty }
}
