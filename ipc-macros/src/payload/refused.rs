//! The keys of serde that are not taken, each with the reason and the way around it. A key that stands at a place where
//! it is not listed is none that serde knows there, and serde says so itself.

use crate::attr::list::{Arg, Value};
use crate::symbol::*;

/// Where a key stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Container,
    Variant,
    Field,
}

use Place::{Container, Field, Variant};

/// Why the key is not taken there. `None`: serde does not know it there either.
pub(super) fn reason(arg: &Arg, place: Place) -> Option<&'static str> {
    const RENAMING: &[Symbol] = &[RENAME, RENAME_ALL, RENAME_ALL_FIELDS];
    if matches!(arg.value, Value::List) && RENAMING.iter().any(|key| arg.key == *key) {
        return Some(ONE_NAME);
    }
    let refused =
        REFUSED.iter().find(|(key, places, _)| arg.key == *key && places.contains(&place));
    refused.map(|(_, _, reason)| *reason)
}

/// Keys that take the impls away which serde's derives would else give, or narrow them.
pub(super) fn spoils_impls(arg: &Arg) -> bool {
    const SPOILING: &[Symbol] =
        &[BORROW, BOUND, FIELD_IDENTIFIER, GETTER, REMOTE, VARIANT_IDENTIFIER];
    SPOILING.iter().any(|key| arg.key == *key)
}

const ONE_NAME: &str =
    " in two forms, since a name is the same in both directions: write one, `= \"…\"`";

const BY_HAND: &str = ", since no type tells what a function makes of the value: wrap it in a type of your own with \
                       `#[serde(from = \"X\", into = \"X\")]`, where `X` is a payload that looks as the function wrote it";

const ONE_WAY: &str = " for a variant, since an enum has the same variants in both directions: write `skip`, or an enum for \
                       each direction";

const FOREIGN: &str = ", since it makes a stand-in for a type of another crate: wrap that one in a type of your own with \
                       `#[serde(from = \"X\", into = \"X\")]`, where `X` is a payload";

const ONLY_READS: &str = ", since it makes a type that is read and never written: remove it";

const REFUSED: &[(Symbol, &[Place], &str)] = &[
    (BORROW, &[Variant, Field], ", which owns its data: hold a `String` or a `Vec<T>`"),
    (
        BOUND,
        &[Container, Variant, Field],
        ", whose bounds are `Payload` for each parameter: remove it",
    ),
    (DESERIALIZE_WITH, &[Variant, Field], BY_HAND),
    (FIELD_IDENTIFIER, &[Container], ONLY_READS),
    (GETTER, &[Field], FOREIGN),
    (
        OTHER,
        &[Variant],
        ", since a page could send what its type does not have: write a variant for each value, \
         or hold a `String`",
    ),
    (REMOTE, &[Container], FOREIGN),
    (
        RENAME,
        &[Container],
        ", since JSON has no names of types: for the name in TypeScript write `#[payload(rename = \"…\")]`",
    ),
    (SERIALIZE_WITH, &[Variant, Field], BY_HAND),
    (SKIP_DESERIALIZING, &[Variant], ONE_WAY),
    (SKIP_SERIALIZING, &[Variant], ONE_WAY),
    (
        UNTAGGED,
        &[Variant],
        " for one variant, since all of an enum are told apart in one way: put it above the enum, \
         or nowhere",
    ),
    (VARIANT_IDENTIFIER, &[Container], ONLY_READS),
    (WITH, &[Variant, Field], BY_HAND),
];
