//! Callers can cancel their calls. A cancelled call gets one reply, and its future is dropped at the
//! point where it waits.

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

/// Waits at the given step, and holds a lock and a guard while waiting.
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
async fn observe_token(token: CancellationToken, counts: State<Counts>) -> Result<(), AnyError> {
    // Cancelling drops this future, so the token is awaited in a task of its own.
    let _guard = Counts::guard(&counts);
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
    core(api![wait, steps, compute, observe_token, quick])
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
    until("the command waits", || counts.begun() == 1).await;
    call.cancel();
    assert_eq!(call.reply().await.unwrap_err().code(), Some(ErrorCode::Cancelled));
    idle(&ipc).await;
    assert_eq!((counts.dropped(), counts.finished()), (1, 0));
}

/// Fault 102.
#[tokio::test]
async fn a_cancelled_future_drops_everything_it_holds() {
    let ipc = ipc();
    let (window, counts) = (open(&ipc), Counts::of(&ipc));
    for at in 0..4 {
        let before = counts.begun();
        let call = window.begin::<()>("steps", [at]).unwrap();
        until("the command waits", || counts.begun() == before + 1 + at).await;
        call.cancel();
        assert_eq!(call.reply().await.unwrap_err().code(), Some(ErrorCode::Cancelled));
        idle(&ipc).await;
        assert_eq!(counts.dropped(), counts.begun());
    }
}

#[tokio::test]
async fn cancelling_a_blocking_command_replies_at_once() {
    let ipc = ipc();
    let (window, counts) = (open(&ipc), Counts::of(&ipc));
    let call = window.begin::<u32>("compute", ()).unwrap();
    until("the command runs", || counts.begun() == 1).await;
    call.cancel();
    assert_eq!(call.reply().await.unwrap_err().code(), Some(ErrorCode::Cancelled));
    idle(&ipc).await;
}

#[tokio::test]
async fn a_token_can_be_awaited() {
    let ipc = ipc();
    let (window, counts) = (open(&ipc), Counts::of(&ipc));
    let call = window.begin::<()>("observe_token", ()).unwrap();
    until("the command has begun", || counts.begun() == 1).await;
    call.cancel();
    assert_eq!(call.reply().await.unwrap_err().code(), Some(ErrorCode::Cancelled));
    until("the token is cancelled", || counts.finished() == 1).await;
}

/// Faults 100 and 101: a cancel before its call, after the reply, twice, without a call, or from
/// another document. The core replies to none of them.
#[tokio::test]
async fn cancels_without_a_call_in_flight_are_ignored() {
    let ipc = ipc();
    let window = open(&ipc);
    let other = ipc.test_window("other", "main").unwrap();
    for id in [json!(1), json!(99), json!("x"), json!(null), json!(-1), json!({}), json!([1])] {
        cancel(&window, &id);
    }
    assert_eq!(
        window.call::<u32>("quick", ()).await,
        Ok(7),
        "a cancel is not kept for a later call of the same id"
    );

    let call = window.begin::<()>("wait", ()).unwrap();
    cancel(&other, &json!(2));
    until("the command waits", || Counts::of(&ipc).begun() == 1).await;
    assert_eq!(ipc.calls_in_flight(), 1, "another document cannot cancel the call");
    call.cancel();
    call.cancel();
    assert_eq!(call.reply().await.unwrap_err().code(), Some(ErrorCode::Cancelled));
    cancel(&window, &json!(2));
    assert_eq!(window.call::<u32>("quick", ()).await, Ok(7));
    assert_eq!(window.receive(Duration::from_millis(20)).await, None, "the call has one reply");
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

/// Fault 159: an id is its value, in whatever notation.
#[tokio::test]
async fn a_cancel_names_the_value_of_an_id() {
    let ipc = ipc();
    let window = open(&ipc);
    for (id, same) in [
        (r#""z""#, r#""\u007a""#),
        (r#""\u00e9""#, r#""é""#),
        ("100", "1e2"),
        ("-3.0", "-3"),
        ("0", "-0"),
    ] {
        window.send(&format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"wait"}}"#));
        until("the call runs", || ipc.calls_in_flight() == 1).await;
        let twice = format!(r#"{{"jsonrpc":"2.0","id":{same},"method":"wait"}}"#);
        window.send(&twice);
        assert!(window.receive(SOON).await.unwrap().contains("-32600"), "{id} is in flight");
        window.send(&format!(
            r#"{{"jsonrpc":"2.0","method":"$/cancelRequest","params":{{"id":{same}}}}}"#
        ));
        let reply = window.receive(SOON).await.unwrap();
        assert!(reply.contains("-32007"), "{same} does not cancel {id}: {reply}");
        until("the call has ended", || ipc.calls_in_flight() == 0).await;
    }
}

/// Fault 93: on a transport without a key, an id can be used again after its call has ended.
#[tokio::test]
async fn an_id_is_not_in_flight_twice() {
    let ipc = ipc();
    let (window, counts) = (open(&ipc), Counts::of(&ipc));
    let call = r#"{"jsonrpc":"2.0","id":"a","method":"wait"}"#;
    window.send(call);
    window.send(call);
    let reply: Value = serde_json::from_str(&window.receive(SOON).await.unwrap()).unwrap();
    assert_eq!((&reply["id"], &reply["error"]["code"]), (&json!("a"), &json!(-32600)));
    until("the call runs", || counts.begun() == 1).await;
    cancel(&window, &json!("a"));
    assert!(window.receive(SOON).await.unwrap().contains("-32007"));
    window.send(call);
    until("the call runs again", || counts.begun() == 2).await;
}
