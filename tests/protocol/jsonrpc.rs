//! The examples of the JSON-RPC 2.0 specification, in its order. The messages of errors differ, so
//! that only their codes and ids are compared.

use std::sync::atomic::{AtomicI32, Ordering};

use ipc_runtime::transport::TestWindow;
use ipc_runtime::{Ipc, State, api, command};
use serde_json::{Value, json};

use crate::{assert_no_reply, exchange};

#[command]
fn subtract(minuend: i32, subtrahend: i32) -> i32 {
    minuend - subtrahend
}

/// Takes two or three arguments. The specification's `sum` takes any number of them.
#[command]
async fn sum(a: i32, b: i32, c: Option<i32>) -> i32 {
    a + b + c.unwrap_or_default()
}

#[derive(Default)]
struct Updates(AtomicI32);

#[command(inline)]
fn update(updates: State<Updates>, a: i32, b: i32, c: i32, d: i32, e: i32) {
    updates.0.fetch_add(a + b + c + d + e, Ordering::SeqCst);
}

#[command(inline)]
fn notify_hello(updates: State<Updates>, times: i32) {
    updates.0.fetch_add(times, Ordering::SeqCst);
}

#[command]
fn get_data() -> (String, u8) {
    ("hello".into(), 5)
}

fn window() -> (Ipc, TestWindow) {
    let ipc = Ipc::builder()
        .state(Updates::default())
        .role("main", api![subtract, sum, update, notify_hello, get_data])
        .build()
        .unwrap();
    let window = ipc.test_window("main", "main").unwrap();
    (ipc, window)
}

fn assert_error(reply: &Value, id: Value, code: i64) {
    assert_eq!(reply["jsonrpc"], "2.0");
    assert_eq!(reply.get("id"), Some(&id), "{reply}");
    assert_eq!(reply["error"]["code"], code, "{reply}");
    assert!(reply["error"]["message"].as_str().is_some_and(|text| !text.is_empty()));
    assert_eq!(reply.get("result"), None);
}

#[tokio::test]
async fn rpc_call_with_positional_parameters() {
    let (_ipc, window) = window();
    let call = r#"{"jsonrpc": "2.0", "method": "subtract", "params": [42, 23], "id": 1}"#;
    assert_eq!(exchange(&window, call).await, json!({"jsonrpc": "2.0", "result": 19, "id": 1}));
    let call = r#"{"jsonrpc": "2.0", "method": "subtract", "params": [23, 42], "id": 2}"#;
    assert_eq!(exchange(&window, call).await, json!({"jsonrpc": "2.0", "result": -19, "id": 2}));
}

#[tokio::test]
async fn rpc_call_with_named_parameters() {
    let (_ipc, window) = window();
    for (params, id) in
        [(r#"{"subtrahend": 23, "minuend": 42}"#, 3), (r#"{"minuend": 42, "subtrahend": 23}"#, 4)]
    {
        let call = format!(
            r#"{{"jsonrpc": "2.0", "method": "subtract", "params": {params}, "id": {id}}}"#
        );
        let expected = json!({"jsonrpc": "2.0", "result": 19, "id": id});
        assert_eq!(exchange(&window, &call).await, expected);
    }
}

#[tokio::test]
async fn a_notification() {
    let (ipc, window) = window();
    assert_no_reply(&window, r#"{"jsonrpc": "2.0", "method": "update", "params": [1,2,3,4,5]}"#)
        .await;
    assert_no_reply(&window, r#"{"jsonrpc": "2.0", "method": "foobar"}"#).await;
    assert_eq!(ipc.state::<Updates>().unwrap().0.load(Ordering::SeqCst), 15);
}

#[tokio::test]
async fn rpc_call_of_non_existent_method() {
    let (_ipc, window) = window();
    let reply = exchange(&window, r#"{"jsonrpc": "2.0", "method": "foobar", "id": "1"}"#).await;
    assert_error(&reply, json!("1"), -32601);
}

#[tokio::test]
async fn rpc_call_with_invalid_json() {
    let (_ipc, window) = window();
    let text = r#"{"jsonrpc": "2.0", "method": "foobar, "params": "bar", "baz]"#;
    assert_error(&exchange(&window, text).await, Value::Null, -32700);
}

#[tokio::test]
async fn rpc_call_with_invalid_request_object() {
    let (_ipc, window) = window();
    let text = r#"{"jsonrpc": "2.0", "method": 1, "params": "bar"}"#;
    assert_error(&exchange(&window, text).await, Value::Null, -32600);
}

#[tokio::test]
async fn rpc_call_batch_invalid_json() {
    let (_ipc, window) = window();
    let text = r#"[
        {"jsonrpc": "2.0", "method": "sum", "params": [1,2,4], "id": "1"},
        {"jsonrpc": "2.0", "method"
    ]"#;
    assert_error(&exchange(&window, text).await, Value::Null, -32700);
}

#[tokio::test]
async fn rpc_call_with_an_empty_array() {
    let (_ipc, window) = window();
    assert_error(&exchange(&window, "[]").await, Value::Null, -32600);
}

#[tokio::test]
async fn rpc_call_with_an_invalid_batch() {
    let (_ipc, window) = window();
    let reply = exchange(&window, "[1]").await;
    assert_eq!(reply.as_array().map(Vec::len), Some(1));
    assert_error(&reply[0], Value::Null, -32600);

    let reply = exchange(&window, "[1,2,3]").await;
    assert_eq!(reply.as_array().map(Vec::len), Some(3));
    reply.as_array().unwrap().iter().for_each(|reply| assert_error(reply, Value::Null, -32600));
}

#[tokio::test]
async fn rpc_call_batch() {
    let (ipc, window) = window();
    let text = r#"[
        {"jsonrpc": "2.0", "method": "sum", "params": [1,2,4], "id": "1"},
        {"jsonrpc": "2.0", "method": "notify_hello", "params": [7]},
        {"jsonrpc": "2.0", "method": "subtract", "params": [42,23], "id": "2"},
        {"foo": "boo"},
        {"jsonrpc": "2.0", "method": "foo.get", "params": {"name": "myself"}, "id": "5"},
        {"jsonrpc": "2.0", "method": "get_data", "id": "9"}
    ]"#;
    let reply = exchange(&window, text).await;
    let replies = reply.as_array().unwrap();
    assert_eq!(replies.len(), 5, "{reply}");
    let find = |id: Value| replies.iter().find(|one| one["id"] == id).unwrap();
    assert_eq!(find(json!("1"))["result"], 7);
    assert_eq!(find(json!("2"))["result"], 19);
    assert_eq!(find(json!("9"))["result"], json!(["hello", 5]));
    assert_error(find(Value::Null), Value::Null, -32600);
    assert_error(find(json!("5")), json!("5"), -32601);
    assert_eq!(ipc.state::<Updates>().unwrap().0.load(Ordering::SeqCst), 7);
}

#[tokio::test]
async fn rpc_call_batch_all_notifications() {
    let (ipc, window) = window();
    let text = r#"[
        {"jsonrpc": "2.0", "method": "update", "params": [1,2,3,4,0]},
        {"jsonrpc": "2.0", "method": "notify_hello", "params": [7]}
    ]"#;
    assert_no_reply(&window, text).await;
    assert_eq!(ipc.state::<Updates>().unwrap().0.load(Ordering::SeqCst), 17);
}
