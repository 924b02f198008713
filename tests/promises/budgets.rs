//! Calls beyond a budget fail at once, and their errors name the budget.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use ipc_runtime::transport::{CallError, TestWindow};
use ipc_runtime::{
    AnyError, Api, Budgets, Channel, ErrorCode, Ipc, JsonValue, Limits, State, Streaming, Window,
    api, command, event, payload,
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

fn assert_exceeds(error: &CallError, budget: &str, limit: usize) {
    assert_eq!(error.code(), Some(ErrorCode::Overloaded), "{error}");
    assert_eq!(error.data(), Some(&json!({ "budget": budget, "limit": limit })), "{error}");
    assert!(error.message().contains(budget), "{error}");
}

#[tokio::test]
async fn calls_are_limited() {
    let ipc = ipc(Budgets { calls: 3, ..Budgets::default() });
    let window = open(&ipc);
    let calls: Vec<_> = (0..3).map(|_| window.begin::<()>("wait", ()).unwrap()).collect();
    until("three calls wait", || Counts::of(&ipc).begun() == 3).await;
    assert_exceeds(&window.call::<()>("wait", ()).await.unwrap_err(), "calls", 3);
    let other = ipc.test_window("other", "main").unwrap();
    assert!(other.call::<String>("large", ()).await.is_ok(), "each document has its own budget");
    calls[0].cancel();
    until("a call has ended", || ipc.calls_in_flight() == 2).await;
    assert!(window.call::<String>("large", ()).await.is_ok());
}

/// A page can call again as soon as it has the reply.
#[tokio::test]
async fn a_call_that_was_answered_does_not_count() {
    let ipc = ipc(Budgets { calls: 1, tasks: 1, ..Budgets::default() });
    let window = open(&ipc);
    for _ in 0..500 {
        window.call::<String>("large", ()).await.unwrap();
        assert_eq!(ipc.calls_in_flight(), 0);
        window.call::<()>("soon", ()).await.unwrap();
        assert_eq!(ipc.calls_in_flight(), 0);
    }
}

/// A few calls can hold a lot of memory.
#[tokio::test]
async fn arguments_are_limited() {
    let ipc = ipc(Budgets { arguments: 2500, ..Budgets::default() });
    let window = open(&ipc);
    let ponder = || window.begin::<()>("ponder", ["x".repeat(1000)]).unwrap();
    let calls = [ponder(), ponder()];
    until("two calls hold their arguments", || Counts::of(&ipc).begun() == 2).await;
    assert_exceeds(&ponder().reply().await.unwrap_err(), "arguments", 2500);
    assert!(window.call::<String>("large", ()).await.is_ok(), "calls without arguments still run");
    calls[0].cancel();
    until("a call has ended", || ipc.calls_in_flight() == 1).await;
    let _third = ponder();
    until("another call has begun", || Counts::of(&ipc).begun() == 3).await;
    // Events that wait for their listeners count as well.
    let (sender, mut lengths) = tokio::sync::mpsc::unbounded_channel();
    let _listener = ipc.listen::<Typed>(move |event, _| sender.send(event.text.len()).unwrap());
    for len in [1000, 100] {
        window.emit(&Typed { text: "x".repeat(len) }).unwrap();
    }
    assert_eq!(lengths.recv().await, Some(100), "the first event exceeds the budget");
}

/// Code that blocks still counts after its document has ended.
#[tokio::test]
async fn tasks_are_limited() {
    let ipc = ipc(Budgets { tasks: 2, ..Budgets::default() });
    let window = open(&ipc);
    let _calls: Vec<_> = (0..2).map(|_| window.begin::<()>("block", ()).unwrap()).collect();
    until("both calls block", || Counts::of(&ipc).begun() == 2).await;
    drop(_calls);
    drop(window);
    let window = open(&ipc);
    assert_exceeds(&window.call::<String>("large", ()).await.unwrap_err(), "tasks", 2);
    ipc.state::<Gate>().unwrap().0.store(true, Ordering::SeqCst);
    idle(&ipc).await;
    assert!(window.call::<String>("large", ()).await.is_ok());
}

#[tokio::test]
async fn streams_are_limited() {
    let ipc = ipc(Budgets { streams: 2, ..Budgets::default() });
    let window = open(&ipc);
    let held = [window.channel::<u32>("hold"), window.channel::<u32>("hold")];
    for channel in &held {
        let _ = window.begin::<()>("hold", [channel]).unwrap();
    }
    until("two calls hold their channels", || Counts::of(&ipc).begun() == 2).await;
    let channel = window.channel::<u32>("hold");
    assert_exceeds(&window.call::<()>("hold", [&channel]).await.unwrap_err(), "streams", 2);
}

#[tokio::test]
async fn listeners_are_limited() {
    let ipc = ipc(Budgets { listeners: 2, ..Budgets::default() });
    let window = open(&ipc);
    window.listen::<Ticked>().await.unwrap();
    window.listen::<Ticked>().await.unwrap();
    assert_exceeds(&window.listen::<Ticked>().await.unwrap_err(), "listeners", 2);
    window.call::<()>("$/unlisten", json!({ "event": "Ticked" })).await.unwrap();
    window.listen::<Ticked>().await.unwrap();
}

#[tokio::test]
async fn events_that_exceed_the_budget_are_dropped() {
    let ipc = ipc(Budgets { events: 10, ..Budgets::default() });
    let (gate, counts) = (ipc.state::<Gate>().unwrap(), Counts::of(&ipc));
    let (held, seen) = (gate.clone(), counts.clone());
    let listener = move |_: Clicked, _: &Window| {
        while !held.0.load(Ordering::SeqCst) {
            std::thread::sleep(Duration::from_millis(1));
        }
        seen.finish();
    };
    ipc.listen(listener).unwrap();
    let window = open(&ipc);
    for _ in 0..100 {
        window.emit(&Clicked).unwrap();
    }
    gate.0.store(true, Ordering::SeqCst);
    until("ten events are handled", || counts.finished() >= 10).await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!((10..=11).contains(&counts.finished()), "{}", counts.finished());
}

#[tokio::test]
async fn messages_that_wait_for_a_page_are_limited() {
    let ipc = ipc(Budgets { outbox: 2500, ..Budgets::default() });
    let window = open(&ipc);
    // The page receives nothing until all three calls are answered.
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

/// A late listener gets the last value, or an error if the outbox has no capacity for it.
#[tokio::test]
async fn values_for_late_listeners_are_limited() {
    #[event(keep_last)]
    struct Kept(String);
    let budgets = Budgets { outbox: 2500, ..Budgets::default() };
    let ipc = Ipc::builder().budgets(budgets).role("main", api![large, Kept]).build().unwrap();
    ipc.emit(&Kept("x".repeat(1500)));
    let window = open(&ipc);
    // The reply stays in the outbox until the page has asked to listen.
    window.send(r#"{"jsonrpc":"2.0","id":"large","method":"large"}"#);
    idle(&ipc).await;
    let error = window.listen::<Kept>().await.unwrap_err();
    assert_eq!(error.data().unwrap()["budget"], "outbox", "{error}");
    while window.receive(Duration::ZERO).await.is_some() {}
    window.listen::<Kept>().await.unwrap();
    assert_eq!(window.next_event::<Kept>(crate::SOON).await.unwrap().0.len(), 1500);
    ipc.emit(&Kept(String::new()));
    assert!(window.next_event::<Kept>(crate::SOON).await.unwrap().0.is_empty());
    assert!(window.next_event::<Kept>(Duration::ZERO).await.is_none(), "the page listens once");
}

/// Replies count while they wait for the last reply of their batch.
#[tokio::test]
async fn replies_that_wait_for_their_batch_are_limited() {
    let ipc = ipc(Budgets { outbox: 2500, ..Budgets::default() });
    let window = open(&ipc);
    let batch = |first: u32| {
        let call = |id, method| json!({ "jsonrpc": "2.0", "id": id, "method": method });
        let large = (first..first + 2).map(|id| call(id, "large"));
        serde_json::Value::from_iter(large.chain([call(first + 2, "block")])).to_string()
    };
    window.send(&batch(1));
    until("the first batch waits for its last reply", || ipc.calls_in_flight() == 1).await;
    window.send(&batch(11));
    until("the second batch waits as well", || ipc.calls_in_flight() == 2).await;
    ipc.state::<Gate>().unwrap().0.store(true, Ordering::SeqCst);
    let mut overloaded = Vec::new();
    for _ in 0..2 {
        let replies = window.receive(crate::SOON).await.unwrap();
        let replies: Vec<serde_json::Value> = serde_json::from_str(&replies).unwrap();
        assert_eq!(replies.len(), 3);
        let exceeded = replies.iter().filter(|reply| reply["error"]["data"]["budget"] == "outbox");
        overloaded.extend(exceeded.map(|reply| reply["id"].as_u64().unwrap()));
    }
    // More replies fail if the second batch is queued before the page has received the first.
    assert!([11, 12].iter().all(|id| overloaded.contains(id)), "{overloaded:?}");
}

/// The budget covers the unread items of all streams of a document.
#[tokio::test]
async fn unread_items_are_limited() {
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
    until("two calls hold unread items", || Counts::of(&ipc).begun() == 2).await;
    call(11, "reads", 10);
    items(10);
    let reply = window.receive(crate::SOON).await.unwrap();
    assert!(
        reply.contains(r#""id":11,"#) && reply.contains("the budget `unread` is 2500"),
        "{reply}"
    );
    // A call that ends releases its unread items.
    window.send(r#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":3}}"#);
    until("a call has ended", || Counts::of(&ipc).dropped() == 1).await;
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

/// If all threads of a document are blocked, further calls fail instead of waiting for a thread.
#[tokio::test]
async fn threads_are_limited() {
    let ipc = ipc(Budgets { threads: 8, ..Budgets::default() });
    let window = open(&ipc);
    let _calls: Vec<_> = (0..5).map(|_| window.begin::<()>("block", ()).unwrap()).collect();
    until("four calls block", || Counts::of(&ipc).begun() == 4).await;
    assert_exceeds(&window.call::<()>("block", ()).await.unwrap_err(), "threads", 8);
    // Also behind calls of the same text.
    let other = ipc.test_window("other", "main").unwrap();
    let first = [other.begin::<()>("block", ()).unwrap(), other.begin::<()>("block", ()).unwrap()];
    until("the other document has its share", || Counts::of(&ipc).begun() == 6).await;
    let batch = json!([
        { "jsonrpc": "2.0", "id": "waits", "method": "block" },
        { "jsonrpc": "2.0", "id": "fails", "method": "block" },
    ]);
    other.send(&batch.to_string());
    drop(first);
    ipc.state::<Gate>().unwrap().0.store(true, Ordering::SeqCst);
    idle(&ipc).await;
    let replies = loop {
        let text = other.receive(crate::SOON).await.unwrap();
        if text.starts_with('[') {
            break text;
        }
    };
    let failed = |reply: &&serde_json::Value| reply["error"]["data"]["budget"] == "threads";
    let replies: Vec<serde_json::Value> = serde_json::from_str(&replies).unwrap();
    let failed: Vec<_> = replies.iter().filter(failed).map(|reply| &reply["id"]).collect();
    assert_eq!(failed, ["fails"]);
}

/// Calls itself through the page, while its own call is in flight.
#[command]
async fn nested(ipc: Ipc, depth: u32) -> Result<u32, AnyError> {
    if depth == 0 {
        return Ok(0);
    }
    let window = Window::clone(&ipc.window("main").ok_or("the window is closed")?);
    let inner = ipc.state::<Pages>().ok_or("there is no page")?;
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

/// Fault 132: a command that calls commands does not deadlock.
#[tokio::test]
async fn nested_calls_fail_when_they_exceed_the_budget() {
    let budgets = Budgets { calls: 8, ..Budgets::default() };
    let builder = Ipc::builder().state(Pages(std::sync::OnceLock::new())).budgets(budgets);
    let ipc = builder.role("main", api![nested]).build().unwrap();
    let pages = ipc.state::<Pages>().unwrap();
    pages.0.set(open(&ipc)).unwrap();
    assert_eq!(pages.call("nested", json!({ "depth": 7 })).await, Ok(7));
    let error = pages.call("nested", json!({ "depth": 8 })).await.unwrap_err();
    assert!(error.message().contains("`calls`"), "{error}");
}

/// A message that exceeds a whole budget could never pass, so the error says what to raise.
#[tokio::test]
async fn a_message_beyond_a_whole_budget_names_the_budget_to_raise() {
    let assert_names = |error: &CallError, budget: &str| {
        assert_eq!(error.code(), Some(ErrorCode::PayloadTooLarge), "{error}");
        assert!(error.message().contains(&format!("raise `Budgets::{budget}`")), "{error}");
        assert!(!error.message().contains("later"), "{error}");
    };
    let small = ipc(Budgets { outbox: 900, arguments: 900, unread: 900, ..Budgets::default() });
    let window = open(&small);
    assert_names(&window.call::<String>("large", ()).await.unwrap_err(), "outbox");
    let text = "x".repeat(1000);
    assert_names(&window.call::<()>("ponder", [&text]).await.unwrap_err(), "arguments");
    let mut source = window.source::<String>("reads");
    let call = window.begin::<u32>("reads", json!({ "texts": &source })).unwrap();
    source.send(&text).await.unwrap();
    let error = call.reply().await.unwrap_err();
    assert!(error.message().contains("raise `Budgets::unread`"), "{error}");
    // All replies of a batch together are a message.
    window.send(r#"[{"jsonrpc":"2.0","id":1,"method":"large"}]"#);
    let replies = window.receive(crate::SOON).await.unwrap();
    assert!(replies.contains("raise `Budgets::outbox`"), "{replies}");
}

/// Delivering an event that no outbox can hold does not wait forever.
#[tokio::test]
async fn an_event_beyond_the_whole_outbox_is_not_sent() {
    #[event(lossless)]
    struct Lossless(String);
    #[event(keep_last)]
    struct Kept(String);
    let budgets = Budgets { outbox: 900, ..Budgets::default() };
    let ipc = Ipc::builder().budgets(budgets).role("main", api![Lossless, Kept]).build().unwrap();
    let window = open(&ipc);
    window.listen::<Lossless>().await.unwrap();
    let event = Lossless("x".repeat(1000));
    let delivered = tokio::time::timeout(crate::SOON, ipc.deliver(&event)).await;
    assert_eq!(delivered.expect("delivering ends"), 0);
    ipc.emit(&Kept("x".repeat(1000)));
    window.listen::<Kept>().await.unwrap();
    assert_eq!(ipc.deliver(&Lossless(String::new())).await, 1);
}

#[test]
fn limits_and_budgets_that_let_nothing_pass_are_refused() {
    let budgets = Budgets { calls: 0, outbox: 0, tasks: 0, threads: 0, ..Budgets::default() };
    let limits = Limits { bytes: 0, values: 0, frame: 0, ..Limits::default() };
    let error = Ipc::builder().budgets(budgets).limits(limits).build().unwrap_err().to_string();
    for setting in [
        "Limits::bytes",
        "Limits::values",
        "Limits::frame",
        "Budgets::calls",
        "Budgets::outbox",
        "Budgets::tasks",
        "Budgets::threads",
    ] {
        assert!(error.contains(&format!("`{setting}` is 0")), "{error}");
    }
}

/// Fault 155.
#[tokio::test]
async fn arguments_count_by_what_they_cost() {
    #[command]
    async fn hold_json(value: JsonValue, counts: State<Counts>) {
        let _guard = Counts::guard(&counts);
        std::future::pending::<()>().await;
        drop(value);
    }
    #[command]
    async fn hold_maps(maps: Vec<BTreeMap<String, u8>>, counts: State<Counts>) {
        let _guard = Counts::guard(&counts);
        std::future::pending::<()>().await;
        drop(maps);
    }
    #[payload]
    struct Row {
        x: u8,
    }
    #[command]
    async fn hold_rows(rows: Vec<Row>, counts: State<Counts>) {
        let _guard = Counts::guard(&counts);
        std::future::pending::<()>().await;
        drop(rows);
    }
    #[event(from = page)]
    struct Posted(JsonValue);

    let budgets = Budgets { arguments: 1_000_000, ..Budgets::default() };
    let ipc = Ipc::builder()
        .state(Counts::default())
        .budgets(budgets)
        .role("main", api![hold_json, hold_maps, hold_rows, Posted])
        .build()
        .unwrap();
    let received = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&received);
    ipc.listen::<Posted>(move |_, _| {
        counted.fetch_add(1, Ordering::SeqCst);
    })
    .unwrap();
    let window = open(&ipc);
    let list = |element: &str, count: usize| format!("[{}]", vec![element; count].join(","));
    let mut id = 0;
    let mut refused = async |method: &str, argument: &str| {
        id += 1;
        let call =
            format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"{method}","params":[{argument}]}}"#);
        assert!(call.len() < 60_000, "the text alone is within the budget");
        let before = Counts::of(&ipc).begun();
        window.send(&call);
        tokio::select! {
            reply = window.receive(crate::SOON) => reply.unwrap().contains("Budgets::arguments"),
            () = until("the call has begun", || Counts::of(&ipc).begun() > before) => {
                window.send(&format!(r#"{{"jsonrpc":"2.0","method":"$/cancelRequest","params":{{"id":{id}}}}}"#));
                assert!(window.receive(crate::SOON).await.unwrap().contains("-32007"));
                until("the call has ended", || ipc.calls_in_flight() == 0).await;
                false
            }
        }
    };
    let deep = format!("{}{}", "[".repeat(30), "]".repeat(30));
    let keys: Vec<_> = (0..6_000).map(|n| format!(r#""{n:x}":0"#)).collect();
    let many_keys = format!("{{{}}}", keys.join(","));
    assert!(refused("hold_json", &list(r#"{"":0}"#, 5_000)).await);
    assert!(refused("hold_maps", &list(r#"{"":0}"#, 5_000)).await);
    assert!(refused("hold_json", &list(&deep, 900)).await);
    assert!(!refused("hold_json", &many_keys).await, "these take less than a megabyte");
    // A struct is a few words, whatever its text is.
    assert!(!refused("hold_rows", &list(r#"{"x":0}"#, 5_000)).await);
    assert!(!refused("hold_json", &list(r#"{"":0}"#, 500)).await);
    let event = |argument: &str| {
        window.send(&format!(r#"{{"jsonrpc":"2.0","method":"Posted","params":[{argument}]}}"#));
    };
    event(&list(r#"{"":0}"#, 5_000));
    event(&list(r#"{"":0}"#, 500));
    until("the small event is handled", || received.load(Ordering::SeqCst) > 0).await;
    assert_eq!(received.load(Ordering::SeqCst), 1);
}
