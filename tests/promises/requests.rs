//! Requests from the core to a page: a typed reply, within the deadline.

use std::time::Duration;

use ipc_runtime::{
    Bytes, ErrorCode, Ipc, Limits, RequestError, Window, api, command, payload, request,
};
use serde_json::json;

use crate::{SOON, core, open};

/// Asks the user before data is lost.
#[request(reply = bool, error = Refusal)]
#[derive(Debug, Clone, PartialEq)]
struct Confirm {
    question: String,
}

#[payload]
#[derive(Debug, Clone, PartialEq)]
struct Refusal {
    reason: String,
}

#[request(reply = Bytes)]
#[derive(Debug)]
struct Selection;

#[command]
async fn delete(window: Window) -> Result<bool, String> {
    let question = "Delete all notes?".to_owned();
    window.request(&Confirm { question }).await.map_err(|error| error.to_string())
}

#[command]
fn delete_blocking(window: Window) -> Result<bool, String> {
    let question = "Delete all notes?".to_owned();
    let answer = window.ipc().runtime().block_on(window.request(&Confirm { question }));
    answer.map_err(|error| error.to_string())
}

fn ipc() -> Ipc {
    core(api![delete, delete_blocking, Confirm, Selection])
}

fn question() -> Confirm {
    Confirm { question: "Really?".to_owned() }
}

fn code<E: std::fmt::Debug>(error: &RequestError<E>) -> Option<ErrorCode> {
    match error {
        RequestError::Failed(failure) => Some(failure.code()),
        _ => None,
    }
}

#[tokio::test]
async fn a_command_can_ask_the_page_that_called_it() {
    let ipc = ipc();
    let window = open(&ipc);
    window.handle::<Confirm>().await.unwrap();
    for command in ["delete", "delete_blocking"] {
        let call = window.begin::<bool>(command, ()).unwrap();
        let received = window.next_request::<Confirm>(SOON).await.unwrap();
        assert_eq!(received.request.question, "Delete all notes?");
        received.reply(&true).unwrap();
        assert_eq!(call.reply().await, Ok(true));
    }
}

#[tokio::test]
async fn a_request_is_a_json_rpc_call() {
    let ipc = ipc();
    let window = open(&ipc);
    window.handle::<Confirm>().await.unwrap();
    let _ = window.begin::<bool>("delete", ()).unwrap();
    let text = window.receive(SOON).await.unwrap();
    assert_eq!(
        text,
        r#"{"jsonrpc":"2.0","id":1,"method":"Confirm","params":[{"question":"Delete all notes?"}]}"#
    );
}

/// The request fails at once, although the core does not parse the reply.
#[tokio::test]
async fn a_reply_that_exceeds_a_limit_fails_the_request() {
    let limits = Limits { values: 10, ..Limits::default() };
    let builder = Ipc::builder().limits(limits).role("main", api![Confirm]);
    let ipc = builder.build().unwrap();
    let window = open(&ipc);
    window.handle::<Confirm>().await.unwrap();
    let core_window = window.window().clone();
    let request = tokio::spawn(async move { core_window.request(&question()).await });
    window.receive(SOON).await.unwrap();
    let many = serde_json::Value::from(vec![0; 20]);
    window.send(&format!(r#"{{"jsonrpc":"2.0","id":1,"result":{many}}}"#));
    let error = tokio::time::timeout(SOON, request).await.unwrap().unwrap().unwrap_err();
    assert_eq!(code(&error), Some(ErrorCode::PayloadTooLarge), "{error}");
}

/// Fault 127, while a reply is deserialized.
#[tokio::test]
async fn a_panic_in_the_reply_type_fails_only_its_request() {
    #[payload]
    #[serde(try_from = "u32", into = "u32")]
    #[derive(Debug, Clone)]
    struct Even(u32);
    impl From<Even> for u32 {
        fn from(even: Even) -> u32 {
            even.0
        }
    }
    impl TryFrom<u32> for Even {
        type Error = String;
        fn try_from(number: u32) -> Result<Self, String> {
            assert_eq!(number % 2, 0, "on purpose");
            Ok(Even(number))
        }
    }
    #[request(reply = Even)]
    struct Draw;

    let ipc = core(api![Draw]);
    let window = open(&ipc);
    window.handle::<Draw>().await.unwrap();
    for number in [3, 4] {
        let core_window = window.window().clone();
        let request = tokio::spawn(async move { core_window.request(&Draw).await });
        window.receive(SOON).await.unwrap();
        let id = number - 2;
        window.send(&format!(r#"{{"jsonrpc":"2.0","id":{id},"result":{number}}}"#));
        match request.await.expect("the task does not panic") {
            Ok(Even(even)) => assert_eq!((number, even), (4, 4)),
            Err(error) => assert_eq!((number, code(&error)), (3, Some(ErrorCode::Internal))),
        }
    }
}

#[tokio::test]
async fn replies_carry_bytes_and_typed_errors() {
    let ipc = ipc();
    let window = open(&ipc);
    window.handle::<Confirm>().await.unwrap();
    window.handle::<Selection>().await.unwrap();
    let core_window = window.window().clone();
    let (answer, ()) = tokio::join!(core_window.request(&Selection), async {
        let received = window.next_request::<Selection>(SOON).await.unwrap();
        received.reply(&Bytes(vec![1, 2, 3])).unwrap();
    });
    assert_eq!(answer.unwrap().0, [1, 2, 3]);

    let question = question();
    let refusal = Refusal { reason: "no".to_owned() };
    let (answer, ()) = tokio::join!(core_window.request(&question), async {
        window.next_request::<Confirm>(SOON).await.unwrap().fail(&refusal).unwrap();
    });
    assert!(matches!(answer, Err(RequestError::Page(error)) if error == refusal));
}

#[tokio::test]
async fn a_request_without_a_handler_fails_at_once() {
    let ipc = ipc();
    let window = open(&ipc);
    let error = window.window().request(&question()).await.unwrap_err();
    assert_eq!(code(&error), Some(ErrorCode::UnknownCommand), "{error}");
    window.handle::<Confirm>().await.unwrap();
    window.call::<()>("$/unhandle", json!({ "request": "Confirm" })).await.unwrap();
    assert_eq!(
        code(&window.window().request(&question()).await.unwrap_err()),
        Some(ErrorCode::UnknownCommand)
    );
    for request in ["Nothing", "delete", "PageReady"] {
        let error = window.call::<()>("$/handle", json!({ "request": request })).await.unwrap_err();
        assert_eq!(error.code(), Some(ErrorCode::UnknownCommand), "{request}");
    }
}

#[tokio::test]
async fn a_request_that_times_out_is_cancelled() {
    let ipc = ipc();
    let window = open(&ipc);
    window.handle::<Confirm>().await.unwrap();
    let time = Duration::from_millis(30);
    let error = window.window().request_within(&question(), time).await.unwrap_err();
    assert_eq!(code(&error), Some(ErrorCode::DeadlineExceeded));
    let mut texts = Vec::new();
    while let Some(text) = window.receive(Duration::from_millis(20)).await {
        texts.push(text);
    }
    let cancel = r#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":1}}"#;
    assert!(texts.iter().any(|text| text == cancel), "the page is not notified: {texts:?}");
}

/// Dropping the future cancels the request.
#[tokio::test]
async fn cancelling_a_command_cancels_its_request() {
    let ipc = ipc();
    let window = open(&ipc);
    window.handle::<Confirm>().await.unwrap();
    let call = window.begin::<bool>("delete", ()).unwrap();
    let received = window.next_request::<Confirm>(SOON).await.unwrap();
    call.cancel();
    assert_eq!(call.reply().await.unwrap_err().code(), Some(ErrorCode::Cancelled));
    let cancel = r#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":1}}"#;
    assert_eq!(window.receive(SOON).await.as_deref(), Some(cancel));
    received.reply(&true).unwrap();
    assert_eq!(window.call::<()>("$/unhandle", json!({ "request": "Confirm" })).await, Ok(()));
}

#[tokio::test]
async fn closing_a_window_fails_its_requests() {
    let ipc = ipc();
    let window = open(&ipc);
    window.handle::<Confirm>().await.unwrap();
    let core_window = window.window().clone();
    let (question, handle) = (question(), core_window.clone());
    let request = tokio::spawn(async move { handle.request(&question).await });
    window.next_request::<Confirm>(SOON).await.unwrap();
    drop(window);
    assert_eq!(code(&request.await.unwrap().unwrap_err()), Some(ErrorCode::Closed));
    let again = core_window.request(&self::question()).await;
    assert_eq!(code(&again.unwrap_err()), Some(ErrorCode::Closed));
}

/// Fault 95, and replies of the wrong type.
#[tokio::test]
async fn malformed_replies_fail_the_request() {
    let ipc = ipc();
    let window = open(&ipc);
    window.handle::<Confirm>().await.unwrap();
    let handle = window.window().clone();
    for (id, reply) in [
        (1, r#"{"jsonrpc":"2.0","id":1,"result":7}"#),
        (2, r#"{"jsonrpc":"2.0","id":2,"result":null}"#),
        (3, r#"{"jsonrpc":"2.0","id":3,"error":7}"#),
        (4, r#"{"jsonrpc":"2.0","id":4,"error":{"code":1,"message":"","data":7}}"#),
        (5, r#"{"jsonrpc":"2.0","id":5,"error":{"code":-32603,"message":"it threw"}}"#),
        (6, r#"{"jsonrpc":"2.0","id":6,"result":true,"error":{"code":1,"message":""}}"#),
    ] {
        let question = Confirm { question: id.to_string() };
        let (outcome, ()) = tokio::join!(handle.request(&question), async {
            window.next_request::<Confirm>(SOON).await.unwrap();
            window.send(r#"{"jsonrpc":"2.0","id":999,"result":true}"#);
            window.send(reply);
            window.send(reply);
        });
        let error = code(&outcome.unwrap_err());
        let expected = if id == 5 { ErrorCode::Internal } else { ErrorCode::InvalidPayload };
        assert_eq!(error, Some(expected), "{reply}");
    }
}

#[tokio::test]
async fn a_request_that_exceeds_the_limit_is_not_sent() {
    let limits = Limits { bytes: 1000, ..Limits::default() };
    let ipc = Ipc::builder().limits(limits).role("main", api![Confirm]).build().unwrap();
    let window = open(&ipc);
    window.handle::<Confirm>().await.unwrap();
    let confirm = Confirm { question: "?".repeat(1000) };
    let error = window.window().request(&confirm).await.unwrap_err();
    assert_eq!(code(&error), Some(ErrorCode::PayloadTooLarge), "{error}");
}
