//! The bridge without a webview: frames go in by hand, and what would leave is taken from the outbox.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::{Value, json};
use wry::http::Request;

use super::UiThread;
use super::bridge::Bridge;
use ipc_core::values::Attachments as _;

use crate::attachments::{DOWN, UP};
use crate::session::Session;
use crate::{Bytes, Ipc, State, api, command};

const KEY: &str = "6b6579";
const ORIGIN: &str = "app://localhost";

#[derive(Default)]
struct Count(AtomicU32);

#[command(inline)]
fn count(count: State<Count>) -> u32 {
    count.0.fetch_add(1, Ordering::SeqCst) + 1
}

#[command(inline)]
fn echo(bytes: Bytes) -> Bytes {
    bytes
}

struct Bench {
    ipc: Ipc,
    bridge: Arc<Bridge>,
}

impl Bench {
    fn new() -> Self {
        let ipc =
            Ipc::builder().state(Count::default()).role("main", api![count, echo]).build().unwrap();
        let mut attach = ipc.attach("main", "main", UiThread::new(|_| Ok(()))).unwrap();
        attach.built = true;
        let bridge =
            Bridge::new(attach.place.clone(), KEY.to_owned(), vec![ORIGIN.to_owned()], true);
        Bench { ipc, bridge: Arc::new(bridge) }
    }

    /// A core to whose window the document `a1` has said hello.
    fn greeted() -> Self {
        let bench = Bench::new();
        bench.hello("a1");
        assert_eq!(bench.departed().unwrap()[0]["method"], "$/welcome");
        bench
    }

    fn hello(&self, doc: &str) {
        self.bridge.receive(hello(doc).to_string());
    }

    fn send(&self, frame: &Value) {
        self.bridge.receive(frame.to_string());
    }

    fn session(&self) -> Option<Arc<Session>> {
        self.ipc.session_of(&self.ipc.window("main")?)
    }

    /// The messages that would leave now.
    fn departed(&self) -> Option<Vec<Value>> {
        let departure = self.session()?.outbox.take()?;
        let text = format!("[{}]", String::from_utf8(departure.messages).unwrap());
        Some(serde_json::from_str(&text).unwrap())
    }

    fn runs(&self) -> u32 {
        self.ipc.state::<Count>().unwrap().0.load(Ordering::SeqCst)
    }
}

fn frame(doc: &str, seq: u64, ack: u64, messages: &[Value]) -> Value {
    json!({ "v": 1, "key": KEY, "doc": doc, "seq": seq, "ack": ack, "messages": messages })
}

fn hello(doc: &str) -> Value {
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
    let replies = bench.departed().unwrap();
    assert_eq!(replies[0], json!({"jsonrpc": "2.0", "id": 1, "result": 1}));
    assert_eq!(replies[1], json!({"jsonrpc": "2.0", "id": 2, "result": 2}));
}

/// A first frame may carry calls behind its hello.
#[test]
fn calls_may_ride_with_the_hello() {
    let bench = Bench::new();
    let mut first = hello("a1");
    first["messages"].as_array_mut().unwrap().push(call(1));
    bench.send(&first);
    assert_eq!(bench.departed().unwrap()[1]["result"], 1);
}

/// Fault 64: every other key, at every position.
#[test]
fn other_keys_are_dropped() {
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
    assert!(Arc::ptr_eq(&session, &bench.session().unwrap()), "the session goes on");
    bench.send(&frame("a1", 2, 1, &[call(1)]));
    assert_eq!(bench.runs(), 1);
}

/// Faults 1 to 12: nothing that is not a frame reaches a command, and the session goes on.
#[test]
fn what_is_not_a_frame_is_dropped() {
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
        bench.bridge.receive(text);
    }
    assert_eq!(bench.runs(), 0);
    bench.bridge.receive(good);
    assert_eq!(bench.runs(), 1);
}

/// Fault 71 and 72.
#[test]
fn only_the_exact_origin_may_speak() {
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
    for reply in bench.departed().unwrap() {
        assert_eq!(reply["error"]["code"], -32600, "{reply}");
    }
    assert_eq!(bench.runs(), 0);
    bench.send(&frame("a1", 3, 2, &[call(5), call(5), call(4), call(6)]));
    let replies = bench.departed().unwrap();
    let codes: Vec<_> = replies.iter().map(|reply| reply["error"]["code"].as_i64()).collect();
    assert_eq!(codes, [None, Some(-32600), Some(-32600), None]);
    assert_eq!(bench.runs(), 2);
}

/// An array inside a frame is no batch.
#[test]
fn arrays_in_frames_are_refused() {
    let bench = Bench::greeted();
    bench.send(&frame("a1", 2, 1, &[json!([call(1)]), call(2)]));
    let replies = bench.departed().unwrap();
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

/// Faults 65, 66, 108 and 109: a new document ends the one before, which never comes back.
#[test]
fn documents_follow_each_other() {
    let bench = Bench::greeted();
    let old = bench.session().unwrap();
    bench.hello("b2");
    let new = bench.session().unwrap();
    assert!(!Arc::ptr_eq(&old, &new));
    old.outbox.push(b"1");
    assert!(old.outbox.take().is_none(), "a late reply reaches nobody");

    bench.hello("a1");
    bench.send(&frame("a1", 2, 1, &[call(1)]));
    bench.send(&frame("c3", 2, 0, &[call(1)]));
    assert_eq!(bench.runs(), 0);
    assert!(Arc::ptr_eq(&new, &bench.session().unwrap()));

    bench.bridge.leave();
    assert!(bench.session().is_none());
    bench.hello("b2");
    assert!(bench.session().is_none(), "a document that was left does not come back");
    bench.hello("d4");
    assert!(bench.session().is_some());
}

#[test]
fn a_closed_window_has_no_documents() {
    let bench = Bench::greeted();
    bench.ipc.window("main").unwrap().close().unwrap();
    bench.hello("b2");
    assert!(bench.ipc.window("main").is_none());
    // Another window takes the label; the webview of the first does not become it.
    let second = bench.ipc.memory("main", "main").unwrap();
    let session = bench.session().unwrap();
    bench.hello("c3");
    assert!(Arc::ptr_eq(&session, &bench.session().unwrap()));
    drop(second);
}

/// Somebody may hold the webview of a closed window, and its page goes on.
#[test]
fn a_closed_window_s_page_runs_nothing() {
    let bench = Bench::greeted();
    bench.ipc.window("main").unwrap().close().unwrap();
    bench.send(&frame("a1", 2, 1, &[call(1)]));
    let _second = bench.ipc.memory("main", "main").unwrap();
    bench.send(&frame("a1", 2, 1, &[call(1)]));
    bench.send(&frame("a1", 3, 1, &[call(2)]));
    assert_eq!(bench.runs(), 0);
}

#[test]
fn the_script_is_a_call_with_the_configuration() {
    let script = Bench::new().bridge.script();
    assert!(script.starts_with('('), "{script}");
    let config = script.rsplit("})(").next().and_then(|end| end.strip_suffix(')')).unwrap();
    let config: Value = serde_json::from_str(config).unwrap();
    assert_eq!(config["key"], KEY);
    assert_eq!(config["origins"], json!([ORIGIN]));
    assert!(config["ackBytes"].is_u64() && config["maxBytes"].is_u64());
}

impl Bench {
    fn request(
        &self,
        method: &str,
        path: &str,
        origin: Option<&str>,
        body: Vec<u8>,
    ) -> (u16, Vec<u8>) {
        let mut request = Request::builder().method(method).uri(format!("ipc://localhost{path}"));
        if let Some(origin) = origin {
            request = request.header("Origin", origin);
        }
        let response = self.bridge.transfer(&request.body(body).unwrap());
        let status = response.status().as_u16();
        (status, response.into_body().into_owned())
    }

    fn post(&self, key: &str, doc: &str, place: (u64, usize, usize), part: &[u8]) -> u16 {
        let (n, offset, size) = place;
        let header = json!({ "key": key, "doc": doc, "n": n, "offset": offset, "size": size });
        let mut body = format!("{header}\n").into_bytes();
        body.extend_from_slice(part);
        self.request("POST", "/", Some(ORIGIN), body).0
    }

    fn get(&self, path: &str) -> (u16, Vec<u8>) {
        self.request("GET", path, Some(ORIGIN), Vec::new())
    }
}

fn echo_of(id: u64, marker: &Value) -> Value {
    json!({"jsonrpc": "2.0", "id": id, "method": "echo", "params": {"bytes": {"$bytes": marker}}})
}

#[test]
fn bytes_travel_beside_messages() {
    let bench = Bench::greeted();
    let bytes: Vec<u8> = (0..DOWN + 3).map(|at| at as u8).collect();
    let size = bytes.len();
    assert_eq!(bench.get("/a1").0, 200);
    assert_eq!(bench.post(KEY, "a1", (1, 1000, size), &bytes[1000..]), 200);
    assert_eq!(bench.post(KEY, "a1", (1, 0, size), &bytes[..1000]), 200);
    bench.send(&frame("a1", 2, 1, &[echo_of(1, &json!([1, size]))]));
    let reply = bench.departed().unwrap().remove(0);
    let number = reply["result"]["$bytes"][0].as_u64().unwrap();
    assert_eq!(reply["result"]["$bytes"], json!([number, size]));
    let (status, first) = bench.get(&format!("/a1/{number}/0/7"));
    assert_eq!((status, &*first), (200, &bytes[..7]));
    let (status, rest) = bench.get(&format!("/a1/{number}/7/{}", size - 7));
    assert_eq!((status, &*rest), (200, &bytes[7..]));
    assert_eq!(bench.get(&format!("/a1/{number}/0/7")).0, 404);
}

/// A page whose own rules keep it from the custom protocol has never asked for it.
#[test]
fn bytes_stay_in_messages_until_the_page_can_fetch_them() {
    let bench = Bench::greeted();
    bench.post(KEY, "a1", (1, 0, UP), &[0; UP]);
    bench.send(&frame("a1", 2, 1, &[echo_of(1, &json!([1, UP]))]));
    assert!(bench.departed().unwrap()[0]["result"]["$bytes"].is_string());
}

/// What a call names is gone with it, also where it never ran.
#[test]
fn bytes_go_with_the_call_that_names_them() {
    let bench = Bench::greeted();
    let held = |n: u64| bench.session().unwrap().attachments().unwrap().detach(n, 2).is_some();
    let deep = "[".repeat(100) + &"]".repeat(100);
    let malformed = json!({"jsonrpc": "2.0", "id": "x", "method": "echo", "params": {"bytes": {"$bytes": [2, 2]}}});
    for n in [1, 2, 3] {
        bench.post(KEY, "a1", (n, 0, 2), b"ab");
    }
    let too_deep = json!({"jsonrpc": "2.0", "id": 1, "method": "echo", "params": {"bytes": {"$bytes": [1, 2]},
        "x": serde_json::from_str::<Value>(&deep).unwrap()}});
    bench.send(&frame("a1", 2, 1, &[too_deep, malformed]));
    assert_eq!([held(1), held(2), held(3)], [false, false, true]);
    // What the page gives up.
    bench.post(KEY, "a1", (4, 0, 2), b"ab");
    assert_eq!(bench.post(KEY, "a1", (4, 0, 0), b""), 200);
    assert!(!held(4));
}

/// Faults 43 and 46: what belongs to nobody who asks, or is not of the size that was said.
#[test]
fn transfers_that_are_refused() {
    let bench = Bench::greeted();
    assert_eq!(bench.post("0", "a1", (1, 0, 2), b"ab"), 403);
    assert_eq!(bench.post(KEY, "b2", (1, 0, 2), b"ab"), 410);
    assert_eq!(bench.post(KEY, "a1", (1, 1, 2), b"ab"), 400);
    assert_eq!(bench.post(KEY, "a1", (1, 0, usize::MAX), b"ab"), 507);
    assert_eq!(bench.request("POST", "/", Some(ORIGIN), b"no header".to_vec()).0, 400);
    assert_eq!(bench.request("POST", "/", Some("app://other"), Vec::new()).0, 403);
    assert_eq!(bench.request("GET", "/a1", Some("null"), Vec::new()).0, 403);
    assert_eq!(bench.request("PUT", "/a1", None, Vec::new()).0, 405);
    for path in ["/", "/b2", "/a1/1/0/1", "/a1/x/0/1", "/a1/1/0", "/a1/1/0/1/2", "/a1/1/-1/2"] {
        assert!(bench.get(path).0 >= 400, "{path}");
    }
    // Begun and not whole, whole and of another size, never begun: the call is told, and runs nothing.
    bench.post(KEY, "a1", (2, 0, 4), b"ab");
    bench.post(KEY, "a1", (3, 0, 2), b"ab");
    let markers = [json!([2, 4]), json!([3, 3]), json!([9, 1])];
    let calls: Vec<Value> = (1..).zip(&markers).map(|(id, marker)| echo_of(id, marker)).collect();
    bench.send(&frame("a1", 2, 1, &calls));
    for reply in bench.departed().unwrap() {
        assert_eq!(reply["error"]["code"], -32602, "{reply}");
    }
    // What such a call named is gone.
    bench.send(&frame("a1", 3, 2, &[echo_of(4, &json!([3, 2]))]));
    assert_eq!(bench.departed().unwrap()[0]["error"]["code"], -32602);
    bench.hello("b2");
    assert_eq!(bench.get("/a1").0, 410);
}
