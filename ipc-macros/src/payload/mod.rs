//! `#[payload]`, `#[event]` and `#[request]`: the attributes, and the derive that all of them add.

mod attribute;
mod expand;
mod inert;
mod parse;
mod refused;
mod serde_says;
mod validate;

use proc_macro2::TokenStream;
use syn::{Generics, Ident, Type};

use crate::attr::doc::Doc;
use crate::attr::own::TypeArgs;
use crate::attr::serde;
use crate::errors::Errors;
use crate::header::Header;
use crate::types;

pub(crate) use attribute::{event, payload, request};

/// A type that crosses the wire.
pub(crate) struct Payload {
    pub(crate) args: TypeArgs,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    /// The type's header in TypeScript.
    pub(crate) header: Header,
    /// The header on the wire, if it is an event or a request.
    pub(crate) wire: Option<Header>,
    pub(crate) serde: serde::Container,
    pub(crate) data: Data,
}

/// What it is made of.
pub(crate) enum Data {
    Struct(Members),
    Enum(Vec<Variant>),
}

/// A variant of an enum.
pub(crate) struct Variant {
    pub(crate) ident: Ident,
    /// Its name on the wire.
    pub(crate) name: String,
    pub(crate) doc: Doc,
    pub(crate) serde: serde::Variant,
    pub(crate) members: Members,
}

/// What is in a struct or a variant, with all that serde skips.
pub(crate) enum Members {
    Unit,
    Named(Vec<Member>),
    Unnamed(Vec<Member>),
}

/// A field.
pub(crate) struct Member {
    /// Its name in Rust, if it has one.
    pub(crate) ident: Option<Ident>,
    /// Its name on the wire, if it has one.
    pub(crate) name: String,
    pub(crate) doc: Doc,
    pub(crate) serde: serde::Field,
    pub(crate) ty: Type,
}

impl Payload {
    /// All fields that are on the wire.
    pub(crate) fn members(&self) -> Vec<&Member> {
        match &self.data {
            Data::Struct(members) => members.sent().collect(),
            Data::Enum(variants) => {
                sent(variants).flat_map(|variant| variant.members.sent()).collect()
            }
        }
    }

    /// Whether serde makes a value of this parameter's out of nothing, where a field is missing or skipped.
    pub(crate) fn has_default_of(&self, param: &Ident) -> bool {
        let has = |members: &Members| {
            let mut defaulted =
                members.all().iter().filter(|member| member.serde.is_made_up(&self.serde));
            defaulted.any(|member| types::mentions(&member.ty, param))
        };
        match &self.data {
            Data::Struct(members) => has(members),
            Data::Enum(variants) => variants.iter().any(|variant| has(&variant.members)),
        }
    }

    /// The type that the wire has in place of this one.
    pub(crate) fn stand_in(&self) -> Option<&Type> {
        let transparent = self.serde.transparent.as_ref();
        let carried = transparent.and_then(|_| self.transparent_member());
        self.serde.stand_in().or(carried.map(|member| &member.ty))
    }

    /// The field that a transparent struct is nothing but.
    pub(crate) fn transparent_member(&self) -> Option<&Member> {
        let Data::Struct(members) = &self.data else { return None };
        let mut carried = members.sent().filter(|member| member.is_carried());
        carried.next().filter(|_| carried.next().is_none())
    }
}

impl Members {
    pub(crate) fn all(&self) -> &[Member] {
        match self {
            Members::Unit => &[],
            Members::Named(members) | Members::Unnamed(members) => members,
        }
    }

    pub(crate) fn sent(&self) -> impl Iterator<Item = &Member> {
        self.all().iter().filter(|member| member.serde.is_written() || member.serde.is_read())
    }
}

impl Member {
    /// Whether it counts as the field of a transparent struct.
    fn is_carried(&self) -> bool {
        let phantom = types::last_segment(&self.ty).is_some_and(|last| last.ident == "PhantomData");
        !phantom && self.serde.default.is_none()
    }
}

/// The variants that are on the wire.
pub(crate) fn sent(variants: &[Variant]) -> impl Iterator<Item = &Variant> {
    variants.iter().filter(|variant| !variant.serde.skip)
}

/// What the derive stands for.
pub(crate) fn derive(item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let Some(payload) = parse::parse(item, &mut errors) else { return errors.into_tokens() };
    validate::validate(&payload, &mut errors);
    let refused_by_serde = serde_says::refuses(&payload);
    if errors.is_empty() && !refused_by_serde {
        expand::expand(&payload)
    } else {
        inert::inert(&payload, refused_by_serde, errors)
    }
}
