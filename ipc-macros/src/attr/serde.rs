//! The keys of `#[serde(…)]` with an effect on the JSON of a value. Other keys are kept as syntax,
//! so that a rule can reject them.

use quote::ToTokens as _;
use syn::{Attribute, Ident, LitStr, Path, Type};

use crate::attr::list::{self, Arg, Value};
use crate::case::Case;
use crate::errors::Errors;
use crate::symbol::*;

/// The keys of a container without an effect on its JSON.
const NEUTRAL: &[Symbol] = &[CRATE, EXPECTING];
/// The repeatable keys.
const REPEATABLE: &[Symbol] = &[ALIAS];

/// The attributes of a struct or an enum.
#[derive(Default)]
pub(crate) struct Container {
    pub(crate) rename_all: Option<Case>,
    pub(crate) rename_all_fields: Option<Case>,
    pub(crate) tag: Option<LitStr>,
    pub(crate) content: Option<LitStr>,
    pub(crate) untagged: Option<Ident>,
    pub(crate) transparent: Option<Ident>,
    /// The source of a value for each missing field.
    pub(crate) default: Option<Arg>,
    pub(crate) deny_unknown_fields: Option<Ident>,
    pub(crate) from: Option<Conversion>,
    pub(crate) try_from: Option<Conversion>,
    pub(crate) into: Option<Conversion>,
    pub(crate) rest: Rest,
}

/// `from`, `try_from` or `into`.
pub(crate) struct Conversion {
    pub(crate) key: Ident,
    /// The source or the target of the conversion.
    pub(crate) ty: Type,
}

/// The attributes of a variant.
#[derive(Default)]
pub(crate) struct Variant {
    pub(crate) rename: Option<LitStr>,
    pub(crate) aliases: Vec<LitStr>,
    pub(crate) rename_all: Option<Case>,
    pub(crate) skip: bool,
    /// The variant for unknown names.
    pub(crate) other: Option<Ident>,
    /// The variant has no name on the wire.
    pub(crate) untagged: Option<Ident>,
    pub(crate) rest: Rest,
}

/// The attributes of a field.
#[derive(Default)]
pub(crate) struct Field {
    pub(crate) rename: Option<LitStr>,
    pub(crate) aliases: Vec<LitStr>,
    pub(crate) skip: Option<Ident>,
    pub(crate) skip_serializing: Option<Ident>,
    pub(crate) skip_serializing_if: Option<LitStr>,
    pub(crate) skip_deserializing: Option<Ident>,
    pub(crate) default: Option<Arg>,
    pub(crate) flatten: Option<Ident>,
    pub(crate) rest: Rest,
}

/// All other arguments.
#[derive(Default)]
pub(crate) struct Rest {
    pub(crate) args: Vec<Arg>,
    /// `true` for syntax for which serde's own derives report an error.
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
                key if *key == DEFAULT => container.default = Some(arg),
                key if *key == TRANSPARENT => container.transparent = rest.flag(arg),
                key if *key == DENY_UNKNOWN_FIELDS => {
                    container.deny_unknown_fields = rest.flag(arg);
                }
                key if *key == FROM => container.from = rest.conversion(&arg),
                key if *key == TRY_FROM => container.try_from = rest.conversion(&arg),
                key if *key == INTO => container.into = rest.conversion(&arg),
                key if NEUTRAL.iter().any(|neutral| key == neutral) => {}
                _ => rest.args.push(arg),
            }
        }
        container
    }

    /// Returns the conversion by which serde reads a value.
    pub(crate) fn read_as(&self) -> Option<&Conversion> {
        self.from.as_ref().or(self.try_from.as_ref())
    }

    /// Returns the common type of both conversions.
    pub(crate) fn converted_type(&self) -> Option<&Type> {
        let (read, written) = (self.read_as()?, self.into.as_ref()?);
        read.has_type_of(written).then_some(&written.ty)
    }
}

impl Conversion {
    pub(crate) fn has_type_of(&self, other: &Conversion) -> bool {
        self.ty.to_token_stream().to_string() == other.ty.to_token_stream().to_string()
    }
}

impl Variant {
    pub(crate) fn parse(attrs: &[Attribute]) -> Variant {
        let mut variant = Variant::default();
        for arg in variant.rest.read(attrs) {
            let rest = &mut variant.rest;
            match &arg.key {
                key if *key == RENAME => variant.rename = rest.string(arg),
                key if *key == ALIAS => variant.aliases.extend(rest.string(arg)),
                key if *key == RENAME_ALL => variant.rename_all = rest.case(arg),
                key if *key == SKIP => variant.skip = rest.flag(arg).is_some(),
                key if *key == OTHER => variant.other = rest.flag(arg),
                key if *key == UNTAGGED => variant.untagged = rest.flag(arg),
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
                key if *key == ALIAS => field.aliases.extend(rest.string(arg)),
                key if *key == SKIP => field.skip = rest.flag(arg),
                key if *key == SKIP_SERIALIZING => field.skip_serializing = rest.flag(arg),
                key if *key == SKIP_SERIALIZING_IF => field.skip_serializing_if = rest.string(arg),
                key if *key == SKIP_DESERIALIZING => field.skip_deserializing = rest.flag(arg),
                key if *key == DEFAULT => field.default = Some(arg),
                key if *key == FLATTEN => field.flatten = rest.flag(arg),
                _ => rest.args.push(arg),
            }
        }
        field
    }

    /// Returns whether serde writes the field.
    pub(crate) fn is_written(&self) -> bool {
        self.skip.is_none() && self.skip_serializing.is_none()
    }

    /// Returns whether serde reads the field.
    pub(crate) fn is_read(&self) -> bool {
        self.skip.is_none() && self.skip_deserializing.is_none()
    }

    /// Returns whether serde writes the field unless it is `None`. The effect of another condition
    /// than `Option::is_none` is not known.
    pub(crate) fn skips_none(&self) -> bool {
        let condition =
            self.skip_serializing_if.as_ref().and_then(|path| path.parse::<Path>().ok());
        let names = condition.into_iter().flat_map(|path| path.segments).map(|one| one.ident);
        let names: Vec<Ident> = names.collect();
        matches!(names.as_slice(), [.., ty, method] if ty == "Option" && method == "is_none")
    }

    /// Returns whether serde needs the `Default` of the field's type.
    pub(crate) fn needs_default(&self, container: &Container) -> bool {
        let skipped = !self.is_read() && container.default.is_none();
        self.default.as_ref().map_or(skipped, Arg::is_alone)
    }
}

impl Rest {
    /// Parses the entries of all `#[serde(…)]`s.
    fn read(&mut self, attrs: &[Attribute]) -> Vec<Arg> {
        let mut args = Vec::new();
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("serde")) {
            match attr.meta.require_list() {
                Ok(list) => args.extend(self.try_with(|e| list::parse(list.tokens.clone(), e))),
                Err(_) => self.malformed = true,
            }
        }
        let (mut repeatable, once): (Vec<_>, Vec<_>) =
            args.into_iter().partition(|arg| REPEATABLE.iter().any(|key| arg.key == *key));
        let mut args = self.try_with(|errors| list::reject_repeated(once, errors));
        args.append(&mut repeatable);
        args
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

    fn conversion(&mut self, arg: &Arg) -> Option<Conversion> {
        let ty = self.try_with(|errors| arg.string(errors))?.parse();
        self.malformed |= ty.is_err();
        Some(Conversion { key: arg.key.clone(), ty: ty.ok()? })
    }

    /// Keeps `key(serialize = …, deserialize = …)` as syntax for a rule to reject.
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
