//! Enums that are open to variants of a newer version.

use std::collections::{BTreeMap, HashMap};

use ipc_runtime::transport::TestWindow;
use ipc_runtime::{Api, Bindings, ErrorCode, Ipc, JsonValue, api, command, payload};
use serde_json::{Value, json};

use crate::{core, exchange};

/// Keeps the name.
#[payload]
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "camelCase")]
enum Color {
    Red,
    DarkBlue,
    #[serde(untagged)]
    Other(String),
}

/// Forgets the name.
#[payload]
enum Mode {
    Light,
    Dark,
    #[serde(other)]
    Unknown,
}

#[payload]
#[serde(untagged)]
enum Either {
    Known(Plain),
    Other(String),
}

#[payload]
enum Plain {
    One,
    Two,
}

#[payload]
#[serde(tag = "kind")]
enum Event {
    Added {
        id: u32,
    },
    Cleared,
    #[serde(other)]
    Unknown,
}

#[payload]
#[serde(tag = "kind", content = "data")]
enum Held {
    Added(u32),
    #[serde(other)]
    Unknown,
}

/// Keeps all of an unknown variant.
#[payload]
#[serde(tag = "kind")]
enum Kept {
    Added {
        id: u32,
    },
    Cleared,
    #[serde(untagged)]
    Other {
        kind: String,
        #[serde(flatten)]
        rest: BTreeMap<String, JsonValue>,
    },
}

/// A value in several forms.
#[payload]
enum Mixed {
    Auto,
    Exact {
        width: u64,
    },
    #[serde(untagged)]
    Pixels(u32),
    #[serde(untagged)]
    Named {
        name: String,
    },
}

#[payload]
struct Keys {
    colors: BTreeMap<Color, u32>,
}

#[payload]
struct Flat {
    own: u32,
    #[serde(flatten)]
    event: Event,
}

macro_rules! echo {
    ($($name:ident: $ty:ty;)*) => {
        $(
            #[command]
            fn $name(value: $ty) -> $ty {
                value
            }
        )*
        fn all() -> Api {
            api![$($name),*]
        }
    };
}

echo! {
    color: Color;
    mode: Mode;
    either: Either;
    event: Event;
    held: Held;
    kept: Kept;
    mixed: Mixed;
    keys: Keys;
    flat: Flat;
}

/// Returns the result, or the code of the error.
async fn call(window: &TestWindow, command: &str, value: &Value) -> Result<Value, Value> {
    let params = json!({ "value": value });
    let call = json!({ "jsonrpc": "2.0", "id": 1, "method": command, "params": params });
    let reply = exchange(window, &call.to_string()).await;
    reply.get("result").cloned().ok_or_else(|| reply["error"]["code"].clone())
}

#[tokio::test]
async fn unknown_variants_are_read() {
    let window = core(all()).test_window("main", "main").unwrap();
    // What keeps the unknown variant gives it back.
    for (command, values) in [
        ("color", vec![json!("red"), json!("darkBlue"), json!("purple"), json!("")]),
        ("either", vec![json!("One"), json!("Three")]),
        (
            "kept",
            vec![
                json!({ "kind": "Added", "id": 1 }),
                json!({ "kind": "Cleared" }),
                json!({ "kind": "Moved", "to": [1, { "a": null }] }),
                json!({ "kind": "Moved" }),
            ],
        ),
        (
            "mixed",
            vec![
                json!("Auto"),
                json!({ "Exact": { "width": { "$int": "5" } } }),
                json!(7),
                json!({ "name": "wide" }),
            ],
        ),
        ("keys", vec![json!({ "colors": { "purple": 2, "red": 1 } })]),
        ("flat", vec![json!({ "own": 1, "kind": "Added", "id": 2 })]),
    ] {
        for value in values {
            assert_eq!(call(&window, command, &value).await.as_ref(), Ok(&value), "{command}");
        }
    }
    // What forgets it sends the name of the variant for it.
    for (command, given, expected) in [
        ("mode", json!("Dark"), json!("Dark")),
        ("mode", json!("Sepia"), json!("Unknown")),
        ("event", json!({ "kind": "Added", "id": 1 }), json!({ "kind": "Added", "id": 1 })),
        ("event", json!({ "kind": "Moved", "to": [1] }), json!({ "kind": "Unknown" })),
        ("held", json!({ "kind": "Moved" }), json!({ "kind": "Unknown" })),
        ("flat", json!({ "own": 1, "kind": "Moved" }), json!({ "own": 1, "kind": "Unknown" })),
    ] {
        assert_eq!(call(&window, command, &given).await, Ok(expected), "{command} {given}");
    }
}

#[tokio::test]
async fn values_that_no_variant_reads_are_still_refused() {
    let window = core(all()).test_window("main", "main").unwrap();
    for (command, value) in [
        ("color", json!(1)),
        ("mode", json!(1)),
        ("mode", json!({ "Sepia": 1 })),
        ("event", json!({ "kind": "Added" })),
        ("event", json!({ "kind": 1 })),
        ("event", json!(["Moved"])),
        ("kept", json!({ "id": 1 })),
        ("mixed", json!({ "Exact": [{ "$int": "5" }] })),
        ("mixed", json!(["wide"])),
    ] {
        let refused = call(&window, command, &value).await;
        assert_eq!(refused, Err(ErrorCode::InvalidPayload.number().into()), "{command} {value}");
    }
}

#[test]
fn open_enums_are_told_in_both_directions() {
    let files = Bindings::of(&all()).openrpc("t", "1").render().unwrap();
    let text = |name| &files.iter().find(|(file, _)| file == name).unwrap().1;
    let (index, contract) = (text("index.ts"), text("contract.ts"));
    for part in [
        "export type Color = \"red\" | \"darkBlue\" | string & Record<never, never>;",
        "export type Mode = \"Light\" | \"Dark\" | \"Unknown\";",
        "export type ModeInput = \"Light\" | \"Dark\" | \"Unknown\" | string & Record<never, never>;",
        "Command<(args: { value: ModeInput }) => Mode>",
        "export type Either = Plain | string & Record<never, never>;",
        "  /** Rust also reads every unknown `kind` as this variant. */\n  | { kind: \"Unknown\" }",
        "| { kind: \"Added\"; id: number }\n  | { kind: \"Cleared\" }\n  | { kind: string } & Record<string, JsonValue>",
        "export type Mixed = \"Auto\" | { Exact: { width: bigint } } | number | { name: string };",
        "colors: Record<string, number>;",
    ] {
        assert!(index.contains(part), "{part}\nis not in\n{index}");
    }
    for part in [
        r#"\"Dark\" | \"Light\" | \"Unknown\" read as \"Dark\" | \"Light\" | \"Unknown\" | string"#,
        r#"\"darkBlue\" | \"red\" | string"#,
    ] {
        assert!(contract.contains(part), "{part}\nis not in\n{contract}");
    }
    let document: Value = serde_json::from_str(text("openrpc.json")).unwrap();
    let any_of = |name: &str| document["components"]["schemas"][name]["anyOf"].clone();
    let name = |name: &str| json!({ "type": "string", "const": name });
    let any = json!({ "type": "string" });
    assert_eq!(any_of("Color"), json!([name("red"), name("darkBlue"), any]), "{document}");
    let known = [name("Light"), name("Dark"), name("Unknown")];
    assert_eq!(any_of("Mode"), json!(known));
    assert_eq!(any_of("ModeInput"), json!([known[0], known[1], known[2], any]));
}

macro_rules! takes {
    ($ty:ty) => {{
        #[command]
        fn take(value: $ty) {
            let _ = value;
        }
        api![take]
    }};
}

#[payload]
enum Hidden {
    Named {
        name: String,
    },
    Number(u32),
    #[serde(untagged)]
    Text(String),
    #[serde(untagged)]
    Letter(char),
}

#[payload]
#[serde(tag = "kind")]
enum SameTag {
    Added {
        id: u32,
    },
    #[serde(untagged)]
    Other(HashMap<String, u32>),
}

#[payload]
#[serde(untagged)]
enum Json {
    Known(Plain),
    Any(JsonValue),
}

#[payload]
struct Flattened {
    #[serde(flatten)]
    kept: Kept,
}

#[payload]
#[serde(untagged)]
enum OpenFirst {
    Mode(Mode),
    Text(String),
}

#[track_caller]
fn assert_rejected(api: Api, part: &str) {
    let built = Ipc::builder().role("main", api).build().unwrap_err().to_string();
    assert!(built.contains(part), "{part} is not in: {built}");
}

#[test]
fn what_would_come_back_as_another_variant_is_still_rejected() {
    assert_rejected(takes!(Hidden), "`Letter`, which is untagged, may come back as `Text`");
    assert_rejected(takes!(Json), "`Any` may come back as `Known`");
    assert_rejected(takes!(OpenFirst), "`Text` may come back as `Mode`");
    assert_rejected(takes!(Flattened), "its enum has a variant with `#[serde(untagged)]`");
    // A map of numbers has no tag that is a string.
    assert!(Ipc::builder().role("main", takes!(SameTag)).build().is_ok());
}

#[payload]
struct Size {
    width: u32,
}

#[payload]
#[serde(untagged)]
enum Loose {
    Sized { size: Size },
    Named { name: String },
}

#[command]
fn loose(value: Loose) -> Loose {
    value
}

/// serde would read the array as a `Size`, and the form of `Named` does not allow it.
#[tokio::test]
async fn an_array_in_place_of_an_object_is_refused_beside_another_variant() {
    let window = core(api![loose]).test_window("main", "main").unwrap();
    let refused = call(&window, "loose", &json!({ "size": [1] })).await;
    assert_eq!(refused, Err(ErrorCode::InvalidPayload.number().into()));
    let size = json!({ "size": { "width": 1 } });
    assert_eq!(call(&window, "loose", &size).await, Ok(size));
}
