//! The rules of a payload, one function each.

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
    generics::owns_its_data,
    generics::has_no_const_parameters,
    generics::bounds_only_what_describes_it,
    generics::is_concrete_as_an_event,
    members::comes_back_as_it_went,
    members::has_members_with_names_to_tag,
    members::skips_only_named_fields,
    names::has_distinct_members,
    names::keeps_clear_of_prototypes,
    names::has_a_name,
];

pub(super) fn validate(payload: &Payload, errors: &mut Errors) {
    RULES.iter().for_each(|rule| rule(payload, errors));
}
