//! What a page can cause in the log: text from outside stays on its line, and repeated lines are
//! counted.
//!
//! The subscriber is the one of the whole process, so the test has a process of its own.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, OnceLock};
use std::time::{Duration, Instant};

use ipc_runtime::transport::{FrameWindow, TestWindow};
use ipc_runtime::{Ipc, WeakIpc, api, command, event, payload};
use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::{Event, Metadata, Subscriber, span};

const SOON: Duration = Duration::from_secs(20);

/// The lines of the log: the level, and the fields in the order of their names.
static LINES: Mutex<Vec<String>> = Mutex::new(Vec::new());
/// The backend whose events the subscriber emits.
static EMITTER: OnceLock<WeakIpc> = OnceLock::new();
static EMITS: AtomicBool = AtomicBool::new(false);
static EMITTED: AtomicU64 = AtomicU64::new(0);

/// A subscriber that keeps lines, and emits an event for each message on the wire, as a window with
/// a log does.
struct Log;

#[derive(Default)]
struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0 += &format!(" {field}={value:?}");
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0 += &format!(" {field}={value}");
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("ipc")
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        if event.metadata().target() == "ipc::wire" && EMITS.swap(false, Ordering::SeqCst) {
            // Lines that this causes emit nothing.
            let ipc = EMITTER.get().and_then(WeakIpc::upgrade).unwrap();
            EMITTED.fetch_add(1, Ordering::SeqCst);
            ipc.emit(&Logged);
            EMITS.store(true, Ordering::SeqCst);
        }
        let mut line = Line(event.metadata().level().to_string());
        event.record(&mut line);
        LINES.lock().unwrap().push(line.0);
    }
}

fn lines(having: &str) -> Vec<String> {
    let lines = LINES.lock().unwrap();
    lines.iter().filter(|line| line.contains(having)).cloned().collect()
}

async fn until(condition: &str, holds: impl Fn() -> bool) {
    let deadline = Instant::now() + SOON;
    while !holds() {
        assert!(Instant::now() < deadline, "timed out waiting until {condition}");
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

#[payload]
enum Direction {
    Left,
    Right,
}

#[event(from = page)]
struct Turned(Direction);

#[event(from = page)]
struct Placed {
    at: u8,
}

#[event(keep_last)]
struct Logged;

#[event(lossless)]
struct Told(u32);

#[command]
fn add(a: i32, b: i32) -> i32 {
    a + b
}

#[command]
fn count(to: u32) -> impl futures_util::Stream<Item = u32> {
    futures_util::stream::iter(0..to)
}

fn ipc() -> Ipc {
    let api = api![add, count, Turned, Placed, Logged, Told];
    let ipc = Ipc::builder().role("main", api).build().unwrap();
    ipc.listen::<Turned>(|_, _| {}).unwrap();
    ipc.listen::<Placed>(|_, _| {}).unwrap();
    ipc
}

fn send_event(window: &TestWindow, name: &str, payload: &str) {
    window.send(&format!(r#"{{"jsonrpc":"2.0","method":"{name}","params":[{payload}]}}"#));
}

/// Texts that forge a line, control a terminal, or turn text around.
const HOSTILE: [&str; 4] = [
    "\u{1b}[2K\rERROR all is lost",
    "x\n2026-01-01T00:00:00Z ERROR forged: the disk is full",
    "\u{202e}txt.exe\u{2066}\u{200b}\u{2028}",
    "\0\u{7f}\u{85}\u{9b}",
];

#[tokio::test(flavor = "multi_thread")]
async fn a_page_can_neither_forge_nor_flood_the_log() {
    tracing::subscriber::set_global_default(Log).unwrap();
    foreign_text_is_escaped_and_cut().await;
    repeated_lines_are_counted().await;
    frames_without_the_key_are_counted();
    a_subscriber_may_emit_events().await;
    // Of all lines, also those of the wire.
    for line in LINES.lock().unwrap().iter() {
        let is_shown =
            |char: char| !char.is_control() && !"\u{202e}\u{2066}\u{200b}\u{2028}".contains(char);
        assert!(line.chars().all(is_shown), "{line:?}");
        assert!(line.len() < 20_000, "{} bytes: {line:.200}", line.len());
    }
}

/// Fault 158.
async fn foreign_text_is_escaped_and_cut() {
    let ipc = ipc();
    let long = "x".repeat(1 << 20);
    let mut windows = Vec::new();
    for (number, text) in HOSTILE.into_iter().chain([&*long]).enumerate() {
        let text = json!(text).to_string();
        let window = ipc.test_window(&format!("text-{number}"), "main").unwrap();
        send_event(&window, "Turned", &text);
        send_event(&window, "Placed", &format!(r#"{{"at":{text}}}"#));
        send_event(&window, "Placed", &format!(r#"{{{text}:1}}"#));
        window.send(&format!(r#"{{"jsonrpc":"2.0","method":"Turned","params":{{{text}:1}}}}"#));
        window.send(&format!(r#"{{"jsonrpc":"2.0","method":{text}}}"#));
        window.send(&format!(r#"{{"jsonrpc":"2.0",{text}:1,"method":"add"}}"#));
        // As a program does that logs its errors.
        tracing::error!(target: "ipc", "{}", ipc.test_window(HOSTILE[1], "main").unwrap_err());
        tracing::error!(target: "ipc", "{}", ipc.test_window("w", HOSTILE[1]).unwrap_err());
        windows.push(window);
    }
    let invalid = || lines("a page sent an invalid event").len();
    until("all lines are written", || invalid() == 4 * windows.len()).await;
    assert!(lines("unknown variant").iter().any(|line| line.contains(r"\u{1b}[2K\rERROR")));
    assert!(lines("unknown variant").iter().any(|line| line.contains(r"x\n2026")));
}

/// Fault 158.
async fn repeated_lines_are_counted() {
    let ipc = ipc();
    let window = ipc.test_window("flooding", "main").unwrap();
    let own = |having: &str| {
        lines(having)
            .into_iter()
            .filter(|line| line.contains("window=flooding"))
            .collect::<Vec<_>>()
    };
    for _ in 0..5_000 {
        send_event(&window, "Turned", "\"Up\"");
        window.send(r#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":1}}"#);
        window.send(r#"{"jsonrpc":"2.0","method":"missing"}"#);
    }
    // The events are handled in order.
    let handled = std::sync::Arc::new(AtomicU64::new(0));
    let counted = std::sync::Arc::clone(&handled);
    ipc.listen::<Placed>(move |_, _| {
        counted.fetch_add(1, Ordering::SeqCst);
    })
    .unwrap();
    send_event(&window, "Placed", r#"{"at":1}"#);
    until("the last event is handled", || handled.load(Ordering::SeqCst) == 1).await;
    drop(window);
    for (kind, further) in [
        ("a page sent an invalid event", "the page sent further invalid events"),
        ("a message was ignored", "further messages were ignored"),
        ("a message for an entry", "further messages named unknown entries"),
    ] {
        assert!((1..=50).contains(&own(kind).len()), "{kind}: {}", own(kind).len());
        assert_eq!(own(further).len(), 1, "{kind}");
        let left_out = |line: &String| {
            let (_, count) = line.split_once("left_out=").unwrap();
            count.split(' ').next().unwrap().parse::<usize>().unwrap()
        };
        let counted: usize = own(kind).iter().chain(&own(further)).map(left_out).sum();
        assert_eq!(own(kind).len() + counted, 5_000, "{kind}");
    }
}

/// Fault 157: nothing of a frame is read before its key is checked.
fn frames_without_the_key_are_counted() {
    let ipc = ipc();
    let page: FrameWindow = ipc.frame_window("framed", "main").unwrap().build(|| ());
    for key in ["", "0", "\u{1b}\n"] {
        let key = json!(key);
        // A frame with the key would be told that it has no version.
        page.receive(format!(r#"{{"v":1,"key":{key},"messages":[{}]}}"#, "1,".repeat(100)));
    }
    for _ in 0..200 {
        page.receive(format!("{{{}", "\"\u{1b}".repeat(1000)));
    }
    let own = lines("window=framed");
    assert_eq!(own.len(), 10, "{own:#?}");
    assert!(own.iter().all(|line| line.contains("does not begin with the key")), "{own:#?}");
}

/// A subscriber is code of the user: it runs with no lock held.
async fn a_subscriber_may_emit_events() {
    let ipc = ipc();
    EMITTER.set(ipc.downgrade()).unwrap();
    let window = ipc.test_window("main", "main").unwrap();
    window.listen::<Told>().await.unwrap();
    window.listen::<Logged>().await.unwrap();
    EMITS.store(true, Ordering::SeqCst);
    let work = async {
        ipc.emit(&Logged);
        assert_eq!(ipc.deliver(&Told(7)).await, 1);
        window.listen::<Logged>().await.unwrap();
        assert_eq!(window.call::<i32>("add", [1, 2]).await, Ok(3));
        let mut numbers = window.stream::<u32>("count", [3]).unwrap();
        let mut received = 0;
        while let Some(number) = numbers.next().await {
            number.unwrap();
            received += 1;
        }
        assert_eq!(received, 3);
    };
    // A deadlock blocks a thread, so another one watches.
    let (done, is_done) = std::sync::mpsc::channel();
    let watch = std::thread::spawn(move || {
        if is_done.recv_timeout(SOON) == Err(std::sync::mpsc::RecvTimeoutError::Timeout) {
            eprintln!("the subscriber waits for a lock that its own thread holds");
            std::process::abort();
        }
    });
    work.await;
    EMITS.store(false, Ordering::SeqCst);
    done.send(()).unwrap();
    watch.join().unwrap();
    assert!(EMITTED.load(Ordering::SeqCst) > 5);
}
