//! Edge cases of the JSON grammar, in an argument and in place of a whole message.

use ipc_runtime::transport::TestWindow;
use ipc_runtime::{ErrorCode, JsonValue, Limits, api, command};
use serde_json::Value;

use crate::{SOON, core};

#[command]
fn echo(value: JsonValue) -> JsonValue {
    value
}

#[command]
fn whole(value: i64) -> f64 {
    value as f64
}

#[command]
fn length(value: String) -> u32 {
    value.len() as u32
}

fn window() -> TestWindow {
    core(api![echo, whole, length].integers(ipc_runtime::Integers::Number))
        .test_window("main", "main")
        .unwrap()
}

async fn reply(window: &TestWindow, text: &str) -> Value {
    window.send(text);
    let reply = window.receive(SOON).await.unwrap_or_else(|| panic!("no reply to {text}"));
    serde_json::from_str(&reply).unwrap()
}

async fn call(window: &TestWindow, command: &str, argument: &str) -> Value {
    let text = format!(
        r#"{{"jsonrpc":"2.0","id":1,"method":"{command}","params":{{"value":{argument}}}}}"#
    );
    reply(window, &text).await
}

/// Fault 34: valid JSON values. The second text is the result, where it differs.
const ACCEPTED: &[(&str, &str)] = &[
    ("null", ""),
    ("true", ""),
    ("false", ""),
    ("0", ""),
    ("-0", "-0.0"),
    ("-1", ""),
    ("1.5", ""),
    ("0e1", "0.0"),
    ("0E+2", "0.0"),
    ("1e-2", "0.01"),
    ("1E22", "1e+22"),
    ("-1e+2", "-100.0"),
    (
        "0.4e00669999999999999999999999999999999999999999999999999999999999999999999999999999e-1",
        "error",
    ),
    ("1e-400", "0.0"),
    ("5e-324", ""),
    ("1.7976931348623157e308", "1.7976931348623157e+308"),
    ("123456789012345680000000", "1.2345678901234568e+23"),
    ("[]", ""),
    ("[ ]", "[]"),
    ("\t[\n1\r,2 ]", "[1,2]"),
    ("{}", ""),
    (r#"{"":0}"#, ""),
    (r#"{"a":1,"a":2}"#, r#"{"a":2}"#),
    (r#"{"a":{"b":[{}]}}"#, ""),
    (r#""""#, ""),
    (r#""\"\\\/\b\f\n\r\t""#, r#""\"\\/\b\f\n\r\t""#),
    (r#""\u0041\u00e9""#, "\"Aé\""),
    (r#""\ud83d\ude00""#, "\"😀\""),
    (r#""\u0000""#, ""),
    ("\"\u{7f}\"", ""),
    ("\"\u{2028}\u{2029}\u{feff}\"", ""),
    ("\"\u{10ffff}\"", ""),
    (r#""\uffff""#, "\"\u{ffff}\""),
];

/// Fault 34: invalid JSON texts.
const REJECTED: &[&str] = &[
    "",
    " ",
    "nul",
    "nulll",
    "True",
    "undefined",
    "NaN",
    "-NaN",
    "Infinity",
    "-Infinity",
    "01",
    "-01",
    "+1",
    ".5",
    "-.5",
    "1.",
    "1.e1",
    "1e",
    "1e+",
    "0x1",
    "0o7",
    "1_000",
    "1 2",
    "--1",
    "1e1.5",
    "1e400",
    "-1e400",
    "[",
    "]",
    "[1",
    "[1,",
    "[1,]",
    "[,1]",
    "[1 2]",
    "[1,,2]",
    "[1:2]",
    "[\"a\",\n1",
    "{",
    "}",
    "{\"a\"}",
    "{\"a\":}",
    "{\"a\":1,}",
    "{,}",
    "{a:1}",
    "{'a':1}",
    "{1:1}",
    "{null:1}",
    "{\"a\" 1}",
    "{\"a\"::1}",
    "{\"a\":1 \"b\":2}",
    "{\"a\":1}}",
    "[1]]",
    "\"",
    "\"\\\"",
    "\"\\x41\"",
    "\"\\u\"",
    "\"\\u12\"",
    "\"\\u12g4\"",
    "\"\\uD800\"",
    "\"\\uDC00\"",
    "\"\\uD800\\uD800\"",
    "\"\\uDE00\\uD83D\"",
    "\"\\ud83d\\u0041\"",
    "\"\\a\"",
    "\"\n\"",
    "\"\t\"",
    "\"\0\"",
    "\"\u{1f}\"",
    "'a'",
    "`a`",
    "// a\n1",
    "/* a */1",
    "1//a",
    "#1",
    "\u{feff}1",
    "\u{a0}1",
    "\u{c}1",
    "\u{2028}1",
    "[\u{b}1]",
    "*",
    "<null>",
    "a",
    "\\u0061",
];

#[tokio::test]
async fn exactly_the_texts_of_the_json_grammar_are_accepted() {
    let window = window();
    for (text, back) in ACCEPTED {
        let reply = call(&window, "echo", text).await;
        if *back == "error" {
            assert!(reply["error"].is_object(), "{text}: {reply}");
            continue;
        }
        let back: Value = serde_json::from_str(if back.is_empty() { text } else { back }).unwrap();
        assert_eq!(reply["result"], back, "{text}");
    }
    for text in REJECTED {
        let inside = call(&window, "echo", text).await;
        assert!(inside["error"].is_object(), "{text:?}: {inside}");
        // In place of a whole message.
        let outside = reply(&window, text).await;
        assert!(outside["error"].is_object(), "{text:?}: {outside}");
    }
    assert_eq!(call(&window, "echo", "1").await["result"], 1);
}

/// Fault 23: a number must fit the type of the argument.
#[tokio::test]
async fn a_number_must_fit_its_type() {
    let window = window();
    for (text, value) in [("7", 7.0), ("-7", -7.0), ("9007199254740991", 9_007_199_254_740_991.0)] {
        assert_eq!(call(&window, "whole", text).await["result"], value, "{text}");
    }
    let digits = "9".repeat(400);
    for text in ["7.0", "1e2", "-0.0", "0.5", "9007199254740992", "1e400", "-1e400", &digits] {
        let reply = call(&window, "whole", text).await;
        assert!(reply["error"].is_object(), "{text}: {reply}");
    }
}

/// Fault 18: brackets in a string do not count as depth.
#[tokio::test]
async fn brackets_in_a_string_are_text() {
    let window = window();
    let text = format!("\"{}\"", "[".repeat(1_000_000));
    assert_eq!(call(&window, "length", &text).await["result"], 1_000_000);
}

/// Faults 17 and 19: arguments are limited in depth, and so are results.
#[tokio::test]
async fn the_depth_of_values_is_limited() {
    let window = window();
    let nested = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
    let limit = Limits::default().depth;
    assert!(call(&window, "echo", &nested(limit)).await["result"].is_array());
    for levels in [limit + 1, 127, 128, 10_000, 1_000_000] {
        let reply = call(&window, "echo", &nested(levels)).await;
        assert_eq!(reply["error"]["code"], ErrorCode::InvalidPayload.number(), "{levels}");
    }
}
