use crate::errors::Errors;
use crate::payload::{Data, Member, Members, Payload, on_wire};
use crate::types;

/// A flattened field adds its members to the outer object. `build()` checks the types that are not
/// known here.
pub(super) fn flattens_only_objects(payload: &Payload, errors: &mut Errors) {
    let mut check = |members: &Members| {
        if let Members::Named(members) = members {
            members.iter().for_each(|member| check_field(payload, member, errors));
        }
    };
    match &payload.data {
        Data::Struct(members) => check(members),
        Data::Enum(variants) => on_wire(variants).for_each(|variant| check(&variant.members)),
    }
}

fn check_field(payload: &Payload, member: &Member, errors: &mut Errors) {
    let Member { serde, ty, .. } = member;
    let Some(flatten) = &serde.flatten else { return };
    if payload.serde.deny_unknown_fields.is_some() {
        let message = "`flatten` reads the fields that `deny_unknown_fields` rejects; remove one \
                       of the two";
        errors.at(flatten, message);
    }
    if let Some(condition) = &serde.skip_serializing_if {
        let message = "`skip_serializing_if` cannot be used with `flatten`, because TypeScript \
                       cannot represent members that are only omitted together; remove one of the \
                       two";
        errors.at(condition, message);
    }
    let written = types::written(ty);
    if types::is_option(ty) {
        let message = format!(
            "`{written}` cannot be flattened, because TypeScript cannot represent members that are \
             only absent together; remove `flatten`"
        );
        errors.at(ty, message);
    } else if types::has_no_members(ty) {
        let message =
            format!("`{written}` cannot be flattened, because it has no members; remove `flatten`");
        errors.at(ty, message);
    }
}
