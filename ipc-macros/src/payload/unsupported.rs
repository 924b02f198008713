//! The unsupported keys of serde, each with its error message. serde itself rejects a key on a
//! target that is not listed here.

use crate::attr::list::{Arg, Value};
use crate::symbol::*;

/// The target of an attribute of serde.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    Container,
    Variant,
    Field,
}

use Target::{Container, Field, Variant};

/// Returns the error message for an unsupported key. Returns `None` when serde rejects the key.
pub(super) fn message(arg: &Arg, target: Target) -> Option<String> {
    const RENAMING: &[Symbol] = &[RENAME, RENAME_ALL, RENAME_ALL_FIELDS];
    let message = if matches!(arg.value, Value::List) && RENAMING.iter().any(|key| arg.key == *key)
    {
        TWO_NAMES
    } else {
        let is_listed =
            |(key, targets, _): &&Unsupported| arg.key == *key && targets.contains(&target);
        UNSUPPORTED.iter().find(is_listed)?.2
    };
    Some(message.replace("{key}", &arg.key.to_string()))
}

/// Returns whether a key changes or removes the impls of serde's derives.
pub(super) fn alters_impls(arg: &Arg) -> bool {
    const ALTERING: &[Symbol] =
        &[BORROW, BOUND, FIELD_IDENTIFIER, GETTER, REMOTE, VARIANT_IDENTIFIER];
    ALTERING.iter().any(|key| arg.key == *key)
}

/// A key, its targets in serde, and the error message, where `{key}` is the key.
type Unsupported = (Symbol, &'static [Target], &'static str);

const UNSUPPORTED: &[Unsupported] = &[
    (BORROW, &[Variant, Field], BORROWS),
    (BOUND, &[Container, Variant, Field], BOUNDS),
    (DESERIALIZE_WITH, &[Variant, Field], CALLS_A_FUNCTION),
    (FIELD_IDENTIFIER, &[Container], ONLY_READS),
    (GETTER, &[Field], FOREIGN_TYPE),
    (REMOTE, &[Container], FOREIGN_TYPE),
    (RENAME, &[Container], NAMES_A_TYPE),
    (SERIALIZE_WITH, &[Variant, Field], CALLS_A_FUNCTION),
    (SKIP_DESERIALIZING, &[Variant], ONE_DIRECTION),
    (SKIP_SERIALIZING, &[Variant], ONE_DIRECTION),
    (VARIANT_IDENTIFIER, &[Container], ONLY_READS),
    (WITH, &[Variant, Field], CALLS_A_FUNCTION),
];

const TWO_NAMES: &str =
    "`{key}` cannot differ by direction; write one value for both, `{key} = \"…\"`";

const BORROWS: &str =
    "`{key}` is not supported, because a payload cannot borrow; use a `String` or a `Vec<T>`";

const BOUNDS: &str =
    "`{key}` is not supported, because a payload bounds each parameter by `Payload`; remove it";

const CALLS_A_FUNCTION: &str = "`{key}` is not supported, because the type that the function \
    writes is unknown\n\
    help: wrap the value in your own type with `#[serde(from = \"X\", into = \"X\")]`, where `X` \
    is a payload with the layout that the function writes";

const ONLY_READS: &str =
    "`{key}` is not supported, because it makes a type that serde cannot write; remove it";

const FOREIGN_TYPE: &str = "`{key}` is not supported, because it makes serde implement no traits \
    for this type\n\
    help: wrap the type of the other crate in your own type with \
    `#[serde(from = \"X\", into = \"X\")]`, where `X` is a payload";

const NAMES_A_TYPE: &str = "`{key}` has no effect on a type, because JSON has no names of types; \
    for the name in TypeScript, write `#[payload({key} = \"…\")]`";

const ONE_DIRECTION: &str = "`{key}` is not supported on a variant, because an enum has the same \
    variants in both directions; write `skip`, or an enum for each direction";
