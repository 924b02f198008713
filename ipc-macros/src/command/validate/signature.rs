use syn::{FnArg, GenericParam, Safety};

use super::Command;
use crate::errors::Errors;

/// `#[command]` stands above a function once.
pub(super) fn stands_alone(command: &Command, errors: &mut Errors) {
    for attr in &command.repeated {
        errors.at(attr, "`#[command]` is given twice: leave one");
    }
}

/// A method has no place of its own to be listed by, and nothing that a call could pass as `self`.
pub(super) fn is_a_free_function(command: &Command, errors: &mut Errors) {
    for input in &command.function.sig.inputs {
        if let FnArg::Receiver(receiver) = input {
            let message = "a method can not be a command: move it out of the `impl`, \
                           and take what it works on as an argument, `State<T>`";
            errors.at(receiver, message);
        }
    }
    if !command.function.has_body() {
        let message = format!(
            "`{}` has no body: a command is a free function that does something",
            command.function.sig.ident
        );
        errors.at(&command.function.sig.ident, message);
    }
}

/// A page calls it, and a page keeps no promises.
pub(super) fn is_safe_rust(command: &Command, errors: &mut Errors) {
    let sig = &command.function.sig;
    if let Safety::Unsafe(keyword) = &sig.safety {
        let message = "a command can not be `unsafe`: a page calls it, and can promise nothing. \
                       Check what it passes, and use `unsafe` in the body";
        errors.at(keyword, message);
    }
    if let Some(abi) = &sig.abi {
        let message = "a command is called from Rust: remove the `extern`, \
                       and call a function of another ABI from its body";
        errors.at(abi, message);
    }
    if let Some(variadic) = &sig.variadic {
        errors.at(variadic, "a command has a fixed number of arguments: take a `Vec<T>`");
    }
}

/// A page has no types to choose with. Lifetimes are not needed.
pub(super) fn is_not_generic(command: &Command, errors: &mut Errors) {
    let generics = &command.function.sig.generics;
    for param in &generics.params {
        let message = match param {
            GenericParam::Type(param) => format!(
                "a command can not be generic: a page can not choose `{}`. \
                 Write a command for each type, which call a generic function",
                param.ident
            ),
            GenericParam::Const(param) => format!(
                "a command can not be generic: a page can not choose `{}`. Take it as an argument",
                param.ident
            ),
            GenericParam::Lifetime(param) => format!(
                "a command needs no lifetime: its call owns what the arguments borrow. \
                 Remove `{0}`, and write `&str` for `&{0} str`",
                param.lifetime
            ),
        };
        errors.at(param, message);
    }
    if let Some(clause) = generics.where_clause.as_ref().filter(|_| generics.params.is_empty()) {
        errors.at(
            clause,
            "a command is not generic, so there is nothing to bound: remove the `where`",
        );
    }
}

/// `inline` runs a command where its call arrives, without a turn in which it could wait.
pub(super) fn is_not_inline_and_async(command: &Command, errors: &mut Errors) {
    let inline = command.args.inline.as_ref();
    if let (Some(inline), Some(_)) = (inline, &command.function.sig.asyncness) {
        let message = "an async command can not be `inline`, since it may wait: \
                       remove `inline`, or the `async` of the function";
        errors.at(inline, message);
    }
}

/// An `inline` command holds up the thread that would tell its caller of the deadline.
pub(super) fn is_not_inline_with_a_timeout(command: &Command, errors: &mut Errors) {
    if let (Some(inline), Some(_)) = (&command.args.inline, &command.args.timeout) {
        let message = "an `inline` command holds up the thread by which an answer leaves, so no `timeout` can be kept: \
                       remove `inline`, or the `timeout`";
        errors.at(inline, message);
    }
}
