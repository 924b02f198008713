use crate::attr::serde::{Conversion, Rest};
use crate::errors::Errors;
use crate::payload::unsupported::{self, Target};
use crate::payload::{Data, Members, Payload};
use crate::types;

/// The generated TypeScript represents the effect of each key.
pub(super) fn has_only_supported_serde_keys(payload: &Payload, errors: &mut Errors) {
    let mut check = |rest: &Rest, target| {
        for arg in &rest.args {
            if let Some(message) = unsupported::message(arg, target) {
                errors.at(&arg.tokens, message);
            }
        }
    };
    let fields = |members: &Members, check: &mut dyn FnMut(&Rest, Target)| {
        members.all().iter().for_each(|member| check(&member.serde.rest, Target::Field));
    };
    check(&payload.serde.rest, Target::Container);
    match &payload.data {
        Data::Struct(members) => fields(members, &mut check),
        Data::Enum(variants) => variants.iter().for_each(|variant| {
            check(&variant.serde.rest, Target::Variant);
            fields(&variant.members, &mut check);
        }),
    }
}

/// A page reads and writes the same type.
pub(super) fn is_converted_in_both_directions(payload: &Payload, errors: &mut Errors) {
    let serde = &payload.serde;
    let (alone, missing) = match (serde.read_as(), &serde.into) {
        (Some(read), Some(written)) if !read.has_type_of(written) => {
            let message = format!(
                "`{}` and `into` name different types; write the same type in both",
                read.key
            );
            return errors.at(&written.ty, message);
        }
        (Some(read), None) => (read, "into"),
        (None, Some(written)) => (written, "from"),
        _ => return,
    };
    let Conversion { key, ty } = alone;
    let ty = types::written(ty);
    let message =
        format!("`{key}` alone gives each direction a different type; add `{missing} = \"{ty}\"`");
    errors.at(key, message);
}

/// serde writes the tag of a struct, but does not check the tag when reading.
pub(super) fn is_tagged_only_as_an_enum(payload: &Payload, errors: &mut Errors) {
    if let (Some(tag), Data::Struct(_)) = (&payload.serde.tag, &payload.data) {
        let message = "`tag` is not supported on a struct, because serde does not check it; remove \
                       it, or write an `enum` with this variant";
        errors.at(tag, message);
    }
}
