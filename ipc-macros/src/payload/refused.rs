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

const ONE_NAME: &str = " in two forms, since a page reads and writes one type: write one name for both directions, `= \"…\"`";

const BY_HAND: &str = ", since no type tells what a function makes of the value: make a type with `#[payload]` that looks \
                       as the function wrote it, and convert in Rust";

const ONE_WAY: &str = ", since a page reads and writes one type, with the field in both directions or in none: \
                       write `skip`, or hold an `Option`";

const OTHER_TYPE: &str = ", since the type on the wire would be another one, unseen: put `#[payload]` on that one, use it \
                          in the signature, and convert in Rust";

const FOREIGN: &str =
    ", since it makes a stand-in for a type of another crate: wrap that one in a type of your own";

const ONLY_READS: &str = ", since it makes a type that is read and never written: remove it";

const REFUSED: &[(Symbol, &[Place], &str)] = &[
    (
        ALIAS,
        &[Variant, Field],
        ", since the type would tell only one of the names: write the name that pages use as `rename`",
    ),
    (BORROW, &[Variant, Field], ", which owns its data: hold a `String` or a `Vec<T>`"),
    (
        BOUND,
        &[Container, Variant, Field],
        ", whose bounds are `Payload` for each parameter: remove it",
    ),
    (DESERIALIZE_WITH, &[Variant, Field], BY_HAND),
    (FIELD_IDENTIFIER, &[Container], ONLY_READS),
    (FLATTEN, &[Field], " yet: hold the type in a field of its own, or repeat its fields here"),
    (FROM, &[Container], OTHER_TYPE),
    (GETTER, &[Field], FOREIGN),
    (INTO, &[Container], OTHER_TYPE),
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
    (SKIP_DESERIALIZING, &[Variant, Field], ONE_WAY),
    (SKIP_SERIALIZING, &[Variant, Field], ONE_WAY),
    (
        SKIP_SERIALIZING_IF,
        &[Field],
        " yet, since the field would come and go: hold an `Option`, which is sent as `null`",
    ),
    (TRY_FROM, &[Container], OTHER_TYPE),
    (
        UNTAGGED,
        &[Variant],
        " for one variant, since all of an enum are told apart in one way: put it above the enum, \
         or nowhere",
    ),
    (VARIANT_IDENTIFIER, &[Container], ONLY_READS),
    (WITH, &[Variant, Field], BY_HAND),
];
