//! Bytes and wide integers on the wire: JSON cannot represent the first, and JavaScript would round
//! the second.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use ipc_runtime::transport::TestWindow;
use ipc_runtime::{
    Api, BigInt, Bytes, ErrorCode, Integers, Ipc, JsonValue, Number, Payload, api, command, event,
    payload,
};
use serde_json::{Value, json};

use crate::{SOON, core, exchange};

/// Calls a command with the text of its argument, and returns the text of the result or of the error.
async fn call(window: &TestWindow, command: &str, argument: &str) -> Result<String, String> {
    window.send(&format!(
        r#"{{"jsonrpc":"2.0","id":1,"method":"{command}","params":{{"value":{argument}}}}}"#
    ));
    let reply = window.receive(SOON).await.expect("the call is answered");
    let prefix = r#"{"jsonrpc":"2.0","id":1,"result":"#;
    match reply.strip_prefix(prefix) {
        Some(rest) => Ok(rest.strip_suffix('}').expect("the reply is one object").to_owned()),
        None => {
            let error: Value = serde_json::from_str(&reply).unwrap();
            assert_eq!(error["error"]["code"], ErrorCode::InvalidPayload.number(), "{reply}");
            Err(error["error"]["message"].as_str().unwrap().to_owned())
        }
    }
}

macro_rules! echo {
    ($($name:ident: $ty:ty;)*) => {$(
        #[command]
        fn $name(value: $ty) -> $ty {
            value
        }
    )*};
}

#[payload]
#[serde(tag = "type")]
enum Tagged {
    Sized { size: u64, bytes: Bytes },
    Counted { by: HashMap<String, i64> },
}

#[payload]
#[serde(rename_all = "camelCase")]
struct Strange {
    #[serde(rename = "$int")]
    int: u8,
    #[serde(rename = "$$")]
    dollars: Vec<Dollar>,
    exact: u64,
}

#[payload]
enum Dollar {
    #[serde(rename = "$bytes")]
    Bytes(u8),
    #[serde(rename = "$unit")]
    Unit,
    #[serde(rename = "$named")]
    Named { x: u8 },
}

echo! {
    an_i64: i64;
    a_u64: u64;
    an_i128: i128;
    a_u128: u128;
    some_bytes: Bytes;
    maybe: Option<Vec<(u64, Bytes)>>;
    by_name: BTreeMap<String, u64>;
    by_id: BTreeMap<u64, Bytes>;
    tagged: Tagged;
    strange: Strange;
    a_number: Number<i64>;
    both: (BigInt<u64>, Number<u64>);
    any_json: JsonValue;
    json_and_integer: (JsonValue, u64);
    plain: BTreeMap<String, String>;
    a_float: f64;
}

fn values() -> Api {
    api![
        an_i64,
        a_u64,
        an_i128,
        a_u128,
        some_bytes,
        maybe,
        by_name,
        by_id,
        tagged,
        strange,
        a_number,
        both,
        any_json,
        json_and_integer,
        plain,
        a_float,
    ]
}

async fn assert_round_trips(window: &TestWindow, command: &str, texts: &[&str]) {
    for text in texts {
        assert_eq!(call(window, command, text).await.as_deref(), Ok(*text), "{command}");
    }
}

async fn assert_rejected(window: &TestWindow, command: &str, texts: &[&str], part: &str) {
    for text in texts {
        let error = call(window, command, text).await.expect_err(text);
        assert!(error.contains(part), "{command} {text}: {error}");
    }
}

/// Fault 24.
#[tokio::test]
async fn wide_integers_are_exact() {
    let window = core(values()).test_window("main", "main").unwrap();
    assert_round_trips(
        &window,
        "an_i64",
        &[
            r#"{"$int":"0"}"#,
            r#"{"$int":"-1"}"#,
            r#"{"$int":"9223372036854775807"}"#,
            r#"{"$int":"-9223372036854775808"}"#,
        ],
    )
    .await;
    assert_round_trips(&window, "a_u64", &[r#"{"$int":"18446744073709551615"}"#]).await;
    assert_round_trips(
        &window,
        "an_i128",
        &[
            r#"{"$int":"-170141183460469231731687303715884105728"}"#,
            r#"{"$int":"170141183460469231731687303715884105727"}"#,
            r#"{"$int":"-1"}"#,
        ],
    )
    .await;
    let most = r#"{"$int":"340282366920938463463374607431768211455"}"#;
    assert_round_trips(&window, "a_u128", &[most]).await;
    assert_rejected(&window, "an_i128", &[most], "").await;
    assert_rejected(
        &window,
        "a_u64",
        &[
            r#"{"$int":"-1"}"#,
            r#"{"$int":"18446744073709551616"}"#,
            r#"{"$int":"999999999999999999999999999999999999999999"}"#,
            r#"{"$int":""}"#,
            r#"{"$int":"-"}"#,
            r#"{"$int":"01"}"#,
            r#"{"$int":"-0"}"#,
            r#"{"$int":"+1"}"#,
            r#"{"$int":"1e3"}"#,
            r#"{"$int":"0x1"}"#,
            r#"{"$int":" 1"}"#,
            r#"{"$int":1}"#,
            r#"{"$int":null}"#,
            r#"{"$int":"1","x":1}"#,
            r#"{"x":1,"$int":"1"}"#,
            r#"{"$$int":"1"}"#,
            r#"{"$bytes":"AA=="}"#,
            "{}",
            r#""1""#,
            "[1]",
            "1.5",
            "-1",
            "true",
        ],
        "argument `value`",
    )
    .await;
}

/// A client without markers can send every integer with an exact JSON form.
#[tokio::test]
async fn plain_integers_are_accepted() {
    let window = core(values()).test_window("main", "main").unwrap();
    for (plain, marked) in
        [("7", r#"{"$int":"7"}"#), ("-9223372036854775808", r#"{"$int":"-9223372036854775808"}"#)]
    {
        assert_eq!(call(&window, "an_i64", plain).await.as_deref(), Ok(marked));
    }
    // Fault 23: a number that would have to be rounded is not an integer.
    assert_rejected(&window, "an_i64", &["1.0", "1e2", "9223372036854775808", "1e400"], "").await;
}

/// Fault 44.
#[tokio::test]
async fn bytes_are_base64_within_a_message() {
    let window = core(values()).test_window("main", "main").unwrap();
    assert_round_trips(
        &window,
        "some_bytes",
        &[r#"{"$bytes":""}"#, r#"{"$bytes":"AAECAw=="}"#, r#"{"$bytes":"/+/+"}"#],
    )
    .await;
    assert_rejected(
        &window,
        "some_bytes",
        &[
            r#"{"$bytes":"A"}"#,
            r#"{"$bytes":"AAECAw"}"#,
            r#"{"$bytes":"-_-_"}"#,
            r#"{"$bytes":[1,2,3]}"#,
            r#"{"$bytes":[1,2]}"#,
            r#"{"$bytes":[1]}"#,
            r#"{"$bytes":[-1,2]}"#,
            r#"{"$bytes":7}"#,
            r#"{"$bytes":null}"#,
            r#"{"$bytes":"AA==","x":1}"#,
            r#"{"$int":"1"}"#,
            "[]",
            "[1,2,300]",
            r#""AA==""#,
            "null",
            "{}",
        ],
        "argument `value`",
    )
    .await;
}

#[tokio::test]
async fn markers_can_appear_anywhere_in_a_value() {
    let window = core(values()).test_window("main", "main").unwrap();
    assert_round_trips(&window, "maybe", &["null", "[]", r#"[[{"$int":"1"},{"$bytes":"AA=="}]]"#])
        .await;
    assert_round_trips(&window, "by_name", &[r#"{"__proto__":{"$int":"2"},"a":{"$int":"1"}}"#])
        .await;
    assert_round_trips(
        &window,
        "by_id",
        &[r#"{"0":{"$bytes":""},"18446744073709551615":{"$bytes":"AA=="}}"#],
    )
    .await;
    // serde buffers the content of tagged enums.
    assert_round_trips(
        &window,
        "tagged",
        &[
            r#"{"type":"Sized","size":{"$int":"18446744073709551615"},"bytes":{"$bytes":"AQ=="}}"#,
            r#"{"type":"Counted","by":{"$$int":{"$int":"-1"}}}"#,
        ],
    )
    .await;
    assert_rejected(
        &window,
        "tagged",
        &[
            r#"{"type":"Sized","size":{"$int":"1"},"bytes":[1,2]}"#,
            r#"{"type":"Sized","size":"1","bytes":{"$bytes":"AQ=="}}"#,
            r#"{"type":"Counted","by":{"$int":"1"}}"#,
        ],
        "",
    )
    .await;
}

#[tokio::test]
async fn keys_that_look_like_markers_are_escaped() {
    let window = core(values()).test_window("main", "main").unwrap();
    assert_round_trips(
        &window,
        "by_name",
        &[r#"{"$$$bytes":{"$int":"3"},"$$int":{"$int":"1"},"a$":{"$int":"2"}}"#],
    )
    .await;
    assert_rejected(&window, "by_name", &[r#"{"$int":"1"}"#, r#"{"$x":{"$int":"1"}}"#], "").await;
    assert_round_trips(
        &window,
        "strange",
        &[concat!(
            r#"{"$$int":1,"$$$":[{"$$bytes":2},"$unit",{"$$named":{"x":3}}],"#,
            r#""exact":{"$int":"4"}}"#
        )],
    )
    .await;
    // A type without markers needs no escapes.
    assert_round_trips(&window, "plain", &[r#"{"$$int":"1","$bytes":"2","$int":"3"}"#]).await;
}

#[tokio::test]
async fn integers_as_numbers_are_safe_integers() {
    let ipc = Ipc::builder().role("main", values().integers(Integers::Number)).build().unwrap();
    let window = ipc.test_window("main", "main").unwrap();
    for command in ["an_i64", "an_i128", "a_number"] {
        assert_round_trips(&window, command, &["0", "9007199254740991", "-9007199254740991"]).await;
        assert_rejected(
            &window,
            command,
            &["9007199254740992", "-9007199254740992", "1.5", r#"{"$int":"1"}"#],
            "",
        )
        .await;
    }
    assert_round_trips(&window, "both", &[r#"[{"$int":"18446744073709551615"},7]"#]).await;
    assert_rejected(&window, "both", &[r#"[{"$int":"1"},9007199254740992]"#], "").await;
    // A large float is still a float.
    assert_round_trips(&window, "a_float", &["1e+20"]).await;
    assert_eq!(call(&window, "a_float", "100000000000000000").await.as_deref(), Ok("1e+17"));
    assert_rejected(
        &window,
        "tagged",
        &[r#"{"type":"Counted","by":{"a":9007199254740993}}"#],
        "±(2^53 − 1)",
    )
    .await;
    assert_round_trips(&window, "tagged", &[r#"{"type":"Counted","by":{"a":-7}}"#]).await;
}

#[command]
fn beyond_the_limit(at: usize) -> Vec<i64> {
    let mut all = vec![0; 3];
    all[at] = -(1 << 53);
    all
}

#[tokio::test]
async fn a_result_that_would_be_rounded_is_an_error() {
    let ipc = Ipc::builder()
        .role("main", api![beyond_the_limit].integers(Integers::Number))
        .build()
        .unwrap();
    let window = ipc.test_window("main", "main").unwrap();
    let error = window.call::<Vec<i64>>("beyond_the_limit", json!({ "at": 1 })).await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::Internal));
    assert!(error.message().contains("`[1]`: -9007199254740992 is beyond"), "{error}");
}

/// Faults 19, 20 and 28: `JsonValue` is parsed and serialized again. The last of duplicate keys wins,
/// and no key has a special meaning.
#[tokio::test]
async fn a_json_value_holds_any_json() {
    let window = core(values()).test_window("main", "main").unwrap();
    assert_round_trips(
        &window,
        "any_json",
        &[
            "null",
            r#"{"$int":"1"}"#,
            r#"{"$serde_json::private::RawValue":"1"}"#,
            r#"{"$serde_json::private::Number":"1"}"#,
            "[1,-1,1.5,9007199254740991]",
        ],
    )
    .await;
    assert_eq!(call(&window, "any_json", r#"{"a":1,"a":2}"#).await.as_deref(), Ok(r#"{"a":2}"#));
    // JavaScript can represent 2^60, but not 2^60 + 1.
    let exact = call(&window, "any_json", "1152921504606846976").await;
    assert_eq!(exact.as_deref(), Ok("1.152921504606847e+18"));
    assert_rejected(&window, "any_json", &["1152921504606846977", "9007199254740993"], "").await;
    assert_round_trips(&window, "json_and_integer", &[r#"[{"$$int":[1]},{"$int":"1"}]"#]).await;
}

#[event(from = both)]
#[derive(PartialEq, Debug, Clone)]
struct Measured {
    at: u64,
    samples: Bytes,
}

#[tokio::test]
async fn events_carry_bytes_and_wide_integers() {
    let ipc = core(api![Measured]);
    let (sender, received) = std::sync::mpsc::channel();
    let _listener = ipc.listen::<Measured>(move |event, _| sender.send(event).unwrap()).unwrap();
    let window = ipc.test_window("main", "main").unwrap();
    window.listen::<Measured>().await.unwrap();
    let event = Measured { at: u64::MAX, samples: vec![0, 255].into() };
    window.emit(&event).unwrap();
    assert_eq!(received.recv_timeout(SOON).unwrap(), event);
    assert_eq!(ipc.emit(&event), 1);
    assert_eq!(
        window.receive(SOON).await.unwrap(),
        r#"{"jsonrpc":"2.0","method":"Measured","params":[{"at":{"$int":"18446744073709551615"},"samples":{"$bytes":"AP8="}}]}"#
    );
}

#[payload]
struct Refusal {
    code: u64,
}

#[command]
fn refuses() -> Result<(), Refusal> {
    Err(Refusal { code: u64::MAX })
}

#[tokio::test]
async fn errors_carry_wide_integers() {
    let window = core(api![refuses]).test_window("main", "main").unwrap();
    let text = r#"{"jsonrpc":"2.0","id":1,"method":"refuses"}"#;
    let reply = exchange(&window, text).await;
    assert_eq!(reply["error"]["data"], json!({ "code": { "$int": u64::MAX.to_string() } }));
    let error = window.call::<()>("refuses", ()).await.unwrap_err();
    assert_eq!(error.command::<Refusal>().unwrap().code, u64::MAX);
}

/// A test window encodes arguments as a page does.
#[tokio::test]
async fn a_test_window_takes_typed_arguments() {
    #[derive(serde::Serialize)]
    struct Args<T> {
        value: T,
    }
    async fn assert_echoes<T: Payload + Clone + PartialEq>(
        window: &TestWindow,
        command: &str,
        value: T,
    ) {
        let args = Args { value: value.clone() };
        assert!(window.call::<T>(command, args).await.unwrap() == value, "{command}");
    }
    let window = core(values()).test_window("main", "main").unwrap();
    assert_echoes(&window, "a_u64", 7_u64).await;
    assert_echoes(&window, "a_u64", u64::MAX).await;
    assert_echoes(&window, "an_i128", i128::MIN).await;
    assert_echoes(&window, "some_bytes", Bytes::from([1, 2])).await;
    assert_eq!(window.call::<i64>("an_i64", json!({ "value": -7 })).await.unwrap(), -7);
}

#[test]
fn all_roles_use_the_same_integers() {
    let error = Ipc::builder()
        .role("a", api![a_u64].integers(Integers::Number))
        .role("b", api![a_u64])
        .role("c", api![a_u64].integers(Integers::Number).integers(Integers::BigInt))
        .build()
        .unwrap_err();
    let problems: Vec<_> = error.problems().iter().map(ToString::to_string).collect();
    let [roles, parts] = &problems[..] else { panic!("{error}") };
    assert!(roles.contains("role `a` has `Integers::Number`, but role `b` has"), "{roles}");
    assert!(parts.contains("parts of the api of role `c`"), "{parts}");
}

#[payload]
struct Times {
    since: std::time::SystemTime,
    span: Duration,
}

#[command]
fn times(value: Times) -> Times {
    value
}

#[tokio::test]
async fn times_have_the_format_of_serde() {
    let window = core(api![times]).test_window("main", "main").unwrap();
    assert_round_trips(
        &window,
        "times",
        &[concat!(
            r#"{"since":{"secs_since_epoch":{"$int":"1"},"nanos_since_epoch":2},"#,
            r#""span":{"secs":{"$int":"18446744073709551615"},"nanos":999999999}}"#
        )],
    )
    .await;
}
