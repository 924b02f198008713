//! `#[payload]`, `#[event]` and `#[request]`: the attributes, and their derive.

mod attribute;
mod bounds;
mod expand;
mod fallback;
mod parse;
mod serde_rejects;
mod unsupported;
mod validate;

use proc_macro2::TokenStream;
use syn::{Generics, Ident, LitStr, Type};

use crate::attr::args::{Crate, EventArgs, Source, TypeAttr};
use crate::attr::doc::Doc;
use crate::attr::serde;
use crate::errors::Errors;
use crate::header::Header;
use crate::types;

pub(crate) use attribute::{event, payload, request};

/// A type whose values cross the wire.
pub(crate) struct Payload {
    pub(crate) krate: Crate,
    /// The value of `rename = …`, from which a header has its name.
    pub(crate) rename: Option<LitStr>,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    /// The header of the type in TypeScript.
    pub(crate) header: Header,
    pub(crate) kind: Kind,
    pub(crate) serde: serde::Container,
    pub(crate) data: Data,
}

/// The kind of a type, with its own data.
#[expect(clippy::large_enum_variant, reason = "an expansion has a single value")]
pub(crate) enum Kind {
    Payload,
    Event(Event),
    Request(Request),
}

/// The data of an event.
pub(crate) struct Event {
    /// The header on the wire.
    pub(crate) header: Header,
    pub(crate) args: EventArgs,
}

/// The way in which the backend sends an event.
#[derive(Clone, Copy)]
pub(crate) enum Sending {
    Emit,
    Deliver,
}

/// The data of a request.
pub(crate) struct Request {
    /// The header on the wire.
    pub(crate) header: Header,
    pub(crate) reply: Type,
    pub(crate) error: Option<Type>,
}

/// The fields of a struct, or the variants of an enum.
pub(crate) enum Data {
    Struct(Members),
    Enum(Vec<Variant>),
}

/// A variant of an enum.
pub(crate) struct Variant {
    pub(crate) ident: Ident,
    /// The name on the wire.
    pub(crate) name: String,
    pub(crate) doc: Doc,
    pub(crate) serde: serde::Variant,
    pub(crate) members: Members,
}

/// The fields of a struct or a variant, skipped fields included.
pub(crate) enum Members {
    Unit,
    Named(Vec<Member>),
    Unnamed(Vec<Member>),
}

/// A field.
pub(crate) struct Member {
    /// The name in Rust, unless the field is unnamed.
    pub(crate) ident: Option<Ident>,
    /// The name on the wire, which is empty for an unnamed field.
    pub(crate) name: String,
    pub(crate) doc: Doc,
    pub(crate) serde: serde::Field,
    pub(crate) ty: Type,
}

impl Payload {
    /// Returns all fields on the wire.
    pub(crate) fn members(&self) -> Vec<&Member> {
        match &self.data {
            Data::Struct(members) => members.on_wire().collect(),
            Data::Enum(variants) => {
                on_wire(variants).flat_map(|variant| variant.members.on_wire()).collect()
            }
        }
    }

    /// Returns whether serde needs a `Default` of a type parameter for a missing or skipped field.
    pub(crate) fn needs_default_of(&self, param: &Ident) -> bool {
        let needs = |members: &Members| {
            let mut defaulted =
                members.all().iter().filter(|member| member.serde.needs_default(&self.serde));
            defaulted.any(|member| types::mentions(&member.ty, param))
        };
        match &self.data {
            Data::Struct(members) => needs(members),
            Data::Enum(variants) => variants.iter().any(|variant| needs(&variant.members)),
        }
    }

    /// Returns the type that serde reads and writes in place of this type, if any.
    pub(crate) fn wire_type(&self) -> Option<&Type> {
        let transparent = self.serde.transparent.as_ref();
        let inner = transparent.and_then(|_| self.transparent_member());
        self.serde.converted_type().or(inner.map(|member| &member.ty))
    }

    /// Returns the only field of a transparent struct.
    pub(crate) fn transparent_member(&self) -> Option<&Member> {
        let Data::Struct(members) = &self.data else { return None };
        let mut candidates = members.on_wire().filter(|member| member.may_be_transparent());
        candidates.next().filter(|_| candidates.next().is_none())
    }
}

impl Kind {
    pub(crate) fn attr(&self) -> TypeAttr {
        match self {
            Kind::Payload => TypeAttr::Payload,
            Kind::Event(_) => TypeAttr::Event,
            Kind::Request(_) => TypeAttr::Request,
        }
    }

    /// Returns the header on the wire, which a payload alone does not have.
    pub(crate) fn wire_header(&self) -> Option<&Header> {
        match self {
            Kind::Payload => None,
            Kind::Event(event) => Some(&event.header),
            Kind::Request(request) => Some(&request.header),
        }
    }
}

impl Event {
    /// Returns how the backend sends the event, or `None` for an event of pages.
    pub(crate) fn sending(&self) -> Option<Sending> {
        match (self.args.from, &self.args.lossless) {
            (Source::Page, _) => None,
            (_, Some(_)) => Some(Sending::Deliver),
            (_, None) => Some(Sending::Emit),
        }
    }
}

impl Members {
    pub(crate) fn all(&self) -> &[Member] {
        match self {
            Members::Unit => &[],
            Members::Named(members) | Members::Unnamed(members) => members,
        }
    }

    /// Returns the fields on the wire.
    pub(crate) fn on_wire(&self) -> impl Iterator<Item = &Member> {
        self.all().iter().filter(|member| member.serde.is_written() || member.serde.is_read())
    }
}

impl Member {
    /// Returns whether the field may be the only field of a transparent struct.
    fn may_be_transparent(&self) -> bool {
        let phantom = types::last_segment(&self.ty).is_some_and(|last| last.ident == "PhantomData");
        !phantom && self.serde.default.is_none()
    }
}

/// Returns the variants on the wire.
pub(crate) fn on_wire(variants: &[Variant]) -> impl Iterator<Item = &Variant> {
    variants.iter().filter(|variant| !variant.serde.skip)
}

/// Expands the derive.
pub(crate) fn derive(item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let Some(payload) = parse::parse(item, &mut errors) else { return errors.into_tokens() };
    validate::validate(&payload, &mut errors);
    let rejected_by_serde = serde_rejects::rejects(&payload);
    if errors.is_empty() && !rejected_by_serde {
        expand::expand(&payload)
    } else {
        fallback::fallback(&payload, rejected_by_serde, errors)
    }
}
