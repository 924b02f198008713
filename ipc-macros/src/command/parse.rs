use proc_macro2::{Span, TokenStream};
use syn::{FnArg, Pat, PatType, ReturnType, Type, parse_quote_spanned};

use super::{Argument, Command};
use crate::attr::args::CommandArgs;
use crate::attr::doc::Doc;
use crate::attr::{strip, unraw};
use crate::case::Case;
use crate::errors::Errors;
use crate::header::Header;
use crate::item::{self, Function};
use crate::types;

/// Parses a command. Returns `None` when the item is not a function.
pub(super) fn parse(args: TokenStream, item: TokenStream, errors: &mut Errors) -> Option<Command> {
    let args = CommandArgs::parse(args, errors);
    let mut function = parse_function(item, errors)?;
    let repeated = strip::take_macros(&mut function.attrs, &["command"]);
    let ident = &function.sig.ident;
    let name = args.rename.as_ref().map_or_else(|| unraw(ident), |name| name.value());
    let header = Header { name, doc: Doc::parse(&function.attrs), span: ident.span() };
    let returns = returns(&function.sig.output, ident.span());
    let arguments = arguments(&mut function, args.rename_all.unwrap_or(Case::Camel));
    Some(Command { args, function, header, arguments, returns, repeated })
}

fn parse_function(item: TokenStream, errors: &mut Errors) -> Option<Function> {
    let word = item::keyword(&item);
    if let Some(word) = word.as_ref().filter(|word| *word != "fn") {
        errors.at(word, misplaced(&word.to_string()));
        return None;
    }
    syn::parse2(item).map_err(|error| errors.push(error)).ok()
}

fn misplaced(word: &str) -> String {
    let instead = match word {
        "struct" | "enum" => "for a type that crosses the wire, use `#[payload]` or `#[event]`",
        "impl" | "trait" => "write each command as a free function that takes a `State<T>`",
        _ => "write it above a `fn` or an `async fn`",
    };
    format!("`#[command]` applies to a function, not to `{word}`; {instead}")
}

fn arguments(function: &mut Function, case: Case) -> Vec<Argument> {
    let typed = function.sig.inputs.iter_mut().filter_map(|input| match input {
        FnArg::Typed(typed) => Some(typed),
        FnArg::Receiver(_) => None,
    });
    typed.map(|typed| argument(typed, case)).collect()
}

fn argument(typed: &mut PatType, case: Case) -> Argument {
    let docs = strip::take_docs(&mut typed.attrs);
    strip::remove_lifetime_of_state(&mut typed.ty);
    let name = match &*typed.pat {
        Pat::Ident(pattern) if pattern.subpat.is_none() => {
            Some(case.apply_to_field(unraw(&pattern.ident).trim_start_matches('_')))
        }
        _ => None,
    };
    let (pattern, ty) = ((*typed.pat).clone(), types::ungrouped(&typed.ty).clone());
    Argument { pattern, name, docs, ty }
}

fn returns(output: &ReturnType, unit: Span) -> Type {
    match output {
        ReturnType::Type(_, ty) => (**ty).clone(),
        ReturnType::Default => parse_quote_spanned!(unit=> ()),
    }
}
