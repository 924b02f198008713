//! The forms of a declaration: structs, the four enum representations, generics, and recursive
//! types.

use super::Type;
use super::leaves::{self, Is, Leaf};

/// The leaves in structs and enums.
const LEAVES: &[&str] = &["Bool", "U16", "I64", "F64", "String", "Bytes", "Uuid"];

/// Makes structs of every form.
pub(super) fn structs() -> Vec<Type> {
    let mut types = vec![
        Type {
            name: "UnitStruct".into(),
            docs: "A struct without fields.".into(),
            body: ";".into(),
            makes: vec!["UnitStruct".into()],
            row: Some(("Structs", "struct Unit;".into())),
            ..Type::default()
        },
        Type {
            name: "EmptyStruct".into(),
            docs: "A struct with room for fields.".into(),
            body: "{}".into(),
            makes: vec!["EmptyStruct {}".into()],
            row: Some(("Structs", "struct Empty {}".into())),
            ..Type::default()
        },
        Type {
            name: "TransparentOption".into(),
            docs: "A struct that is what it holds, which may be nothing.".into(),
            serde: "transparent".into(),
            body: "{ /// What it is.\npub value: Option<i64> }".into(),
            makes: vec!["TransparentOption { value: s.draw() }".into()],
            is_wide: true,
            ..Type::default()
        },
    ];
    for leaf in LEAVES.iter().map(|name| leaves::named(name)) {
        let Leaf { name, rust, .. } = leaf;
        let is_wide = leaf.has(Is::Wide);
        let row = |rust: String| (name == "U16").then_some(("Structs", rust));
        types.push(Type {
            name: format!("Struct{name}"),
            docs: format!("A struct of a `{rust}`, and of one that may be missing."),
            body: format!("{{ {} }}", fields("pub ", rust)),
            makes: vec![format!("Struct{name} {FIELDS}")],
            is_wide,
            row: row(format!("struct S {{ value: {rust}, other: Option<{rust}> }}")),
            ..Type::default()
        });
        types.push(Type {
            name: format!("Tuple{name}"),
            docs: format!("A tuple struct with a `{rust}` at both ends."),
            body: format!("(pub {rust}, pub String, pub {rust});"),
            makes: vec![format!("Tuple{name}(s.draw(), s.draw(), s.draw())")],
            is_wide,
            row: row(format!("struct T({rust}, String, {rust});")),
            ..Type::default()
        });
        types.push(Type {
            name: format!("Transparent{name}"),
            docs: format!("A struct that is the `{rust}` it holds."),
            serde: "transparent".into(),
            body: format!("{{ /// What it is.\npub value: {rust} }}"),
            makes: vec![format!("Transparent{name} {{ value: s.draw() }}")],
            is_wide,
            row: row(format!("#[serde(transparent)] struct T {{ value: {rust} }}")),
            ..Type::default()
        });
    }
    types
}

const FIELDS: &str = "{ value: s.draw(), other: s.draw() }";

fn fields(visible: &str, rust: &str) -> String {
    format!(
        "/// It is there.\n{visible}value: {rust}, /// It may be missing.\n{visible}other: Option<{rust}>,"
    )
}

/// Makes enums of each of the four representations, with every valid kind of variant.
pub(super) fn enums() -> Vec<Type> {
    const KINDS: &[(&str, &str)] = &[
        ("External", ""),
        ("Internal", "tag = \"kind\""),
        ("Adjacent", "tag = \"kind\", content = \"data\""),
        ("Untagged", "untagged"),
    ];
    let mut types = Vec::new();
    for (kind, serde) in KINDS {
        for name in LEAVES {
            types.push(choice(kind, serde, &leaves::named(name)));
        }
    }
    // Only an externally tagged enum round-trips 128 bits in serde.
    types.push(choice("External", "", &leaves::named("I128")));
    for (kind, serde) in &KINDS[..3] {
        types.push(Type {
            name: format!("{kind}Units"),
            docs: "Names alone.".into(),
            serde: (*serde).into(),
            is_enum: true,
            body: "{ /// The one.\nFirst, /// The other.\nSecond }".into(),
            makes: ["First", "Second"].map(|unit| format!("{kind}Units::{unit}")).into(),
            row: Some(("Enums", attributed(serde, "enum E { First, Second }"))),
            ..Type::default()
        });
    }
    types
}

fn choice(kind: &str, serde: &str, leaf: &Leaf) -> Type {
    let Leaf { name: of, rust, .. } = *leaf;
    let name = format!("{kind}{of}");
    let fields = fields("", rust);
    let inner = if kind == "Internal" { format!("Struct{of}") } else { rust.to_owned() };
    let mut body = format!("/// Nothing in it.\nUnit, /// One in it.\nNewtype({inner}),");
    let mut makes = vec![format!("{name}::Unit"), format!("{name}::Newtype(s.draw())")];
    let mut short = format!("Unit, Newtype({inner}),");
    if kind != "Internal" {
        body.push_str(&format!("/// Two in it.\nTuple({rust}, bool),"));
        makes.push(format!("{name}::Tuple(s.draw(), s.draw())"));
        short.push_str(&format!(" Tuple({rust}, bool),"));
    }
    body.push_str(&format!("/// Members in it.\nStruct {{ {fields} }},"));
    makes.push(format!("{name}::Struct {FIELDS}"));
    short.push_str(&format!(" Struct {{ value: {rust}, other: Option<{rust}> }}"));
    let row = attributed(serde, &format!("enum E {{ {short} }}"));
    Type {
        name,
        docs: format!("A choice around a `{rust}`."),
        serde: serde.to_owned(),
        is_enum: true,
        body: format!("{{ {body} }}"),
        makes,
        is_wide: leaf.has(Is::Wide),
        row: (of == "U16").then_some(("Enums", row)),
        ..Type::default()
    }
}

fn attributed(serde: &str, declaration: &str) -> String {
    if serde.is_empty() {
        declaration.to_owned()
    } else {
        format!("#[serde({serde})] {declaration}")
    }
}

/// Makes generic types, and types with fields of these types.
pub(super) fn generics() -> Vec<Type> {
    let mut types = vec![
        Type {
            name: "GenericStruct".into(),
            docs: "Two of any kinds.".into(),
            params: "A, B",
            body: "{ /// The one.\npub first: A, /// Some of the other.\npub second: Vec<B> }".into(),
            makes: vec!["GenericStruct { first: s.draw(), second: s.draw() }".into()],
            ..Type::default()
        },
        Type {
            name: "GenericNewtype".into(),
            docs: "What it holds, and the name of it.".into(),
            params: "T",
            body: "(pub T);".into(),
            makes: vec!["GenericNewtype(s.draw())".into()],
            ..Type::default()
        },
        Type {
            name: "GenericEnum".into(),
            docs: "One of two kinds.".into(),
            params: "A, B",
            is_enum: true,
            body: "{ /// The one.\nLeft(A), /// The other.\nRight { /// It.\nvalue: B } }".into(),
            makes: vec![
                "GenericEnum::Left(s.draw())".into(),
                "GenericEnum::Right { value: s.draw() }".into(),
            ],
            ..Type::default()
        },
        Type {
            name: "GenericTagged".into(),
            docs: "One, some or none.".into(),
            params: "T",
            serde: "tag = \"how_many\", rename_all = \"snake_case\"".into(),
            is_enum: true,
            body: "{ /// None.\nNothing, /// One.\nOne { /// It.\nvalue: T }, /// Some.\nSome { /// They.\nvalues: Vec<T> } }"
                .into(),
            makes: vec![
                "GenericTagged::Nothing".into(),
                "GenericTagged::One { value: s.draw() }".into(),
                "GenericTagged::Some { values: s.draw() }".into(),
            ],
            ..Type::default()
        },
        Type {
            name: "GenericTree".into(),
            docs: "A value, and more of the same below it.".into(),
            params: "T",
            body: "{ /// What it holds.\npub value: T, /// What is below.\npub children: Vec<GenericTree<T>> }".into(),
            makes: vec!["GenericTree { value: s.draw(), children: s.draw() }".into()],
            ..Type::default()
        },
    ];
    for leaf in ["U16", "I64", "Bytes", "String"].map(leaves::named) {
        let Leaf { name: of, rust, .. } = leaf;
        let uses = [
            ("GenericStruct", format!("GenericStruct<{rust}, Option<{rust}>>")),
            ("GenericNewtype", format!("GenericNewtype<Vec<{rust}>>")),
            ("GenericEnum", format!("GenericEnum<{rust}, (bool, {rust})>")),
            ("GenericTagged", format!("GenericTagged<GenericNewtype<{rust}>>")),
            ("GenericTree", format!("GenericTree<{rust}>")),
        ];
        for (generic, whole) in uses {
            let name = format!("{generic}Of{of}");
            types.push(Type {
                docs: format!("`{whole}` in a struct."),
                body: format!("{{ /// What is in it.\npub value: {whole} }}"),
                makes: vec![format!("{name} {{ value: s.draw() }}")],
                is_wide: leaf.has(Is::Wide),
                name,
                ..Type::default()
            });
        }
    }
    types
}

/// Makes recursive types.
pub(super) fn recursive() -> Vec<Type> {
    let held = |name: &str, docs: &str, body: &str| Type {
        name: format!("Recursive{name}"),
        docs: docs.to_owned(),
        body: body.to_owned(),
        ..Type::default()
    };
    vec![
        Type {
            makes: vec!["RecursiveBox { value: s.draw(), next: s.draw() }".into()],
            is_wide: true,
            row: Some(("Structs", "struct List { value: i64, next: Option<Box<List>> }".into())),
            ..held(
                "Box",
                "A list.",
                "{ /// What it holds.\npub value: i64, /// The rest.\npub next: Option<Box<RecursiveBox>> }",
            )
        },
        Type {
            makes: vec!["RecursiveArc { value: s.draw(), next: s.draw() }".into()],
            ..held(
                "Arc",
                "A list that is shared.",
                "{ /// What it holds.\npub value: String, /// The rest.\npub next: Option<Arc<RecursiveArc>> }",
            )
        },
        Type {
            makes: vec!["RecursiveVec { value: s.draw(), children: s.draw() }".into()],
            ..held(
                "Vec",
                "A tree.",
                "{ /// What it holds.\npub value: Bytes, /// What is below.\npub children: Vec<RecursiveVec> }",
            )
        },
        Type {
            makes: vec!["RecursiveMap { children: s.draw() }".into()],
            ..held(
                "Map",
                "Names in names.",
                "{ /// What is below, by name.\npub children: BTreeMap<String, RecursiveMap> }",
            )
        },
        Type {
            makes: vec!["RecursiveNewtype(s.draw())".into()],
            ..held("Newtype", "Lists of lists.", "(pub Vec<RecursiveNewtype>);")
        },
        Type {
            is_enum: true,
            makes: vec![
                "RecursiveExternal::Value(s.draw())".into(),
                "RecursiveExternal::Negative(s.draw())".into(),
                "RecursiveExternal::Sum(s.draw(), s.draw())".into(),
            ],
            ..held(
                "External",
                "An expression.",
                "{ /// A value.\nValue(u64), /// One with another sign.\nNegative(Box<RecursiveExternal>), \
                 /// Two.\nSum(Box<RecursiveExternal>, Box<RecursiveExternal>) }",
            )
        },
        Type {
            is_enum: true,
            serde: "tag = \"kind\"".into(),
            makes: vec![
                "RecursiveInternal::Leaf { value: s.draw() }".into(),
                "RecursiveInternal::Node { children: s.draw() }".into(),
            ],
            is_wide: true,
            ..held(
                "Internal",
                "A tree that tells its nodes from its leaves.",
                "{ /// An end.\nLeaf { /// What it holds.\nvalue: i64 }, \
                 /// More.\nNode { /// What is below.\nchildren: Vec<RecursiveInternal> } }",
            )
        },
        Type {
            is_enum: true,
            serde: "tag = \"kind\", content = \"data\"".into(),
            makes: vec![
                "RecursiveAdjacent::Leaf(s.draw())".into(),
                "RecursiveAdjacent::Node(s.draw())".into(),
            ],
            ..held(
                "Adjacent",
                "The same, otherwise written.",
                "{ /// An end.\nLeaf(Bytes), /// More.\nNode(Vec<RecursiveAdjacent>) }",
            )
        },
        Type {
            is_enum: true,
            serde: "untagged".into(),
            makes: vec![
                "RecursiveUntagged::Leaf(s.draw())".into(),
                "RecursiveUntagged::Node(s.draw())".into(),
            ],
            ..held(
                "Untagged",
                "Numbers in lists in lists.",
                "{ /// An end.\nLeaf(f64), /// More.\nNode(Vec<RecursiveUntagged>) }",
            )
        },
        Type {
            makes: vec!["RecursiveFolder { name: s.draw(), entries: s.draw() }".into()],
            ..held(
                "Folder",
                "A folder, which holds entries.",
                "{ /// Its name.\npub name: String, /// What is in it.\npub entries: Vec<RecursiveEntry> }",
            )
        },
        Type {
            is_enum: true,
            is_wide: true,
            makes: vec![
                "RecursiveEntry::File { size: s.draw() }".into(),
                "RecursiveEntry::Folder(s.draw())".into(),
            ],
            ..held(
                "Entry",
                "An entry, which may be a folder.",
                "{ /// A file.\nFile { /// Its size.\nsize: u64 }, /// A folder.\nFolder(RecursiveFolder) }",
            )
        },
    ]
}
