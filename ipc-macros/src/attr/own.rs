//! What stands in `#[command(…)]`, `#[payload(…)]`, `#[event(…)]`, and in the `#[ipc(…)]` that the last two hand to the
//! derive.

use proc_macro2::TokenStream;
use syn::{Attribute, Ident, LitStr, Path};

use crate::attr::list::{self, Arg};
use crate::case::Case;
use crate::errors::Errors;
use crate::paths;
use crate::symbol::{self, *};

/// `#[command(…)]`.
#[derive(Default)]
pub(crate) struct CommandArgs {
    pub(crate) krate: Crate,
    pub(crate) rename: Option<LitStr>,
    pub(crate) rename_all: Option<Case>,
    pub(crate) inline: Option<Ident>,
}

/// `#[payload(…)]` and `#[event(…)]`, and `#[ipc(…)]`.
#[derive(Default)]
pub(crate) struct TypeArgs {
    pub(crate) krate: Crate,
    pub(crate) rename: Option<LitStr>,
    pub(crate) from: Option<Ident>,
    /// Stands only in `#[ipc(…)]`: whether the type is an event.
    pub(crate) event: bool,
}

/// `crate = …`.
pub(crate) struct Crate {
    /// Where the runtime is.
    pub(crate) path: Path,
    /// Whether that is so: what was given may be a mistake.
    pub(crate) known: bool,
}

impl Default for Crate {
    fn default() -> Self {
        Crate { path: paths::default_crate(), known: true }
    }
}

impl Crate {
    fn parse(arg: &Arg, errors: &mut Errors) -> Crate {
        let unknown = || Crate { known: false, ..Crate::default() };
        arg.path(errors).map_or_else(unknown, |path| Crate { path, known: true })
    }
}

impl CommandArgs {
    pub(crate) fn parse(tokens: TokenStream, errors: &mut Errors) -> CommandArgs {
        const KNOWN: &[Symbol] = &[RENAME, RENAME_ALL, INLINE, CRATE];
        let mut args = CommandArgs::default();
        for arg in known("command", KNOWN, tokens, errors) {
            match &arg.key {
                key if *key == RENAME => args.rename = arg.string(errors),
                key if *key == RENAME_ALL => args.rename_all = arg.case(errors),
                key if *key == INLINE => args.inline = arg.flag(errors),
                _ => args.krate = Crate::parse(&arg, errors),
            }
        }
        args
    }
}

impl TypeArgs {
    pub(crate) fn of_payload(tokens: TokenStream, errors: &mut Errors) -> TypeArgs {
        TypeArgs::parse("payload", &[RENAME, CRATE], tokens, errors)
    }

    pub(crate) fn of_event(tokens: TokenStream, errors: &mut Errors) -> TypeArgs {
        let args = TypeArgs::parse("event", &[FROM, RENAME, CRATE], tokens, errors);
        TypeArgs { event: true, ..args }
    }

    /// Collects every `#[ipc(…)]` of an item.
    pub(crate) fn of_derive(attrs: &[Attribute], errors: &mut Errors) -> TypeArgs {
        let mut tokens = TokenStream::new();
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("ipc")) {
            match attr.meta.require_list() {
                Ok(list) => tokens.extend(list.tokens.clone()),
                Err(error) => errors.push(error),
            }
        }
        TypeArgs::parse("ipc", &[EVENT, FROM, RENAME, CRATE], tokens, errors)
    }

    fn parse(name: &str, keys: &[Symbol], tokens: TokenStream, errors: &mut Errors) -> TypeArgs {
        let mut args = TypeArgs::default();
        for arg in known(name, keys, tokens, errors) {
            match &arg.key {
                key if *key == RENAME => args.rename = arg.string(errors),
                key if *key == FROM => args.from = arg.word(&[CORE, PAGE, BOTH], errors),
                key if *key == EVENT => args.event = arg.flag(errors).is_some(),
                _ => args.krate = Crate::parse(&arg, errors),
            }
        }
        args
    }
}

/// The entries whose keys are known, each key once. All others are mistakes.
fn known(name: &str, keys: &[Symbol], tokens: TokenStream, errors: &mut Errors) -> Vec<Arg> {
    let mut args = list::parse(tokens, errors);
    args.retain(|arg| {
        let known = keys.iter().any(|key| arg.key == *key);
        if !known {
            let keys = symbol::listed(keys, "and");
            let message = format!("`{}` is not a key of `#[{name}]`: it knows {keys}", arg.key);
            errors.at(&arg.key, message);
        }
        known
    });
    list::refuse_repeated(args, errors)
}
