//! An attribute of serde that acts in one direction shows in that direction alone: in TypeScript, in
//! the JSON Schema and in the contract, wherever the field is.

#![expect(dead_code, reason = "some fields are only read or only written by serde")]

use std::collections::BTreeSet;

use ipc_runtime::transport::TestWindow;
use ipc_runtime::{Api, Bindings, Payload, api, command, payload};
use serde_json::{Map, Value, json};

use crate::{core, exchange};

#[payload]
#[derive(Default)]
struct Stats {
    views: u32,
    likes: u32,
}

#[payload]
#[derive(Default)]
struct Plain {
    id: u32,
    #[serde(skip_serializing)]
    read: Option<u32>,
    #[serde(skip_deserializing)]
    sent: u32,
}

#[payload]
#[derive(Default)]
struct FlatSent {
    id: u32,
    #[serde(flatten, skip_deserializing)]
    stats: Stats,
}

#[payload]
#[derive(Default)]
struct FlatRead {
    id: u32,
    #[serde(flatten, skip_serializing)]
    stats: Stats,
}

/// One name in each direction, with different types.
#[payload]
#[derive(Default)]
struct OneNameEach {
    #[serde(skip_deserializing, rename = "views")]
    sent: bool,
    #[serde(flatten, skip_serializing)]
    stats: Stats,
}

#[payload]
#[derive(Default)]
struct FlatTwice {
    own: bool,
    #[serde(flatten)]
    inner: FlatSent,
}

#[payload]
#[derive(Default)]
struct FlatGeneric<T> {
    own: bool,
    #[serde(flatten, skip_deserializing)]
    inner: T,
}

#[payload]
#[derive(Default)]
struct OnlyFlatSent {
    #[serde(flatten, skip_deserializing)]
    stats: Stats,
}

#[payload]
#[derive(Default)]
struct Newtype(FlatRead);

macro_rules! choices {
    ($($name:ident #[$serde:meta])*) => {$(
        #[payload]
        #[$serde]
        enum $name {
            Stored {
                id: u32,
                #[serde(flatten, skip_deserializing)]
                stats: Stats,
                #[serde(skip_serializing)]
                read: Option<u32>,
            },
        }

        impl Default for $name {
            fn default() -> Self {
                $name::Stored { id: 1, stats: Stats::default(), read: None }
            }
        }
    )*};
}

choices! {
    Tagged #[serde(tag = "kind")]
    Adjacent #[serde(tag = "kind", content = "data")]
    External #[serde(rename_all = "lowercase")]
    Untagged #[serde(untagged)]
}

#[payload]
#[serde(tag = "kind")]
enum TaggedNewtype {
    Stored(FlatSent),
}

impl Default for TaggedNewtype {
    fn default() -> Self {
        TaggedNewtype::Stored(FlatSent::default())
    }
}

#[payload]
#[derive(Default)]
struct FlatChoice {
    own: bool,
    #[serde(flatten, skip_serializing)]
    choice: TaggedNewtype,
}

#[payload]
#[derive(Default)]
struct Deep {
    list: Vec<Option<FlatSent>>,
}

macro_rules! echo {
    ($ty:ty) => {{
        #[command]
        fn echo(value: $ty) -> $ty {
            value
        }
        api![echo]
    }};
}

/// Returns a file of the bindings.
fn file(api: &Api, name: &str) -> String {
    let files = Bindings::of(api).openrpc("test", "1.0.0").render().unwrap();
    files.into_iter().find(|(file, _)| file == name).unwrap().1
}

/// Calls a command that may have an argument, and returns the result as it is on the wire.
async fn result(window: &TestWindow, method: &str, value: Option<&Value>) -> Value {
    let params = value.map_or(json!({}), |value| json!({ "value": value }));
    let call = json!({ "jsonrpc": "2.0", "id": 1, "method": method, "params": params });
    let reply = exchange(window, &call.to_string()).await;
    reply.get("result").unwrap_or_else(|| panic!("{reply}")).clone()
}

/// Collects the names of all members in a schema, also behind references.
fn members(schema: &Value, components: &Map<String, Value>, found: &mut BTreeSet<String>) {
    match schema {
        Value::Array(all) => all.iter().for_each(|one| members(one, components, found)),
        Value::Object(object) => {
            if let Some(target) = object.get("$ref").and_then(Value::as_str) {
                let name = target.rsplit('/').next().unwrap();
                members(&components[name], components, found);
            }
            for (key, value) in object {
                if key == "properties" {
                    found.extend(value.as_object().unwrap().keys().cloned());
                    value.as_object().unwrap().values().for_each(|v| members(v, components, found));
                } else {
                    members(value, components, found);
                }
            }
        }
        _ => {}
    }
}

/// Collects the names of all members in a value.
fn names(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(all) => all.iter().for_each(|one| names(one, found)),
        Value::Object(object) => {
            found.extend(object.keys().cloned());
            object.values().for_each(|one| names(one, found));
        }
        _ => {}
    }
}

/// Compares the JSON Schema of both directions with the members that serde writes and reads. `read`
/// has a value of each member to Rust; each of them is necessary.
fn assert_directions<T: Payload + Default>(api: &Api, written: &T, read: &Value) {
    core(api.clone());
    let document: Value = serde_json::from_str(&file(api, "openrpc.json")).unwrap();
    let components = document["components"]["schemas"].as_object().unwrap();
    let method = &document["methods"][0];
    let of_schema = |schema: &Value| {
        let mut found = BTreeSet::new();
        members(schema, components, &mut found);
        found
    };
    let of_value = |value: &Value| {
        let mut found = BTreeSet::new();
        names(value, &mut found);
        found
    };
    let sent = of_schema(&method["result"]["schema"]);
    let taken = of_schema(&method["params"][0]["schema"]);
    let written = serde_json::to_value(written).unwrap();
    assert_eq!(sent, of_value(&written), "sent by Rust");
    assert_eq!(taken, of_value(read), "sent to Rust");
    serde_json::from_value::<T>(read.clone()).unwrap();
}

macro_rules! assert_directions {
    ($($ty:ty: $read:tt, $typescript:expr;)*) => {$({
        let api = echo!($ty);
        let text = file(&api, "index.ts");
        for part in $typescript {
            assert!(text.contains(part), "{part}\nis not in\n{text}");
        }
        let signature = api.contract().entries()["command echo"].clone();
        let ty = stringify!($ty);
        assert_eq!(signature, format!("(value: {ty}) => {ty}"));
        assert_directions::<$ty>(&api, &Default::default(), &json!($read));
    })*};
}

const SENT: &str = "{\n      id: number;\n      views: number;\n      likes: number;\n    }";
const READ: &str = "{\n      id: number;\n    }";

#[test]
fn a_one_way_field_shows_in_its_direction_alone() {
    let names = |name: &str, sent: &str, read: &str| {
        [
            format!("export type {name} =\n  | {sent}"),
            format!("export type {name}Input =\n  | {read}"),
        ]
    };
    let strs = |[one, other]: &[String; 2]| [one.clone(), other.clone()];
    let [sent, read] = strs(&names("FlatSent", SENT, READ));
    let [read_sent, read_read] = strs(&names("FlatRead", READ, SENT));
    assert_directions! {
        Plain: { "id": 1, "read": 1 }, [
            "export type Plain =\n  | {\n      id: number;\n      sent: number;\n    }",
            "export type PlainInput =\n  | {\n      id: number;\n      read?: number | null;\n    }",
        ];
        FlatSent: { "id": 1 }, [&*sent, &*read];
        FlatRead: { "id": 1, "views": 1, "likes": 1 }, [&*read_sent, &*read_read];
        Newtype: { "id": 1, "views": 1, "likes": 1 }, [&*read_sent, &*read_read];
        OneNameEach: { "views": 1, "likes": 1 }, [
            "export type OneNameEach =\n  | {\n      views: boolean;\n    }",
            "export type OneNameEachInput =\n  | {\n      views: number;\n      likes: number;\n    }",
        ];
        FlatTwice: { "own": true, "id": 1 }, [
            "export type FlatTwiceInput =\n  | {\n      own: boolean;\n      id: number;\n    }",
        ];
        FlatGeneric<Stats>: { "own": true }, [
            "export type FlatGenericInput =\n  | {\n      own: boolean;\n    }",
            "Command<(args: { value: FlatGenericInput }) => FlatGeneric<Stats>>",
        ];
        OnlyFlatSent: {}, ["export type OnlyFlatSentInput = Record<string, never>;"];
        Tagged: { "kind": "Stored", "id": 1, "read": 1 }, [
            "kind: \"Stored\";\n      id: number;\n      read?: number | null;\n    }",
            "kind: \"Stored\";\n      id: number;\n      views: number;\n      \
             likes: number;\n    }",
        ];
        Adjacent: { "kind": "Stored", "data": { "id": 1, "read": 1 } }, [
            "data: { id: number; read?: number | null };",
            "data: { id: number; views: number; likes: number };",
        ];
        External: { "stored": { "id": 1, "read": 1 } }, [
            "stored: { id: number; read?: number | null };",
        ];
        Untagged: { "id": 1, "read": 1 }, [
            "export type UntaggedInput =\n  | {\n      id: number;\n      read?: number | null;\n    }",
        ];
        TaggedNewtype: { "kind": "Stored", "id": 1 }, [&*sent, &*read];
        FlatChoice: { "own": true, "kind": "Stored", "id": 1 }, [
            "export type FlatChoice =\n  | {\n      own: boolean;\n    }",
            "export type FlatChoiceInput = { own: boolean } & TaggedNewtype;",
        ];
    }
    let api = echo!(Deep);
    let deep = Deep { list: vec![Some(FlatSent::default())] };
    assert_directions::<Deep>(&api, &deep, &json!({ "list": [{ "id": 1 }] }));
    let contract = api.contract();
    assert_eq!(
        contract.entries()["type FlatSent"],
        "{ ...Stats; id: u32 } read as { id: u32 }",
        "{contract:?}"
    );
}

#[payload]
struct Wide {
    wide: u128,
    by_number: std::collections::HashMap<u32, u32>,
}

impl Default for Wide {
    fn default() -> Self {
        Wide { wide: u128::MAX, by_number: [(1, 2)].into() }
    }
}

/// serde buffers what it reads, not what it writes.
#[tokio::test]
async fn what_serde_cannot_buffer_is_sent_where_it_is_not_read() {
    #[payload]
    struct Sends {
        #[serde(flatten, skip_deserializing)]
        wide: Wide,
    }

    #[payload]
    #[serde(tag = "kind")]
    enum Says {
        Wide {
            #[serde(skip_deserializing)]
            wide: u128,
        },
    }

    #[command]
    fn sends() -> Sends {
        Sends { wide: Wide::default() }
    }

    #[command]
    fn says() -> Says {
        Says::Wide { wide: u128::MAX }
    }

    let window = core(api![sends, says]).test_window("main", "main").unwrap();
    let wide = json!({ "$int": u128::MAX.to_string() });
    let sent = result(&window, "sends", None).await;
    assert_eq!(sent, json!({ "wide": wide, "by_number": { "1": 2 } }));
    let said = result(&window, "says", None).await;
    assert_eq!(said, json!({ "kind": "Wide", "wide": wide }));
}

#[payload]
#[derive(Default)]
struct LeftOut<T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(default, skip_serializing_if = "std::option::Option::is_none")]
    parameter: Option<T>,
    /// Another condition may leave `null` in.
    #[serde(default, skip_serializing_if = "is_none")]
    by_another: Option<u32>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    list: Vec<Option<u32>>,
    #[serde(skip_deserializing, skip_serializing_if = "Option::is_none")]
    only_sent: Option<Box<LeftOut<T>>>,
}

#[expect(clippy::ref_option, reason = "serde passes a reference")]
fn is_none(value: &Option<u32>) -> bool {
    value.is_none_or(|value| value == 7)
}

#[tokio::test]
async fn an_option_that_is_left_out_is_never_null_in_what_rust_sends() {
    let api = echo!(LeftOut<Stats>);
    let text = file(&api, "index.ts");
    for part in [
        "export type LeftOut<T> =\n  | {\n      name?: string;\n      parameter?: T;",
        "by_another?: number | null;\n      list?: (number | null)[];\n      \
         only_sent?: LeftOut<T>;\n    }",
        "export type LeftOutInput<T> =\n  | {\n      name?: string | null;\n      \
         parameter?: T | null;",
        "by_another?: number | null;\n      list?: readonly (number | null)[];\n    }",
    ] {
        assert!(text.contains(part), "{part}\nis not in\n{text}");
    }
    let contract = api.contract();
    assert_eq!(
        contract.entries()["type LeftOut"],
        "<#0> { by_another?: u32 | null; list?: (u32 | null)[]; name?: string; \
         only_sent?: LeftOut<#0>; parameter?: #0 } read as { by_another?: u32 | null; \
         list?: (u32 | null)[]; name?: string | null; parameter?: #0 | null }"
    );
    let document: Value = serde_json::from_str(&file(&api, "openrpc.json")).unwrap();
    let schemas = &document["components"]["schemas"];
    let (sent, read) = (&schemas["LeftOut_Stats"], &schemas["LeftOutInput_Stats"]);
    assert_eq!(sent["properties"]["name"], json!({ "type": "string" }));
    assert!(read["properties"]["name"]["anyOf"].is_array(), "{read}");
    assert!(sent["required"].is_null() && read["required"].is_null(), "{schemas}");

    let window = core(api).test_window("main", "main").unwrap();
    for given in [json!({}), json!({ "name": null, "parameter": null })] {
        let back = result(&window, "echo", Some(&given)).await;
        assert_eq!(back, json!({}));
    }
}

/// What is never `null` cannot be read as the `null` of another variant.
#[tokio::test]
async fn untagged_variants_differ_by_a_member_that_is_never_null() {
    #[payload]
    #[serde(untagged)]
    enum Maybe {
        Nothing {
            value: (),
        },
        Something {
            #[serde(skip_serializing_if = "Option::is_none")]
            value: Option<u32>,
            id: u32,
        },
    }

    #[command]
    fn echo(value: Maybe) -> Maybe {
        value
    }

    let window = core(api![echo]).test_window("main", "main").unwrap();
    for given in [json!({ "value": null }), json!({ "value": 1, "id": 2 }), json!({ "id": 2 })] {
        let back = result(&window, "echo", Some(&given)).await;
        assert_eq!(back, given);
    }
}
