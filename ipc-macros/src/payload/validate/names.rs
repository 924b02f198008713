use std::iter;

use quote::ToTokens;
use syn::{Ident, LitStr};

use crate::errors::Errors;
use crate::name;
use crate::payload::{Data, Member, Members, Payload, Variant, sent};

/// Members of one object, and variants of one enum, are told apart by their names on the wire.
pub(super) fn has_distinct_members(payload: &Payload, errors: &mut Errors) {
    match &payload.data {
        Data::Struct(members) => distinct(fields(members), errors),
        Data::Enum(variants) => {
            if payload.serde.untagged.is_none() {
                distinct(sent(variants).flat_map(names_of_variant), errors);
            }
            sent(variants).for_each(|variant| distinct(fields(&variant.members), errors));
        }
    }
}

/// A name on the wire, whose it is, and where it is written.
struct Named<'a> {
    ident: &'a Ident,
    name: String,
    place: &'a dyn ToTokens,
}

/// What is flattened has a name in Rust alone.
fn fields(members: &Members) -> impl Iterator<Item = Named<'_>> {
    let named = members.sent().filter(|member| member.serde.flatten.is_none());
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
    let own = Named { ident, name: name.to_owned(), place: ident };
    let others =
        aliases.iter().map(move |alias| Named { ident, name: alias.value(), place: alias });
    iter::once(own).chain(others)
}

fn distinct<'a>(named: impl Iterator<Item = Named<'a>>, errors: &mut Errors) {
    let mut seen: Vec<Named<'_>> = Vec::new();
    for new in named {
        let Named { ident, name, place } = &new;
        let message = match seen.iter().find(|earlier| earlier.name == *name) {
            Some(earlier) if earlier.ident == *ident => {
                format!("`{ident}` is called `{name}` already: remove the `alias`")
            }
            Some(Named { ident: first, .. }) => {
                format!("`{first}` and `{ident}` are both `{name}` on the wire: rename one")
            }
            None => {
                seen.push(new);
                continue;
            }
        };
        errors.at(place, message);
    }
}

/// JavaScript gives one name of a member a meaning of its own.
pub(super) fn keeps_clear_of_prototypes(payload: &Payload, errors: &mut Errors) {
    const TAKEN: &str = "__proto__";
    let message =
        "`__proto__` sets an object's prototype in JavaScript, and is lost: choose another name";
    for literal in [&payload.serde.tag, &payload.serde.content].into_iter().flatten() {
        if literal.value() == TAKEN {
            errors.at(literal, message);
        }
    }
    let mut judge =
        |ident: &dyn ToTokens, name: &str, rename: Option<&LitStr>, aliases: &[LitStr]| {
            if name == TAKEN {
                errors.at(rename.map_or(ident, |rename| rename), message);
            }
            aliases
                .iter()
                .filter(|alias| alias.value() == TAKEN)
                .for_each(|alias| errors.at(alias, message));
        };
    let members = payload.members().into_iter().filter(|member| member.serde.flatten.is_none());
    for Member { ident, name, serde, .. } in members {
        judge(ident, name, serde.rename.as_ref(), &serde.aliases);
    }
    let Data::Enum(variants) = &payload.data else { return };
    for Variant { ident, name, serde, .. } in sent(variants) {
        judge(ident, name, serde.rename.as_ref(), &serde.aliases);
    }
}

/// The name of an event or a request goes over the wire; that of any other type into TypeScript.
pub(super) fn has_a_name(payload: &Payload, errors: &mut Errors) {
    let kind = payload.args.kind;
    let (name, what) = match &payload.wire {
        Some(wire) => (&wire.name, kind.described()),
        None if payload.args.rename.is_none() => return,
        None => (&payload.header.name, "a type"),
    };
    let Some(reason) = name::refuse(name) else { return };
    match &payload.args.rename {
        Some(rename) => errors.at(rename, format!("{what} can not be called so: {reason}")),
        None => {
            let message = format!(
                "`{name}` can not be the name of {what}: {reason}. \
                 Give it another one on the wire with `#[{}(rename = \"…\")]`",
                kind.name()
            );
            errors.at(&payload.ident, message);
        }
    }
}
