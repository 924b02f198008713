//! The arguments of `#[command]`, `#[payload]`, `#[event]` and `#[request]`, and of `#[ipc]`, by
//! which the last three pass their arguments to the derive.

use std::time::Duration;

use proc_macro2::TokenStream;
use syn::{Attribute, Ident, LitStr, Path, Type};

use crate::attr::list::{self, Arg};
use crate::case::Case;
use crate::errors::Errors;
use crate::paths;
use crate::symbol::{self, *};

/// A key of an attribute, and the function to store its argument.
type Key<A> = (Symbol, fn(&mut A, &Arg, &mut Errors));

/// The arguments of `#[command]`.
#[derive(Default)]
pub(crate) struct CommandArgs {
    pub(crate) krate: Crate,
    pub(crate) rename: Option<LitStr>,
    pub(crate) rename_all: Option<Case>,
    /// `async`, which is the default: the command runs on another thread than the caller.
    pub(crate) off_thread: Option<Ident>,
    pub(crate) inline: Option<Ident>,
    pub(crate) timeout: Option<Duration>,
}

/// The arguments of `#[payload]`, `#[event]` or `#[request]`.
#[derive(Default)]
pub(crate) struct TypeArgs<K = KindArgs> {
    pub(crate) krate: Crate,
    pub(crate) rename: Option<LitStr>,
    /// True if the attribute has written the bounds of serde's impls.
    pub(crate) is_bounded: bool,
    /// The arguments of this attribute alone.
    pub(crate) kind: K,
}

/// The arguments of a single attribute.
#[expect(clippy::large_enum_variant, reason = "an expansion has a single value")]
pub(crate) enum KindArgs {
    Payload,
    Event(EventArgs),
    Request(RequestArgs),
}

/// The arguments of `#[event]` alone.
#[derive(Default)]
pub(crate) struct EventArgs {
    pub(crate) from: Source,
    pub(crate) keep_last: Option<Ident>,
    pub(crate) coalesce: Option<Ident>,
    pub(crate) lossless: Option<Ident>,
}

/// The arguments of `#[request]` alone.
#[derive(Default)]
pub(crate) struct RequestArgs {
    pub(crate) reply: Option<Type>,
    pub(crate) error: Option<Type>,
}

/// The sender of an event.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Source {
    #[default]
    Backend,
    Page,
    Both,
}

/// An attribute of a type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum TypeAttr {
    Payload,
    Event,
    Request,
}

/// The value of `crate = …`.
pub(crate) struct Crate {
    /// The path of the runtime.
    pub(crate) path: Path,
    /// `false` after a malformed argument, for which `path` is a guess.
    pub(crate) is_known: bool,
}

const COMMAND_KEYS: &[Key<CommandArgs>] = &[
    (RENAME, |args, arg, errors| args.rename = arg.string(errors)),
    (RENAME_ALL, |args, arg, errors| args.rename_all = arg.case(errors)),
    (ASYNC, |args, arg, errors| args.off_thread = arg.flag(errors)),
    (INLINE, |args, arg, errors| args.inline = arg.flag(errors)),
    (TIMEOUT, |args, arg, errors| args.timeout = arg.duration(errors)),
    (CRATE, |args, arg, errors| args.krate = Crate::parse(arg, errors)),
];

const PAYLOAD_KEYS: &[Key<TypeArgs<()>>] = &[TypeArgs::RENAME, TypeArgs::CRATE];

const EVENT_KEYS: &[Key<TypeArgs<EventArgs>>] = &[
    (FROM, |args, arg, errors| args.kind.from = Source::parse(arg, errors)),
    (KEEP_LAST, |args, arg, errors| args.kind.keep_last = arg.flag(errors)),
    (COALESCE, |args, arg, errors| args.kind.coalesce = arg.flag(errors)),
    (LOSSLESS, |args, arg, errors| args.kind.lossless = arg.flag(errors)),
    TypeArgs::RENAME,
    TypeArgs::CRATE,
];

const REQUEST_KEYS: &[Key<TypeArgs<RequestArgs>>] = &[
    (REPLY, |args, arg, errors| args.kind.reply = arg.ty(errors)),
    (ERROR, |args, arg, errors| args.kind.error = arg.ty(errors)),
    TypeArgs::RENAME,
    TypeArgs::CRATE,
];

impl CommandArgs {
    /// Parses the arguments of `#[command(…)]`.
    pub(crate) fn parse(tokens: TokenStream, errors: &mut Errors) -> CommandArgs {
        let args = list::parse(tokens, errors);
        read("command", COMMAND_KEYS, args, errors)
    }
}

impl TypeArgs {
    /// Parses the arguments of an attribute as the user has written them.
    pub(crate) fn parse(attr: TypeAttr, tokens: TokenStream, errors: &mut Errors) -> TypeArgs {
        let args = list::parse(tokens, errors);
        TypeArgs::read(attr, args, errors)
    }

    /// Parses `#[ipc(…)]`: the name of the attribute, followed by the arguments.
    pub(crate) fn parse_for_derive(attrs: &[Attribute], errors: &mut Errors) -> TypeArgs {
        let mut found = attrs.iter().filter(|attr| attr.path().is_ident("ipc"));
        let first = found.next();
        for further in found {
            errors.at(further, "`#[ipc(…)]` is reserved for the macros; remove it");
        }
        let tokens = first.and_then(|attr| attr.meta.require_list().ok());
        let tokens = tokens.map(|list| list.tokens.clone()).unwrap_or_default();
        let mut args = list::parse(tokens, errors).into_iter();
        let attr = args.next().and_then(|arg| TypeAttr::from_key(&arg.key));
        let (bounded, args): (Vec<_>, Vec<_>) = args.partition(|arg| arg.key == BOUNDED);
        let args = TypeArgs::read(attr.unwrap_or(TypeAttr::Payload), args, errors);
        TypeArgs { is_bounded: !bounded.is_empty(), ..args }
    }

    fn read(attr: TypeAttr, args: Vec<Arg>, errors: &mut Errors) -> TypeArgs {
        let name = attr.name();
        match attr {
            TypeAttr::Payload => {
                read(name, PAYLOAD_KEYS, args, errors).map_kind(|()| KindArgs::Payload)
            }
            TypeAttr::Event => read(name, EVENT_KEYS, args, errors).map_kind(KindArgs::Event),
            TypeAttr::Request => read(name, REQUEST_KEYS, args, errors).map_kind(KindArgs::Request),
        }
    }
}

impl<K> TypeArgs<K> {
    const RENAME: Key<Self> = (RENAME, |args, arg, errors| args.rename = arg.string(errors));
    const CRATE: Key<Self> = (CRATE, |args, arg, errors| args.krate = Crate::parse(arg, errors));

    fn map_kind<L>(self, map: impl FnOnce(K) -> L) -> TypeArgs<L> {
        let TypeArgs { krate, rename, is_bounded, kind } = self;
        TypeArgs { krate, rename, is_bounded, kind: map(kind) }
    }
}

impl Source {
    const WORDS: [(Symbol, Source); 3] =
        [(BACKEND, Source::Backend), (PAGE, Source::Page), (BOTH, Source::Both)];

    fn parse(arg: &Arg, errors: &mut Errors) -> Source {
        arg.choice(&Source::WORDS, errors).unwrap_or_default()
    }

    /// Returns the word of the attribute.
    pub(crate) fn word(self) -> Symbol {
        match self {
            Source::Backend => BACKEND,
            Source::Page => PAGE,
            Source::Both => BOTH,
        }
    }
}

impl TypeAttr {
    pub(crate) const ALL: [TypeAttr; 3] = [TypeAttr::Payload, TypeAttr::Event, TypeAttr::Request];

    fn from_key(key: &Ident) -> Option<TypeAttr> {
        TypeAttr::ALL.into_iter().find(|attr| *key == attr.key())
    }

    /// Returns the key of the attribute in `#[ipc(…)]`.
    pub(crate) fn key(self) -> Symbol {
        match self {
            TypeAttr::Payload => PAYLOAD,
            TypeAttr::Event => EVENT,
            TypeAttr::Request => REQUEST,
        }
    }

    /// Returns the name of the attribute.
    pub(crate) fn name(self) -> &'static str {
        match self {
            TypeAttr::Payload => "payload",
            TypeAttr::Event => "event",
            TypeAttr::Request => "request",
        }
    }

    /// Returns the name with its article.
    pub(crate) fn with_article(self) -> &'static str {
        match self {
            TypeAttr::Payload => "a payload",
            TypeAttr::Event => "an event",
            TypeAttr::Request => "a request",
        }
    }
}

impl Default for Crate {
    fn default() -> Self {
        Crate { path: paths::default_crate(), is_known: true }
    }
}

impl Crate {
    fn parse(arg: &Arg, errors: &mut Errors) -> Crate {
        let unknown = || Crate { is_known: false, ..Crate::default() };
        arg.path(errors).map_or_else(unknown, |path| Crate { path, is_known: true })
    }
}

/// Stores each argument by its key. Reports unknown keys, and keys that are given twice.
fn read<A: Default>(name: &str, keys: &[Key<A>], args: Vec<Arg>, errors: &mut Errors) -> A {
    let key_of = |arg: &Arg| keys.iter().find(|(key, _)| arg.key == *key);
    let (known, unknown): (Vec<_>, Vec<_>) =
        args.into_iter().partition(|arg| key_of(arg).is_some());
    for Arg { key, .. } in unknown {
        let keys = symbol::listed(keys.iter().map(|(key, _)| *key), "and");
        errors.at(&key, format!("unknown key `{key}`; `#[{name}]` takes {keys}"));
    }
    let mut read = A::default();
    for arg in list::reject_repeated(known, errors) {
        if let Some((_, store)) = key_of(&arg) {
            store(&mut read, &arg, errors);
        }
    }
    read
}
