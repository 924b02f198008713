//! Cases in which TypeScript generators are known to differ from serde. Here, the types match what
//! serde does, or the core rejects the api.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, SystemTime};

use ipc_runtime::{Api, Bindings, Ipc, api, command, event, payload};

use crate::{core, exchange};

fn typescript(api: &Api) -> String {
    let files = Bindings::of(api).render().unwrap();
    files.into_iter().find(|(name, _)| name == "index.ts").unwrap().1
}

fn assert_renders(api: &Api, parts: &[&str]) {
    let text = typescript(api);
    for part in parts {
        assert!(text.contains(part), "{part}\nis not in\n{text}");
    }
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

#[payload]
struct Settings {
    #[serde(default)]
    size: u32,
    name: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tags: Vec<String>,
    #[serde(skip_deserializing)]
    version: u32,
}

#[test]
fn a_type_differs_by_direction_where_serde_does() {
    assert_renders(
        &echo!(Settings),
        &[
            "export type Settings =\n  | {\n      size: number;\n      name: string | null;\n      \
             tags?: string[];\n      version: number;\n    };",
            "export type SettingsInput =\n  | {\n      size?: number;\n      name?: string | null;\n      \
             tags?: readonly string[];\n    };",
            "Command<(args: { value: SettingsInput }) => Settings>",
        ],
    );
}

/// A page may omit fields with a default; the core always sends required fields.
#[tokio::test]
async fn fields_with_defaults_are_optional_in_input_only() {
    let window = core(echo!(Settings)).test_window("main", "main").unwrap();
    let call = r#"{"jsonrpc":"2.0","id":1,"method":"echo","params":{"value":{}}}"#;
    let reply = exchange(&window, call).await;
    assert_eq!(reply["result"], serde_json::json!({ "size": 0, "name": null, "version": 0 }));
}

#[payload]
#[serde(tag = "kind")]
enum Change<T> {
    Added(T),
    Cleared,
}

#[payload]
struct WithMeta<T> {
    version: u32,
    #[serde(flatten)]
    inner: T,
}

#[payload]
struct Nothing {}

#[payload]
#[serde(untagged)]
enum MaybeNamed {
    Named { name: String },
    Unnamed {},
}

#[payload]
struct Page {
    size: u32,
    #[serde(flatten)]
    name: MaybeNamed,
}

/// `null`, and an object without members, would leave no value for an intersection.
#[test]
fn every_value_fits_a_type_with_content_that_may_have_no_members() {
    let change = "export type Change<T> = { kind: \"Added\" } & MembersOf<T> | \
                  { kind: \"Cleared\" };";
    let with_meta = "export type WithMeta<T> = { version: number } & MembersOf<T>;";
    assert_renders(&echo!(Change<()>), &[change, "Change<null>", "type MembersOf"]);
    assert_renders(&echo!(Change<Nothing>), &[change, "Change<Nothing>"]);
    assert_renders(&echo!(WithMeta<Nothing>), &[with_meta, "WithMeta<Nothing>"]);
    assert_renders(&echo!(WithMeta<()>), &[with_meta, "WithMeta<null>"]);
    let page = "export type Page = { size: number } & MembersOf<MaybeNamed>;";
    assert_renders(&echo!(Page), &[page]);
}

/// The JSON Schema of a flattened unit has no members either.
#[tokio::test]
async fn a_flattened_unit_has_no_members() {
    let window = core(echo!(WithMeta<()>)).test_window("main", "main").unwrap();
    let call = r#"{"jsonrpc":"2.0","id":1,"method":"echo","params":{"value":{"version":1}}}"#;
    let reply = exchange(&window, call).await;
    assert_eq!(reply["result"], serde_json::json!({ "version": 1 }));
    let files = Bindings::of(&echo!(WithMeta<()>)).openrpc("test", "1").render().unwrap();
    let document = files.into_iter().find(|(name, _)| name == "openrpc.json").unwrap().1;
    let document: serde_json::Value = serde_json::from_str(&document).unwrap();
    let schema = &document["components"]["schemas"]["WithMeta_Null"];
    assert_eq!(schema["required"], serde_json::json!(["version"]), "{document}");
    assert!(schema["allOf"].is_null(), "{schema}");
}

mod first {
    #[ipc_runtime::payload]
    pub(super) struct Item {
        pub(super) id: u32,
    }
}

mod second {
    #[ipc_runtime::payload]
    pub(super) struct Item {
        pub(super) name: String,
    }
}

#[test]
fn two_types_of_the_same_name_are_rejected() {
    #[command]
    fn both(a: first::Item, b: second::Item) -> String {
        format!("{} {}", a.id, b.name)
    }
    let error = Ipc::builder().role("main", api![both]).build().unwrap_err().to_string();
    assert!(error.matches("protocol/typescript.rs").count() == 2, "{error}");
    assert!(error.contains("are both `Item` in TypeScript"), "{error}");
    assert!(Bindings::of(&api![both]).render().is_err());
}

#[payload]
#[serde(
    tag = "kind",
    content = "data",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
enum Several {
    FirstOne {
        some_field: u8,
    },
    #[serde(alias = "other")]
    SecondOne,
}

/// A list of serde attributes is read to its end.
#[test]
fn every_attribute_of_a_list_is_applied() {
    assert_renders(
        &echo!(Several),
        &[r#"{ kind: "first-one"; data: { someField: number } }"#, r#"{ kind: "second-one" }"#],
    );
}

#[payload]
#[serde(transparent)]
struct Meters {
    length: f64,
}

#[payload]
#[serde(try_from = "String", into = "String")]
#[derive(Clone)]
struct Email(String);

impl TryFrom<String> for Email {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text.contains('@') { Ok(Email(text)) } else { Err("an address needs an `@`") }
    }
}

impl From<Email> for String {
    fn from(email: Email) -> Self {
        email.0
    }
}

#[test]
fn transparent_and_converted_types_have_their_wire_type() {
    assert_renders(
        &echo!((Meters, Email)),
        &["export type Meters = number;", "export type Email = string;"],
    );
}

#[test]
fn wide_integers_are_bigints() {
    assert_renders(
        &echo!((usize, i128)),
        &["(args: { value: readonly [bigint, bigint] }) => [bigint, bigint]"],
    );
}

#[test]
fn integer_keys_have_key_types() {
    assert_renders(
        &echo!((HashMap<u64, u8>, HashMap<u8, u8>)),
        &["[Record<`${bigint}`, number>, Record<number, number>]"],
    );
}

/// Shows what `*/ a comment` becomes.
#[payload]
enum Documented {
    /// The first.
    First,
    #[deprecated = "use `First`"]
    Second,
}

#[test]
#[expect(deprecated)]
fn docs_and_deprecations_are_rendered() {
    let _ = Documented::Second;
    assert_renders(
        &echo!(Documented),
        &[
            " * Shows what `*\\/ a comment` becomes.",
            "/** The first. */\n  | \"First\"",
            "/** @deprecated use `First` */\n  | \"Second\"",
        ],
    );
}

#[test]
fn std_types_are_rendered() {
    assert_renders(
        &echo!((Duration, SystemTime, VecDeque<u16>)),
        &["[Duration, SystemTime, number[]]", "secs: bigint;", "nanos: number;"],
    );
}

#[event]
struct Changed {
    at: SystemTime,
}

/// Rendering depends on the api alone, not on apis rendered before.
#[test]
fn bindings_contain_their_own_api_only() {
    let before = typescript(&api![Changed]);
    let other = typescript(&echo!(Settings));
    assert!(!other.contains("Changed"));
    assert_eq!(typescript(&api![Changed]), before);
}
