//! What stands in `#[command(…)]`, `#[payload(…)]`, `#[event(…)]`, `#[request(…)]`, and in the `#[ipc(…)]` that the last
//! three hand to the derive.

use std::time::Duration;

use proc_macro2::{Span, TokenStream};
use syn::{Attribute, Ident, LitStr, Path, Type};

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
    pub(crate) timeout: Option<Duration>,
}

/// `#[payload(…)]`, `#[event(…)]` and `#[request(…)]`, and `#[ipc(…)]`.
#[derive(Default)]
pub(crate) struct TypeArgs {
    pub(crate) krate: Crate,
    pub(crate) kind: Kind,
    pub(crate) rename: Option<LitStr>,
    pub(crate) from: Option<Ident>,
    pub(crate) keep_last: Option<Ident>,
    pub(crate) coalesce: Option<Ident>,
    pub(crate) lossless: Option<Ident>,
    pub(crate) reply: Option<Type>,
    pub(crate) error: Option<Type>,
}

/// What a type is, besides a payload. `#[ipc(…)]` has it as a key.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Kind {
    #[default]
    Payload,
    Event,
    Request,
}

impl Kind {
    /// The attribute's name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Kind::Payload => "payload",
            Kind::Event => "event",
            Kind::Request => "request",
        }
    }

    /// With its article.
    pub(crate) fn described(self) -> &'static str {
        match self {
            Kind::Payload => "a payload",
            Kind::Event => "an event",
            Kind::Request => "a request",
        }
    }
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
        const KNOWN: &[Symbol] = &[RENAME, RENAME_ALL, INLINE, TIMEOUT, CRATE];
        let mut args = CommandArgs::default();
        for arg in known("command", KNOWN, tokens, errors) {
            match &arg.key {
                key if *key == RENAME => args.rename = arg.string(errors),
                key if *key == RENAME_ALL => args.rename_all = arg.case(errors),
                key if *key == INLINE => args.inline = arg.flag(errors),
                key if *key == TIMEOUT => args.timeout = arg.time(errors),
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
        const KNOWN: &[Symbol] = &[FROM, KEEP_LAST, COALESCE, LOSSLESS, RENAME, CRATE];
        let args = TypeArgs::parse("event", KNOWN, tokens, errors);
        TypeArgs { kind: Kind::Event, ..args }
    }

    pub(crate) fn of_request(tokens: TokenStream, errors: &mut Errors) -> TypeArgs {
        let args = TypeArgs::parse("request", &[REPLY, ERROR, RENAME, CRATE], tokens, errors);
        if args.reply.is_none() && errors.is_empty() {
            let message = "a request needs a `reply`: write `#[request(reply = bool)]`, with the type that the page \
                           answers with, or `reply = ()`";
            errors.push(syn::Error::new(Span::call_site(), message));
        }
        TypeArgs { kind: Kind::Request, ..args }
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
        #[rustfmt::skip]
        const KNOWN: &[Symbol] = &[
            EVENT, REQUEST, FROM, KEEP_LAST, COALESCE, LOSSLESS, REPLY, ERROR, RENAME, CRATE,
        ];
        TypeArgs::parse("ipc", KNOWN, tokens, errors)
    }

    fn parse(name: &str, keys: &[Symbol], tokens: TokenStream, errors: &mut Errors) -> TypeArgs {
        let mut args = TypeArgs::default();
        for arg in known(name, keys, tokens, errors) {
            match &arg.key {
                key if *key == RENAME => args.rename = arg.string(errors),
                key if *key == FROM => args.from = arg.word(&[CORE, PAGE, BOTH], errors),
                key if *key == KEEP_LAST => args.keep_last = arg.flag(errors),
                key if *key == COALESCE => args.coalesce = arg.flag(errors),
                key if *key == LOSSLESS => args.lossless = arg.flag(errors),
                key if *key == REPLY => args.reply = arg.ty(errors),
                key if *key == ERROR => args.error = arg.ty(errors),
                key if *key == EVENT => args.kind = Kind::Event,
                key if *key == REQUEST => args.kind = Kind::Request,
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
