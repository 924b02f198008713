//! Malformed and malicious inputs. The core replies to each with a typed error, runs no command, and
//! keeps the session.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};

use ipc_runtime::transport::TestWindow;
use ipc_runtime::{ErrorCode, Ipc, Limits, OpenError, State, api, command, payload};
use serde_json::{Value, json};

use crate::{assert_no_reply, exchange};

#[payload]
struct Point(i32, i32);

#[payload]
struct Meters(f64);

#[payload]
#[serde(default)]
#[derive(Default)]
struct Settings {
    size: u8,
    name: String,
}

#[payload]
enum Choice {
    Plain,
    Named { name: String },
    One(u8),
}

#[derive(Default)]
struct Ran(AtomicU32);

macro_rules! takes {
    ($($name:ident: $ty:ty;)*) => {$(
        #[command]
        fn $name(ran: State<Ran>, value: $ty) {
            ran.0.fetch_add(1, Ordering::SeqCst);
            let _ = value;
        }
    )*};
}

takes! {
    a_bool: bool;
    a_u8: u8;
    an_i32: i32;
    an_f64: f64;
    a_string: String;
    a_list: Vec<u16>;
    a_map: BTreeMap<String, u8>;
    a_point: Point;
    some_meters: Meters;
    settings: Settings;
    a_choice: Choice;
    a_unit: ();
}

#[command]
fn echo(text: String) -> String {
    text
}

#[command]
fn echo_map(map: BTreeMap<String, String>) -> BTreeMap<String, String> {
    map
}

fn ipc(limits: Limits) -> Ipc {
    Ipc::builder()
        .state(Ran::default())
        .limits(limits)
        .role(
            "main",
            api![
                a_bool,
                a_u8,
                an_i32,
                an_f64,
                a_string,
                a_list,
                a_map,
                a_point,
                some_meters,
                settings,
                a_choice,
                a_unit,
                echo,
                echo_map
            ],
        )
        .role("other", api![echo])
        .build()
        .unwrap()
}

struct Harness {
    ipc: Ipc,
    window: TestWindow,
}

impl Harness {
    fn new(limits: Limits) -> Self {
        let ipc = ipc(limits);
        let window = ipc.test_window("main", "main").unwrap();
        Harness { ipc, window }
    }

    fn ran(&self) -> u32 {
        self.ipc.state::<Ran>().unwrap().0.load(Ordering::SeqCst)
    }

    /// Sends a malformed text, and returns the error object of the reply.
    async fn rejected(&self, text: &str, code: i64) -> Value {
        let before = self.ran();
        let reply = exchange(&self.window, text).await;
        assert_eq!(reply["error"]["code"], code, "{} -> {reply}", &text[..text.len().min(200)]);
        assert_eq!(self.ran(), before, "{text} ran a command");
        assert_eq!(self.window.call::<String>("echo", ["on"]).await, Ok("on".into()));
        reply["error"].clone()
    }

    async fn rejected_call(&self, method: &str, params: &str, code: i64) -> Value {
        let text = format!(r#"{{"jsonrpc":"2.0","id":"x","method":"{method}","params":{params}}}"#);
        self.rejected(&text, code).await
    }
}

/// Fault 37: each kind of value for each type of argument. The errors name the argument.
#[tokio::test]
async fn values_of_another_type_are_rejected() {
    let harness = Harness::new(Limits::default());
    let values = ["null", "true", "0", "-1", "1.5", r#""""#, "{}", "[]", "[[]]"];
    for (method, accepted) in [
        ("a_bool", &["true"][..]),
        ("a_u8", &["0"]),
        ("an_i32", &["0", "-1"]),
        ("an_f64", &["0", "-1", "1.5"]),
        ("a_string", &[r#""""#]),
        ("a_list", &["[]"]),
        ("a_map", &["{}"]),
        ("a_point", &[]),
        ("some_meters", &["0", "-1", "1.5"]),
        ("settings", &["{}"]),
        ("a_choice", &[]),
        ("a_unit", &["null"]),
    ] {
        for value in values {
            let params = format!(r#"{{"value":{value}}}"#);
            if accepted.contains(&value) {
                let before = harness.ran();
                let params: Value = serde_json::from_str(&params).unwrap();
                assert_eq!(
                    harness.window.call::<()>(method, params).await,
                    Ok(()),
                    "{method} {value}"
                );
                assert_eq!(harness.ran(), before + 1);
            } else {
                let error = harness.rejected_call(method, &params, -32602).await;
                let path = error["data"]["path"].as_str().unwrap();
                assert!(path.starts_with("value"), "{method} {value}: {error}");
                assert!(error["message"].as_str().unwrap().contains("`value"), "{error}");
            }
        }
    }
}

/// Faults 38 and 39.
#[tokio::test]
async fn missing_duplicate_and_unknown_arguments_are_rejected() {
    let harness = Harness::new(Limits::default());
    for (params, named) in [
        ("{}", "`value`"),
        ("[]", "`value`"),
        (r#"{"value":1,"extra":2}"#, "`extra`"),
        (r#"{"Value":1}"#, "`value`"),
        (r#"{"value":1,"value":2}"#, "`value`"),
        (r#"{"value":1,"valu\u0065":2}"#, "`value`"),
        (r#"{"value":1,"__proto__":2}"#, "`__proto__`"),
        ("[1,2]", "takes 1"),
    ] {
        let error = harness.rejected_call("a_u8", params, -32602).await;
        assert!(error["message"].as_str().unwrap().contains(named), "{params}: {error}");
    }
    let text = r#"{"jsonrpc":"2.0","id":"x","method":"a_u8"}"#;
    harness.rejected(text, -32602).await;
    let many: Vec<String> = (0..100_000).map(|n| format!("\"a{n}\":0")).collect();
    harness.rejected_call("a_u8", &format!("{{{}}}", many.join(",")), -32602).await;
}

/// Faults 40 and 45.
#[tokio::test]
async fn enums_and_tuples_must_have_exactly_their_form() {
    let harness = Harness::new(Limits::default());
    for value in [
        r#""plain""#,
        r#""Other""#,
        r#"{"Plain":1}"#,
        r#"{"Named":["x"]}"#,
        r#"{"Named":{}}"#,
        r#"{"One":1,"Plain":null}"#,
        r#"{"One":[1]}"#,
        "0",
        r#"{"0":null}"#,
    ] {
        harness.rejected_call("a_choice", &format!("[{value}]"), -32602).await;
    }
    for (method, value) in [
        ("a_point", r#"{"0":1,"1":2}"#),
        ("a_point", "[1]"),
        ("a_point", "[1,2,3]"),
        ("some_meters", r#"{"0":1}"#),
        ("some_meters", "[1]"),
        ("settings", r#"[1,"x"]"#),
        ("an_i32", "1.0"),
        ("an_i32", "1e2"),
        ("an_i32", "2147483648"),
        ("a_u8", "256"),
        ("an_f64", "1e400"),
        ("an_f64", "NaN"),
        ("a_list", "[65536]"),
        ("a_list", r#"{"0":1}"#),
    ] {
        let code = if value == "NaN" { -32700 } else { -32602 };
        harness.rejected_call(method, &format!("[{value}]"), code).await;
    }
}

/// Faults 4, 40 and 45 in enums that serde buffers: its structs would accept arrays there.
#[tokio::test]
async fn buffered_enums_must_have_exactly_their_form() {
    #[payload]
    struct Inner {
        a: u8,
        b: Option<u8>,
    }
    #[payload]
    #[serde(tag = "t")]
    enum Internal {
        Dot,
        Circle { inner: Inner },
        Newtype(Inner),
        Empty(Nothing),
    }
    #[payload]
    struct Nothing;
    #[payload]
    #[serde(tag = "t", content = "c")]
    enum Adjacent {
        Dot,
        One(Inner),
        Two(u8, Inner),
        Named { inner: Inner },
    }
    #[payload]
    #[serde(untagged)]
    enum Untagged {
        Text(String),
        Object { inner: Inner },
        Pair(u8, Inner),
    }
    #[payload]
    struct Page<T> {
        items: Vec<T>,
    }
    takes! { internal: Internal; adjacent: Adjacent; untagged: Untagged; page: Page<Internal>; }

    let ipc = Ipc::builder()
        .state(Ran::default())
        .role("main", api![internal, adjacent, untagged, page, echo])
        .build()
        .unwrap();
    let window = ipc.test_window("main", "main").unwrap();
    let harness = Harness { ipc, window };
    for (method, good) in [
        ("internal", r#"{"t":"Dot"}"#),
        ("internal", r#"{"inner":{"a":1,"b":null},"t":"Circle"}"#),
        ("internal", r#"{"t":"Newtype","a":1}"#),
        ("internal", r#"{"t":"Empty"}"#),
        ("adjacent", r#"{"t":"Dot"}"#),
        ("adjacent", r#"{"c":{"a":1},"t":"One"}"#),
        ("adjacent", r#"{"t":"Two","c":[1,{"a":1}]}"#),
        ("adjacent", r#"{"t":"Named","c":{"inner":{"a":1}}}"#),
        ("untagged", r#""x""#),
        ("untagged", r#" { "inner" : { "a" : 1 } }"#),
        ("untagged", r#"[1,{"a":1}]"#),
        ("page", r#"{"items":[{"t":"Dot"}]}"#),
        ("page", r#"{"items":[]}"#),
    ] {
        let value: Value = serde_json::from_str(good).unwrap();
        assert_eq!(harness.window.call::<()>(method, [value]).await, Ok(()), "{method} {good}");
    }
    for (method, bad, path) in [
        ("internal", r#"["Dot"]"#, "value"),
        ("internal", r#"["Circle",[1,2]]"#, "value"),
        ("internal", r#"{"t":"Circle","inner":[1,2]}"#, "value.inner"),
        ("internal", r#"{"t":"dot"}"#, "value.t"),
        ("internal", r#"{"t":0}"#, "value.t"),
        ("internal", "{}", "value.t"),
        ("adjacent", r#"["Dot"]"#, "value"),
        ("adjacent", r#"{"c":[1,2],"t":"One"}"#, "value.c"),
        ("adjacent", r#"{"t":"One","c":[1,2]}"#, "value.c"),
        ("adjacent", r#"{"t":"Two","c":[1,[1,2]]}"#, "value.c[1]"),
        ("adjacent", r#"{"t":"Named","c":[{"a":1}]}"#, "value.c"),
        ("untagged", r#"{"inner":[1,2]}"#, "value"),
        ("untagged", "[[1,2]]", "value"),
        ("untagged", "[1,[1,2]]", "value"),
        ("untagged", "null", "value"),
        ("page", r#"{"items":[{"t":"Dot"},["Dot"]]}"#, "value.items[1]"),
        ("page", r#"[[{"t":"Dot"}]]"#, "value"),
    ] {
        let error = harness.rejected_call(method, &format!("[{bad}]"), -32602).await;
        assert_eq!(error["data"]["path"], path, "{method} {bad}: {error}");
    }
}

/// Faults 17, 21, 29 and 46, also in unknown members.
#[tokio::test]
async fn messages_that_exceed_a_limit_are_rejected() {
    let limits = Limits { bytes: 100_000, depth: 10, values: 1000, batch: 3, ..Limits::default() };
    let harness = Harness::new(limits);
    let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    for params in [
        format!("[{}]", nested(11)),
        format!(r#"{{"unknown":{}}}"#, nested(11)),
        format!("[{}]", nested(40_000)),
        r#"["\ud800"]"#.into(),
        r#"{"\udc00":1}"#.into(),
        r#"{"unknown":{"deep":"\udfff\ud800"}}"#.into(),
    ] {
        harness.rejected_call("echo", &params, -32602).await;
    }
    let deep_text = nested(1000);
    assert_eq!(harness.window.call("echo", [&deep_text]).await, Ok(deep_text), "fault 18");
    harness.rejected_call("echo", &format!("[[{}0]]", "0,".repeat(1000)), -32001).await;

    let around = r#"{"jsonrpc":"2.0","id":"x","method":"echo","params":[""]}"#.len();
    let long = "x".repeat(100_000 - around);
    let text = format!(r#"{{"jsonrpc":"2.0","id":"x","method":"echo","params":["{long}"]}}"#);
    assert_eq!(exchange(&harness.window, &text).await["result"], long);
    harness.rejected(&text.replace("[\"x", "[\"xx"), -32001).await;
    harness.rejected(&format!("{}{text}", " ".repeat(100_000)), -32001).await;

    let batch =
        |len: usize| format!("[{}]", vec![r#"{"jsonrpc":"2.0","method":"echo"}"#; len].join(","));
    assert_no_reply(&harness.window, &batch(3)).await;
    harness.rejected(&batch(4), -32001).await;
}

/// Fault 47.
#[tokio::test]
async fn results_that_exceed_a_limit_are_errors() {
    #[command]
    fn large() -> String {
        "x".repeat(2000)
    }
    #[command]
    fn large_error() -> Result<(), String> {
        Err(large())
    }
    let limits = Limits { bytes: 1000, ..Limits::default() };
    let ipc = Ipc::builder().limits(limits).role("main", api![large, large_error]).build().unwrap();
    let window = ipc.test_window("main", "main").unwrap();
    for command in ["large", "large_error"] {
        let error = window.call::<String>(command, ()).await.unwrap_err();
        assert_eq!(error.code(), Some(ErrorCode::PayloadTooLarge));
    }
}

/// Fault 53: an error does not repeat a long input.
#[tokio::test]
async fn errors_quote_at_most_a_line() {
    let harness = Harness::new(Limits::default());
    let long = "x".repeat(1_000_000);
    for (method, params) in [
        ("a_u8", format!(r#"["{long}"]"#)),
        ("a_map", format!(r#"[{{"{long}":"x"}}]"#)),
        ("a_choice", format!(r#"["{long}"]"#)),
        ("a_u8", format!(r#"{{"{long}":1}}"#)),
    ] {
        let error = harness.rejected_call(method, &params, -32602).await;
        assert!(error.to_string().len() < 2000, "{method}: {} bytes", error.to_string().len());
    }
}

/// Faults 53, 55 to 58: unknown commands and commands of another role get the same error.
#[tokio::test]
async fn all_commands_that_a_role_does_not_have_get_the_same_error() {
    let harness = Harness::new(Limits::default());
    let other = harness.ipc.test_window("other", "other").unwrap();
    let long = "x".repeat(65_536);
    let names = [
        "",
        "Echo",
        "ECHO",
        "echo ",
        " echo",
        "echo\\u0000",
        "ｅｃｈｏ",
        "e\\u0301cho",
        "\\u202eecho",
        "plugin:x|y",
        "__ipc_internal",
        "../echo",
        "echo/../echo",
        "%65cho",
        "$/hello",
        "$/listen2",
        "rpc.discover2",
        &long,
    ];
    let mut errors = Vec::new();
    for name in names {
        errors.push(harness.rejected_call(name, "[]", -32601).await);
    }
    let denied = r#"{"jsonrpc":"2.0","id":"x","method":"a_bool","params":[true]}"#;
    let denied = exchange(&other, denied).await["error"].clone();
    let unknown = r#"{"jsonrpc":"2.0","id":"x","method":"no_such","params":[true]}"#;
    assert_eq!(denied, exchange(&other, unknown).await["error"]);
    assert_eq!(harness.ran(), 0);
    errors.dedup();
    assert_eq!(errors.len(), 1, "the error depends on the name");
    if cfg!(debug_assertions) {
        let message = denied["message"].as_str().unwrap();
        assert!(message.contains("`.role(\"other\", …)`"), "{message}");
    }
}

/// Faults 26, 27, 41 and 136.
#[tokio::test]
async fn texts_round_trip() {
    let harness = Harness::new(Limits::default());
    let backslashes = "\\".repeat(10_000);
    let texts = [
        "",
        "__proto__",
        "constructor",
        "prototype",
        "toJSON",
        "hasOwnProperty",
        "then",
        "\0\u{1}\u{7f}",
        "\u{2028}\u{2029}",
        "</script><script>x()",
        "<!--",
        "]]>",
        "`${x}`",
        "*/",
        "\r",
        "\r\n",
        "'+x+'",
        "\\'",
        "__CHANNEL__:7",
        "$/cancel",
        "\u{feff}",
        "😀\u{10ffff}",
        &backslashes,
    ];
    for text in texts {
        assert_eq!(harness.window.call("echo", [text]).await, Ok(text.to_owned()));
        let map = BTreeMap::from([(text.to_owned(), text.to_owned())]);
        assert_eq!(harness.window.call("echo_map", [&map]).await, Ok(map));
    }
}

/// Faults 1, 3, 4, 6, 7, 9, 10 and 11, on a transport without a key.
#[tokio::test]
async fn texts_that_are_not_messages_are_rejected() {
    let harness = Harness::new(Limits::default());
    for (text, code) in [
        ("", -32700),
        ("null", -32600),
        ("true", -32600),
        ("0", -32600),
        ("\"x\"", -32600),
        ("{}", -32600),
        ("{} {}", -32700),
        ("\u{feff}{}", -32700),
        (r#"{"jsonrpc":"2.0","id":1,"method":"echo","params":["x"],"extra":1}"#, -32600),
        (r#"{"jsonrpc":"2.0","id":1,"method":"echo","method":"a_bool"}"#, -32600),
        (r#"{"jsonrpc":"1.0","id":1,"method":"echo"}"#, -32600),
        (r#"{"jsonrpc":"2.0","id":1,"method":"echo","params":"x"}"#, -32600),
        (r#"{"jsonrpc":"2.0","id":1,"method":"echo","params":["x"],"result":1}"#, -32600),
        (r#"{"jsonrpc":"2.0","id":1,"method":"echo","error":{}}"#, -32600),
        (r#"{"jsonrpc":"2.0","id":{},"method":"echo"}"#, -32600),
        (r#"{"jsonrpc":"2.0","id":1,"method":"echo","params":["x"],}"#, -32700),
        (r#"{"jsonrpc":"2.0","id":1,"method":"echo","params":['x']}"#, -32700),
        (r#"{"jsonrpc":"2.0","id":01,"method":"echo"}"#, -32700),
    ] {
        harness.rejected(text, code).await;
    }
}

/// Fault 95: replies without a request.
#[tokio::test]
async fn unexpected_replies_are_ignored() {
    let harness = Harness::new(Limits::default());
    for text in [
        r#"{"jsonrpc":"2.0","id":1,"result":1}"#,
        r#"{"jsonrpc":"2.0","id":"x","error":{"code":1,"message":""}}"#,
        r#"{"jsonrpc":"2.0","result":1,"error":1}"#,
    ] {
        assert_no_reply(&harness.window, text).await;
    }
    assert_eq!(harness.ran(), 0);
}

/// Fault 135.
#[test]
fn invalid_labels_are_rejected() {
    let ipc = ipc(Limits::default());
    let long = "x".repeat(10_000);
    for label in ["", "'); alert(1)//", "\"]}", "a\nb", "\u{2028}", "😀", "a/b", &long] {
        let error = ipc.test_window(label, "main").unwrap_err();
        assert!(matches!(error, OpenError::Label { .. }), "{error}");
        assert!(error.to_string().len() < 500);
    }
    let _window = ipc.test_window("main", "main").unwrap();
    assert_eq!(
        ipc.test_window("main", "main").unwrap_err(),
        OpenError::Taken { label: "main".into() }
    );
    let error = ipc.test_window("second", "nobody").unwrap_err();
    assert_eq!(error, OpenError::NoRole { role: "nobody".into() });
    assert!(error.to_string().contains(".role(\"nobody\", api![…])"));
}

/// Fault 139, and the other errors of `build()`: all at once, with their locations.
#[test]
fn build_reports_all_errors_at_once() {
    mod first {
        #[ipc_runtime::command]
        pub(super) fn twice() {}
        #[ipc_runtime::event(rename = "taken")]
        pub(super) struct Event;
        #[ipc_runtime::event(from = page)]
        pub(super) struct PageReady;
    }
    mod second {
        #[ipc_runtime::command]
        pub(super) fn twice() {}
        #[ipc_runtime::command]
        pub(super) fn taken() {}
        #[ipc_runtime::command]
        pub(super) fn needy(_state: ipc_runtime::State<super::Ran>) {}
        #[ipc_runtime::command(inline)]
        pub(super) fn stuck(_numbers: ipc_runtime::Streaming<u32>) {}
    }
    let error = Ipc::builder()
        .limits(Limits { depth: 121, ..Limits::default() })
        .state(1u8)
        .state(2u8)
        .role("main", api![first::twice, first::Event, first::PageReady, second::taken])
        .role("main", api![second::twice, second::needy, second::stuck])
        .role("no role", api![])
        .build()
        .unwrap_err();
    let report = error.to_string();
    let has = |parts: &[&str]| {
        assert!(
            error
                .problems()
                .iter()
                .map(ToString::to_string)
                .any(|problem| parts.iter().all(|part| problem.contains(part))),
            "no error contains {parts:?}:\n{report}"
        );
    };
    has(&["`u8`", "twice"]);
    has(&["role `main`", "twice"]);
    has(&["`no role`"]);
    has(&["command `twice`", "protocol/faults.rs:", "rename"]);
    has(&["event `taken`", "command `taken`", "rename"]);
    has(&["Ran", "`needy`", "protocol/faults.rs:", ".state(…)"]);
    has(&["`Limits::depth`", "121", "120"]);
    has(&["event `PageReady`", "protocol/faults.rs:", "lifecycle"]);
    has(&["`stuck`", "protocol/faults.rs:", "`inline`", "`numbers`"]);
    assert_eq!(error.problems().len(), 9, "{report}");
}

#[test]
fn an_entry_of_several_lists_is_registered_once() {
    let both = api![echo, api![echo, echo_map], api![echo_map]];
    assert_eq!(both.schema().commands.len(), 2);
    assert!(Ipc::builder().role("a", both.clone()).role("b", both).build().is_ok());
}

/// Fault 159: clients read a reply by the value of its id.
#[tokio::test]
async fn ids_are_compared_by_value_or_refused() {
    let harness = Harness::new(Limits::default());
    let call =
        |id: &str| format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"echo","params":["on"]}}"#);
    for (id, value) in [
        ("1e2", json!(100)),
        ("7.0", json!(7)),
        ("-0", json!(0)),
        ("-12", json!(-12)),
        ("9007199254740991", json!(9_007_199_254_740_991_u64)),
        (r#""\u007a\u002F""#, json!("z/")),
        (r#""\ud83d\ude00""#, json!("😀")),
        ("null", Value::Null),
    ] {
        let reply = exchange(&harness.window, &call(id)).await;
        assert_eq!((&reply["id"], &reply["result"]), (&value, &json!("on")), "{id}");
    }
    let long = json!("x".repeat(300)).to_string();
    let digits = "9".repeat(400);
    for id in [
        "1.5",
        "1e400",
        "-1e400",
        "0.1e1000",
        "9007199254740992",
        "-9007199254740993",
        "18446744073709551616",
        &digits,
        r#""\ud800""#,
        r#""a\udc00""#,
        &long,
        "[]",
        "{}",
        "true",
    ] {
        harness.rejected(&call(id), -32600).await;
        let reply = exchange(&harness.window, &call(id)).await;
        assert_eq!(reply.get("id"), Some(&Value::Null), "{id}: {reply}");
    }
    let version = r#"{"jsonrpc":"\u0032.0","id":1,"method":"echo","params":["on"]}"#;
    assert_eq!(exchange(&harness.window, version).await["result"], "on");
}
