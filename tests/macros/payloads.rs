//! The names and shapes in the schema, compared with serde's output.

use std::marker::PhantomData;

use ipc_runtime::__private::{Body, Content, Field, Header, Shape, Tagging, Types};
use ipc_runtime::{Payload, api, event, payload};
use serde_json::{Value, json};

/// The description of a type, and the JSON of a value.
pub(crate) struct Described {
    pub(crate) header: Header,
    pub(crate) params: &'static [&'static str],
    pub(crate) body: Body,
    pub(crate) json: Value,
}

/// Describes the type of `value`, and checks the round trip of `value`.
pub(crate) fn describe<T: Payload>(value: &T) -> Described {
    let mut types = Types::default();
    let Shape::Named(decl, _) = T::shape(&mut types) else { panic!("a declared type") };
    let json = serde_json::to_value(value).unwrap();
    let back: T = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(&back).unwrap(), json);
    let decl = types.get(decl);
    Described { header: decl.header, params: decl.params, body: decl.body.clone(), json }
}

pub(crate) fn names(fields: &[Field]) -> Vec<&'static str> {
    fields.iter().map(|field| field.name).collect()
}

/// Compares the described members of an object with serde's output.
pub(crate) fn assert_same_members(described: &Described) {
    let Body::Object(fields) = &described.body else { panic!("{:?}", described.body) };
    let written: Vec<_> = described.json.as_object().unwrap().keys().map(String::as_str).collect();
    let mut described = names(fields);
    described.sort_unstable();
    assert_eq!(described, written);
}

macro_rules! cases {
    ($($module:ident $case:literal;)*) => {$(
        mod $module {
            use super::*;

            #[payload]
            #[serde(rename_all = $case)]
            struct Object {
                due_date: u8,
                r#type: u8,
                _hidden2: u8,
                #[serde(rename = "Another name")]
                renamed: u8,
                #[serde(skip)]
                skipped: u8,
            }

            #[payload]
            #[serde(rename_all = $case, rename_all_fields = $case)]
            enum Choice {
                PlainUnit,
                IOError { exit_code: u8 },
                #[serde(rename_all = "UPPERCASE")]
                Loud { exit_code: u8 },
            }

            #[test]
            fn names_are_as_in_serde() {
                let object = Object { due_date: 1, r#type: 2, _hidden2: 3, renamed: 4, skipped: 0 };
                assert_same_members(&describe(&object));
                let _ = object.skipped;

                let values = [
                    Choice::PlainUnit,
                    Choice::IOError { exit_code: 1 },
                    Choice::Loud { exit_code: 1 },
                ];
                for (index, value) in values.iter().enumerate() {
                    let Described { body, json, .. } = describe(value);
                    let Body::Enum(Tagging::External, variants) = body else { panic!() };
                    match &variants[index].content {
                        Content::Unit => assert_eq!(json, json!(variants[index].name)),
                        Content::Object(fields) => {
                            assert_eq!(json, json!({variants[index].name: {names(fields)[0]: 1}}));
                        }
                        other => panic!("{other:?}"),
                    }
                }
            }
        }
    )*};
}

cases! {
    lower "lowercase";
    upper "UPPERCASE";
    pascal "PascalCase";
    camel "camelCase";
    snake "snake_case";
    screaming "SCREAMING_SNAKE_CASE";
    kebab "kebab-case";
    screaming_kebab "SCREAMING-KEBAB-CASE";
}

/// A rule, a name in Rust, the described name, and serde's name.
type Renamed = (&'static str, &'static str, String, String);

/// Makes a `Vec<Renamed>` with a row for each pair of a rule and a name. Each name is that of the
/// only field or variant of a type, since two names may be equal on the wire. No name begins with a
/// non-ASCII letter, on which serde's derives panic.
macro_rules! table {
    ($cases:tt $fields:tt $variants:tt) => {{
        let mut rows: Vec<Renamed> = Vec::new();
        table!(@cases rows $cases $fields $variants);
        rows
    }};
    (@cases $rows:ident [$($case:literal)*] $fields:tt $variants:tt) => {$(
        table!(@fields $rows $case $fields);
        table!(@variants $rows $case $variants);
    )*};
    (@fields $rows:ident $case:literal [$($field:ident)*]) => {$({
        #[payload]
        #[serde(rename_all = $case)]
        struct Only { $field: u8 }

        let Described { body, json, .. } = describe(&Only { $field: 1 });
        let Body::Object(fields) = body else { panic!("{body:?}") };
        let written = json.as_object().unwrap().keys().next().unwrap().clone();
        $rows.push(($case, stringify!($field), fields[0].name.to_owned(), written));
    })*};
    (@variants $rows:ident $case:literal [$($variant:ident)*]) => {$({
        #[payload]
        #[serde(rename_all = $case)]
        enum Only { $variant }

        let Described { body, json, .. } = describe(&Only::$variant);
        let Body::Enum(_, variants) = body else { panic!("{body:?}") };
        let written = json.as_str().unwrap().to_owned();
        $rows.push(($case, stringify!($variant), variants[0].name.to_owned(), written));
    })*};
}

#[test]
#[allow(non_snake_case, non_camel_case_types)]
fn every_rule_renames_as_in_serde() {
    let rows = table!(
        ["lowercase" "UPPERCASE" "PascalCase" "camelCase" "snake_case" "SCREAMING_SNAKE_CASE"
         "kebab-case" "SCREAMING-KEBAB-CASE"]
        [a a_b due_date a__b _a a_ __a__b2_ a1_b2 a_1 r#type dueDate DueDate IO_error x_é aÉ_b]
        [A Ab DueDate IOError A1B2 due_date Due_Date _Due DuÉté AΣ r#type]
    );
    assert_eq!(rows.len(), 8 * (15 + 11));
    for (case, name, described, written) in rows {
        assert_eq!(described, written, "`{name}` by `{case}`");
    }
}

#[payload]
struct Title(String);

#[payload]
struct Pair(u8, String);

#[payload]
struct Empty;

#[payload]
struct Braces {}

#[payload]
#[serde(transparent)]
struct Wrapper<T> {
    #[serde(skip)]
    mark: PhantomData<u8>,
    inner: Vec<T>,
}

#[test]
fn an_unnamed_struct_has_the_shape_of_its_fields() {
    assert_eq!(describe(&Title("a".into())).body, Body::Alias(Shape::String));
    let pair = Shape::Tuple(vec![u8::shape(&mut Types::default()), Shape::String]);
    assert_eq!(describe(&Pair(1, "b".into())).body, Body::Alias(pair));
    assert_eq!(describe(&Empty).body, Body::Alias(Shape::Null));
    assert_eq!(describe(&Braces {}).body, Body::Object(vec![]));
    let described = describe(&Wrapper { mark: PhantomData, inner: vec![1_u8] });
    assert_eq!(described.body, Body::Alias(Shape::Array(Box::new(Shape::Param(0)))));
    assert_eq!((described.params, described.json), (&["T"][..], json!([1])));
}

#[payload]
#[serde(tag = "type")]
enum Internal {
    Unit,
    Object { a: u8 },
    Newtype(Braces),
}

#[payload]
#[serde(tag = "t", content = "c")]
enum Adjacent {
    Unit,
    Tuple(u8, u8),
}

#[payload]
#[serde(untagged)]
enum Untagged {
    Number(f64),
    Text { text: String },
}

/// Checks the described tagging, and the JSON of a value.
pub(crate) fn assert_tagged<T: Payload>(value: &T, expected: Tagging, written: Value) {
    let Described { body: Body::Enum(tagging, _), json, .. } = describe(value) else {
        panic!("an enum")
    };
    assert_eq!((tagging, json), (expected, written));
}

#[test]
fn an_enum_is_tagged_as_declared() {
    let internal = Tagging::Internal { tag: "type" };
    assert_tagged(&Internal::Unit, internal, json!({"type": "Unit"}));
    assert_tagged(&Internal::Object { a: 1 }, internal, json!({"type": "Object", "a": 1}));
    assert_tagged(&Internal::Newtype(Braces {}), internal, json!({"type": "Newtype"}));
    let adjacent = Tagging::Adjacent { tag: "t", content: "c" };
    assert_tagged(&Adjacent::Unit, adjacent, json!({"t": "Unit"}));
    assert_tagged(&Adjacent::Tuple(1, 2), adjacent, json!({"t": "Tuple", "c": [1, 2]}));
    assert_tagged(&Untagged::Number(1.5), Tagging::Untagged, json!(1.5));
    assert_tagged(&Untagged::Text { text: "a".into() }, Tagging::Untagged, json!({"text": "a"}));
}

/// A tree of `T`.
///
/// It contains itself.
#[payload(rename = "Forest")]
#[derive(Clone, Debug)]
#[deprecated(note = "plant no more")]
struct Tree<T: Clone + std::fmt::Debug>
where
    T: PartialEq,
{
    /// The value of this node.
    value: T,
    #[cfg_attr(all(), serde(rename = "kids", default))]
    #[deprecated]
    children: Vec<Self>,
    #[cfg(any())]
    absent: Missing,
}

#[test]
#[allow(deprecated)]
fn a_declaration_has_its_docs_and_parameters() {
    let decl = describe(&Tree { value: 1_u8, children: vec![] });
    assert_eq!(decl.header.name, "Forest");
    assert_eq!(decl.header.docs, "A tree of `T`.\n\nIt contains itself.");
    assert_eq!(decl.header.deprecated, Some("plant no more"));
    assert_eq!(decl.params, ["T"]);
    let Body::Object(fields) = &decl.body else { panic!("an object") };
    assert_eq!(names(fields), ["value", "kids"]);
    assert_eq!((fields[0].docs, fields[0].deprecated), ("The value of this node.", None));
    assert_eq!(fields[1].deprecated, Some(""));
    assert_eq!(fields[0].shape, Shape::Param(0));
}

/**
 * Framed by stars.
 *
 * * An item.
 */
#[payload]
#[derive(Clone)]
struct Framed {
    /** * One line. */
    one: u8,
    /// * an item
    item: u8,
    /** Without
     * a frame.
     */
    first: u8,
}

#[test]
fn a_block_comment_has_no_stars() {
    let decl = describe(&Framed { one: 1, item: 2, first: 3 });
    assert_eq!(decl.header.docs, "Framed by stars.\n\n* An item.");
    let Body::Object(fields) = &decl.body else { panic!("an object") };
    let docs: Vec<_> = fields.iter().map(|field| field.docs).collect();
    assert_eq!(docs, ["One line.", "* an item", "Without\na frame."]);
}

#[event(from = both, rename = "note_saved")]
enum Saved {
    Now,
}

#[event]
struct Plain {
    _a: u8,
}

#[test]
fn a_renamed_event_keeps_the_name_of_its_type() {
    let api = api![Saved, Plain];
    let schema = api.schema();
    let events: Vec<_> =
        schema.events.iter().map(|event| (event.header.name, event.sender)).collect();
    assert_eq!(
        events,
        [
            ("note_saved", ipc_runtime::schema::EventSource::Both),
            ("Plain", ipc_runtime::schema::EventSource::Backend)
        ]
    );
    let types: Vec<_> = schema.types.iter().map(|decl| decl.header.name).collect();
    assert_eq!(types, ["Saved", "Plain"]);
    let _ = Saved::Now;
}

mod bounds {
    use std::fmt::Debug;

    use ipc_runtime::{Payload, payload};
    use serde::de::DeserializeOwned;
    use serde::{Deserialize, Serialize};
    use serde_json::{from_str, to_string};

    #[payload]
    #[derive(Debug, PartialEq)]
    struct OfPayload<T: Payload> {
        items: Vec<T>,
        next: Option<T>,
    }

    #[payload]
    #[derive(Debug, PartialEq)]
    struct OfOwned<T: DeserializeOwned>(T);

    #[payload]
    #[derive(Debug, PartialEq)]
    struct OfAll<T: for<'a> Deserialize<'a> + Serialize> {
        value: T,
    }

    #[payload]
    #[derive(Debug, PartialEq)]
    enum InWhere<T, U, V>
    where
        T: Payload + Clone,
        for<'a> U: Deserialize<'a>,
        Vec<V>: Payload,
    {
        First(T),
        Second { value: U },
        Third(Vec<V>),
    }

    /// A parameter without a bound beside one with a bound, and defaults of both.
    #[payload]
    #[derive(Debug, PartialEq)]
    struct Mixed<T: Payload, U> {
        #[serde(default)]
        first: T,
        #[serde(skip_deserializing)]
        second: U,
        third: (T, Box<U>),
        #[serde(skip)]
        fourth: std::marker::PhantomData<U>,
    }

    #[payload]
    #[derive(Debug, Default, PartialEq)]
    #[serde(default)]
    struct Defaulted<T: Payload + Default> {
        value: T,
        recursive: Option<Box<Defaulted<T>>>,
    }

    #[track_caller]
    fn round_trips<T: Payload + Debug + PartialEq>(json: &str) {
        let value: T = from_str(json).unwrap();
        assert_eq!(to_string(&value).unwrap(), json);
    }

    #[test]
    fn a_parameter_may_be_bounded_by_traits_that_a_payload_implies() {
        round_trips::<OfPayload<u8>>(r#"{"items":[1],"next":2}"#);
        round_trips::<OfOwned<String>>(r#""a""#);
        round_trips::<OfAll<bool>>(r#"{"value":true}"#);
        round_trips::<InWhere<u8, u8, u8>>(r#"{"Second":{"value":1}}"#);
        round_trips::<InWhere<u8, u8, u16>>(r#"{"Third":[1]}"#);
        round_trips::<Mixed<u8, u16>>(r#"{"first":1,"second":0,"third":[2,3]}"#);
        round_trips::<Defaulted<u8>>(r#"{"value":1,"recursive":null}"#);
        assert_eq!(from_str::<Defaulted<u8>>("{}").unwrap(), Defaulted::default());
    }
}
