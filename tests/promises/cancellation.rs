//! Whoever calls can stop the call. It is answered once, and the future is dropped where it waits.

use std::time::Duration;

use ipc_runtime::transport::TestWindow;
use ipc_runtime::{AnyError, CancellationToken, ErrorCode, Ipc, State, api, command};
use serde_json::{Value, json};

use crate::{Counts, SOON, core, idle, open, until};

#[command]
async fn wait(counts: State<Counts>) {
    let _guard = Counts::guard(&counts);
    std::future::pending::<()>().await;
    counts.finish();
}

/// Waits at a place of the caller's choice, with something held.
#[command]
async fn steps(counts: State<Counts>, at: u32) {
    let lock = tokio::sync::Mutex::new(());
    for step in 0..4 {
        let _guard = Counts::guard(&counts);
        let _held = lock.lock().await;
        if step == at {
            std::future::pending::<()>().await;
        }
        tokio::task::yield_now().await;
    }
}

#[command]
fn compute(counts: State<Counts>, token: CancellationToken) -> u32 {
    let _guard = Counts::guard(&counts);
    let mut rounds = 0;
    while !token.is_cancelled() {
        std::thread::sleep(Duration::from_millis(1));
        rounds += 1;
    }
    rounds
}

#[command]
async fn told(token: CancellationToken, counts: State<Counts>) -> Result<(), AnyError> {
    // The command itself is dropped, so what is to outlive it has to be a task of its own.
    let counts = Counts::clone(&counts);
    tokio::spawn(async move {
        token.cancelled().await;
        counts.finish();
    });
    std::future::pending().await
}

#[command]
fn quick() -> u32 {
    7
}

fn ipc() -> Ipc {
    core(api![wait, steps, compute, told, quick])
}

fn cancel(window: &TestWindow, id: &Value) {
    window.send(
        &json!({ "jsonrpc": "2.0", "method": "$/cancelRequest", "params": { "id": id } })
            .to_string(),
    );
}

#[tokio::test]
async fn the_future_is_dropped_at_its_next_await() {
    let ipc = ipc();
    let (window, counts) = (open(&ipc), Counts::of(&ipc));
    let call = window.begin::<()>("wait", ()).unwrap();
    until("it waits", || counts.begun() == 1).await;
    call.cancel();
    assert_eq!(call.reply().await.unwrap_err().code(), Some(ErrorCode::Cancelled));
    idle(&ipc).await;
    assert_eq!((counts.dropped(), counts.finished()), (1, 0));
}

/// Fault 102.
#[tokio::test]
async fn whatever_it_waits_for_and_holds() {
    let ipc = ipc();
    let (window, counts) = (open(&ipc), Counts::of(&ipc));
    for at in 0..4 {
        let before = counts.begun();
        let call = window.begin::<()>("steps", [at]).unwrap();
        until("it waits", || counts.begun() == before + 1 + at).await;
        call.cancel();
        assert_eq!(call.reply().await.unwrap_err().code(), Some(ErrorCode::Cancelled));
        idle(&ipc).await;
        assert_eq!(counts.dropped(), counts.begun());
    }
}

#[tokio::test]
async fn blocking_work_is_told_and_the_caller_need_not_wait() {
    let ipc = ipc();
    let (window, counts) = (open(&ipc), Counts::of(&ipc));
    let call = window.begin::<u32>("compute", ()).unwrap();
    until("it computes", || counts.begun() == 1).await;
    call.cancel();
    assert_eq!(call.reply().await.unwrap_err().code(), Some(ErrorCode::Cancelled));
    idle(&ipc).await;
}

#[tokio::test]
async fn a_token_can_be_awaited() {
    let ipc = ipc();
    let (window, counts) = (open(&ipc), Counts::of(&ipc));
    let call = window.begin::<()>("told", ()).unwrap();
    tokio::task::yield_now().await;
    call.cancel();
    assert_eq!(call.reply().await.unwrap_err().code(), Some(ErrorCode::Cancelled));
    until("the task was told", || counts.finished() == 1).await;
}

/// Faults 100 and 101: too early, too late, twice, of nobody, of another document. None of it is answered.
#[tokio::test]
async fn cancels_that_come_to_nothing() {
    let ipc = ipc();
    let window = open(&ipc);
    let other = ipc.test_window("other", "main").unwrap();
    for id in [json!(1), json!(99), json!("x"), json!(null), json!(-1), json!({}), json!([1])] {
        cancel(&window, &id);
    }
    assert_eq!(
        window.call::<u32>("quick", ()).await,
        Ok(7),
        "where ids may come again, none is remembered"
    );

    let call = window.begin::<()>("wait", ()).unwrap();
    cancel(&other, &json!(2));
    until("it waits", || Counts::of(&ipc).begun() == 1).await;
    assert_eq!(ipc.calls_in_flight(), 1, "another document can not stop it");
    call.cancel();
    call.cancel();
    assert_eq!(call.reply().await.unwrap_err().code(), Some(ErrorCode::Cancelled));
    cancel(&window, &json!(2));
    assert_eq!(window.call::<u32>("quick", ()).await, Ok(7));
    assert_eq!(window.receive(Duration::from_millis(20)).await, None, "it was answered once");
}

#[tokio::test]
async fn a_call_in_a_batch_can_be_cancelled() {
    let ipc = ipc();
    let window = open(&ipc);
    window.send(
        r#"[{"jsonrpc":"2.0","id":"a","method":"wait"},{"jsonrpc":"2.0","id":"b","method":"quick"}]"#,
    );
    cancel(&window, &json!("a"));
    let replies: Value = serde_json::from_str(&window.receive(SOON).await.unwrap()).unwrap();
    let code = |id: &str| {
        let replies = replies.as_array().unwrap();
        replies.iter().find(|reply| reply["id"] == id).unwrap()["error"]["code"].clone()
    };
    assert_eq!((code("a"), code("b")), (json!(-32007), Value::Null));
}

/// Fault 93: on an open transport an id may come again, once its call is over.
#[tokio::test]
async fn an_id_is_not_under_way_twice() {
    let ipc = ipc();
    let (window, counts) = (open(&ipc), Counts::of(&ipc));
    let call = r#"{"jsonrpc":"2.0","id":"a","method":"wait"}"#;
    window.send(call);
    window.send(call);
    let reply: Value = serde_json::from_str(&window.receive(SOON).await.unwrap()).unwrap();
    assert_eq!((&reply["id"], &reply["error"]["code"]), (&json!("a"), &json!(-32600)));
    until("it runs", || counts.begun() == 1).await;
    cancel(&window, &json!("a"));
    assert!(window.receive(SOON).await.unwrap().contains("-32007"));
    window.send(call);
    until("it runs again", || counts.begun() == 2).await;
}
