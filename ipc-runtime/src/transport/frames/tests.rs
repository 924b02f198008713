//! Tests of single frames, in both directions.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::{Value, json};

use super::{Documents, FrameHost, FrameWindow};
use crate::connection::outbox::Placement;
use crate::session::Session;
use crate::{Ipc, State, api, command};

pub(in crate::transport) const KEY: &str = "6b6579";
pub(in crate::transport) const ORIGIN: &str = "app://localhost";

#[derive(Default)]
struct Count(AtomicU32);

#[command(inline)]
fn count(count: State<Count>) -> u32 {
    count.0.fetch_add(1, Ordering::SeqCst) + 1
}

struct Bench {
    ipc: Ipc,
    window: FrameWindow,
    wakes: Arc<AtomicU32>,
}

impl Bench {
    fn new() -> Self {
        let ipc = Ipc::builder().state(Count::default()).role("main", api![count]).build().unwrap();
        let window = ipc.add_window("main", "main", FrameHost).unwrap();
        let origins = vec![ORIGIN.to_owned()];
        let wakes = Arc::<AtomicU32>::default();
        let counter = Arc::clone(&wakes);
        let wake = move || {
            counter.fetch_add(1, Ordering::SeqCst);
        };
        let documents = Documents::new(window, KEY.to_owned(), origins, None, wake);
        Bench { ipc, window: FrameWindow { documents }, wakes }
    }

    /// Creates a window to which the document `a1` has sent its hello.
    fn greeted() -> Self {
        let bench = Bench::new();
        bench.hello("a1");
        assert_eq!(bench.take_messages()[0]["method"], "$/welcome");
        bench
    }

    fn hello(&self, doc: &str) {
        self.send(&hello(doc));
    }

    fn send(&self, frame: &Value) {
        self.window.receive(frame.to_string());
    }

    fn session(&self) -> Option<Arc<Session>> {
        self.ipc.session_of(&self.ipc.window("main")?)
    }

    /// Takes the next frame, and returns its messages.
    fn take_messages(&self) -> Vec<Value> {
        let mut frame: Value = serde_json::from_str(&self.window.take().unwrap()).unwrap();
        serde_json::from_value(frame["messages"].take()).unwrap()
    }

    fn runs(&self) -> u32 {
        self.ipc.state::<Count>().unwrap().0.load(Ordering::SeqCst)
    }
}

pub(in crate::transport) fn frame(doc: &str, seq: u64, ack: u64, messages: &[Value]) -> Value {
    json!({ "v": 1, "key": KEY, "doc": doc, "seq": seq, "ack": ack, "messages": messages })
}

pub(in crate::transport) fn hello(doc: &str) -> Value {
    let hello = json!({"jsonrpc": "2.0", "method": "$/hello", "params": {"origin": ORIGIN}});
    frame(doc, 1, 0, &[hello])
}

fn call(id: impl Into<Value>) -> Value {
    json!({"jsonrpc": "2.0", "id": id.into(), "method": "count"})
}

#[test]
fn a_document_says_hello_and_calls() {
    let bench = Bench::greeted();
    bench.send(&frame("a1", 2, 1, &[call(1), call(2)]));
    let replies = bench.take_messages();
    assert_eq!(replies[0], json!({"jsonrpc": "2.0", "id": 1, "result": 1}));
    assert_eq!(replies[1], json!({"jsonrpc": "2.0", "id": 2, "result": 2}));
}

/// Fault 144: the script looks at where it runs before it names the frame.
#[test]
fn a_script_hands_its_frame_to_documents_of_the_origin_alone() {
    let bench = Bench::new();
    bench.send(&frame("a1", 2, 0, &[]));
    let script = bench.window.take_script().unwrap();
    let guard = r#"(false||location.origin==="app://localhost")&&window.__IPC__?.receive(""#;
    assert!(script.starts_with(guard) && script.contains("$/closed"), "{script}");
    bench.hello("b2");
    let script = bench.window.take_script().unwrap();
    assert!(script.starts_with(guard) && script.contains("$/welcome"), "{script}");
    bench.window.window().close().unwrap();
    let script = bench.window.take_script().unwrap();
    assert!(script.starts_with(guard) && script.contains("$/closed"), "{script}");
    assert!(bench.window.take_script().is_none());
}

/// The first frame may carry calls after the hello.
#[test]
fn calls_may_follow_the_hello_in_one_frame() {
    let bench = Bench::new();
    let mut first = hello("a1");
    first["messages"].as_array_mut().unwrap().push(call(1));
    bench.send(&first);
    assert_eq!(bench.take_messages()[1]["result"], 1);
}

/// Fault 64: a key that differs at any position.
#[test]
fn frames_with_another_key_are_dropped() {
    let bench = Bench::greeted();
    let session = bench.session().unwrap();
    let mut keys = vec![String::new(), "0".into(), format!("{KEY}0"), KEY[1..].to_owned()];
    keys.extend((0..KEY.len()).map(|at| format!("{}x{}", &KEY[..at], &KEY[at + 1..])));
    for key in keys {
        for mut forged in [frame("a1", 2, 1, &[call(1)]), hello("b2")] {
            forged["key"] = key.clone().into();
            bench.send(&forged);
        }
    }
    assert_eq!(bench.runs(), 0);
    assert!(Arc::ptr_eq(&session, &bench.session().unwrap()), "the session continues");
    bench.send(&frame("a1", 2, 1, &[call(1)]));
    assert_eq!(bench.runs(), 1);
}

/// Faults 1 to 12: invalid frames do not reach commands, and the session continues.
#[test]
fn texts_that_are_not_frames_are_dropped() {
    let bench = Bench::greeted();
    let good = frame("a1", 2, 1, &[call(1)]).to_string();
    let mut bad = vec![
        String::new(),
        "null".into(),
        "[object Object]".into(),
        call(1).to_string(),
        format!("[{good}]"),
        format!("{good}{good}"),
        format!("\u{feff}{good}"),
        good.replace("\"v\":1", "\"v\":2"),
        good.replace("\"v\":1", "\"v\":\"1\""),
        good.replace("\"ack\":1", "\"ack\":1,\"more\":1"),
    ];
    bad.extend((1..good.len()).map(|end| good[..end].to_owned()));
    for text in bad {
        bench.window.receive(text);
    }
    assert_eq!(bench.runs(), 0);
    bench.window.receive(good);
    assert_eq!(bench.runs(), 1);
}

/// Faults 71 and 72.
#[test]
fn only_the_exact_origin_may_connect() {
    let bench = Bench::new();
    for origin in [
        "",
        "null",
        "app://localhost/",
        "app://localhost:80",
        "APP://localhost",
        "app://evil.com",
        "app://localhost.evil.com",
        "http://app.localhost",
        "app://localhost@evil.com",
        "app:",
    ] {
        let mut forged = hello("a1");
        forged["messages"][0]["params"]["origin"] = origin.into();
        bench.send(&forged);
        assert!(bench.session().is_none(), "{origin}");
    }
}

/// Faults 13, 93 and 94.
#[test]
fn ids_rise_from_one() {
    let bench = Bench::greeted();
    let too_large = 9_007_199_254_740_992_u64;
    let bad: Vec<Value> =
        vec![0.into(), (-1).into(), 1.5.into(), too_large.into(), "1".into(), Value::Null];
    let calls: Vec<Value> = bad.into_iter().map(call).collect();
    bench.send(&frame("a1", 2, 1, &calls));
    for reply in bench.take_messages() {
        assert_eq!(reply["error"]["code"], -32600, "{reply}");
    }
    assert_eq!(bench.runs(), 0);
    bench.send(&frame("a1", 3, 2, &[call(5), call(5), call(4), call(6)]));
    let replies = bench.take_messages();
    let codes: Vec<_> = replies.iter().map(|reply| reply["error"]["code"].as_i64()).collect();
    assert_eq!(codes, [None, Some(-32600), Some(-32600), None]);
    assert_eq!(bench.runs(), 2);
}

/// An array inside a frame is not a batch.
#[test]
fn arrays_in_frames_are_refused() {
    let bench = Bench::greeted();
    bench.send(&frame("a1", 2, 1, &[json!([call(1)]), call(2)]));
    let replies = bench.take_messages();
    assert_eq!((&replies[0]["id"], &replies[0]["error"]["code"]), (&Value::Null, &(-32600).into()));
    assert_eq!(replies[1]["result"], 1);
}

#[test]
fn a_gap_or_a_replay_ends_the_session() {
    for (seq, ack) in [(1, 1), (3, 1), (0, 1), (2, 2)] {
        let bench = Bench::greeted();
        bench.send(&frame("a1", seq, ack, &[call(1)]));
        assert_eq!(bench.runs(), 0, "seq {seq}, ack {ack}");
        assert!(bench.session().is_none());
    }
}

/// Faults 65, 66, 108 and 109: a new document ends the previous document, which cannot connect
/// again.
#[test]
fn a_new_document_replaces_the_previous_one() {
    let bench = Bench::greeted();
    let old = bench.session().unwrap();
    bench.hello("b2");
    let new = bench.session().unwrap();
    assert!(!Arc::ptr_eq(&old, &new));
    old.outbox().push(b"1", Placement::Unbounded);
    assert!(old.outbox().take().is_none(), "a late reply is dropped");

    bench.hello("a1");
    bench.send(&frame("a1", 2, 1, &[call(1)]));
    bench.send(&frame("c3", 2, 0, &[call(1)]));
    assert_eq!(bench.runs(), 0);
    assert!(Arc::ptr_eq(&new, &bench.session().unwrap()));

    bench.window.page_load_started();
    assert!(bench.session().is_none());
    bench.hello("b2");
    assert!(bench.session().is_none(), "a past document cannot connect again");
    bench.hello("d4");
    assert!(bench.session().is_some());
}

#[test]
fn a_closed_window_has_no_documents() {
    let bench = Bench::greeted();
    bench.ipc.window("main").unwrap().close().unwrap();
    bench.hello("b2");
    assert!(bench.ipc.window("main").is_none());
    // Another window takes the label. The webview of the first window does not connect to the new
    // one.
    let second = bench.ipc.test_window("main", "main").unwrap();
    let session = bench.session().unwrap();
    bench.hello("c3");
    assert!(Arc::ptr_eq(&session, &bench.session().unwrap()));
    drop(second);
}

/// The application may still hold the webview of a closed window, whose page continues to run.
#[test]
fn the_page_of_a_closed_window_cannot_call_commands() {
    let bench = Bench::greeted();
    bench.ipc.window("main").unwrap().close().unwrap();
    bench.send(&frame("a1", 2, 1, &[call(1)]));
    let _second = bench.ipc.test_window("main", "main").unwrap();
    bench.send(&frame("a1", 2, 1, &[call(1)]));
    bench.send(&frame("a1", 3, 1, &[call(2)]));
    assert_eq!(bench.runs(), 0);
}

#[test]
fn the_script_calls_a_function_with_the_configuration() {
    let script = Bench::new().window.script();
    assert!(script.starts_with('('), "{script}");
    let config = script.rsplit("})(").next().and_then(|end| end.strip_suffix(')')).unwrap();
    let config: Value = serde_json::from_str(config).unwrap();
    assert_eq!(config["key"], KEY);
    assert_eq!(config["origins"], json!([ORIGIN]));
    assert!(config["ackBytes"].is_u64() && config["maxBytes"].is_u64());
}

/// A transport may be woken once for the frames of two documents.
#[test]
fn a_closing_frame_does_not_take_the_wake_of_another_document() {
    let bench = Bench::greeted();
    bench.send(&frame("a1", 9, 0, &[]));
    bench.hello("b2");
    let wakes = bench.wakes.load(Ordering::SeqCst);
    assert_eq!(bench.take_messages()[0]["method"], "$/closed");
    assert_eq!(bench.wakes.load(Ordering::SeqCst), wakes + 1);
    assert_eq!(bench.take_messages()[0]["method"], "$/welcome");
}
