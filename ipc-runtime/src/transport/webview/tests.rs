//! Tests of the bridge without a webview: bytes out of band.

use std::sync::Arc;

use serde_json::{Value, json};
use wry::http::Request;

use super::UiThread;
use super::bridge::Bridge;
use ipc_core::values::Attachments as _;

use crate::connection::attachments::{DOWNLOAD_THRESHOLD, UPLOAD_THRESHOLD};
use crate::session::Session;
use crate::transport::frames::tests::{KEY, ORIGIN, frame, hello};
use crate::{Bytes, Ipc, api, command};

#[command(inline)]
fn echo(bytes: Bytes) -> Bytes {
    bytes
}

struct Bench {
    ipc: Ipc,
    bridge: Arc<Bridge>,
}

impl Bench {
    /// Creates a window to which the document `a1` has sent its hello.
    fn greeted() -> Self {
        let ipc = Ipc::builder().role("main", api![echo]).build().unwrap();
        let mut builder = ipc.attach("main", "main", UiThread::new(|_| Ok(()))).unwrap();
        builder.built = true;
        let (window, location) = (builder.window.clone(), builder.location.clone());
        let origins = vec![ORIGIN.to_owned()];
        let bench =
            Bench { ipc, bridge: Bridge::new(window, location, KEY.to_owned(), origins, false) };
        bench.hello("a1");
        assert_eq!(bench.take_messages().unwrap()[0]["method"], "$/welcome");
        bench
    }

    fn hello(&self, doc: &str) {
        self.send(&hello(doc));
    }

    fn send(&self, frame: &Value) {
        self.bridge.receive(frame.to_string());
    }

    fn session(&self) -> Option<Arc<Session>> {
        self.ipc.session_of(&self.ipc.window("main")?)
    }

    /// Takes the next frame, and returns its messages.
    fn take_messages(&self) -> Option<Vec<Value>> {
        let frame = self.session()?.outbox().take()?;
        let text = format!("[{}]", String::from_utf8(frame.messages).unwrap());
        Some(serde_json::from_str(&text).unwrap())
    }

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

    fn post(&self, key: &str, doc: &str, range: (u64, usize, usize), part: &[u8]) -> u16 {
        let (n, offset, size) = range;
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
fn large_bytes_are_sent_out_of_band() {
    let bench = Bench::greeted();
    let bytes: Vec<u8> = (0..DOWNLOAD_THRESHOLD + 3).map(|at| at as u8).collect();
    let size = bytes.len();
    assert_eq!(bench.get("/a1").0, 200);
    assert_eq!(bench.post(KEY, "a1", (1, 1000, size), &bytes[1000..]), 200);
    assert_eq!(bench.post(KEY, "a1", (1, 0, size), &bytes[..1000]), 200);
    bench.send(&frame("a1", 2, 1, &[echo_of(1, &json!([1, size]))]));
    let reply = bench.take_messages().unwrap().remove(0);
    let number = reply["result"]["$bytes"][0].as_u64().unwrap();
    assert_eq!(reply["result"]["$bytes"], json!([number, size]));
    let (status, first) = bench.get(&format!("/a1/{number}/0/7"));
    assert_eq!((status, &*first), (200, &bytes[..7]));
    let (status, rest) = bench.get(&format!("/a1/{number}/7/{}", size - 7));
    assert_eq!((status, &*rest), (200, &bytes[7..]));
    assert_eq!(bench.get(&format!("/a1/{number}/0/7")).0, 404);
}

/// The security policy of a page may forbid the custom protocol.
#[test]
fn bytes_stay_in_messages_until_the_page_can_fetch_them() {
    let bench = Bench::greeted();
    bench.post(KEY, "a1", (1, 0, UPLOAD_THRESHOLD), &[0; UPLOAD_THRESHOLD]);
    bench.send(&frame("a1", 2, 1, &[echo_of(1, &json!([1, UPLOAD_THRESHOLD]))]));
    assert!(bench.take_messages().unwrap()[0]["result"]["$bytes"].is_string());
}

/// The bytes a call names are dropped with the call, also when the call never ran.
#[test]
fn bytes_are_dropped_with_the_call_that_names_them() {
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
    // An empty part aborts an upload.
    bench.post(KEY, "a1", (4, 0, 2), b"ab");
    assert_eq!(bench.post(KEY, "a1", (4, 0, 0), b""), 200);
    assert!(!held(4));
}

/// Faults 43 and 46: bytes of another document, and bytes whose size differs from the declared
/// size.
#[test]
fn invalid_transfers_are_refused() {
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
    // Incomplete, of another size, and never begun: the call is answered with an error, and does
    // not run.
    bench.post(KEY, "a1", (2, 0, 4), b"ab");
    bench.post(KEY, "a1", (3, 0, 2), b"ab");
    let markers = [json!([2, 4]), json!([3, 3]), json!([9, 1])];
    let calls: Vec<Value> = (1..).zip(&markers).map(|(id, marker)| echo_of(id, marker)).collect();
    bench.send(&frame("a1", 2, 1, &calls));
    for reply in bench.take_messages().unwrap() {
        assert_eq!(reply["error"]["code"], -32602, "{reply}");
    }
    // The bytes that such a call named are dropped.
    bench.send(&frame("a1", 3, 2, &[echo_of(4, &json!([3, 2]))]));
    assert_eq!(bench.take_messages().unwrap()[0]["error"]["code"], -32602);
    bench.hello("b2");
    assert_eq!(bench.get("/a1").0, 410);
}
