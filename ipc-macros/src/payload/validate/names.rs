use syn::Ident;

use crate::errors::Errors;
use crate::name;
use crate::payload::{Data, Members, Payload, sent};

/// Members of one object, and variants of one enum, are told apart by their names on the wire.
pub(super) fn has_distinct_members(payload: &Payload, errors: &mut Errors) {
    match &payload.data {
        Data::Struct(members) => distinct(fields(members), errors),
        Data::Enum(variants) => {
            if payload.serde.untagged.is_none() {
                distinct(sent(variants).map(|variant| (&variant.ident, &*variant.name)), errors);
            }
            sent(variants).for_each(|variant| distinct(fields(&variant.members), errors));
        }
    }
}

fn fields(members: &Members) -> impl Iterator<Item = (&Ident, &str)> {
    members.sent().filter_map(|member| Some((member.ident.as_ref()?, &*member.name)))
}

fn distinct<'a>(named: impl Iterator<Item = (&'a Ident, &'a str)>, errors: &mut Errors) {
    let mut seen: Vec<(&Ident, &str)> = Vec::new();
    for (ident, name) in named {
        match seen.iter().find(|(_, earlier)| *earlier == name) {
            Some((first, _)) => {
                let message =
                    format!("`{first}` and `{ident}` are both `{name}` on the wire: rename one");
                errors.at(ident, message);
            }
            None => seen.push((ident, name)),
        }
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
    for member in payload.members().into_iter().filter(|member| member.name == TAKEN) {
        match &member.serde.rename {
            Some(rename) => errors.at(rename, message),
            None => errors.at(&member.ident, message),
        }
    }
    let Data::Enum(variants) = &payload.data else { return };
    for variant in sent(variants).filter(|variant| variant.name == TAKEN) {
        errors.at(&variant.serde.rename, message);
    }
}

/// The name of an event goes over the wire; that of any other type into TypeScript.
pub(super) fn has_a_name(payload: &Payload, errors: &mut Errors) {
    let (name, what) = match &payload.event {
        Some(event) => (&event.name, "an event"),
        None if payload.args.rename.is_none() => return,
        None => (&payload.header.name, "a type"),
    };
    let Some(reason) = name::refuse(name) else { return };
    match &payload.args.rename {
        Some(rename) => errors.at(rename, format!("{what} can not be called so: {reason}")),
        None => {
            let message = format!(
                "`{name}` can not be the name of {what}: {reason}. \
                 Give it another one on the wire with `#[event(rename = \"…\")]`"
            );
            errors.at(&payload.ident, message);
        }
    }
}
