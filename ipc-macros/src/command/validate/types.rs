use syn::{FnArg, Lifetime, Type, TypeImplTrait, TypeParamBound};

use crate::command::{Argument, Command};
use crate::errors::Errors;
use crate::types::{self, Found};

/// A call owns its arguments. It can lend one as a whole, for reading.
pub(super) fn has_owned_or_borrowed_arguments(command: &Command, errors: &mut Errors) {
    for Argument { ident, ty, .. } in &command.arguments {
        let Type::Reference(reference) = ty else {
            refuse_parts(&types::look(ty), errors);
            continue;
        };
        if reference.mutability.is_some() {
            let owned = types::owned(&reference.elem);
            let message = if types::is_stream(&reference.elem) {
                format!(
                    "`{ident}` can not be `&mut`, since its call owns it: write `mut {ident}: {owned}`"
                )
            } else {
                format!(
                    "`{ident}` can not be `&mut`: a page would not see the change. \
                     Take a value, `mut {ident}: {owned}`, and return what is new"
                )
            };
            errors.at(reference, message);
        }
        if let Some(lifetime) = unbound(command, reference.lifetime.as_ref()) {
            let message =
                format!("an argument lives as long as its call: remove the lifetime `{lifetime}`");
            errors.at(lifetime, message);
        }
        if !types::is_octets(&reference.elem) {
            refuse_parts(&types::look(&reference.elem), errors);
        }
    }
}

/// A lifetime that the function does not declare. Those that it does have been refused where they are declared.
fn unbound<'a>(command: &Command, lifetime: Option<&'a Lifetime>) -> Option<&'a Lifetime> {
    let generics = &command.function.sig.generics;
    let lifetime = lifetime?;
    let declared = generics.lifetimes().any(|param| param.lifetime == *lifetime);
    (!declared && lifetime.ident != "_").then_some(lifetime)
}

fn refuse_parts(found: &Found<'_>, errors: &mut Errors) {
    for reference in &found.references {
        let message = "a reference can only be all of an argument's type, as in `&str`: \
                       inside of another type write what owns it, `String` for `&str`";
        errors.at(reference, message);
    }
    for lifetime in &found.lifetimes {
        let message = "an argument can not borrow, so its type has no lifetime: write `State<T>`, not `State<'_, T>`";
        errors.at(lifetime, message);
    }
    for found in &found.impls {
        let message = "an argument of a command has one type, which the page's types are made from: \
                       name it instead of `impl …`";
        errors.at(found, message);
    }
    refuse_anywhere(found, errors);
}

fn refuse_anywhere(found: &Found<'_>, errors: &mut Errors) {
    for ident in &found.selves {
        let message = "a command is a free function, which knows no `Self`: name the type, \
                       and move the function out of the `impl`";
        errors.at(ident, message);
    }
    found.refuse_what_is_lost(errors);
}

/// The page's types are one file, whatever the build.
pub(super) fn has_arguments_in_every_build(command: &Command, errors: &mut Errors) {
    let attrs = command.function.sig.inputs.iter().flat_map(|input| match input {
        FnArg::Typed(typed) => &typed.attrs,
        FnArg::Receiver(receiver) => &receiver.attrs,
    });
    for attr in attrs.filter(|attr| attr.path().is_ident("cfg") || attr.path().is_ident("cfg_attr"))
    {
        let message = "an argument is there in every build, or callers could not count on it: \
                       write two commands, and put the `#[cfg]` above each";
        errors.at(attr, message);
    }
}

/// What is returned leaves the function.
pub(super) fn returns_an_owned_value(command: &Command, errors: &mut Errors) {
    if let Type::Never(never) = &command.returns {
        errors.at(never, "a call has to end: return `()`, or a `Result`");
    }
    let found = types::look(&command.returns);
    for reference in &found.references {
        let message = "a command can not return a reference, since what it points to ends with the call: \
                       write what owns it, `String` for `&str`, `Vec<T>` for `&[T]`";
        errors.at(reference, message);
    }
    if found.references.is_empty() {
        for lifetime in found.lifetimes.iter().filter(|lifetime| lifetime.ident != "static") {
            errors.at(
                lifetime,
                "a command can not return what borrows: return a type without lifetime",
            );
        }
    }
    for object in &types::error(&command.returns).map(types::look).unwrap_or_default().objects {
        let message = "a page is told each error as a type, and `dyn …` is none: for `?` on anything write \
                       `Result<T, AnyError>`, or an enum with `#[payload]`";
        errors.at(object, message);
    }
    refuse_anywhere(&found, errors);
}

/// A result without a name, a stream, may hold all that it was made from.
pub(super) fn lends_nothing_to_a_stream(command: &Command, errors: &mut Errors) {
    let found = types::look(&command.returns);
    if found.impls.iter().all(|found| says_what_it_captures(found)) {
        return;
    }
    for Argument { ty, .. } in &command.arguments {
        let Type::Reference(reference) = ty else { continue };
        let owned = types::owned(&reference.elem);
        let message = format!(
            "a stream outlives the call's arguments: take `{owned}`, or write `+ use<>` behind the `impl …` if it does \
             not hold this one"
        );
        errors.at(reference, message);
    }
}

fn says_what_it_captures(found: &TypeImplTrait) -> bool {
    found.bounds.iter().any(|bound| matches!(bound, TypeParamBound::PreciseCapture(_)))
}
