use crate::errors::Errors;
use crate::payload::{Data, Member, Members, Payload, sent};
use crate::types;

/// What is flattened gives its members to the object around it. What only its type tells, `build()` looks at.
pub(super) fn flattens_only_objects(payload: &Payload, errors: &mut Errors) {
    let mut judge = |members: &Members| {
        if let Members::Named(members) = members {
            members.iter().for_each(|member| refuse(payload, member, errors));
        }
    };
    match &payload.data {
        Data::Struct(members) => judge(members),
        Data::Enum(variants) => sent(variants).for_each(|variant| judge(&variant.members)),
    }
}

fn refuse(payload: &Payload, member: &Member, errors: &mut Errors) {
    let Member { serde, ty, .. } = member;
    let Some(flatten) = &serde.flatten else { return };
    if payload.serde.deny_unknown_fields.is_some() {
        let message = "`flatten` takes the members that are not known, and `deny_unknown_fields` refuses them: \
                       remove one of the two";
        errors.at(flatten, message);
    }
    if let Some(condition) = &serde.skip_serializing_if {
        let message = "no type tells that all members of what is flattened are there or none: \
                       remove `skip_serializing_if`, or hold it as a member, without `flatten`";
        errors.at(condition, message);
    }
    let written = types::written(ty);
    if types::is_option(ty) {
        let message = format!(
            "`{written}` can not be flattened, since no type tells that all of its members are there or none: \
             hold it as a member, without `flatten`"
        );
        errors.at(ty, message);
    } else if types::is_without_members(ty) {
        let message = format!(
            "`{written}` can not be flattened, since it has no members: hold it as a member, without `flatten`"
        );
        errors.at(ty, message);
    }
}
