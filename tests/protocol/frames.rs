//! The frames between the script of a page and the core, as a browser engine carries them.

use std::cell::{Cell, RefCell};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use ipc_runtime::lifecycle::{PageCrashed, PageReady, PageReloaded};
use ipc_runtime::transport::FrameWindow;
use ipc_runtime::{Ipc, IpcBuilder, OpenError, State, api, command, event};
use serde_json::{Value, json};

use crate::SOON;

const ORIGIN: &str = "app://localhost";

#[derive(Default)]
struct Ran(AtomicU32);

#[event]
struct Tick(u32);

#[command]
fn count(ran: State<Ran>) -> u32 {
    ran.0.fetch_add(1, Ordering::SeqCst) + 1
}

#[command(inline)]
fn count_inline(ran: State<Ran>) -> u32 {
    ran.0.fetch_add(1, Ordering::SeqCst) + 1
}

#[command]
fn text_of(len: usize) -> String {
    "x".repeat(len)
}

#[command]
async fn never() {
    std::future::pending().await
}

fn builder() -> IpcBuilder {
    let api = api![count, count_inline, text_of, never, Tick];
    Ipc::builder().state(Ran::default()).role("main", api)
}

fn core() -> Ipc {
    builder().build().unwrap()
}

/// The top frame of a webview, which loads one document after the other.
struct Page {
    window: FrameWindow,
    woken: Receiver<()>,
    key: String,
    doc: RefCell<String>,
    sent: Cell<u64>,
    seen: Cell<u64>,
}

impl Page {
    fn open(ipc: &Ipc) -> Self {
        let (wake, woken) = mpsc::channel();
        let window = ipc.frame_window("main", "main").unwrap().origin(ORIGIN).build(move || {
            // The test may have dropped the page.
            let _ = wake.send(());
        });
        let key = key_of(&window);
        let (doc, sent, seen) = (RefCell::default(), Cell::default(), Cell::default());
        Page { window, woken, key, doc, sent, seen }
    }

    /// Loads a new document, which sends its hello.
    fn load(&self, doc: &str) {
        self.doc.replace(doc.to_owned());
        self.sent.set(0);
        self.seen.set(0);
        self.send(&[json!({"jsonrpc": "2.0", "method": "$/hello", "params": {"origin": ORIGIN}})]);
    }

    /// Loads a new document, and waits for its welcome.
    fn loaded(&self, doc: &str) {
        self.load(doc);
        let welcome = &self.next()[0];
        assert_eq!(welcome["params"], json!({"window": "main", "role": "main"}), "{welcome}");
    }

    fn send(&self, messages: &[Value]) {
        self.sent.set(self.sent.get() + 1);
        self.window.receive(self.frame(&self.key, messages).to_string());
    }

    fn call(&self, id: u64, command: &str) {
        self.send(&[json!({"jsonrpc": "2.0", "id": id, "method": command})]);
    }

    fn frame(&self, key: &str, messages: &[Value]) -> Value {
        let (doc, seq, ack) = (&*self.doc.borrow(), self.sent.get(), self.seen.get());
        json!({"v": 1, "key": key, "doc": doc, "seq": seq, "ack": ack, "messages": messages})
    }

    /// Returns the messages of the next frame. Waits for the wake, as an event loop does.
    fn next(&self) -> Vec<Value> {
        loop {
            if let Some(frame) = self.take() {
                assert_eq!(frame["doc"], *self.doc.borrow());
                if frame["seq"] != 0 {
                    assert_eq!(frame["seq"], self.seen.get() + 1);
                    self.seen.set(self.seen.get() + 1);
                }
                return frame["messages"].as_array().unwrap().clone();
            }
            self.woken.recv_timeout(SOON).expect("the core wakes the event loop");
        }
    }

    /// Expects the end of the session, and returns the code of the reason.
    fn closed(&self) -> i64 {
        let messages = self.next();
        assert_eq!((messages.len(), &messages[0]["method"]), (1, &json!("$/closed")));
        messages[0]["params"]["code"].as_i64().unwrap()
    }

    fn take(&self) -> Option<Value> {
        Some(serde_json::from_str(&self.window.take()?).unwrap())
    }

    fn is_silent(&self) -> bool {
        std::thread::sleep(Duration::from_millis(50));
        self.window.take().is_none()
    }

    fn runs(&self) -> u32 {
        self.window.window().ipc().state::<Ran>().unwrap().0.load(Ordering::SeqCst)
    }
}

/// Returns the key of a window. The script ends with a call whose argument is the configuration.
fn key_of(window: &FrameWindow) -> String {
    let script = window.script();
    let config = script.rsplit("})(").next().and_then(|end| end.strip_suffix(')')).unwrap();
    let config: Value = serde_json::from_str(config).unwrap();
    assert_eq!(config["origins"], json!([ORIGIN]));
    assert!(config["attachments"].is_null(), "bytes stay in the messages");
    config["key"].as_str().unwrap().to_owned()
}

#[test]
fn calls_are_answered_and_events_arrive() {
    let ipc = core();
    let page = Page::open(&ipc);
    assert!(page.is_silent());
    page.loaded("a1");
    page.call(1, "count");
    assert_eq!(page.next(), [json!({"jsonrpc": "2.0", "id": 1, "result": 1})]);
    page.call(2, "count_inline");
    assert_eq!(page.next(), [json!({"jsonrpc": "2.0", "id": 2, "result": 2})]);
    page.send(&[
        json!({"jsonrpc": "2.0", "id": 3, "method": "$/listen", "params": {"event": "Tick"}}),
    ]);
    assert_eq!(page.next()[0]["result"], Value::Null);
    assert!(page.window.window().emit(&Tick(7)));
    assert_eq!(page.next(), [json!({"jsonrpc": "2.0", "method": "Tick", "params": [7]})]);
}

/// Faults 96 and 109: each document has its own session, whether or not the engine reports the reload.
/// Messages of earlier documents never reach it.
#[test]
fn a_reload_begins_a_new_session() {
    for is_reported in [true, false] {
        let ipc = core();
        let (seen, events) = mpsc::channel();
        let again = seen.clone();
        let _ready = ipc.listen::<PageReady>(move |_, _| seen.send("ready").unwrap()).unwrap();
        let _reloaded =
            ipc.listen::<PageReloaded>(move |_, _| again.send("reloaded").unwrap()).unwrap();
        let page = Page::open(&ipc);
        page.loaded("a1");
        assert_eq!(events.recv_timeout(SOON).unwrap(), "ready");
        page.call(1, "never");
        if is_reported {
            page.window.page_load_started();
            assert!(page.is_silent(), "the old document gets no message");
        }
        page.loaded("b2");
        assert_eq!(events.recv_timeout(SOON).unwrap(), "reloaded");
        page.call(1, "count");
        assert_eq!(page.next(), [json!({"jsonrpc": "2.0", "id": 1, "result": 1})]);

        // The first document cannot resume, neither with its next frame nor with another hello.
        page.load("a1");
        assert_eq!(page.closed(), -32000);
        page.call(1, "count");
        assert_eq!(page.closed(), -32000);
        assert_eq!(page.runs(), 1);
    }
}

#[test]
fn frames_with_a_wrong_key_are_ignored() {
    let ipc = core();
    let page = Page::open(&ipc);
    page.loaded("a1");
    page.sent.set(2);
    let call = [json!({"jsonrpc": "2.0", "id": 1, "method": "count_inline"})];
    for key in ["", "0", &page.key[1..], &page.key.to_uppercase()] {
        page.window.receive(page.frame(key, &call).to_string());
    }
    assert!(page.is_silent());
    assert_eq!(page.runs(), 0);
    page.sent.set(1);
    page.send(&call);
    assert_eq!(page.next()[0]["result"], 1);
    let other = core();
    assert_ne!(Page::open(&other).key, page.key, "each window has its own");
}

#[test]
fn a_missing_frame_ends_the_session() {
    let ipc = core();
    let page = Page::open(&ipc);
    page.loaded("a1");
    page.call(1, "never");
    page.sent.set(page.sent.get() + 1);
    page.call(2, "count_inline");
    page.call(3, "count_inline");
    // The first message gives the reason.
    assert_eq!(page.closed(), -32600);
    assert!(page.is_silent());
    page.loaded("b2");
    page.call(1, "count_inline");
    assert_eq!(page.next()[0]["result"], 1, "no command ran after the gap");
}

/// In the other direction, the page detects the gap and stops acknowledging. The core sends no more
/// than a window of unacknowledged bytes.
#[test]
fn unacknowledged_frames_hold_back_further_frames() {
    let ipc = core();
    let page = Page::open(&ipc);
    page.loaded("a1");
    let texts = |ids: std::ops::Range<u64>| -> Vec<Value> {
        let params = json!({"len": 1_000_000});
        ids.map(|id| json!({"jsonrpc": "2.0", "id": id, "method": "text_of", "params": params}))
            .collect()
    };
    page.send(&texts(1..9));
    let mut ids = Vec::new();
    while ids.len() < 3 {
        ids.extend(page.next().iter().map(|reply| reply["id"].as_u64().unwrap()));
    }
    std::thread::sleep(Duration::from_millis(200));
    assert!(page.take().is_none(), "3 MB are unacknowledged");
    page.send(&[]);
    while ids.len() < 8 {
        ids.extend(page.next().iter().map(|reply| reply["id"].as_u64().unwrap()));
        page.send(&[]);
    }
    ids.sort_unstable();
    assert_eq!(ids, [1, 2, 3, 4, 5, 6, 7, 8]);
}

#[test]
fn a_page_is_notified_when_its_window_closes() {
    let ipc = core();
    let page = Page::open(&ipc);
    page.loaded("a1");
    page.call(1, "never");
    page.window.window().close().unwrap();
    assert_eq!(page.closed(), -32000);
    assert!(page.is_silent());
    page.call(2, "count_inline");
    assert_eq!(page.closed(), -32000);
    page.load("b2");
    assert_eq!(page.closed(), -32000);
    assert_eq!(page.runs(), 0);
}

/// Fault 112, as reported by the engine.
#[test]
fn a_page_whose_process_ends_has_crashed() {
    let ipc = core();
    let (seen, crashed) = mpsc::channel();
    let _crashed =
        ipc.listen::<PageCrashed>(move |event, _| seen.send(event.window).unwrap()).unwrap();
    let page = Page::open(&ipc);
    page.loaded("a1");
    page.call(1, "never");
    page.send(&[
        json!({"jsonrpc": "2.0", "id": 2, "method": "$/listen", "params": {"event": "Tick"}}),
    ]);
    assert_eq!(page.next()[0]["id"], 2);
    page.window.page_crashed();
    assert!(!page.window.window().emit(&Tick(1)), "the listener is gone");
    assert_eq!(crashed.recv_timeout(SOON).unwrap(), "main");
    assert!(page.is_silent());
    page.loaded("b2");
    page.call(1, "count");
    assert_eq!(page.next()[0]["result"], 1);
}

#[test]
fn a_label_can_be_used_again_after_its_window_is_dropped() {
    let ipc = core();
    let taken = OpenError::Taken { label: "main".into() };
    let waiting = ipc.frame_window("main", "main").unwrap();
    assert_eq!(ipc.frame_window("main", "main").err(), Some(taken.clone()));
    drop(waiting);
    let window = ipc.frame_window("main", "main").unwrap().build(|| {});
    assert_eq!(ipc.frame_window("main", "main").err(), Some(taken));
    drop(window);
    assert!(ipc.windows().is_empty());
    assert_eq!(
        ipc.frame_window("main", "nobody").err(),
        Some(OpenError::NoRole { role: "nobody".into() })
    );
}

/// The wake function is user code. It may take frames at once, and may panic.
#[test]
fn a_wake_function_may_take_frames_and_panic() {
    use std::sync::{Arc, OnceLock, Weak};

    let ipc = core();
    let place: Arc<OnceLock<Weak<FrameWindow>>> = Arc::default();
    let (frames, taken) = mpsc::channel();
    let found = Arc::clone(&place);
    let window = ipc.frame_window("main", "main").unwrap().origin(ORIGIN).build(move || {
        let Some(window) = found.get().and_then(Weak::upgrade) else { return };
        while let Some(frame) = window.take() {
            let _ = frames.send(frame);
        }
        panic!("on purpose");
    });
    let window = Arc::new(window);
    place.set(Arc::downgrade(&window)).unwrap();
    let key = key_of(&window);
    let hello = json!({"jsonrpc": "2.0", "method": "$/hello", "params": {"origin": ORIGIN}});
    let call = json!({"jsonrpc": "2.0", "id": 1, "method": "count_inline"});
    let first =
        json!({"v": 1, "key": key, "doc": "a1", "seq": 1, "ack": 0, "messages": [hello, call]});
    window.receive(first.to_string());
    assert!(taken.recv_timeout(SOON).unwrap().contains("$/welcome"));
    assert!(taken.recv_timeout(SOON).unwrap().contains(r#""result":1"#));
    let second = json!({"v": 1, "key": key, "doc": "a1", "seq": 2, "ack": 2, "messages": []});
    window.receive(second.to_string());
    let gap = json!({"v": 1, "key": key, "doc": "a1", "seq": 9, "ack": 2, "messages": []});
    window.receive(gap.to_string());
    assert!(taken.recv_timeout(SOON).unwrap().contains("-32600"));
}

/// Fault 97: a truncated frame is ignored, at whatever byte it ends. The whole frame calls its command
/// once.
#[test]
fn a_truncated_frame_calls_no_command() {
    let ipc = core();
    let page = Page::open(&ipc);
    page.loaded("d");
    page.sent.set(page.sent.get() + 1);
    let call = json!({"jsonrpc": "2.0", "id": 1, "method": "count"});
    let whole = page.frame(&page.key, &[call]).to_string();
    for end in 0..whole.len() {
        page.window.receive(whole[..end].to_owned());
    }
    assert!(page.is_silent());
    assert_eq!(page.runs(), 0);
    page.window.receive(whole);
    assert_eq!(page.next(), [json!({"jsonrpc": "2.0", "id": 1, "result": 1})]);
    assert_eq!(page.runs(), 1);
}

/// Fault 157: the answers are long, so the thread that receives frames does not give them.
#[tokio::test]
async fn questions_about_the_api_are_answered_on_another_thread_and_bounded() {
    // Everything but this function runs when it yields.
    let ipc = builder().single_threaded().build().unwrap();
    let page = Page::open(&ipc);
    page.loaded("a1");
    let contract: serde_json::Map<_, _> =
        (0..10_000).map(|n| (format!("command c{n}"), json!("() => null"))).collect();
    let compare = json!({"contract": contract});
    let ask = |ids: std::ops::Range<u64>, method: &str, params: &Value| {
        let question = |id| json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params});
        page.send(&ids.map(question).collect::<Vec<_>>());
    };
    let take = || {
        let messages = std::iter::from_fn(|| {
            let frame = page.take()?;
            page.seen.set(page.seen.get() + 1);
            Some(frame["messages"].as_array().unwrap().clone())
        });
        messages.flatten().collect::<Vec<_>>()
    };
    ask(1..5, "$/compare", &compare);
    assert_eq!(take(), [] as [Value; 0], "a comparison was made on this thread");
    let mut answers = Vec::new();
    while answers.len() < 4 {
        tokio::task::yield_now().await;
        answers.extend(take());
        page.send(&[]);
    }
    for answer in &answers {
        assert_eq!(answer["result"]["removed"].as_array().unwrap().len(), 10_000);
    }

    ask(5..1_005, "rpc.discover", &json!({}));
    let refused = take();
    assert_eq!(refused.len(), 1_000 - 64, "the others wait for another thread");
    assert!(refused.iter().all(|answer| answer["error"]["code"] == -32002), "{}", refused[0]);
    let mut answers = Vec::new();
    while answers.len() < 64 {
        tokio::task::yield_now().await;
        answers.extend(take());
        page.send(&[]);
    }
    assert!(answers.iter().all(|answer| answer["result"] == answers[0]["result"]));
    assert_eq!(answers[0]["result"]["openrpc"], "1.3.2");
    // Questions that were answered do not count.
    ask(1_005..1_006, "rpc.discover", &json!({}));
    while take().is_empty() {
        tokio::task::yield_now().await;
    }
}

#[event(lossless)]
struct Line(String);

/// Fault 146: the page is notified, and a new document of its window can connect.
#[test]
fn a_document_that_does_not_read_is_told_that_it_was_dropped() {
    let builder = Ipc::builder().delivery_timeout(Duration::from_millis(50));
    let ipc = builder.role("main", api![Line]).build().unwrap();
    let page = Page::open(&ipc);
    page.loaded("a1");
    page.send(&[
        json!({"jsonrpc": "2.0", "id": 1, "method": "$/listen", "params": {"event": "Line"}}),
    ]);
    assert_eq!(page.next()[0]["id"], 1);
    let lines = ["x".repeat(2 << 20), "y".into()].map(Line);
    let delivered = lines.map(|line| ipc.runtime().block_on(ipc.deliver(&line)));
    assert_eq!(delivered, [1, 0]);
    let closed = page.window.take().expect("the page is told");
    assert!(
        closed.contains("$/closed") && closed.contains("blocked the delivery of `Line`"),
        "{closed}"
    );
    // Also the answer to a frame that was sent meanwhile says so, and the next document connects.
    page.loaded("b2");
}

/// As above, where the page sends a frame before the transport has taken the message.
#[test]
fn a_frame_of_a_dropped_document_is_answered_with_the_reason() {
    let builder = Ipc::builder().delivery_timeout(Duration::from_millis(50));
    let ipc = builder.role("main", api![Line, never]).build().unwrap();
    let page = Page::open(&ipc);
    page.loaded("a1");
    page.send(&[
        json!({"jsonrpc": "2.0", "id": 1, "method": "$/listen", "params": {"event": "Line"}}),
    ]);
    assert_eq!(page.next()[0]["id"], 1);
    let lines = ["x".repeat(2 << 20), "y".into()].map(Line);
    let delivered = lines.map(|line| ipc.runtime().block_on(ipc.deliver(&line)));
    assert_eq!(delivered, [1, 0]);
    page.call(2, "never");
    let closed = page.window.take().expect("the page is told");
    assert!(
        closed.contains("$/closed") && closed.contains("blocked the delivery of `Line`"),
        "{closed}"
    );
}
