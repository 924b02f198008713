//! The names and shapes that the schema tells are those that serde writes.

use std::marker::PhantomData;

use ipc_runtime::__private::{Body, Content, Field, Header, Shape, Tagging, Types};
use ipc_runtime::{Payload, api, event, payload};
use serde_json::{Value, json};

/// What is told of a type, and what serde makes of its value.
pub(crate) struct Told {
    pub(crate) header: Header,
    pub(crate) params: &'static [&'static str],
    pub(crate) body: Body,
    pub(crate) json: Value,
}

/// The value has to come back as it went.
pub(crate) fn told<T: Payload>(value: &T) -> Told {
    let mut types = Types::default();
    let Shape::Named(decl, _) = T::shape(&mut types) else { panic!("a declared type") };
    let json = serde_json::to_value(value).unwrap();
    let back: T = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(&back).unwrap(), json);
    let decl = types.get(decl);
    Told { header: decl.header, params: decl.params, body: decl.body.clone(), json }
}

pub(crate) fn names(fields: &[Field]) -> Vec<&'static str> {
    fields.iter().map(|field| field.name).collect()
}

/// Holds the names of an object against the members that were written.
pub(crate) fn same_members(told: &Told) {
    let Body::Object(fields) = &told.body else { panic!("{:?}", told.body) };
    let written: Vec<_> = told.json.as_object().unwrap().keys().map(String::as_str).collect();
    let mut told = names(fields);
    told.sort_unstable();
    assert_eq!(told, written);
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
                #[serde(rename = "Own name")]
                own: u8,
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
            fn names_are_those_of_serde() {
                let object = Object { due_date: 1, r#type: 2, _hidden2: 3, own: 4, skipped: 0 };
                same_members(&told(&object));
                let _ = object.skipped;

                let values = [
                    Choice::PlainUnit,
                    Choice::IOError { exit_code: 1 },
                    Choice::Loud { exit_code: 1 },
                ];
                for (index, value) in values.iter().enumerate() {
                    let Told { body, json, .. } = told(value);
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
struct Carried<T> {
    #[serde(skip)]
    mark: PhantomData<u8>,
    inner: Vec<T>,
}

#[test]
fn structs_without_names_are_what_is_in_them() {
    assert_eq!(told(&Title("a".into())).body, Body::Alias(Shape::String));
    let pair = Shape::Tuple(vec![u8::shape(&mut Types::default()), Shape::String]);
    assert_eq!(told(&Pair(1, "b".into())).body, Body::Alias(pair));
    assert_eq!(told(&Empty).body, Body::Alias(Shape::Null));
    assert_eq!(told(&Braces {}).body, Body::Object(vec![]));
    let told = told(&Carried { mark: PhantomData, inner: vec![1_u8] });
    assert_eq!(told.body, Body::Alias(Shape::Array(Box::new(Shape::Param(0)))));
    assert_eq!((told.params, told.json), (&["T"][..], json!([1])));
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

pub(crate) fn tagged<T: Payload>(value: &T, expected: Tagging, written: Value) {
    let Told { body: Body::Enum(tagging, _), json, .. } = told(value) else { panic!("an enum") };
    assert_eq!((tagging, json), (expected, written));
}

#[test]
fn enums_are_tagged_as_they_say() {
    let internal = Tagging::Internal { tag: "type" };
    tagged(&Internal::Unit, internal, json!({"type": "Unit"}));
    tagged(&Internal::Object { a: 1 }, internal, json!({"type": "Object", "a": 1}));
    tagged(&Internal::Newtype(Braces {}), internal, json!({"type": "Newtype"}));
    let adjacent = Tagging::Adjacent { tag: "t", content: "c" };
    tagged(&Adjacent::Unit, adjacent, json!({"t": "Unit"}));
    tagged(&Adjacent::Tuple(1, 2), adjacent, json!({"t": "Tuple", "c": [1, 2]}));
    tagged(&Untagged::Number(1.5), Tagging::Untagged, json!(1.5));
    tagged(&Untagged::Text { text: "a".into() }, Tagging::Untagged, json!({"text": "a"}));
}

/// A tree of `T`.
///
/// It holds itself.
#[payload(rename = "Forest")]
#[derive(Clone, Debug)]
#[deprecated(note = "plant no more")]
struct Tree<T: Clone + std::fmt::Debug>
where
    T: PartialEq,
{
    /// What is here.
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
    let decl = told(&Tree { value: 1_u8, children: vec![] });
    assert_eq!(decl.header.name, "Forest");
    assert_eq!(decl.header.docs, "A tree of `T`.\n\nIt holds itself.");
    assert_eq!(decl.header.deprecated, Some("plant no more"));
    assert_eq!(decl.params, ["T"]);
    let Body::Object(fields) = &decl.body else { panic!("an object") };
    assert_eq!(names(fields), ["value", "kids"]);
    assert_eq!((fields[0].docs, fields[0].deprecated), ("What is here.", None));
    assert_eq!(fields[1].deprecated, Some(""));
    assert_eq!(fields[0].shape, Shape::Param(0));
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
fn an_event_is_named_on_the_wire_and_typed_by_its_type() {
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
