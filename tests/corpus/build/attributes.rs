//! The serde attributes: names, optional fields, `flatten`, conversions.

use super::Type;
use super::leaves::{self, Is, Leaf};

const CASES: &[(&str, &str)] = &[
    ("Lower", "lowercase"),
    ("Upper", "UPPERCASE"),
    ("Pascal", "PascalCase"),
    ("Camel", "camelCase"),
    ("Snake", "snake_case"),
    ("ScreamingSnake", "SCREAMING_SNAKE_CASE"),
    ("Kebab", "kebab-case"),
    ("ScreamingKebab", "SCREAMING-KEBAB-CASE"),
];

/// Makes types whose fields and variants are renamed.
pub(super) fn names() -> Vec<Type> {
    let mut types = Vec::new();
    for (name, case) in CASES {
        types.push(Type {
            name: format!("Struct{name}Case"),
            docs: format!("Members in `{case}`."),
            serde: format!("rename_all = \"{case}\""),
            body: "{ /// The one.\npub first_member: i64, /// The other.\npub second: String }"
                .into(),
            makes: vec![format!("Struct{name}Case {{ first_member: s.draw(), second: s.draw() }}")],
            is_wide: true,
            ..Type::default()
        });
        types.push(Type {
            name: format!("Enum{name}Case"),
            docs: format!("Variants in `{case}`."),
            serde: format!("rename_all = \"{case}\""),
            is_enum: true,
            body: "{ /// A name.\nUnit, /// A value.\nWithValue(u16) }".into(),
            makes: vec![
                format!("Enum{name}Case::Unit"),
                format!("Enum{name}Case::WithValue(s.draw())"),
            ],
            ..Type::default()
        });
    }
    types.push(Type {
        name: "RenamedMembers".into(),
        docs: "Members with names that mean something elsewhere.".into(),
        body: "{ /// As a marker.\n#[serde(rename = \"$int\")] pub int: i64, \
               /// As another.\n#[serde(rename = \"$bytes\")] pub bytes: Bytes, \
               /// As an escaped one.\n#[serde(rename = \"$$\")] pub dollars: bool, \
               /// As a promise.\n#[serde(rename = \"then\")] pub then_: String, \
               /// As an object's own.\n#[serde(rename = \"constructor\")] pub constructor_: String, \
               /// No word.\n#[serde(rename = \"two words\")] pub words: u16, \
               /// No letters.\n#[serde(rename = \"\")] pub empty: u16 }"
            .into(),
        makes: vec![
            "RenamedMembers { int: s.draw(), bytes: s.draw(), dollars: s.draw(), then_: s.draw(), \
             constructor_: s.draw(), words: s.draw(), empty: s.draw() }"
                .into(),
        ],
        is_wide: true,
        ..Type::default()
    });
    types.push(Type {
        name: "RenamedPlain".into(),
        docs: "The same in a type without markers.".into(),
        body: "{ /// As a marker.\n#[serde(rename = \"$int\")] pub int: String, \
               /// As a promise.\n#[serde(rename = \"then\")] pub then_: u16 }"
            .into(),
        makes: vec!["RenamedPlain { int: s.draw(), then_: s.draw() }".into()],
        ..Type::default()
    });
    types.push(Type {
        name: "RenamedVariants".into(),
        docs: "Variants with names that mean something elsewhere.".into(),
        is_enum: true,
        body: "{ /// As a marker.\n#[serde(rename = \"$int\")] Int(String), \
               /// As another.\n#[serde(rename = \"$bytes\")] Bytes(Bytes), \
               /// As a name alone.\n#[serde(rename = \"$unit\")] Unit, \
               /// As a promise.\n#[serde(rename = \"then\")] Then { /// It.\nvalue: u16 } }"
            .into(),
        makes: vec![
            "RenamedVariants::Unit".into(),
            "RenamedVariants::Int(s.draw())".into(),
            "RenamedVariants::Bytes(s.draw())".into(),
            "RenamedVariants::Then { value: s.draw() }".into(),
        ],
        ..Type::default()
    });
    types.push(Type {
        name: "RenamedFields".into(),
        docs: "A rule for the members of all variants.".into(),
        serde: "tag = \"$kind\", rename_all_fields = \"camelCase\"".into(),
        is_enum: true,
        body: "{ /// Whole.\nWhole { /// It.\nthe_value: i64 }, /// None.\nNothing }".into(),
        makes: vec![
            "RenamedFields::Nothing".into(),
            "RenamedFields::Whole { the_value: s.draw() }".into(),
        ],
        is_wide: true,
        ..Type::default()
    });
    types
}

/// Makes types with optional fields and skipped fields.
pub(super) fn presence() -> Vec<Type> {
    let mut types = Vec::new();
    for leaf in ["U16", "I64", "String", "Bytes"].map(leaves::named) {
        let Leaf { name: of, rust, .. } = leaf;
        let is_wide = leaf.has(Is::Wide);
        let row = |rust: String| (of == "U16").then_some(("Structs", rust));
        types.push(Type {
            name: format!("DefaultField{of}"),
            docs: format!("A `{rust}` that pages may leave out."),
            body: format!("{{ /// It has a default.\n#[serde(default)] pub value: {rust}, /// It has none.\npub other: bool }}"),
            makes: vec![format!("DefaultField{of} {{ value: s.draw(), other: s.draw() }}")],
            is_wide,
            row: row(format!("struct S {{ #[serde(default)] value: {rust}, other: bool }}")),
            ..Type::default()
        });
        types.push(Type {
            name: format!("DefaultStruct{of}"),
            docs: "All of it may be left out.".into(),
            serde: "default".into(),
            derives: "Default",
            body: format!(
                "{{ /// One.\npub value: {rust}, /// Another.\npub other: Vec<{rust}> }}"
            ),
            makes: vec![format!("DefaultStruct{of} {{ value: s.draw(), other: s.draw() }}")],
            is_wide,
            row: row(format!("#[serde(default)] struct S {{ value: {rust}, other: Vec<{rust}> }}")),
            ..Type::default()
        });
        types.push(Type {
            name: format!("Skip{of}"),
            docs: "A member that stays in Rust.".into(),
            body: format!("{{ /// It stays.\n#[serde(skip)] pub value: {rust}, /// It goes.\npub other: {rust} }}"),
            makes: vec![format!("Skip{of} {{ value: Default::default(), other: s.draw() }}")],
            is_wide,
            row: row(format!("struct S {{ #[serde(skip)] value: {rust}, other: {rust} }}")),
            ..Type::default()
        });
        types.push(Type {
            name: format!("Deny{of}"),
            docs: "Nothing but what is known.".into(),
            serde: "deny_unknown_fields".into(),
            body: format!("{{ /// It is known.\npub value: {rust} }}"),
            makes: vec![format!("Deny{of} {{ value: s.draw() }}")],
            is_wide,
            ..Type::default()
        });
    }
    types
}

/// Makes types with a `flatten` field.
pub(super) fn flattened() -> Vec<Type> {
    let around = |name: String, inner: &str, is_wide| Type {
        docs: format!("The members of `{inner}` among its own."),
        body: format!(
            "{{ /// Its own.\npub own: bool, /// The others.\n#[serde(flatten)] pub rest: {inner} }}"
        ),
        makes: vec![format!("{name} {{ own: s.draw(), rest: s.draw() }}")],
        is_wide,
        name,
        ..Type::default()
    };
    let mut types = Vec::new();
    for leaf in ["U16", "I64", "String", "Bytes"].map(leaves::named) {
        let Leaf { name: of, rust, .. } = leaf;
        let is_wide = leaf.has(Is::Wide);
        for what in ["Struct", "Internal", "Adjacent", "GenericStruct", "DefaultField"] {
            let inner = match what {
                "GenericStruct" => format!("GenericStruct<{rust}, bool>"),
                _ => format!("{what}{of}"),
            };
            let row = (of == "U16").then(|| {
                let row = format!("struct S {{ own: bool, #[serde(flatten)] rest: {inner} }}");
                ("Structs", row)
            });
            // `inner` has a field `other` and no field `own`.
            types.push(Type { row, ..around(format!("Flatten{what}{of}"), &inner, is_wide) });
        }
    }
    types.push(Type {
        is_part: true,
        is_enum: true,
        serde: "untagged".into(),
        body: "{ /// By the one.\nLeft { /// It.\nleft: u16 }, /// By the other.\nRight { /// It.\nright: String } }".into(),
        makes: vec![
            "UntaggedObjects::Left { left: s.draw() }".into(),
            "UntaggedObjects::Right { right: s.draw() }".into(),
        ],
        ..around("UntaggedObjects".into(), "", false)
    });
    types.push(around("FlattenUntagged".into(), "UntaggedObjects", false));
    types.push(Type {
        body: "{ /// Its own.\npub name: String, /// The others.\n#[serde(flatten)] pub rest: FlattenStructI64 }".into(),
        makes: vec!["FlattenTwice { name: s.draw(), rest: s.draw() }".into()],
        ..around("FlattenTwice".into(), "FlattenStructI64", true)
    });
    types.push(Type {
        row: Some((
            "Structs",
            "struct S { own: bool, #[serde(flatten)] rest: HashMap<String, JsonValue> }".into(),
        )),
        ..around("FlattenMapOfJson".into(), "HashMap<String, JsonValue>", false)
    });
    types.push(Type {
        row: Some((
            "Structs",
            "struct S { own: bool, #[serde(flatten)] rest: BTreeMap<String, bool> }".into(),
        )),
        ..around("FlattenMapOfBool".into(), "BTreeMap<String, bool>", false)
    });
    types.push(Type {
        is_enum: true,
        serde: "tag = \"kind\"".into(),
        body: "{ /// With others.\nWith { /// Its own.\nown: bool, /// The others.\n#[serde(flatten)] rest: StructI64 }, \
               /// Nothing.\nNothing }"
            .into(),
        makes: vec![
            "FlattenInVariant::Nothing".into(),
            "FlattenInVariant::With { own: s.draw(), rest: s.draw() }".into(),
        ],
        ..around("FlattenInVariant".into(), "StructI64", true)
    });
    types
}

/// Makes types whose members are beside those of another value, which may have none.
pub(super) fn without_members() -> Vec<Type> {
    let part = |name: &str, params, serde: &str, is_enum, body: &str, makes: &[&str]| Type {
        name: name.to_owned(),
        docs: "Members beside others.".into(),
        params,
        serde: serde.to_owned(),
        is_enum,
        body: body.to_owned(),
        makes: makes.iter().map(|make| (*make).to_owned()).collect(),
        is_part: true,
        ..Type::default()
    };
    let mut types = vec![
        part(
            "GenericChange",
            "T",
            "tag = \"kind\"",
            true,
            "{ /// Something.\nAdded(T), /// Nothing.\nCleared }",
            &["GenericChange::Cleared", "GenericChange::Added(s.draw())"],
        ),
        part(
            "GenericMeta",
            "T",
            "",
            false,
            "{ /// Its own.\npub meta: u16, /// The others.\n#[serde(flatten)] pub inner: T }",
            &["GenericMeta { meta: s.draw(), inner: s.draw() }"],
        ),
        part(
            "GenericBoth",
            "A, B",
            "",
            false,
            "{ /// The one.\n#[serde(flatten)] pub one: A, /// The other.\n#[serde(flatten)] pub other: B }",
            &["GenericBoth { one: s.draw(), other: s.draw() }"],
        ),
        part(
            "UntaggedOrEmpty",
            "",
            "untagged",
            true,
            "{ /// One.\nLeft { /// It.\nleft: u16 }, /// None.\nEmpty {} }",
            &["UntaggedOrEmpty::Left { left: s.draw() }", "UntaggedOrEmpty::Empty {}"],
        ),
        part(
            "UntaggedOrEmptyStruct",
            "",
            "untagged",
            true,
            "{ /// One.\nLeft { /// It.\nleft: u16 }, /// None.\nEmpty(EmptyStruct) }",
            &[
                "UntaggedOrEmptyStruct::Left { left: s.draw() }",
                "UntaggedOrEmptyStruct::Empty(s.draw())",
            ],
        ),
        part(
            "SentAlone",
            "",
            "",
            false,
            "{ /// Pages do not send it.\n#[serde(skip_deserializing)] pub sent: u16 }",
            &["SentAlone { sent: 0 }"],
        ),
    ];
    for (name, rust) in [
        ("ChangeOfUnit", "GenericChange<()>"),
        ("ChangeOfUnitStruct", "GenericChange<UnitStruct>"),
        ("ChangeOfEmptyStruct", "GenericChange<EmptyStruct>"),
        ("ChangeOfStruct", "GenericChange<StructU16>"),
        ("ChangeOfDeny", "GenericChange<DenyU16>"),
        ("ChangeOfSentAlone", "GenericChange<SentAlone>"),
        ("ChangeOfUnits", "GenericChange<GenericTagged<()>>"),
        ("ChangeOfMetaOfUnit", "GenericChange<GenericMeta<()>>"),
        ("ChangeOfBothEmpty", "GenericChange<GenericBoth<EmptyStruct, ()>>"),
        ("MetaOfUnit", "GenericMeta<()>"),
        ("MetaOfUnitStruct", "GenericMeta<UnitStruct>"),
        ("MetaOfEmptyStruct", "GenericMeta<EmptyStruct>"),
        ("MetaOfStruct", "GenericMeta<StructU16>"),
        ("MetaOfDeny", "GenericMeta<DenyU16>"),
        ("MetaOfMap", "GenericMeta<BTreeMap<String, u16>>"),
        ("MetaOfSentAlone", "GenericMeta<SentAlone>"),
        ("MetaOfUnits", "GenericMeta<InternalUnits>"),
        ("MetaOfChangeOfUnit", "GenericMeta<GenericChange<()>>"),
        ("MetaOfChangeOfDeny", "GenericMeta<GenericChange<DenyU16>>"),
        ("MetaOfUntaggedOrEmpty", "GenericMeta<UntaggedOrEmpty>"),
        ("MetaOfUntaggedOrEmptyStruct", "GenericMeta<UntaggedOrEmptyStruct>"),
        ("MetaOfBothEmpty", "GenericMeta<GenericBoth<(), EmptyStruct>>"),
        ("BothOfEmptyAndStruct", "GenericBoth<EmptyStruct, StructU16>"),
        ("BothOfUnitAndUntagged", "GenericBoth<(), UntaggedOrEmpty>"),
        ("BothOfDenyAndChange", "GenericBoth<DenyU16, GenericChange<EmptyStruct>>"),
        ("BothEmpty", "GenericBoth<EmptyStruct, ()>"),
    ] {
        types.push(Type {
            name: name.to_owned(),
            docs: format!("`{rust}` in a newtype."),
            body: format!("(pub {rust});"),
            makes: vec![format!("{name}(s.draw())")],
            ..Type::default()
        });
    }
    types.push(Type {
        name: "FlattenUntaggedOrEmpty".into(),
        docs: "The members of one variant, or none, among its own.".into(),
        body: "{ /// Its own.\npub own: bool, /// The others.\n#[serde(flatten)] pub rest: UntaggedOrEmpty }"
            .into(),
        makes: vec!["FlattenUntaggedOrEmpty { own: s.draw(), rest: s.draw() }".into()],
        row: Some((
            "Structs",
            "struct S { own: bool, #[serde(flatten)] rest: UntaggedOrEmpty }".into(),
        )),
        ..Type::default()
    });
    types.push(Type {
        name: "InternalWithoutMembers".into(),
        docs: "Variants whose content has no members.".into(),
        serde: "tag = \"kind\"".into(),
        is_enum: true,
        body: "{ /// No fields.\nUnit(UnitStruct), /// Room for fields.\nEmpty(EmptyStruct), /// Fields.\nFull(StructU16) }"
            .into(),
        makes: ["Unit", "Empty", "Full"]
            .map(|variant| format!("InternalWithoutMembers::{variant}(s.draw())"))
            .into(),
        ..Type::default()
    });
    types
}

/// Makes structs and enums with a flattened field that serde only writes or only reads.
fn flattened_one_way(leaf: &Leaf) -> Vec<Type> {
    let Leaf { name: of, rust, .. } = *leaf;
    let is_wide = leaf.has(Is::Wide);
    let part = format!("Stats{of}");
    let mut types = vec![Type {
        docs: "Members for others, which serde does not miss.".into(),
        serde: "default".into(),
        derives: "Default",
        body: format!(
            "{{ /// The first.\npub first: {rust}, /// The second.\npub second: {rust} }}"
        ),
        makes: vec![format!("{part} {{ first: s.draw(), second: s.draw() }}")],
        is_part: true,
        is_wide,
        name: part.clone(),
        ..Type::default()
    }];
    for (way, attribute) in [("Input", "skip_serializing"), ("Output", "skip_deserializing")] {
        let flattened =
            format!("/// Some only.\n#[serde(flatten, {attribute})] VISIBLE stats: {part}");
        let own = format!("/// One that is always there.\nVISIBLE other: {rust}");
        let members =
            |visible: &str| format!("{{ {flattened}, {own} }}").replace("VISIBLE", visible);
        let make = "{ stats: Default::default(), other: s.draw() }";
        let name = format!("FlattenOnly{way}{of}");
        types.push(Type {
            docs: format!("The members of `{part}` in one direction."),
            body: members("pub"),
            makes: vec![format!("{name} {make}")],
            is_wide,
            row: (of == "U16").then(|| {
                let flattened = format!("#[serde(flatten, {attribute})] stats: {part}");
                ("Structs", format!("struct S {{ {flattened}, other: {rust} }}"))
            }),
            name,
            ..Type::default()
        });
        let name = format!("FlattenOnly{way}InVariant{of}");
        types.push(Type {
            docs: format!("The members of `{part}` in one direction, in a variant."),
            is_enum: true,
            serde: "tag = \"kind\"".into(),
            body: format!("{{ /// With them.\nWith {}, /// Nothing.\nNothing }}", members("")),
            makes: vec![format!("{name}::Nothing"), format!("{name}::With {make}")],
            is_wide,
            name,
            ..Type::default()
        });
    }
    types
}

/// Makes types with fields of one direction, fields skipped at times and fields with an alias,
/// and types converted to other types for the wire.
pub(super) fn directions() -> Vec<Type> {
    let mut types = Vec::new();
    for leaf in ["U16", "I64", "String", "Bytes"].map(leaves::named) {
        let Leaf { name: of, rust, .. } = leaf;
        let is_wide = leaf.has(Is::Wide);
        let with = |name: &str, docs: &str, attribute: &str, ty: String, make: &str| Type {
            name: format!("{name}{of}"),
            docs: docs.to_owned(),
            body: format!(
                "{{ /// This one.\n#[serde({attribute})] pub value: {ty}, /// One that is always there.\npub other: {rust} }}"
            ),
            makes: vec![format!("{name}{of} {{ value: {make}, other: s.draw() }}")],
            is_wide,
            row: (of == "U16").then(|| {
                (
                    "Structs",
                    format!("struct S {{ #[serde({attribute})] value: {ty}, other: {rust} }}"),
                )
            }),
            ..Type::default()
        };
        types.extend([
            with(
                "Alias",
                "A member with an older name.",
                "alias = \"older\"",
                rust.to_owned(),
                "s.draw()",
            ),
            with(
                "LeftOut",
                "A member that is left out where there is none.",
                "default, skip_serializing_if = \"Option::is_none\"",
                format!("Option<{rust}>"),
                "s.draw()",
            ),
            with(
                "LeftOutEmpty",
                "A list that is left out where it is empty.",
                "default, skip_serializing_if = \"Vec::is_empty\"",
                format!("Vec<{rust}>"),
                "s.draw()",
            ),
            with(
                "OnlyInput",
                "A member that is read and never sent.",
                "default, skip_serializing",
                rust.to_owned(),
                "Default::default()",
            ),
            with(
                "OnlyOutput",
                "A member that is sent and never read.",
                "skip_deserializing",
                rust.to_owned(),
                "Default::default()",
            ),
        ]);
        types.extend(flattened_one_way(&leaf));
        let name = format!("Converted{of}");
        let other = format!("Transparent{of}");
        types.push(Type {
            docs: format!("On the wire it is a `{other}`."),
            serde: format!("from = \"{other}\", into = \"{other}\""),
            body: format!("{{ /// What it holds.\npub held: {rust} }}"),
            makes: vec![format!("{name} {{ held: s.draw() }}")],
            impls: format!(
                "impl From<{other}> for {name} {{ fn from(other: {other}) -> Self {{ {name} {{ held: other.value }} }} }}\n\n\
                 impl From<{name}> for {other} {{ fn from(other: {name}) -> Self {{ {other} {{ value: other.held }} }} }}\n"
            ),
            is_wide,
            name,
            ..Type::default()
        });
    }
    types.push(Type {
        name: "TryConverted".into(),
        docs: "On the wire it is a string of digits.".into(),
        serde: "try_from = \"String\", into = \"String\"".into(),
        body: "{ /// What the digits say.\npub number: u32 }".into(),
        makes: vec!["TryConverted { number: s.draw() }".into()],
        impls: "impl TryFrom<String> for TryConverted { type Error = std::num::ParseIntError; \
                fn try_from(digits: String) -> Result<Self, Self::Error> { \
                digits.parse().map(|number| TryConverted { number }) } }\n\n\
                impl From<TryConverted> for String { fn from(converted: TryConverted) -> Self { \
                converted.number.to_string() } }\n"
            .into(),
        row: Some((
            "Structs",
            "#[serde(try_from = \"String\", into = \"String\")] struct S { number: u32 }".into(),
        )),
        ..Type::default()
    });
    types.push(Type {
        name: "AliasVariant".into(),
        docs: "Variants with older names.".into(),
        is_enum: true,
        body: "{ /// The one.\n#[serde(alias = \"Eins\")] One, /// The other.\n#[serde(alias = \"Zwei\")] Two(i64) }".into(),
        makes: vec!["AliasVariant::One".into(), "AliasVariant::Two(s.draw())".into()],
        is_wide: true,
        ..Type::default()
    });
    types
}
