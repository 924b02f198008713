//! Where generators of TypeScript are known to say what serde does not do: each is told truly here, or refused.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, SystemTime};

use ipc_runtime::{Api, Bindings, Ipc, api, command, event, payload};

use crate::{core, exchange};

fn typescript(api: &Api) -> String {
    let files = Bindings::of(api).render().unwrap();
    files.into_iter().find(|(name, _)| name == "index.ts").unwrap().1
}

fn says(api: &Api, parts: &[&str]) {
    let text = typescript(api);
    for part in parts {
        assert!(text.contains(part), "{part}\nis not in:\n{text}");
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
fn one_shape_for_both_directions() {
    says(
        &echo!(Settings),
        &[
            "export interface Settings {\n  readonly size: number;\n  readonly name: string | null;\n  \
             readonly tags?: string[];\n  readonly version: number;\n}",
            "export interface SettingsInput {\n  readonly size?: number;\n  readonly name?: string | null;\n  \
             readonly tags?: readonly string[];\n}",
            "Command<(args: { value: SettingsInput }) => Settings>",
        ],
    );
}

/// What is left out where it may be is read, and what is promised is sent.
#[tokio::test]
async fn defaults_that_stay_required() {
    let window = core(echo!(Settings)).test_window("main", "main").unwrap();
    let call = r#"{"jsonrpc":"2.0","id":1,"method":"echo","params":{"value":{}}}"#;
    let reply = exchange(&window, call).await;
    assert_eq!(reply["result"], serde_json::json!({ "size": 0, "name": null, "version": 0 }));
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
fn two_types_of_one_name() {
    #[command]
    fn both(a: first::Item, b: second::Item) -> String {
        format!("{} {}", a.id, b.name)
    }
    let error = Ipc::builder().role("main", api![both]).build().unwrap_err().to_string();
    assert!(error.matches("protocol/truth.rs").count() == 2, "{error}");
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

/// All of a list of attributes counts, whatever stands in it.
#[test]
fn lists_of_attributes_that_are_dropped() {
    says(
        &echo!(Several),
        &[
            r#"{ readonly kind: "first-one"; readonly data: { readonly someField: number } }"#,
            r#"{ readonly kind: "second-one" }"#,
        ],
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
        if text.contains('@') { Ok(Email(text)) } else { Err("an address has an `@`") }
    }
}

impl From<Email> for String {
    fn from(email: Email) -> Self {
        email.0
    }
}

#[test]
fn types_that_look_otherwise_on_the_wire() {
    says(&echo!((Meters, Email)), &["export type Meters = number;", "export type Email = string;"]);
}

#[test]
fn integers_that_are_rounded() {
    says(
        &echo!((usize, i128)),
        &["(args: { value: readonly [bigint, bigint] }) => [bigint, bigint]"],
    );
}

#[test]
fn keys_that_typescript_does_not_have() {
    says(
        &echo!((HashMap<u64, u8>, HashMap<u8, u8>)),
        &["[Record<`${bigint}`, number>, Record<number, number>]"],
    );
}

/// Tells what `*/ a comment` is.
#[payload]
enum Documented {
    /// The first.
    First,
    #[deprecated = "use `First`"]
    Second,
}

#[test]
#[expect(deprecated)]
fn docs_that_are_lost() {
    let _ = Documented::Second;
    says(
        &echo!(Documented),
        &[
            " * Tells what `*\\/ a comment` is.",
            "/** The first. */\n  | \"First\"",
            "/** @deprecated use `First` */\n  | \"Second\"",
        ],
    );
}

#[test]
fn types_of_std_that_are_missing() {
    says(
        &echo!((Duration, SystemTime, VecDeque<u16>)),
        &["[Duration, SystemTime, number[]]", "readonly secs: bigint;", "readonly nanos: number;"],
    );
}

#[event]
struct Changed {
    at: SystemTime,
}

/// Rendering is a function of the api: nothing is remembered from one to the next.
#[test]
fn files_that_are_merged_from_elsewhere() {
    let before = typescript(&api![Changed]);
    let other = typescript(&echo!(Settings));
    assert!(!other.contains("Changed"));
    assert_eq!(typescript(&api![Changed]), before);
}
