use syn::{FnArg, GenericParam, Safety};

use super::Command;
use crate::errors::Errors;

/// A second `#[command]` on a function is an error.
pub(super) fn has_one_attribute(command: &Command, errors: &mut Errors) {
    for attr in &command.repeated {
        errors.at(attr, "`#[command]` is given twice; remove one");
    }
}

/// `api![…]` lists a command by its path, and a page cannot pass a `self`.
pub(super) fn is_a_free_function(command: &Command, errors: &mut Errors) {
    for input in &command.function.sig.inputs {
        if let FnArg::Receiver(receiver) = input {
            let message = "a method cannot be a command\n\
                           help: move the function out of the `impl`, and take a `State<T>` in \
                           place of `self`";
            errors.at(receiver, message);
        }
    }
    if !command.function.has_body() {
        let ident = &command.function.sig.ident;
        let message =
            format!("`{ident}` has no body; write the command as a free function with a body");
        errors.at(ident, message);
    }
}

/// A page cannot uphold safety conditions, and the runtime calls a command by Rust's ABI.
pub(super) fn is_safe_rust(command: &Command, errors: &mut Errors) {
    let sig = &command.function.sig;
    if let Safety::Unsafe(keyword) = &sig.safety {
        let message = "a command cannot be `unsafe`, because a page cannot uphold safety \
                       conditions; check the arguments, and use `unsafe` in the body";
        errors.at(keyword, message);
    }
    if let Some(abi) = &sig.abi {
        let message = "a command cannot be `extern`, because it is called from Rust; remove the \
                       `extern`";
        errors.at(abi, message);
    }
    if let Some(variadic) = &sig.variadic {
        errors.at(variadic, "a command cannot be variadic; take a `Vec<T>`");
    }
}

/// A page cannot choose the parameters of a generic function.
pub(super) fn is_not_generic(command: &Command, errors: &mut Errors) {
    let generics = &command.function.sig.generics;
    for param in &generics.params {
        let message = match param {
            GenericParam::Type(param) => format!(
                "a command cannot be generic, because a page cannot choose `{}`; write a command \
                 for each type",
                param.ident
            ),
            GenericParam::Const(param) => format!(
                "a command cannot be generic, because a page cannot choose `{}`; take it as an \
                 argument",
                param.ident
            ),
            GenericParam::Lifetime(param) => format!(
                "a command cannot have a lifetime parameter; remove `{0}`, and write `&str` for \
                 `&{0} str`",
                param.lifetime
            ),
        };
        errors.at(param, message);
    }
    if let Some(clause) = generics.where_clause.as_ref().filter(|_| generics.params.is_empty()) {
        errors.at(clause, "a `where` clause has no effect on a command; remove it");
    }
}

/// `inline` runs a command on the receiving thread, where a future cannot wait.
pub(super) fn is_not_inline_and_async(command: &Command, errors: &mut Errors) {
    let inline = command.args.inline.as_ref();
    if let (Some(_), Some(off_thread)) = (inline, &command.args.off_thread) {
        let message = "a command cannot be both `inline` and `async`; remove one of the two";
        errors.at(off_thread, message);
    }
    if let (Some(inline), Some(_)) = (inline, &command.function.sig.asyncness) {
        let message = "an async command cannot be `inline`, because it may wait; remove `inline` \
                       or `async`";
        errors.at(inline, message);
    }
}

/// An `inline` command blocks the thread on which the caller would learn of a timeout.
pub(super) fn is_not_inline_with_a_timeout(command: &Command, errors: &mut Errors) {
    if let (Some(inline), Some(_)) = (&command.args.inline, &command.args.timeout) {
        let message = "an `inline` command cannot have a `timeout`, because it blocks the thread \
                       that sends the reply; remove one of the two";
        errors.at(inline, message);
    }
}
