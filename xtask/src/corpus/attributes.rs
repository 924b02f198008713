//! What serde is told of names, and of members that may be missing.

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

/// Members and variants that are called otherwise.
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

/// Members that may be missing, and some that always are.
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
