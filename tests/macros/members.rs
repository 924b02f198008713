//! The names of a payload's members, and their presence in each direction, compared with serde.

use std::collections::{BTreeMap, HashMap};

use ipc_runtime::__private::{Body, Content, Field, Presence, Shape, Tagging, Types, Variant};
use ipc_runtime::{Bytes, Payload, api, command, payload};
use serde_json::{Value, json};

use crate::payloads::{assert_same_members, assert_tagged, describe};
use crate::window;

/// Returns the described fields of an object.
fn fields<T: Payload>() -> Vec<Field> {
    let mut types = Types::default();
    let Shape::Named(decl, _) = T::shape(&mut types) else { panic!("a declared type") };
    match &types.get(decl).body {
        Body::Object(fields) => fields.clone(),
        other => panic!("{other:?}"),
    }
}

fn variants<T: Payload>() -> Vec<Variant> {
    let mut types = Types::default();
    let Shape::Named(decl, _) = T::shape(&mut types) else { panic!("a declared type") };
    match &types.get(decl).body {
        Body::Enum(_, variants) => variants.clone(),
        other => panic!("{other:?}"),
    }
}

/// Compares the described presence of each field with serde. serde writes all fields of `full`, and
/// as few as possible of `bare`. `given` is valid input that has all fields.
fn assert_presences<T: Payload>(fields: &[Field], full: &T, bare: &T, given: &Value) {
    let [full, bare] = [full, bare].map(|value| serde_json::to_value(value).unwrap());
    let reads = |given: &Value| serde_json::from_value::<T>(given.clone()).is_ok();
    assert!(reads(given));
    for Field { name, output, input, .. } in fields {
        let written = match (full.get(name), bare.get(name)) {
            (Some(_), Some(_)) => Presence::Required,
            (Some(_), None) => Presence::Optional,
            (None, None) => Presence::Absent,
            (None, Some(_)) => panic!("`full` is without `{name}`"),
        };
        // Neither value has a `Some` that is `null`.
        let described = if *output == Presence::UnlessNull { Presence::Optional } else { *output };
        assert_eq!(described, written, "{name} in {full} and {bare}");
        let [mut without, mut broken] = [given, given].map(Clone::clone);
        without.as_object_mut().unwrap().remove(*name);
        // An invalid value for each field of these tests.
        broken[name] = json!([[[]]]);
        let read = match (reads(&broken), reads(&without)) {
            (true, _) => Presence::Absent,
            (false, true) => Presence::Optional,
            (false, false) => Presence::Required,
        };
        assert_eq!(*input, read, "{name} of {given}");
    }
}

type Maybe<T> = Option<T>;

fn seven() -> u8 {
    7
}

#[payload]
struct Presences<T> {
    always: u8,
    option: Option<u8>,
    alias: Maybe<u8>,
    parameter: T,
    #[serde(default)]
    default: Vec<T>,
    #[serde(default = "seven")]
    default_of_a_path: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    conditional_option: Option<u8>,
    #[serde(default, skip_serializing_if = "Maybe::is_none")]
    conditional_alias: Maybe<u8>,
    #[serde(default, skip_serializing_if = "Vec::is_empty", rename = "conditionalList")]
    conditional_list: Vec<T>,
    #[serde(skip_serializing)]
    only_read: u8,
    #[serde(skip_serializing, default)]
    only_read_or_missing: u8,
    #[serde(skip_serializing)]
    only_read_option: Option<u8>,
    #[serde(skip_deserializing)]
    only_written: T,
    #[serde(skip_deserializing, skip_serializing_if = "Option::is_none")]
    only_written_conditionally: Option<u8>,
    #[serde(skip_deserializing, default = "seven")]
    only_written_default_of_a_path: u8,
    #[serde(skip_serializing, skip_deserializing)]
    never: u8,
}

fn presences(given: Option<u8>) -> Presences<u8> {
    Presences {
        always: 1,
        option: given,
        alias: given,
        parameter: 1,
        default: vec![],
        default_of_a_path: 1,
        conditional_option: given,
        conditional_alias: given,
        conditional_list: given.into_iter().collect(),
        only_read: 1,
        only_read_or_missing: 1,
        only_read_option: given,
        only_written: 1,
        only_written_conditionally: given,
        only_written_default_of_a_path: 1,
        never: 1,
    }
}

#[test]
fn members_are_present_as_in_serde() {
    let given = json!({
        "always": 1, "option": 1, "alias": 1, "parameter": 1, "default": [], "default_of_a_path": 1,
        "conditional_option": 1, "conditional_alias": 1, "conditionalList": [], "only_read": 1,
        "only_read_or_missing": 1, "only_read_option": 1,
    });
    let fields = fields::<Presences<u8>>();
    assert_eq!(fields.len(), 15);
    assert_presences(&fields, &presences(Some(1)), &presences(None), &given);
    let unless_null = fields.iter().filter(|field| field.output == Presence::UnlessNull);
    let unless_null: Vec<_> = unless_null.map(|field| field.name).collect();
    assert_eq!(unless_null, ["conditional_option", "only_written_conditionally"]);
    let read: Presences<u8> = serde_json::from_value(given).unwrap();
    assert_eq!((read.only_read, read.only_read_or_missing, read.only_read_option), (1, 1, Some(1)));
    assert_eq!((read.only_written, read.only_written_default_of_a_path, read.never), (0, 7, 0));
}

#[payload]
#[derive(Default)]
#[serde(default)]
struct AllDefault<T> {
    number: u8,
    parameter: T,
    #[serde(skip_serializing_if = "String::is_empty")]
    text: String,
    #[serde(skip_deserializing)]
    only_written: T,
}

#[payload]
#[serde(default = "by_path", rename_all = "camelCase")]
struct AllByPath {
    first_number: u8,
    #[serde(skip_serializing_if = "String::is_empty")]
    some_text: String,
}

fn by_path() -> AllByPath {
    AllByPath { first_number: 7, some_text: "a".into() }
}

#[test]
fn a_default_of_the_struct_makes_each_member_optional() {
    let full = AllDefault { number: 1, parameter: 1, text: "a".into(), only_written: 1 };
    let given = json!({"number": 1, "parameter": 1_u8, "text": ""});
    assert_presences(&fields::<AllDefault<u8>>(), &full, &AllDefault::default(), &given);
    let bare = AllByPath { first_number: 1, some_text: String::new() };
    let given = json!({"firstNumber": 1, "someText": "a"});
    assert_presences(&fields::<AllByPath>(), &by_path(), &bare, &given);
    assert_eq!(serde_json::from_value::<AllByPath>(json!({})).unwrap().first_number, 7);
}

#[payload]
#[serde(tag = "type")]
enum Defaulting {
    Object {
        #[serde(default)]
        number: u8,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        text: String,
        #[serde(skip_serializing)]
        only_read: Option<u8>,
        #[serde(skip_deserializing)]
        only_written: u8,
    },
}

#[test]
fn members_of_variants_are_present_as_in_serde() {
    let object = |text: &str| Defaulting::Object {
        number: 1,
        text: text.into(),
        only_read: None,
        only_written: 1,
    };
    let variants = variants::<Defaulting>();
    let Content::Object(fields) = &variants[0].content else { panic!("{variants:?}") };
    let given = json!({"type": "Object", "number": 1, "text": "", "only_read": 1});
    assert_presences(fields, &object("a"), &object(""), &given);
}

#[payload]
struct Aliased {
    #[serde(alias = "heading", rename = "title", alias = "name")]
    text: String,
    plain: u8,
}

#[payload]
enum AliasedChoice {
    #[serde(alias = "memo", alias = "remark")]
    Note(u8),
    Plain,
}

#[payload]
#[serde(tag = "type")]
enum AliasedTag {
    #[serde(alias = "memo")]
    Note {
        #[serde(alias = "heading")]
        title: String,
    },
}

#[test]
fn aliases_are_read_but_not_written() {
    let described = describe(&Aliased { text: "a".into(), plain: 1 });
    assert_same_members(&described);
    let fields = fields::<Aliased>();
    assert_eq!((fields[0].name, fields[0].aliases), ("title", &["heading", "name"][..]));
    assert_eq!(fields[1].aliases, [""; 0]);
    for name in fields[0].aliases {
        let read: Aliased = serde_json::from_value(json!({*name: "a", "plain": 1})).unwrap();
        assert_eq!(read.text, "a");
    }
    let choices = variants::<AliasedChoice>();
    assert_eq!((choices[0].aliases, choices[1].aliases), (&["memo", "remark"][..], &[][..]));
    for name in choices[0].aliases {
        let read = serde_json::from_value(json!({*name: 1})).unwrap();
        assert!(matches!(read, AliasedChoice::Note(1)));
        assert_eq!(serde_json::to_value(&read).unwrap(), json!({choices[0].name: 1}));
    }
    assert_eq!(serde_json::to_value(AliasedChoice::Plain).unwrap(), json!("Plain"));
    let tagged = variants::<AliasedTag>();
    let Content::Object(members) = &tagged[0].content else { panic!("{tagged:?}") };
    assert_eq!((tagged[0].aliases, members[0].aliases), (&["memo"][..], &["heading"][..]));
    let read = serde_json::from_value(json!({"type": "memo", "heading": "a"})).unwrap();
    let AliasedTag::Note { title } = read;
    assert_eq!(title, "a");
}

#[payload]
#[derive(Default)]
struct Times {
    created: u8,
    #[serde(default)]
    changed: u8,
}

#[payload]
struct Flat<T> {
    #[serde(rename = "created_by")]
    times: u8,
    #[serde(flatten, default)]
    inner: Times,
    #[serde(flatten)]
    others: HashMap<String, T>,
}

#[payload]
#[serde(tag = "type")]
enum FlatChoice {
    Note {
        #[serde(flatten)]
        times: Times,
        wide: bool,
    },
}

/// serde needs each member of a flattened field, whatever the default of the field.
#[test]
fn members_of_a_flattened_field_replace_the_field() {
    let value = Flat {
        times: 1,
        inner: Times { created: 2, changed: 3 },
        others: HashMap::from([("x".to_owned(), 4_u8)]),
    };
    let described = describe(&value);
    assert_eq!(described.json, json!({"created_by": 1, "created": 2, "changed": 3, "x": 4}));
    let fields = fields::<Flat<u8>>();
    let flat: Vec<_> = fields.iter().map(|field| (field.name, field.flatten)).collect();
    assert_eq!(flat, [("created_by", false), ("inner", true), ("others", true)]);
    let presences = |field: &Field| (field.output, field.input);
    let required = (Presence::Required, Presence::Required);
    assert!(fields.iter().all(|field| presences(field) == required));
    let without = json!({"created_by": 1});
    assert!(serde_json::from_value::<Flat<u8>>(without).is_err());
    assert!(serde_json::from_value::<Flat<u8>>(json!({"created_by": 1, "created": 2})).is_ok());

    let choice = FlatChoice::Note { times: Times::default(), wide: true };
    let written = json!({"type": "Note", "created": 0, "changed": 0, "wide": true});
    assert_tagged(&choice, Tagging::Internal { tag: "type" }, written);
    let variants = variants::<FlatChoice>();
    let Content::Object(members) = &variants[0].content else { panic!("{variants:?}") };
    assert!(members[0].flatten && !members[1].flatten);
}

#[payload]
#[derive(Debug, PartialEq)]
struct Beside {
    wide: u128,
    #[serde(flatten)]
    inside: Inside,
}

#[payload]
#[derive(Debug, PartialEq)]
struct Inside {
    narrow: u64,
}

#[command]
fn beside(value: Beside) -> Beside {
    value
}

/// serde buffers the members of a flattened field, but no other fields.
#[test]
fn wide_integers_beside_a_flattened_field_round_trip() {
    let value = Beside { wide: u128::MAX, inside: Inside { narrow: u64::MAX } };
    let text = serde_json::to_string(&value).unwrap();
    assert_eq!(serde_json::from_str::<Beside>(&text).unwrap(), value);
    let back: Beside = window(api![beside]).blocking_call("beside", (&value,)).unwrap();
    assert_eq!(back, value);
}

#[payload]
struct Wide {
    signed: i64,
    size: usize,
    huge: u128,
    content: Bytes,
    of_each: BTreeMap<u32, u64>,
}

#[test]
fn wide_integers_and_bytes_have_their_own_shapes() {
    let fields = fields::<Wide>();
    let integers =
        [i64::shape, usize::shape, u128::shape].map(|shape| shape(&mut Types::default()));
    assert!(fields.iter().map(|field| &field.shape).take(3).eq(&integers));
    assert!(integers.iter().all(|shape| matches!(shape, Shape::Integer(_, None))));
    assert_eq!(fields[3].shape, Shape::Bytes);
    let value = Wide {
        signed: i64::MIN,
        size: 1,
        huge: u128::MAX,
        content: Bytes::default(),
        of_each: BTreeMap::from([(1, u64::MAX)]),
    };
    let text = serde_json::to_string(&value).unwrap();
    let back: Wide = serde_json::from_str(&text).unwrap();
    assert_eq!((back.signed, back.size, back.huge), (i64::MIN, 1, u128::MAX));
    assert_eq!((back.content, back.of_each), (value.content, value.of_each));
}
