use syn::{FnArg, Lifetime, Type, TypeImplTrait, TypeParamBound};

use crate::command::{Argument, Command};
use crate::errors::Errors;
use crate::types::{self, Found};

/// A call owns its arguments, and lends an argument to the function as a whole.
pub(super) fn has_owned_or_borrowed_arguments(command: &Command, errors: &mut Errors) {
    for argument in &command.arguments {
        let (ty, shown) = (&argument.ty, argument.shown());
        let Type::Reference(reference) = ty else {
            reject_parts(&types::inspect(ty), errors);
            continue;
        };
        if reference.mutability.is_some() {
            let owned = types::owned(&reference.elem);
            let write = match argument.name {
                Some(_) => format!("write `mut {shown}: {owned}`"),
                None => format!("take `{owned}`"),
            };
            let message = if types::is_stream(&reference.elem) {
                format!("`{shown}` cannot be `&mut`, because its call owns it; {write}")
            } else {
                format!(
                    "`{shown}` cannot be `&mut`, because a page would not see the change; {write}, \
                     and return the new value"
                )
            };
            errors.at(reference, message);
        }
        if let Some(lifetime) = undeclared(command, reference.lifetime.as_ref()) {
            let message = format!(
                "an argument only lives as long as its call; remove the lifetime `{lifetime}`"
            );
            errors.at(lifetime, message);
        }
        if !types::is_byte_slice(&reference.elem) {
            reject_parts(&types::inspect(&reference.elem), errors);
        }
    }
}

/// Returns `lifetime` unless the function declares the lifetime. The declaration of a lifetime is
/// rejected by another rule.
fn undeclared<'a>(command: &Command, lifetime: Option<&'a Lifetime>) -> Option<&'a Lifetime> {
    let generics = &command.function.sig.generics;
    let lifetime = lifetime?;
    let declared = generics.lifetimes().any(|param| param.lifetime == *lifetime);
    (!declared && lifetime.ident != "_").then_some(lifetime)
}

fn reject_parts(found: &Found<'_>, errors: &mut Errors) {
    for reference in &found.references {
        let message = format!(
            "an argument can only be a reference as a whole, such as `&str`; write `{}` inside of \
             another type",
            types::owned(&reference.elem)
        );
        errors.at(reference, message);
    }
    for lifetime in &found.lifetimes {
        let message = "the type of an argument cannot have a lifetime; remove it";
        errors.at(lifetime, message);
    }
    for found in &found.impls {
        let message = "an argument cannot be `impl Trait`, because TypeScript needs its type; \
                       name the type";
        errors.at(found, message);
    }
    reject_anywhere(found, errors);
}

fn reject_anywhere(found: &Found<'_>, errors: &mut Errors) {
    for ident in &found.selves {
        let message = "a command is a free function and has no `Self`; move it out of the `impl`, \
                       and name the type";
        errors.at(ident, message);
    }
    found.reject_lossy(errors);
}

/// The generated TypeScript is the same for every build.
pub(super) fn has_no_conditional_arguments(command: &Command, errors: &mut Errors) {
    let attrs = command.function.sig.inputs.iter().flat_map(|input| match input {
        FnArg::Typed(typed) => &typed.attrs,
        FnArg::Receiver(receiver) => &receiver.attrs,
    });
    for attr in attrs.filter(|attr| attr.path().is_ident("cfg") || attr.path().is_ident("cfg_attr"))
    {
        let message = "an argument of a command cannot depend on the build; write two commands, \
                       and put the `#[cfg]` on each";
        errors.at(attr, message);
    }
}

/// The result outlives the function.
pub(super) fn returns_an_owned_value(command: &Command, errors: &mut Errors) {
    if let Type::Never(never) = &command.returns {
        errors.at(never, "a command cannot return `!`; return `()` or a `Result`");
    }
    let found = types::inspect(&command.returns);
    for reference in &found.references {
        let owned = types::owned(&reference.elem);
        let message = format!("a command cannot return a reference; return `{owned}`");
        errors.at(reference, message);
    }
    if found.references.is_empty() {
        for lifetime in found.lifetimes.iter().filter(|lifetime| lifetime.ident != "static") {
            let message = "a command cannot return a type that borrows; return an owned type";
            errors.at(lifetime, message);
        }
    }
    for object in &types::error(&command.returns).map(types::inspect).unwrap_or_default().objects {
        let message = format!(
            "the error of a command cannot be `{}`, because TypeScript needs its type; write \
             `Result<T, AnyError>`, or an enum with `#[payload]`",
            types::written(object)
        );
        errors.at(object, message);
    }
    reject_anywhere(&found, errors);
}

/// An `impl Stream` captures all arguments, and outlives the call.
pub(super) fn lends_no_argument_to_a_stream(command: &Command, errors: &mut Errors) {
    let found = types::inspect(&command.returns);
    if found.impls.iter().all(|found| declares_captures(found)) {
        return;
    }
    for Argument { ty, .. } in &command.arguments {
        let Type::Reference(reference) = ty else { continue };
        let owned = types::owned(&reference.elem);
        let message = format!(
            "a stream outlives the arguments of its call; take `{owned}`, or add `+ use<>` to the \
             `impl …` if the stream does not hold this argument"
        );
        errors.at(reference, message);
    }
}

fn declares_captures(found: &TypeImplTrait) -> bool {
    found.bounds.iter().any(|bound| matches!(bound, TypeParamBound::PreciseCapture(_)))
}
