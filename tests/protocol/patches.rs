//! Members that are absent, `null` or a value.

use ipc_runtime::transport::TestWindow;
use ipc_runtime::{Api, Bindings, Ipc, Patch, api, command, payload};
use serde_json::{Value, json};

use crate::{core, exchange};

#[payload]
#[derive(Debug, PartialEq)]
struct Change {
    id: u32,
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    title: Patch<String>,
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    due: Patch<u64>,
}

#[payload]
#[serde(untagged)]
enum Buffered {
    Change(Change),
    Other(bool),
}

#[command]
fn echo(value: Change) -> Change {
    value
}

#[command]
fn buffered(value: Buffered) -> Buffered {
    value
}

/// A change as arguments of their own.
#[command]
fn rename(title: Patch<String>, due: Patch<u64>) -> String {
    format!("{title:?} {due:?}")
}

async fn call(window: &TestWindow, command: &str, arguments: Value) -> Value {
    let call = json!({ "jsonrpc": "2.0", "id": 1, "method": command, "params": arguments });
    let reply = exchange(window, &call.to_string()).await;
    reply.get("result").unwrap_or_else(|| panic!("{reply}")).clone()
}

#[tokio::test]
async fn absent_null_and_a_value_round_trip() {
    let api = api![echo, buffered, rename];
    let window = core(api).test_window("main", "main").unwrap();
    for change in [
        json!({ "id": 1 }),
        json!({ "id": 1, "title": null }),
        json!({ "id": 1, "title": "milk", "due": null }),
        json!({ "id": 1, "title": "", "due": { "$int": "7" } }),
    ] {
        assert_eq!(call(&window, "echo", json!({ "value": change })).await, change);
        assert_eq!(call(&window, "buffered", json!({ "value": change })).await, change);
    }
    for (arguments, expected) in [
        (json!({}), "Absent Absent"),
        (json!({ "title": null }), "Null Absent"),
        (json!({ "title": "a", "due": null }), "Value(\"a\") Null"),
    ] {
        assert_eq!(call(&window, "rename", arguments).await, expected);
    }
}

#[test]
fn a_patch_may_be_left_out_in_typescript() {
    let files = Bindings::of(&api![echo, rename]).openrpc("t", "1").render().unwrap();
    let text = |name| &files.iter().find(|(file, _)| file == name).unwrap().1;
    let index = text("index.ts");
    for part in [
        "      title?: string | null;\n      due?: bigint | null;\n",
        "Command<(args: { value: Change }) => Change>",
        "Command<(args?: { title?: string | null; due?: bigint | null }) => string>",
    ] {
        assert!(index.contains(part), "{part}\nis not in\n{index}");
    }
    let document: Value = serde_json::from_str(text("openrpc.json")).unwrap();
    let change = &document["components"]["schemas"]["Change"];
    assert_eq!(change["required"], json!(["id"]), "{document}");
    let title = json!({ "anyOf": [{ "type": "string" }, { "type": "null" }] });
    assert_eq!(change["properties"]["title"], title);
    assert!(text("contract.ts").contains("title?: string | null"));
}

#[track_caller]
fn assert_rejected(api: Api, part: &str) {
    let bindings = Bindings::of(&api).render().unwrap_err().to_string();
    let built = Ipc::builder().role("main", api).build().unwrap_err().to_string();
    for report in [bindings, built] {
        assert!(report.contains(part), "{part} is not in: {report}");
    }
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
struct Bare {
    title: Patch<String>,
}

#[payload]
struct OnlyRead {
    #[serde(default)]
    title: Patch<String>,
}

type Alias = Patch<String>;

#[payload]
enum InVariant {
    Content(Alias),
    Members { title: Alias },
}

#[test]
fn a_patch_that_cannot_be_left_out_is_rejected() {
    let write = "write `#[serde(default, skip_serializing_if = \"Patch::is_absent\")]`";
    assert_rejected(takes!(Bare), write);
    assert_rejected(takes!(OnlyRead), write);
    assert_rejected(takes!(InVariant), write);
    let alone = "a `Patch` can only be a member of its own, or an argument of a command";
    assert_rejected(takes!(InVariant), alone);
    assert_rejected(takes!(Vec<Patch<u32>>), alone);
    assert_rejected(takes!((u32, Alias)), alone);
    assert_rejected(takes!(std::collections::HashMap<String, Alias>), alone);
    assert_rejected(takes!(Option<Alias>), "an `Option` around a value that can be `null`");
    assert_rejected(takes!(Patch<Option<u32>>), "its `Value` comes back as `Null`");
    #[command]
    fn give() -> Patch<u32> {
        Patch::Absent
    }
    assert_rejected(api![give], alone);
}
