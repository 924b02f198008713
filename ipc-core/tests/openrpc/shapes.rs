//! A value of every kind in a schema, and similar values.

use std::collections::{BTreeMap, HashMap};

use ipc_core::schema::{
    Body, Content, EventSource, Field, Integers, Presence, Shape, Tagging, Types, Variant,
};
use ipc_core::{BigInt, Bytes, JsonValue, Number, Payload};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::model::{
    Set, Texts, defaulted, event, field, flattened, header, payload, refused, variant,
};

#[test]
fn shapes() {
    let mut set = Set::new(Integers::BigInt);
    plain(&mut set);
    wide(&mut set);
    collections(&mut set);
    enums(&mut set);
    flatten(&mut set);
    directions(&mut set);
    escapes(&mut set);
    set.check("shapes");
}

/// With integers as numbers, integers do not cause escapes.
#[test]
fn numbers() {
    let mut set = Set::new(Integers::Number);
    let beyond = &["9007199254740992", "-9007199254740992", "1.5", r#"{"$int":"1"}"#, r#""1""#];
    set.echo("an_i64", &[0_i64, -9_007_199_254_740_991], &refused(beyond));
    set.echo("a_u128", &[9_007_199_254_740_991_u128], &refused(&["-1", "9007199254740992"]));
    let exact = [BigInt(u64::MAX)];
    set.echo("a_big_int", &exact, &refused(&[r#"{"$int":"-1"}"#, r#"{"$int":1}"#]));
    let strange = [Strange { int: 1, dollars: vec![], by_name: BTreeMap::new() }];
    set.echo("strange", &strange, &refused(&[r#"{"$$int":1,"$$$":[],"by_name":{}}"#]));
    set.check("numbers");
}

fn plain(set: &mut Set) {
    set.echo("a_bool", &[true, false], &refused(&["0", "null", r#""true""#]));
    set.echo("an_i8", &[i8::MIN, i8::MAX], &refused(&["128", "-129", "0.5", r#""1""#]));
    set.echo("a_u16", &[0, u16::MAX], &refused(&["-1", "65536"]));
    set.echo("a_u32", &[0, u32::MAX], &refused(&["-1", "4294967296"]));
    set.echo("an_f64", &[0.0, -1.5, 1e300], &refused(&[r#""1""#, "null", "{}"]));
    set.echo("a_string", &[String::new(), "ö".to_owned()], &refused(&["1", "null", "[]"]));
    set.echo("a_unit", &[()], &refused(&["0", "{}", "[]"]));
    set.echo("an_address", &[std::net::Ipv4Addr::LOCALHOST], &refused(&["1", r#""::1""#]));
    set.echo(
        "any_json",
        &[JsonValue(json!({ "$int": [1, null] })), JsonValue(json!(null))],
        &refused(&[]),
    );
    set.echo("maybe", &[None, Some(7_u8)], &refused(&["256", "{}"]));
}

fn wide(set: &mut Set) {
    let forms: &[&str] = &[
        r#"{"$int":""}"#,
        r#"{"$int":"-"}"#,
        r#"{"$int":"01"}"#,
        r#"{"$int":"-0"}"#,
        r#"{"$int":"+1"}"#,
        r#"{"$int":"1e3"}"#,
        r#"{"$int":" 1"}"#,
        r#"{"$int":1}"#,
        r#"{"$int":null}"#,
        r#"{"$int":"1","x":1}"#,
        r#"{"$$int":"1"}"#,
        r#"{"$bytes":"AA=="}"#,
        r#"{"$int":"9999999999999999999999999999999999999999"}"#,
        "{}",
        r#""1""#,
        "1.5",
    ];
    set.echo("an_i64", &[0, i64::MIN, i64::MAX], &refused(forms));
    set.echo("a_u64", &[0, u64::MAX], &refused(forms));
    set.echo("an_i128", &[i128::MIN, i128::MAX], &refused(forms));
    set.echo("a_u128", &[u128::MAX], &refused(&[r#"{"$int":"-1"}"#]));
    set.echo("a_number", &[Number(-7_i64)], &refused(&["9007199254740992", r#"{"$int":"1"}"#]));
    let bytes = [Bytes::default(), Bytes::from([0]), Bytes::from([0, 255, 254, 253])];
    let forms = &[
        r#"{"$bytes":"A"}"#,
        r#"{"$bytes":"AAECAw"}"#,
        r#"{"$bytes":"-_-_"}"#,
        r#"{"$bytes":[1]}"#,
        r#"{"$bytes":[1,2,3]}"#,
        r#"{"$bytes":[0,2]}"#,
        r#"{"$bytes":[-1,2]}"#,
        r#"{"$bytes":7}"#,
        r#"{"$bytes":"AA==","x":1}"#,
        r#"{"$int":"1"}"#,
        "[1,2]",
        r#""AA==""#,
        "{}",
    ];
    set.echo("some_bytes", &bytes, &refused(forms));
}

#[derive(PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
enum Level {
    #[serde(rename = "low")]
    Low,
    #[serde(rename = "$high")]
    High,
}

payload! {
    /// A level.
    Level, |_| Body::Enum(Tagging::External, vec![
        variant("low", Content::Unit),
        variant("$high", Content::Unit),
    ])
}

#[derive(Serialize, Deserialize)]
struct Tree(Vec<Tree>);

payload! { Tree, |types| Body::Alias(<Vec<Tree>>::shape(types)) }

fn collections(set: &mut Set) {
    set.echo("a_list", &[vec![], vec![1_u16]], &refused(&["{}", "[null]", r#"["1"]"#]));
    set.echo("a_pair", &[(1_u8, "x".to_owned())], &refused(&["[1]", r#"[1,"x",2]"#, r#"["x",1]"#]));
    set.echo("a_single", &[(true,)], &refused(&["[]", "[true,true]", "true"]));
    set.echo("an_array", &[[1_u8, 2, 3]], &refused(&["[1,2]", "[1,2,3,4]"]));
    set.echo("no_array", &[[(); 0]], &refused(&["[null]", "null"]));
    set.echo("a_tree", &[Tree(vec![Tree(vec![])])], &refused(&["[1]", "[[{}]]"]));
    let by_name = BTreeMap::from([("$int".to_owned(), 1_u8), (String::new(), 2)]);
    set.echo("by_name", &[by_name], &refused(&[r#"{"a":"b"}"#, "[]"]));
    let by_id = BTreeMap::from([(-1_i32, true), (0, true)]);
    set.echo("by_id", &[by_id], &refused(&[r#"{"a":true}"#, r#"{"01":true}"#, r#"{"1":1}"#]));
    let by_natural = BTreeMap::from([(u64::MAX, true)]);
    set.echo("by_natural", &[by_natural], &refused(&[r#"{"-1":true}"#, r#"{"":true}"#]));
    let by_bool = BTreeMap::from([(true, 1_u8)]);
    set.echo("by_bool", &[by_bool], &refused(&[r#"{"yes":1}"#]));
    let by_level = || BTreeMap::from([(Level::Low, 1_u8), (Level::High, 2)]);
    set.echo("by_level", &[by_level()], &refused(&[r#"{"high":1}"#, r#"{"$$high":1}"#]));
    let beside = (by_level(), vec![Level::High], 7_u64);
    set.echo("by_level_beside", &[beside], &refused(&[r#"[{"high":1},[],{"$int":"7"}]"#]));
}

#[derive(Clone, Serialize, Deserialize)]
struct Point {
    x: i16,
    y: i16,
}

payload! {
    Point, |types| Body::Object(vec![field::<i16>(types, "x"), field::<i16>(types, "y")])
}

#[derive(Serialize, Deserialize)]
struct Nothing;

payload! { Nothing, |_| Body::Alias(Shape::Null) }

#[derive(Serialize, Deserialize)]
enum Never {}

payload! { Never, |_| Body::Enum(Tagging::External, vec![]) }

macro_rules! with_every_content {
    ($(#[$serde:meta])? $ty:ident, $tagging:expr) => {
        #[derive(Serialize, Deserialize)]
        $(#[$serde])?
        enum $ty {
            Unit,
            Newtype(Point),
            Tuple(u8, String),
            Object { at: Point, name: Option<String> },
        }

        payload! {
            $ty, |types| Body::Enum($tagging, every_content(types))
        }

        impl $ty {
            fn all() -> [Self; 5] {
                let at = Point { x: -1, y: 1 };
                let name = Some("here".to_owned());
                [
                    $ty::Unit,
                    $ty::Newtype(at.clone()),
                    $ty::Tuple(1, "x".to_owned()),
                    $ty::Object { at: at.clone(), name },
                    $ty::Object { at, name: None },
                ]
            }
        }
    };
}

with_every_content! { External, Tagging::External }
with_every_content! {
    #[serde(tag = "t", content = "c")]
    Adjacent, Tagging::Adjacent { tag: "t", content: "c" }
}
with_every_content! { #[serde(untagged)] Untagged, Tagging::Untagged }

fn every_content(types: &mut Types) -> Vec<Variant> {
    let members = vec![field::<Point>(types, "at"), field::<Option<String>>(types, "name")];
    vec![
        Variant { docs: "Nothing at all.", ..variant("Unit", Content::Unit) },
        variant("Newtype", Content::Newtype(Point::shape(types))),
        variant("Tuple", Content::Tuple(vec![u8::shape(types), String::shape(types)])),
        variant("Object", Content::Object(members)),
    ]
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "type")]
enum Internal {
    Unit,
    Nothing(Nothing),
    Point(Point),
    Nested(Nested),
    Object { at: Point },
}

payload! {
    Internal, |types| Body::Enum(Tagging::Internal { tag: "type" }, vec![
        variant("Unit", Content::Unit),
        variant("Nothing", Content::Newtype(Nothing::shape(types))),
        variant("Point", Content::Newtype(Point::shape(types))),
        variant("Nested", Content::Newtype(Nested::shape(types))),
        variant("Object", Content::Object(vec![field::<Point>(types, "at")])),
    ])
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind")]
enum Nested {
    Deep { at: u8 },
}

payload! {
    Nested, |types| Body::Enum(Tagging::Internal { tag: "kind" }, vec![
        variant("Deep", Content::Object(vec![field::<u8>(types, "at")])),
    ])
}

fn enums(set: &mut Set) {
    set.echo::<Never>("never", &[], &refused(&["null", r#""Never""#, "{}"]));
    let forms = &[
        r#""Newtype""#,
        r#""unit""#,
        r#"{"Newtype":{"x":1}}"#,
        r#"{"Tuple":[1]}"#,
        r#"{"Tuple":[1,"x"],"Newtype":{"x":1,"y":1}}"#,
        r#"{"Object":{"name":"here"}}"#,
        r#"{"Object":[{"x":1,"y":1},null]}"#,
        "{}",
        "null",
    ];
    let left_out = r#"{"Object":{"at":{"x":1,"y":1}}}"#;
    set.echo("external", &External::all(), &Texts { read: &[left_out], refused: forms });
    let forms = &[
        r#"{"t":"Newtype"}"#,
        r#"{"t":"unit"}"#,
        r#"{"c":null}"#,
        r#"{"t":"Newtype","c":{"x":1}}"#,
        r#"{"t":"Tuple","c":[1,2]}"#,
        r#"{"t":"Object","c":[]}"#,
        r#""Unit""#,
    ];
    let left_out = r#"{"t":"Object","c":{"at":{"x":1,"y":1}}}"#;
    set.echo("adjacent", &Adjacent::all(), &Texts { read: &[left_out], refused: forms });
    let forms = &["1", "{}", r#"{"x":1}"#, "[1,2]", r#"{"at":{"x":1}}"#, r#""Unit""#];
    let left_out = r#"{"at":{"x":1,"y":1}}"#;
    set.echo("untagged", &Untagged::all(), &Texts { read: &[left_out], refused: forms });
    let at = Point { x: 0, y: 0 };
    let all = [
        Internal::Unit,
        Internal::Nothing(Nothing),
        Internal::Point(at.clone()),
        Internal::Nested(Nested::Deep { at: 1 }),
        Internal::Object { at },
    ];
    let forms = &[
        r#"{"type":"unit"}"#,
        r#"{"type":"Point","x":1}"#,
        r#"{"type":"Nested","at":1}"#,
        r#"{"type":"Nested","kind":"Flat","at":1}"#,
        r#"{"type":"Object","at":[1,1]}"#,
        "{}",
        r#""Unit""#,
    ];
    set.echo("internal", &all, &refused(forms));
}

#[derive(Serialize, Deserialize)]
struct Gathered {
    name: String,
    #[serde(flatten)]
    at: Point,
    #[serde(flatten)]
    nested: Extent,
}

payload! {
    Gathered, |types| Body::Object(vec![
        field::<String>(types, "name"),
        flattened::<Point>(types, "at"),
        flattened::<Extent>(types, "nested"),
    ])
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind")]
enum Extent {
    Held { size: u8 },
    Empty,
}

payload! {
    Extent, |types| Body::Enum(Tagging::Internal { tag: "kind" }, vec![
        variant("Held", Content::Object(vec![field::<u8>(types, "size")])),
        variant("Empty", Content::Unit),
    ])
}

#[derive(Serialize, Deserialize)]
struct Open {
    first: String,
    #[serde(flatten)]
    others: Others,
}

payload! {
    Open, |types| Body::Object(vec![
        field::<String>(types, "first"),
        flattened::<Others>(types, "others"),
    ])
}

#[derive(Serialize, Deserialize)]
#[serde(transparent)]
struct Others(BTreeMap<String, String>);

payload! { Others, |types| Body::Alias(<BTreeMap<String, String>>::shape(types)) }

fn flatten(set: &mut Set) {
    let gathered = |nested| Gathered { name: "x".to_owned(), at: Point { x: 1, y: 2 }, nested };
    let all = [gathered(Extent::Held { size: 3 }), gathered(Extent::Empty)];
    let forms = &[
        r#"{"name":"x","x":1,"y":2}"#,
        r#"{"name":"x","x":1,"kind":"Empty"}"#,
        r#"{"name":"x","x":1,"y":2,"kind":"Held"}"#,
        r#"{"name":"x","at":{"x":1,"y":2},"kind":"Empty"}"#,
    ];
    set.echo("gathered", &all, &refused(forms));
    let others = Others(BTreeMap::from([("second".to_owned(), "2".to_owned())]));
    let open = [Open { first: "1".to_owned(), others }];
    set.echo("open", &open, &refused(&[r#"{"second":"2"}"#, r#"{"first":"1","second":2}"#]));
}

#[derive(Serialize, Deserialize)]
struct Settings {
    #[serde(default)]
    size: u8,
    font: Option<String>,
    #[serde(default, skip_serializing)]
    #[expect(dead_code, reason = "only pages send the member")]
    secret: String,
}

payload! {
    Settings, |types| Body::Object(vec![
        defaulted::<u8>(types, "size"),
        field::<Option<String>>(types, "font"),
        Field { output: Presence::Absent, ..defaulted::<String>(types, "secret") },
    ])
}

#[derive(Serialize, Deserialize)]
struct Window {
    settings: Settings,
}

payload! { Window, |types| Body::Object(vec![field::<Settings>(types, "settings")]) }

#[derive(Serialize, Deserialize)]
struct Query {
    text: Option<String>,
}

payload! { Query, |types| Body::Object(vec![field::<Option<String>>(types, "text")]) }

fn directions(set: &mut Set) {
    let window = Window { settings: Settings { size: 1, font: None, secret: String::new() } };
    let texts = Texts {
        read: &[r#"{"settings":{}}"#, r#"{"settings":{"font":"x","secret":"y"}}"#],
        refused: &["{}", r#"{"settings":{"secret":1}}"#, r#"{"settings":{"size":null}}"#],
    };
    set.echo("in_two_forms", &[window], &texts);
    // Only pages send the type, so there is a single form with a single name.
    let shape = Query::shape(&mut set.schema.types);
    let asked = event(header("Asked", ""), EventSource::Page, shape);
    set.schema.events.push(asked);
}

#[derive(Serialize, Deserialize)]
struct Strange {
    #[serde(rename = "$int")]
    int: u8,
    #[serde(rename = "$$")]
    dollars: Vec<Dollar>,
    by_name: BTreeMap<String, u8>,
}

payload! {
    Strange, |types| Body::Object(vec![
        field::<u8>(types, "$int"),
        field::<Vec<Dollar>>(types, "$$"),
        field::<BTreeMap<String, u8>>(types, "by_name"),
    ])
}

#[derive(Serialize, Deserialize)]
enum Dollar {
    #[serde(rename = "$bytes")]
    Bytes(u8),
    #[serde(rename = "$unit")]
    Unit,
}

payload! {
    Dollar, |types| Body::Enum(Tagging::External, vec![
        variant("$bytes", Content::Newtype(u8::shape(types))),
        variant("$unit", Content::Unit),
    ])
}

/// The same type in a command without escapes, and in a command with escapes.
fn escapes(set: &mut Set) {
    let strange = || Strange {
        int: 1,
        dollars: vec![Dollar::Bytes(2), Dollar::Unit],
        by_name: BTreeMap::from([("$x".to_owned(), 3)]),
    };
    let forms = &[
        r#"{"$$int":1,"$$$":[],"by_name":{}}"#,
        r#"{"$int":1,"$$":[{"$$bytes":1}],"by_name":{}}"#,
    ];
    set.echo("strange", &[strange()], &refused(forms));
    let forms = &[
        r#"[{"$int":1,"$$":[],"by_name":{}},{"$int":"1"}]"#,
        r#"[{"$$int":1,"$$$":[],"by_name":{"$x":1}},{"$int":"1"}]"#,
        r#"[{"$$int":1,"$$$":[],"by_name":{}},{"$$int":"1"}]"#,
    ];
    set.echo("strange_beside", &[(strange(), 7_u64)], &refused(forms));
    let by_name = HashMap::from([("$int".to_owned(), Bytes::from([1]))]);
    set.echo("bytes_by_name", &[by_name], &refused(&[r#"{"$int":{"$bytes":"AA=="}}"#]));
}
