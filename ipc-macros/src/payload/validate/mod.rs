//! The rules of a payload, each a function.

mod delivery;
mod flatten;
mod generics;
mod keys;
mod members;
mod names;
mod reply;

use super::Payload;
use crate::errors::Errors;

type Rule = fn(&Payload, &mut Errors);

const RULES: &[Rule] = &[
    keys::has_only_supported_serde_keys,
    keys::is_tagged_only_as_an_enum,
    keys::is_converted_in_both_directions,
    generics::owns_its_data,
    generics::has_no_const_parameters,
    generics::has_only_implied_bounds,
    generics::is_concrete_with_a_wire_name,
    delivery::does_not_contradict_itself,
    delivery::is_only_for_the_backend,
    reply::is_an_owned_value,
    names::has_a_name,
];

/// The rules of the members, which are not on the wire when a value is converted.
const RULES_OF_MEMBERS: &[Rule] = &[
    flatten::flattens_only_objects,
    members::round_trips,
    members::adds_its_tag_to_objects,
    members::reads_what_it_omits,
    members::skips_only_named_fields,
    members::is_transparent_in_both_directions,
    names::has_distinct_members,
    names::has_no_prototype_member,
];

pub(super) fn validate(payload: &Payload, errors: &mut Errors) {
    RULES.iter().for_each(|rule| rule(payload, errors));
    if payload.serde.converted_type().is_none() {
        RULES_OF_MEMBERS.iter().for_each(|rule| rule(payload, errors));
    }
}
