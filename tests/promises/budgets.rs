//! Whoever wants more than there is gets an error that names the budget, at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use ipc_runtime::transport::{CallError, TestWindow};
use ipc_runtime::{
    AnyError, Api, Budgets, Channel, ErrorCode, Ipc, State, Streaming, Window, api, command, event,
};
use serde_json::json;

use crate::{Counts, idle, open, until};

#[event]
struct Ticked;

#[event(from = page)]
struct Clicked;

#[event(from = page)]
struct Typed {
    text: String,
}

#[derive(Clone, Default)]
struct Gate(Arc<AtomicBool>);

#[command]
async fn wait(counts: State<Counts>) {
    let _guard = Counts::guard(&counts);
    std::future::pending::<()>().await;
}

#[command]
fn block(gate: State<Gate>, counts: State<Counts>) {
    let _guard = Counts::guard(&counts);
    while !gate.0.load(Ordering::SeqCst) {
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[command]
async fn hold(on_number: Channel<u32>, counts: State<Counts>) {
    let _guard = Counts::guard(&counts);
    std::future::pending::<()>().await;
    drop(on_number);
}

#[command]
async fn never_reads(texts: Streaming<String>, counts: State<Counts>) {
    let _guard = Counts::guard(&counts);
    std::future::pending::<()>().await;
    drop(texts);
}

#[command]
async fn ponder(text: String, counts: State<Counts>) {
    let _guard = Counts::guard(&counts);
    std::future::pending::<()>().await;
    drop(text);
}

#[command]
async fn reads(mut texts: Streaming<String>) -> Result<u32, AnyError> {
    let mut read = 0;
    while let Some(text) = texts.next().await {
        text?;
        read += 1;
    }
    Ok(read)
}

#[command]
fn large() -> String {
    "x".repeat(1000)
}

#[command]
async fn soon() {
    tokio::task::yield_now().await;
}

fn api() -> Api {
    api![ponder, never_reads, reads, soon, wait, block, hold, large, Ticked, Clicked, Typed]
}

fn ipc(budgets: Budgets) -> Ipc {
    let builder = Ipc::builder().state(Counts::default()).state(Gate::default());
    builder.budgets(budgets).role("main", api()).build().unwrap()
}

fn names(error: &CallError, budget: &str, limit: usize) {
    assert_eq!(error.code(), Some(ErrorCode::Overloaded), "{error}");
    assert_eq!(error.data(), Some(&json!({ "budget": budget, "limit": limit })), "{error}");
    assert!(error.message().contains(budget), "{error}");
}

#[tokio::test]
async fn calls() {
    let ipc = ipc(Budgets { calls: 3, ..Budgets::default() });
    let window = open(&ipc);
    let calls: Vec<_> = (0..3).map(|_| window.begin::<()>("wait", ()).unwrap()).collect();
    until("they wait", || Counts::of(&ipc).begun() == 3).await;
    names(&window.call::<()>("wait", ()).await.unwrap_err(), "calls", 3);
    let other = ipc.test_window("other", "main").unwrap();
    assert!(other.call::<String>("large", ()).await.is_ok(), "other documents have their own");
    calls[0].cancel();
    until("there is room", || ipc.calls_in_flight() == 2).await;
    assert!(window.call::<String>("large", ()).await.is_ok());
}

/// Who has an answer may call again at once.
#[tokio::test]
async fn a_call_that_has_an_answer_does_not_count() {
    let ipc = ipc(Budgets { calls: 1, tasks: 1, ..Budgets::default() });
    let window = open(&ipc);
    for _ in 0..500 {
        window.call::<String>("large", ()).await.unwrap();
        assert_eq!(ipc.calls_in_flight(), 0);
        window.call::<()>("soon", ()).await.unwrap();
        assert_eq!(ipc.calls_in_flight(), 0);
    }
}

/// Few calls can hold much.
#[tokio::test]
async fn arguments() {
    let ipc = ipc(Budgets { arguments: 2500, ..Budgets::default() });
    let window = open(&ipc);
    let ponder = || window.begin::<()>("ponder", ["x".repeat(1000)]).unwrap();
    let calls = [ponder(), ponder()];
    until("two ponder", || Counts::of(&ipc).begun() == 2).await;
    names(&ponder().reply().await.unwrap_err(), "arguments", 2500);
    assert!(window.call::<String>("large", ()).await.is_ok(), "others need none");
    calls[0].cancel();
    until("one is gone", || ipc.calls_in_flight() == 1).await;
    let _third = ponder();
    until("another has begun", || Counts::of(&ipc).begun() == 3).await;
    // Events that wait for their handlers hold theirs too.
    let (told, mut texts) = tokio::sync::mpsc::unbounded_channel();
    let _subscription = ipc.listen::<Typed>(move |event, _| told.send(event.text.len()).unwrap());
    for len in [1000, 100] {
        window.emit(&Typed { text: "x".repeat(len) }).unwrap();
    }
    assert_eq!(texts.recv().await, Some(100), "the first was one too many");
}

/// What blocks counts, also once its document is gone.
#[tokio::test]
async fn tasks() {
    let ipc = ipc(Budgets { tasks: 2, ..Budgets::default() });
    let window = open(&ipc);
    let _calls: Vec<_> = (0..2).map(|_| window.begin::<()>("block", ()).unwrap()).collect();
    until("they block", || Counts::of(&ipc).begun() == 2).await;
    drop(_calls);
    drop(window);
    let window = open(&ipc);
    names(&window.call::<String>("large", ()).await.unwrap_err(), "tasks", 2);
    ipc.state::<Gate>().unwrap().0.store(true, Ordering::SeqCst);
    idle(&ipc).await;
    assert!(window.call::<String>("large", ()).await.is_ok());
}

#[tokio::test]
async fn streams() {
    let ipc = ipc(Budgets { streams: 2, ..Budgets::default() });
    let window = open(&ipc);
    let held = [window.channel::<u32>("hold"), window.channel::<u32>("hold")];
    for channel in &held {
        let _ = window.begin::<()>("hold", [channel]).unwrap();
    }
    until("they hold", || Counts::of(&ipc).begun() == 2).await;
    let channel = window.channel::<u32>("hold");
    names(&window.call::<()>("hold", [&channel]).await.unwrap_err(), "streams", 2);
}

#[tokio::test]
async fn listeners() {
    let ipc = ipc(Budgets { listeners: 2, ..Budgets::default() });
    let window = open(&ipc);
    window.listen::<Ticked>().await.unwrap();
    window.listen::<Ticked>().await.unwrap();
    names(&window.listen::<Ticked>().await.unwrap_err(), "listeners", 2);
    window.call::<()>("$/unlisten", json!({ "event": "Ticked" })).await.unwrap();
    window.listen::<Ticked>().await.unwrap();
}

#[tokio::test]
async fn events_beyond_it_are_dropped() {
    let ipc = ipc(Budgets { events: 10, ..Budgets::default() });
    let (gate, counts) = (ipc.state::<Gate>().unwrap(), Counts::of(&ipc));
    let (held, seen) = (gate.clone(), counts.clone());
    let handler = move |_: Clicked, _: &Window| {
        while !held.0.load(Ordering::SeqCst) {
            std::thread::sleep(Duration::from_millis(1));
        }
        seen.finish();
    };
    ipc.listen(handler).unwrap();
    let window = open(&ipc);
    for _ in 0..100 {
        window.emit(&Clicked).unwrap();
    }
    gate.0.store(true, Ordering::SeqCst);
    until("they are handled", || counts.finished() >= 10).await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!((10..=11).contains(&counts.finished()), "{}", counts.finished());
}

#[tokio::test]
async fn what_waits_for_a_page() {
    let ipc = ipc(Budgets { outbox: 2500, ..Budgets::default() });
    let window = open(&ipc);
    // Nobody takes anything until all three are answered.
    for id in 1..=3 {
        window.send(&format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"large"}}"#));
    }
    idle(&ipc).await;
    let mut overloaded = 0;
    for _ in 0..3 {
        let reply = window.receive(crate::SOON).await.unwrap();
        overloaded += usize::from(reply.contains(r#""budget":"outbox""#));
    }
    assert_eq!(overloaded, 1);
}

/// A late listener is sent what was kept, or told that there is no room for it.
#[tokio::test]
async fn what_was_kept_for_late_listeners() {
    #[event(keep_last)]
    struct Kept(String);
    let budgets = Budgets { outbox: 2500, ..Budgets::default() };
    let ipc = Ipc::builder().budgets(budgets).role("main", api![large, Kept]).build().unwrap();
    ipc.emit(&Kept("x".repeat(1500)));
    let window = open(&ipc);
    // Nobody takes its answer until the page has said that it listens.
    window.send(r#"{"jsonrpc":"2.0","id":"large","method":"large"}"#);
    idle(&ipc).await;
    let error = window.listen::<Kept>().await.unwrap_err();
    assert_eq!(error.data().unwrap()["budget"], "outbox", "{error}");
    while window.receive(Duration::ZERO).await.is_some() {}
    window.listen::<Kept>().await.unwrap();
    assert_eq!(window.next_event::<Kept>(crate::SOON).await.unwrap().0.len(), 1500);
    ipc.emit(&Kept(String::new()));
    assert!(window.next_event::<Kept>(crate::SOON).await.unwrap().0.is_empty());
    assert!(window.next_event::<Kept>(Duration::ZERO).await.is_none(), "it listens once");
}

/// Replies that wait for the last of their batch count as well, in whatever batch they are.
#[tokio::test]
async fn what_waits_in_batches() {
    let ipc = ipc(Budgets { outbox: 2500, ..Budgets::default() });
    let window = open(&ipc);
    let batch = |first: u32| {
        let call = |id, method| json!({ "jsonrpc": "2.0", "id": id, "method": method });
        let large = (first..first + 2).map(|id| call(id, "large"));
        serde_json::Value::from_iter(large.chain([call(first + 2, "block")])).to_string()
    };
    window.send(&batch(1));
    until("the first waits for its last", || ipc.calls_in_flight() == 1).await;
    window.send(&batch(11));
    until("the second as well", || ipc.calls_in_flight() == 2).await;
    ipc.state::<Gate>().unwrap().0.store(true, Ordering::SeqCst);
    let mut refused = Vec::new();
    for _ in 0..2 {
        let replies = window.receive(crate::SOON).await.unwrap();
        let replies: Vec<serde_json::Value> = serde_json::from_str(&replies).unwrap();
        assert_eq!(replies.len(), 3);
        let overloaded =
            replies.iter().filter(|reply| reply["error"]["data"]["budget"] == "outbox");
        refused.extend(overloaded.map(|reply| reply["id"].as_u64().unwrap()));
    }
    // And all of one, if it leaves before the other has been taken.
    assert!([11, 12].iter().all(|id| refused.contains(id)), "{refused:?}");
}

/// What commands do not read is bounded over all of a document's streams.
#[tokio::test]
async fn unread() {
    let ipc = ipc(Budgets { unread: 2500, ..Budgets::default() });
    let window = open(&ipc);
    let text = json!("x".repeat(998)).to_string();
    let items = |stream: u64| {
        let params = format!(r#"{{"stream":{stream},"items":[{text}]}}"#);
        window.send(&format!(r#"{{"jsonrpc":"2.0","method":"$/items","params":{params}}}"#));
    };
    let call = |id: u64, method: &str, stream: u64| {
        let call = json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": [stream] });
        window.send(&call.to_string());
    };
    for stream in [2, 4] {
        call(stream + 1, "never_reads", stream);
        items(stream);
    }
    until("they do not read", || Counts::of(&ipc).begun() == 2).await;
    call(11, "reads", 10);
    items(10);
    let reply = window.receive(crate::SOON).await.unwrap();
    assert!(
        reply.contains(r#""id":11,"#) && reply.contains("the budget `unread` is 2500"),
        "{reply}"
    );
    // What ends gives back what it held.
    window.send(r#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":3}}"#);
    until("one is gone", || Counts::of(&ipc).dropped() == 1).await;
    call(13, "reads", 12);
    items(12);
    window.send(r#"{"jsonrpc":"2.0","method":"$/end","params":{"stream":12}}"#);
    loop {
        let text = window.receive(crate::SOON).await.unwrap();
        if text.contains(r#""id":13,"#) {
            assert!(text.contains(r#""result":1"#), "{text}");
            break;
        }
    }
}

/// Threads that all wait for something do not make others wait in silence.
#[tokio::test]
async fn threads() {
    let ipc = ipc(Budgets { threads: 4, ..Budgets::default() });
    let window = open(&ipc);
    let _calls: Vec<_> = (0..5).map(|_| window.begin::<()>("block", ()).unwrap()).collect();
    until("four block", || Counts::of(&ipc).begun() == 4).await;
    names(&window.call::<()>("block", ()).await.unwrap_err(), "threads", 4);
    ipc.state::<Gate>().unwrap().0.store(true, Ordering::SeqCst);
    idle(&ipc).await;
}

/// Calls itself through the page's own way, while it holds a slot.
#[command]
async fn nested(ipc: Ipc, depth: u32) -> Result<u32, AnyError> {
    if depth == 0 {
        return Ok(0);
    }
    let window = Window::clone(&ipc.window("main").ok_or("closed")?);
    let inner = ipc.state::<Pages>().ok_or("no page")?;
    let below: u32 = inner.call("nested", json!({ "depth": depth - 1 })).await?;
    drop(window);
    Ok(below + 1)
}

struct Pages(std::sync::OnceLock<TestWindow>);

impl Pages {
    async fn call(&self, command: &str, arguments: serde_json::Value) -> Result<u32, CallError> {
        self.0.get().unwrap().call(command, arguments).await
    }
}

/// Fault 132.
#[tokio::test]
async fn a_command_that_calls_a_command_is_told_and_does_not_hang() {
    let budgets = Budgets { calls: 8, ..Budgets::default() };
    let builder = Ipc::builder().state(Pages(std::sync::OnceLock::new())).budgets(budgets);
    let ipc = builder.role("main", api![nested]).build().unwrap();
    let pages = ipc.state::<Pages>().unwrap();
    pages.0.set(open(&ipc)).unwrap();
    assert_eq!(pages.call("nested", json!({ "depth": 7 })).await, Ok(7));
    let error = pages.call("nested", json!({ "depth": 8 })).await.unwrap_err();
    assert!(error.message().contains("`calls`"), "{error}");
}
