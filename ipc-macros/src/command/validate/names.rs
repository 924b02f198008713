use super::Command;
use crate::attr::unraw;
use crate::command::Argument;
use crate::errors::Errors;
use crate::name;

/// Arguments are told apart by their names on the wire.
pub(super) fn has_distinct_arguments(command: &Command, errors: &mut Errors) {
    for (index, Argument { ident, name, .. }) in command.arguments.iter().enumerate() {
        if name.is_empty() {
            errors.at(
                ident,
                format!("`{ident}` is nothing but `_`: name it for the page that passes it"),
            );
            continue;
        }
        if let Some(first) = command.arguments[..index].iter().find(|first| first.name == *name) {
            let message = format!(
                "`{}` and `{ident}` are both `{name}` on the wire: rename one",
                first.ident
            );
            errors.at(ident, message);
        }
    }
}

/// A wire name fits into every place where it is written.
pub(super) fn has_a_wire_name(command: &Command, errors: &mut Errors) {
    let Some(reason) = name::refuse(&command.header.name) else { return };
    match &command.args.rename {
        Some(rename) => errors.at(rename, format!("a command can not be called so: {reason}")),
        None => {
            let ident = &command.function.sig.ident;
            let message = format!(
                "`{ident}` can not be the name of a command: {reason}. \
                 Give it another one on the wire with `#[command(rename = \"…\")]`"
            );
            errors.at(ident, message);
        }
    }
}

/// Beside the function stands a type of its name.
pub(super) fn leaves_common_types_alone(command: &Command, errors: &mut Errors) {
    if !shadows(command) {
        return;
    }
    let ident = &command.function.sig.ident;
    let message = format!(
        "a command can not be called `{ident}`: the type that stands for it in `api![…]` would hide the one that \
         all code knows. Rename the function, and keep the name on the wire with `#[command(rename = \"{}\")]`",
        unraw(ident)
    );
    errors.at(ident, message);
}

/// Whether the marker would hide a type that everybody uses.
pub(super) fn shadows(command: &Command) -> bool {
    name::is_everywhere(&unraw(&command.function.sig.ident))
}
