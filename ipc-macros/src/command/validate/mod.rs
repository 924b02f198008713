//! The rules of a command, each a function.

mod names;
mod signature;
mod types;

use super::Command;
use crate::errors::Errors;
use crate::types::inspect;

type Rule = fn(&Command, &mut Errors);

const RULES: &[Rule] = &[
    signature::has_one_attribute,
    signature::is_a_free_function,
    signature::is_safe_rust,
    signature::is_not_generic,
    signature::is_not_inline_and_async,
    signature::is_not_inline_with_a_timeout,
    types::has_owned_or_borrowed_arguments,
    types::has_no_conditional_arguments,
    types::returns_an_owned_value,
    types::lends_no_argument_to_a_stream,
    names::has_distinct_arguments,
    names::has_a_wire_name,
    names::shadows_no_common_type,
];

pub(super) fn validate(command: &Command, errors: &mut Errors) {
    RULES.iter().for_each(|rule| rule(command, errors));
}

/// Returns whether a rejected command can have a marker.
pub(super) fn can_have_marker(command: &Command) -> bool {
    let function = &command.function;
    let free = function.has_body() && function.sig.receiver().is_none() && !mentions_self(command);
    free && command.args.krate.is_known && !names::shadows(command)
}

/// Returns whether the signature is only valid inside of an `impl`.
fn mentions_self(command: &Command) -> bool {
    let arguments = command.arguments.iter().map(|argument| &argument.ty);
    arguments.chain([&command.returns]).any(|ty| !inspect(ty).selves.is_empty())
}
