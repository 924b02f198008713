use super::Command;
use crate::attr::unraw;
use crate::command::Argument;
use crate::errors::Errors;
use crate::name;

/// A page passes arguments by their names on the wire.
pub(super) fn has_distinct_arguments(command: &Command, errors: &mut Errors) {
    for (index, argument) in command.arguments.iter().enumerate() {
        let Argument { pattern, name: Some(name), .. } = argument else { continue };
        let shown = argument.shown();
        if name.is_empty() {
            let message = format!(
                "`{shown}` has no name on the wire, because leading underscores are removed; write \
                 a name"
            );
            errors.at(pattern, message);
            continue;
        }
        let mut earlier = command.arguments[..index].iter();
        if let Some(first) = earlier.find(|first| first.name.as_ref() == Some(name)) {
            let message = format!(
                "`{}` and `{shown}` are both `{name}` on the wire; rename one",
                first.shown()
            );
            errors.at(pattern, message);
        }
    }
}

/// A command is called by its wire name.
pub(super) fn has_a_wire_name(command: &Command, errors: &mut Errors) {
    let Some(error) = name::error_on_the_wire(&command.header.name, "a command") else { return };
    match &command.args.rename {
        Some(rename) => errors.at(rename, error),
        None => {
            let help = "`#[command(rename = \"…\")]` gives it another wire name";
            errors.at(&command.function.sig.ident, format!("{error}\nhelp: {help}"));
        }
    }
}

/// The marker of a command is a type with the name of the function.
pub(super) fn shadows_no_common_type(command: &Command, errors: &mut Errors) {
    if !shadows(command) {
        return;
    }
    let ident = &command.function.sig.ident;
    let message = format!(
        "a command cannot be called `{ident}`, because its marker would shadow `{ident}` in this \
         module\n\
         help: rename the function, and keep the wire name with `#[command(rename = \"{}\")]`",
        unraw(ident)
    );
    errors.at(ident, message);
}

/// Returns whether the marker would shadow a common type or crate.
pub(super) fn shadows(command: &Command) -> bool {
    name::is_in_every_scope(&unraw(&command.function.sig.ident))
}
