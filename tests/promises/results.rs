//! Fault 154: the memory of results is bounded while they are made.

use std::sync::atomic::{AtomicUsize, Ordering};

use ipc_runtime::transport::TestWindow;
use ipc_runtime::{Budgets, ErrorCode, Ipc, Limits, api, command, payload};
use serde_json::{Value, json};

use crate::{SOON, idle, open, until};

const KIB: usize = 1024;
/// Results of this size are four in an outbox.
const SIZE: usize = 200 * KIB;
const OUTBOX: usize = 4 * SIZE + 4 * KIB;

/// The results that exist, and the most that existed.
static ALIVE: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

/// A result that is counted.
#[payload]
struct Counted(String);

impl Counted {
    fn new(size: usize) -> Self {
        let alive = ALIVE.fetch_add(1, Ordering::SeqCst) + 1;
        PEAK.fetch_max(alive, Ordering::SeqCst);
        Counted("x".repeat(size))
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        ALIVE.fetch_sub(1, Ordering::SeqCst);
    }
}

#[command]
fn counted() -> Counted {
    Counted::new(SIZE)
}

#[command]
fn text(size: u32) -> String {
    "x".repeat(size as usize)
}

#[command]
async fn text_later(size: u32) -> String {
    tokio::task::yield_now().await;
    "x".repeat(size as usize)
}

fn ipc() -> Ipc {
    let limits = Limits { bytes: 4 * SIZE, ..Limits::default() };
    let builder =
        Ipc::builder().limits(limits).budgets(Budgets { outbox: OUTBOX, ..Budgets::default() });
    builder.role("main", api![counted, text, text_later]).build().unwrap()
}

fn send(window: &TestWindow, id: usize, method: &str, params: Value) {
    let call = json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params });
    window.send(&call.to_string());
}

async fn reply(window: &TestWindow) -> Value {
    let text = window.receive(SOON).await.expect("the call is answered");
    serde_json::from_str(&text).unwrap()
}

/// Calls wait until the page has room for results like the last.
#[tokio::test]
async fn many_large_results_are_made_a_few_at_a_time() {
    let ipc = ipc();
    let window = open(&ipc);
    // A first result, from which the size of the others is expected.
    send(&window, 0, "counted", json!([]));
    assert!(reply(&window).await["result"].is_string());
    for id in 1..=300 {
        send(&window, id, "counted", json!([]));
    }
    until("results fill the outbox", || ipc.calls_in_flight() == 296).await;
    assert_eq!(PEAK.load(Ordering::SeqCst).max(4), 4, "more results than fit were made");
    let other = ipc.test_window("other", "main").unwrap();
    let short = other.call::<String>("text", json!([10]));
    let short = tokio::time::timeout(SOON, short).await.expect("other documents are not delayed");
    assert_eq!(short.map(|text| text.len()), Ok(10));
    for _ in 0..300 {
        let reply = reply(&window).await;
        assert_eq!(reply["result"].as_str().map(str::len), Some(SIZE), "{}", reply["error"]);
    }
    idle(&ipc).await;
    let peak = PEAK.load(Ordering::SeqCst);
    assert!(peak <= 8, "{peak} results existed at a time");
    assert_eq!(ALIVE.load(Ordering::SeqCst), 0);
}

/// Results of async commands are refused before they are complete.
#[tokio::test]
async fn results_without_room_are_refused() {
    let ipc = ipc();
    let window = open(&ipc);
    for id in 0..100 {
        send(&window, id, "text_later", json!([SIZE]));
    }
    idle(&ipc).await;
    let mut results = 0;
    for _ in 0..100 {
        let reply = reply(&window).await;
        match reply["result"].as_str() {
            Some(text) => results += usize::from(text.len() == SIZE),
            None => assert_eq!(reply["error"]["data"]["budget"], "outbox", "{reply}"),
        }
    }
    assert!((1..=4).contains(&results), "{results}");
    // Room is given back.
    send(&window, 100, "text_later", json!([SIZE]));
    assert_eq!(reply(&window).await["result"].as_str().map(str::len), Some(SIZE));
}

#[tokio::test]
async fn many_small_results_and_one_at_the_limit_pass() {
    let ipc = ipc();
    let window = open(&ipc);
    for id in 0..1000 {
        send(&window, id, "text", json!([100]));
    }
    for _ in 0..1000 {
        assert_eq!(reply(&window).await["result"].as_str().map(str::len), Some(100));
    }
    let envelope = r#"{"jsonrpc":"2.0","id":1,"result":""}"#.len() + 7;
    for method in ["text", "text_later"] {
        for _ in 0..3 {
            let largest = 4 * SIZE - envelope;
            let text: String = window.call(method, [largest]).await.unwrap();
            assert_eq!(text.len(), largest);
        }
        let error = window.call::<String>(method, [5 * SIZE]).await.unwrap_err();
        assert_eq!(error.code(), Some(ErrorCode::PayloadTooLarge), "{error}");
        assert!(error.message().contains("Limits::bytes"), "{error}");
    }
}
