use crate::attr::serde::{Conversion, Rest};
use crate::errors::Errors;
use crate::payload::refused::{self, Place};
use crate::payload::{Data, Members, Payload};
use crate::types;

/// What serde is told to do, the generated type has to be able to say.
pub(super) fn has_only_serde_keys_that_the_type_can_tell(payload: &Payload, errors: &mut Errors) {
    let mut judge = |rest: &Rest, place| {
        for arg in &rest.args {
            if let Some(reason) = refused::reason(arg, place) {
                errors.at(&arg.tokens, format!("`{}` can not stand on a payload{reason}", arg.key));
            }
        }
    };
    let fields = |members: &Members, judge: &mut dyn FnMut(&Rest, Place)| {
        members.all().iter().for_each(|member| judge(&member.serde.rest, Place::Field));
    };
    judge(&payload.serde.rest, Place::Container);
    match &payload.data {
        Data::Struct(members) => fields(members, &mut judge),
        Data::Enum(variants) => variants.iter().for_each(|variant| {
            judge(&variant.serde.rest, Place::Variant);
            fields(&variant.members, &mut judge);
        }),
    }
}

/// A page reads what it may write.
pub(super) fn is_converted_in_both_directions(payload: &Payload, errors: &mut Errors) {
    let serde = &payload.serde;
    let (alone, missing) = match (serde.read_as(), &serde.into) {
        (Some(read), Some(written)) if !read.is_of_type(written) => {
            let message = format!(
                "`{}` and `into` name two types, and a page reads and writes one: name the same in both",
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
    let message = format!(
        "with `{key}` alone this would be a `{ty}` in one direction and another type in the other: \
         write `{missing} = \"{ty}\"` as well"
    );
    errors.at(key, message);
}

/// The tag of a struct is written, but not checked when it is read.
pub(super) fn is_tagged_only_as_an_enum(payload: &Payload, errors: &mut Errors) {
    if let (Some(tag), Data::Struct(_)) = (&payload.serde.tag, &payload.data) {
        let message = "a struct needs no `tag`, and serde does not check it when it reads one: \
                       remove it, or write an `enum` with this variant";
        errors.at(tag, message);
    }
}
