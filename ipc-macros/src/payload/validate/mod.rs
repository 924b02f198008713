//! The rules of a payload, one function each.

mod answers;
mod delivery;
mod flatten;
mod generics;
mod keys;
mod members;
mod names;

use super::Payload;
use crate::errors::Errors;

type Rule = fn(&Payload, &mut Errors);

const RULES: &[Rule] = &[
    keys::has_only_serde_keys_that_the_type_can_tell,
    keys::is_tagged_only_as_an_enum,
    keys::is_converted_in_both_directions,
    generics::owns_its_data,
    generics::has_no_const_parameters,
    generics::bounds_only_what_describes_it,
    generics::is_concrete_with_a_wire_name,
    delivery::does_not_contradict_itself,
    delivery::is_that_of_the_core,
    answers::are_owned_and_come_back,
    names::has_a_name,
];

/// Those of what is in it, which is not on the wire where another type stands in.
const RULES_OF_CONTENT: &[Rule] = &[
    flatten::flattens_only_objects,
    members::comes_back_as_it_went,
    members::has_members_with_names_to_tag,
    members::can_be_read_where_it_was_left_out,
    members::skips_only_named_fields,
    members::is_transparent_in_both_directions,
    names::has_distinct_members,
    names::keeps_clear_of_prototypes,
];

pub(super) fn validate(payload: &Payload, errors: &mut Errors) {
    RULES.iter().for_each(|rule| rule(payload, errors));
    if payload.serde.stand_in().is_none() {
        RULES_OF_CONTENT.iter().for_each(|rule| rule(payload, errors));
    }
}
