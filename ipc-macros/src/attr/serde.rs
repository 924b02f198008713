//! `#[serde(…)]`, as far as it decides what is on the wire. Other keys are kept as they are, for a rule to judge.

use syn::{Attribute, Ident, LitStr};

use crate::attr::list::{self, Arg, Value};
use crate::case::Case;
use crate::errors::Errors;
use crate::symbol::*;

/// Keys of a container that leave the wire as it is.
const SILENT: &[Symbol] = &[DENY_UNKNOWN_FIELDS, CRATE, EXPECTING];

/// What stands above a struct or an enum.
#[derive(Default)]
pub(crate) struct Container {
    pub(crate) rename_all: Option<Case>,
    pub(crate) rename_all_fields: Option<Case>,
    pub(crate) tag: Option<LitStr>,
    pub(crate) content: Option<LitStr>,
    pub(crate) untagged: Option<Ident>,
    pub(crate) transparent: Option<Ident>,
    /// What is missing comes from the default of the whole, `#[serde(default)]`.
    pub(crate) default: bool,
    pub(crate) rest: Rest,
}

/// What stands above a variant.
#[derive(Default)]
pub(crate) struct Variant {
    pub(crate) rename: Option<LitStr>,
    pub(crate) rename_all: Option<Case>,
    pub(crate) skip: bool,
    pub(crate) rest: Rest,
}

/// What stands above a field.
#[derive(Default)]
pub(crate) struct Field {
    pub(crate) rename: Option<LitStr>,
    pub(crate) skip: Option<Ident>,
    pub(crate) default: Option<Arg>,
    pub(crate) rest: Rest,
}

/// What is none of the above.
#[derive(Default)]
pub(crate) struct Rest {
    pub(crate) args: Vec<Arg>,
    /// Something is written in a way that serde itself refuses, and gives the reason for.
    pub(crate) malformed: bool,
}

impl Container {
    pub(crate) fn parse(attrs: &[Attribute]) -> Container {
        let mut container = Container::default();
        for arg in container.rest.read(attrs) {
            let rest = &mut container.rest;
            match &arg.key {
                key if *key == RENAME_ALL => container.rename_all = rest.case(arg),
                key if *key == RENAME_ALL_FIELDS => container.rename_all_fields = rest.case(arg),
                key if *key == TAG => container.tag = rest.string(arg),
                key if *key == CONTENT => container.content = rest.string(arg),
                key if *key == UNTAGGED => container.untagged = rest.flag(arg),
                key if *key == DEFAULT => container.default = arg.is_alone(),
                key if *key == TRANSPARENT => container.transparent = rest.flag(arg),
                key if SILENT.iter().any(|silent| key == silent) => {}
                _ => rest.args.push(arg),
            }
        }
        container
    }
}

impl Variant {
    pub(crate) fn parse(attrs: &[Attribute]) -> Variant {
        let mut variant = Variant::default();
        for arg in variant.rest.read(attrs) {
            let rest = &mut variant.rest;
            match &arg.key {
                key if *key == RENAME => variant.rename = rest.string(arg),
                key if *key == RENAME_ALL => variant.rename_all = rest.case(arg),
                key if *key == SKIP => variant.skip = rest.flag(arg).is_some(),
                _ => rest.args.push(arg),
            }
        }
        variant
    }
}

impl Field {
    pub(crate) fn parse(attrs: &[Attribute]) -> Field {
        let mut field = Field::default();
        for arg in field.rest.read(attrs) {
            let rest = &mut field.rest;
            match &arg.key {
                key if *key == RENAME => field.rename = rest.string(arg),
                key if *key == SKIP => field.skip = rest.flag(arg),
                key if *key == DEFAULT => field.default = Some(arg),
                _ => rest.args.push(arg),
            }
        }
        field
    }

    /// Whether the type's `Default` is asked for a value.
    pub(crate) fn is_made_up(&self) -> bool {
        self.default.as_ref().map_or(self.skip.is_some(), Arg::is_alone)
    }
}

impl Rest {
    /// Every entry of every `#[serde(…)]`.
    fn read(&mut self, attrs: &[Attribute]) -> Vec<Arg> {
        let mut args = Vec::new();
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("serde")) {
            match attr.meta.require_list() {
                Ok(list) => args.extend(self.try_with(|e| list::parse(list.tokens.clone(), e))),
                Err(_) => self.malformed = true,
            }
        }
        self.try_with(|errors| list::refuse_repeated(args, errors))
    }

    fn string(&mut self, arg: Arg) -> Option<LitStr> {
        self.unless_list(arg, Arg::string)
    }

    fn case(&mut self, arg: Arg) -> Option<Case> {
        self.unless_list(arg, Arg::case)
    }

    fn flag(&mut self, arg: Arg) -> Option<Ident> {
        self.try_with(|errors| arg.flag(errors))
    }

    /// `key(serialize = …, deserialize = …)` is well written, but not taken: it waits for a rule to refuse it.
    fn unless_list<T>(&mut self, arg: Arg, read: fn(&Arg, &mut Errors) -> Option<T>) -> Option<T> {
        if matches!(arg.value, Value::List) {
            self.args.push(arg);
            return None;
        }
        self.try_with(|errors| read(&arg, errors))
    }

    fn try_with<T>(&mut self, read: impl FnOnce(&mut Errors) -> T) -> T {
        let mut errors = Errors::default();
        let read = read(&mut errors);
        self.malformed |= !errors.is_empty();
        read
    }
}
