//! Containers of leaves, containers of containers, and maps.

use super::Type;
use super::leaves::{self, Is, Leaf};

/// A generic type of the standard library; `@` marks the place of its argument.
struct Container {
    name: &'static str,
    rust: &'static str,
    /// True if the argument must be ordered.
    is_set: bool,
}

const fn container(name: &'static str, rust: &'static str) -> Container {
    Container { name, rust, is_set: false }
}

const ALL: &[Container] = &[
    container("Option", "Option<@>"),
    container("Box", "Box<@>"),
    container("Arc", "Arc<@>"),
    container("Vec", "Vec<@>"),
    container("VecDeque", "VecDeque<@>"),
    container("LinkedList", "LinkedList<@>"),
    container("BoxSlice", "Box<[@]>"),
    container("ArcSlice", "Arc<[@]>"),
    container("CowSlice", "Cow<'static, [@]>"),
    Container { name: "BTreeSet", rust: "BTreeSet<@>", is_set: true },
    Container { name: "HashSet", rust: "HashSet<@>", is_set: true },
    container("Array", "[@; 3]"),
    container("Single", "(@,)"),
    container("Pair", "(@, bool)"),
    container("HashMap", "HashMap<String, @>"),
    container("BTreeMap", "BTreeMap<String, @>"),
];

impl Container {
    fn around(&self, inner: &str) -> String {
        self.rust.replace('@', inner)
    }

    fn takes(&self, leaf: &Leaf) -> bool {
        !self.is_set || leaf.has(Is::Ordered)
    }
}

/// Puts leaves of every kind into each container.
pub(super) fn containers() -> Vec<Type> {
    const LEAVES: &[&str] = &["U16", "I64", "F64", "String", "Bytes"];
    let mut types = Vec::new();
    for container in ALL {
        for leaf in LEAVES.iter().map(|name| leaves::named(name)) {
            if container.takes(&leaf) {
                let rust = container.around(leaf.rust);
                types.push(Type {
                    name: format!("Newtype{}Of{}", container.name, leaf.name),
                    docs: format!("`{rust}` in a newtype."),
                    body: format!("(pub {rust});"),
                    makes: vec![format!("Newtype{}Of{}(s.draw())", container.name, leaf.name)],
                    is_wide: leaf.has(Is::Wide),
                    row: (leaf.name == "U16").then_some(("Containers", rust)),
                    ..Type::default()
                });
            }
        }
    }
    types
}

/// Puts containers into containers, as a field of a struct.
pub(super) fn nested() -> Vec<Type> {
    const NESTED: &[&str] = &["Option", "Vec", "Array", "Pair", "HashMap", "BTreeMap"];
    const LEAVES: &[&str] = &["I64", "Bytes", "String"];
    let nested = || ALL.iter().filter(|container| NESTED.contains(&container.name));
    let mut types = Vec::new();
    for outer in nested() {
        for inner in nested() {
            // `Payload` rejects an `Option` of an `Option`.
            if outer.name == "Option" && inner.name == "Option" {
                continue;
            }
            let leaf = leaves::named(LEAVES[types.len() % LEAVES.len()]);
            let rust = outer.around(&inner.around(leaf.rust));
            let name = format!("Struct{}Of{}Of{}", outer.name, inner.name, leaf.name);
            types.push(Type {
                docs: format!("`{rust}` in a struct."),
                body: format!("{{ /// What is in it.\npub value: {rust} }}"),
                makes: vec![format!("{name} {{ value: s.draw() }}")],
                is_wide: leaf.has(Is::Wide),
                name,
                ..Type::default()
            });
        }
    }
    types
}

/// Makes a map for every kind of key.
pub(super) fn keys() -> Vec<Type> {
    const COMPARED: &str = "Eq, PartialEq, PartialOrd, Ord, Hash";
    const LEAVES: &[&str] = &["I64", "U16", "Bytes"];
    let part = |name: &str, docs: &str, body: &str, make: &str| Type {
        name: name.to_owned(),
        docs: docs.to_owned(),
        derives: COMPARED,
        body: body.to_owned(),
        makes: vec![make.to_owned()],
        is_part: true,
        ..Type::default()
    };
    let mut types = vec![
        Type {
            is_enum: true,
            makes: vec!["KeyMode::Read".into(), "KeyMode::ReadWrite".into()],
            serde: "rename_all = \"kebab-case\"".into(),
            ..part(
                "KeyMode",
                "A key of a few.",
                "{ /// Only this.\nRead, /// Both.\nReadWrite }",
                "",
            )
        },
        part("KeyName", "A key that is a string.", "(pub String);", "KeyName(s.draw())"),
        part("KeyId", "A key that is an integer.", "(pub u64);", "KeyId(s.draw())"),
    ];
    let leaf_keys = [
        "String",
        "CowStr",
        "ArcStr",
        "PathBuf",
        "Char",
        "Bool",
        "I8",
        "I16",
        "I32",
        "U8",
        "U16",
        "U32",
        "NonZeroU32",
        "I64",
        "U64",
        "Usize",
        "I128",
        "U128",
        "BigIntU64",
        "NumberI64",
        "Uuid",
        "ChronoDate",
        "JiffDate",
        "Ipv4Addr",
    ];
    let leaf_keys = leaf_keys.map(leaves::named).map(|leaf| (leaf.name, leaf.rust));
    let keys = leaf_keys.into_iter().chain(["KeyMode", "KeyName", "KeyId"].map(|key| (key, key)));
    for (at, (key, rust)) in keys.enumerate() {
        let leaf = leaves::named(LEAVES[at % LEAVES.len()]);
        let map = if at % 2 == 0 { "BTreeMap" } else { "HashMap" };
        let whole = format!("{map}<{rust}, {}>", leaf.rust);
        let name = format!("KeyedBy{key}");
        types.push(Type {
            docs: format!("`{whole}` in a newtype."),
            body: format!("(pub {whole});"),
            makes: vec![format!("{name}(s.draw())")],
            is_wide: leaf.has(Is::Wide),
            row: Some(("Maps", whole)),
            name,
            ..Type::default()
        });
    }
    types
}
