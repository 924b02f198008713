//! The rules of a command, one function each.

mod names;
mod signature;
mod types;

use super::Command;
use crate::errors::Errors;
use crate::types::look;

type Rule = fn(&Command, &mut Errors);

const RULES: &[Rule] = &[
    signature::stands_alone,
    signature::is_a_free_function,
    signature::is_safe_rust,
    signature::is_not_generic,
    signature::is_not_inline_and_async,
    signature::is_not_inline_with_a_timeout,
    types::has_owned_or_borrowed_arguments,
    types::has_arguments_in_every_build,
    types::returns_an_owned_value,
    types::lends_nothing_to_a_stream,
    names::has_distinct_arguments,
    names::has_a_wire_name,
    names::leaves_common_types_alone,
];

pub(super) fn validate(command: &Command, errors: &mut Errors) {
    RULES.iter().for_each(|rule| rule(command, errors));
}

/// Whether a marker can stand beside the function, although the command is refused.
pub(super) fn can_be_marked(command: &Command) -> bool {
    let function = &command.function;
    let free = function.has_body() && function.sig.receiver().is_none() && !knows_self(command);
    free && command.args.krate.known && !names::shadows(command)
}

/// Whether it has to be inside of an `impl`.
fn knows_self(command: &Command) -> bool {
    let arguments = command.arguments.iter().map(|argument| &argument.ty);
    arguments.chain([&command.returns]).any(|ty| !look(ty).selves.is_empty())
}
