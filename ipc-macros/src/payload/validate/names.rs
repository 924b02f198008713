use std::iter;

use quote::ToTokens;
use syn::{Ident, LitStr};

use crate::errors::Errors;
use crate::name;
use crate::payload::{Data, Member, Members, Payload, Variant, on_wire};

/// The members of an object, and the variants of an enum, have different names on the wire.
pub(super) fn has_distinct_members(payload: &Payload, errors: &mut Errors) {
    match &payload.data {
        Data::Struct(members) => reject_duplicates(fields(members), errors),
        Data::Enum(variants) => {
            if payload.serde.untagged.is_none() {
                let named = on_wire(variants).filter(|variant| variant.serde.untagged.is_none());
                reject_duplicates(named.flat_map(names_of_variant), errors);
            }
            on_wire(variants)
                .for_each(|variant| reject_duplicates(fields(&variant.members), errors));
        }
    }
}

/// A name on the wire, with its owner and its syntax.
struct Named<'a> {
    ident: &'a Ident,
    name: String,
    syntax: &'a dyn ToTokens,
}

/// Returns the names of all fields but the flattened ones, which have no name on the wire.
fn fields(members: &Members) -> impl Iterator<Item = Named<'_>> {
    let named = members.on_wire().filter(|member| member.serde.flatten.is_none());
    named.filter_map(|member| Some((member.ident.as_ref()?, member))).flat_map(|(ident, member)| {
        let aliases = if member.serde.is_read() { &*member.serde.aliases } else { &[] };
        names(ident, &member.name, aliases)
    })
}

fn names_of_variant(variant: &Variant) -> impl Iterator<Item = Named<'_>> {
    names(&variant.ident, &variant.name, &variant.serde.aliases)
}

fn names<'a>(
    ident: &'a Ident,
    name: &str,
    aliases: &'a [LitStr],
) -> impl Iterator<Item = Named<'a>> + use<'a> {
    let own = Named { ident, name: name.to_owned(), syntax: ident };
    let others =
        aliases.iter().map(move |alias| Named { ident, name: alias.value(), syntax: alias });
    iter::once(own).chain(others)
}

fn reject_duplicates<'a>(named: impl Iterator<Item = Named<'a>>, errors: &mut Errors) {
    let mut seen: Vec<Named<'_>> = Vec::new();
    for new in named {
        let Named { ident, name, syntax } = &new;
        let message = match seen.iter().find(|earlier| earlier.name == *name) {
            Some(earlier) if earlier.ident == *ident => {
                format!("`{ident}` already has the name `{name}` on the wire; remove the `alias`")
            }
            Some(Named { ident: first, .. }) => {
                format!("`{first}` and `{ident}` are both `{name}` on the wire; rename one")
            }
            None => {
                seen.push(new);
                continue;
            }
        };
        errors.at(syntax, message);
    }
}

/// JavaScript treats `__proto__` as the prototype of an object.
pub(super) fn has_no_prototype_member(payload: &Payload, errors: &mut Errors) {
    const PROTOTYPE: &str = "__proto__";
    let message =
        "`__proto__` would set the prototype of an object in JavaScript; write another name";
    for literal in [&payload.serde.tag, &payload.serde.content].into_iter().flatten() {
        if literal.value() == PROTOTYPE {
            errors.at(literal, message);
        }
    }
    let mut check =
        |ident: &dyn ToTokens, name: &str, rename: Option<&LitStr>, aliases: &[LitStr]| {
            if name == PROTOTYPE {
                errors.at(rename.map_or(ident, |rename| rename), message);
            }
            aliases
                .iter()
                .filter(|alias| alias.value() == PROTOTYPE)
                .for_each(|alias| errors.at(alias, message));
        };
    let members = payload.members().into_iter().filter(|member| member.serde.flatten.is_none());
    for Member { ident, name, serde, .. } in members {
        check(ident, name, serde.rename.as_ref(), &serde.aliases);
    }
    let Data::Enum(variants) = &payload.data else { return };
    for Variant { ident, name, serde, .. } in on_wire(variants) {
        check(ident, name, serde.rename.as_ref(), &serde.aliases);
    }
}

/// An event or a request is sent by its wire name, and another payload is declared by its name in
/// TypeScript.
pub(super) fn has_a_name(payload: &Payload, errors: &mut Errors) {
    let attr = payload.kind.attr();
    let error = match payload.kind.wire_header() {
        Some(header) => name::error_on_the_wire(&header.name, attr.with_article()),
        None if payload.rename.is_none() => return,
        None => name::error_in_typescript(&payload.header.name),
    };
    let Some(error) = error else { return };
    match &payload.rename {
        Some(rename) => errors.at(rename, error),
        None => {
            let name = attr.name();
            let help = format!("`#[{name}(rename = \"…\")]` gives it another wire name");
            errors.at(&payload.ident, format!("{error}\nhelp: {help}"));
        }
    }
}
