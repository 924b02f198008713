//! Streams as results of commands. A page that stops reading drops the stream.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use ipc_runtime::{Bytes, ErrorCode, Ipc, Limits, State, Stream, api, command, payload};
use serde_json::{Value, json};

use crate::{Counts, Guard, SOON, core, idle, open, until};

/// A stream of the results of a function, up to `None`.
struct Each<F> {
    next: F,
    _guard: Guard,
}

impl<T, F: FnMut() -> Option<T> + Unpin> Stream for Each<F> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<T>> {
        Poll::Ready((self.next)())
    }
}

fn each<T, F>(counts: &State<Counts>, next: F) -> Each<F>
where
    F: FnMut() -> Option<T> + Unpin,
{
    Each { next, _guard: Counts::guard(counts) }
}

/// A stream of rising numbers, with a pause before each.
struct Slowly {
    sleep: Pin<Box<tokio::time::Sleep>>,
    number: u32,
    _guard: Guard,
}

const PAUSE: Duration = Duration::from_millis(10);

impl Stream for Slowly {
    type Item = u32;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<u32>> {
        std::task::ready!(self.sleep.as_mut().poll(cx));
        self.sleep = Box::pin(tokio::time::sleep(PAUSE));
        self.number += 1;
        Poll::Ready(Some(self.number))
    }
}

#[payload]
#[derive(Debug, Clone, PartialEq)]
struct LogError {
    line: u32,
}

impl std::fmt::Display for LogError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {} cannot be read", self.line)
    }
}

#[command]
fn count(counts: State<Counts>, to: u32) -> impl Stream<Item = u32> {
    let mut number = 0;
    each(&counts, move || {
        number += 1;
        (number <= to).then_some(number)
    })
}

#[command]
async fn count_slowly(counts: State<Counts>) -> Slowly {
    Slowly { sleep: Box::pin(tokio::time::sleep(PAUSE)), number: 0, _guard: Counts::guard(&counts) }
}

#[command]
fn lines(counts: State<Counts>, fails_at: u32) -> impl Stream<Item = Result<String, LogError>> {
    let mut line = 0;
    each(&counts, move || {
        line += 1;
        Some(if line == fails_at { Err(LogError { line }) } else { Ok(format!("line {line}")) })
    })
}

#[command]
async fn open_log(
    counts: State<Counts>,
    exists: bool,
) -> Result<impl Stream<Item = Result<String, LogError>>, LogError> {
    if !exists {
        return Err(LogError { line: 0 });
    }
    let mut lines = vec!["b".to_owned(), "a".to_owned()];
    Ok(each(&counts, move || lines.pop().map(Ok)))
}

#[command]
fn panics(counts: State<Counts>, at: u32) -> impl Stream<Item = u32> {
    let mut number = 0;
    each(&counts, move || {
        number += 1;
        assert!(number != at, "on purpose");
        Some(number)
    })
}

#[command]
fn parts(counts: State<Counts>, size: u32) -> impl Stream<Item = Bytes> {
    each(&counts, move || Some(Bytes(vec![7; size as usize])))
}

#[command]
fn not_json(counts: State<Counts>) -> impl Stream<Item = f64> {
    let mut numbers = vec![f64::NAN, 1.5];
    each(&counts, move || numbers.pop())
}

#[command]
fn seven() -> u32 {
    7
}

fn ipc() -> Ipc {
    core(api![seven, count, count_slowly, lines, open_log, panics, parts, not_json])
}

/// The messages, as they appear on the wire.
#[tokio::test]
async fn items_are_messages_and_the_reply_is_the_end() {
    let ipc = ipc();
    let window = open(&ipc);
    window.send(r#"{"jsonrpc":"2.0","id":"s","method":"count","params":[3]}"#);
    idle(&ipc).await;
    let texts = [window.receive(SOON).await.unwrap(), window.receive(SOON).await.unwrap()];
    assert_eq!(
        texts,
        [
            r#"{"jsonrpc":"2.0","method":"$/items","params":{"stream":"s","items":[1,2,3]}}"#,
            r#"{"jsonrpc":"2.0","id":"s","result":null}"#
        ]
    );
}

#[tokio::test]
async fn all_items_arrive_in_order() {
    let ipc = ipc();
    let window = open(&ipc);
    for to in [0, 1, 1023, 1024, 1025, 10_000] {
        let mut numbers = window.stream::<u32>("count", [to]).unwrap();
        for number in 1..=to {
            assert_eq!(numbers.next().await, Some(Ok(number)));
        }
        assert_eq!(numbers.next().await, None);
        assert_eq!(numbers.next().await, None);
    }
    idle(&ipc).await;
    assert_eq!(Counts::of(&ipc).dropped(), 6);
}

#[tokio::test]
async fn slow_items_are_sent_one_by_one() {
    let ipc = ipc();
    let window = open(&ipc);
    window.send(r#"{"jsonrpc":"2.0","id":1,"method":"count_slowly"}"#);
    for number in 1..4 {
        let text: Value = serde_json::from_str(&window.receive(SOON).await.unwrap()).unwrap();
        assert_eq!(text["params"]["items"], json!([number]));
    }
}

#[tokio::test]
async fn a_page_that_stops_reading_drops_the_stream() {
    let ipc = ipc();
    let (window, counts) = (open(&ipc), Counts::of(&ipc));
    let mut numbers = window.stream::<u32>("count_slowly", ()).unwrap();
    assert_eq!(numbers.next().await, Some(Ok(1)));
    drop(numbers);
    until("the stream was dropped", || counts.dropped() == 1).await;
    idle(&ipc).await;

    let mut endless = window.stream::<u32>("count", [u32::MAX]).unwrap();
    assert_eq!(endless.next().await, Some(Ok(1)));
    let _ = window.begin::<()>("count_slowly", ()).unwrap();
    drop(endless);
    until("the other stream was dropped", || counts.dropped() == 2).await;
}

/// Both calls fail at once, instead of waiting for messages that never come.
#[tokio::test]
async fn call_rejects_a_stream_and_stream_rejects_a_value() {
    let ipc = ipc();
    let window = open(&ipc);
    let error = window.call::<u32>("count", [3]).await.unwrap_err();
    assert!(error.message().contains("`TestWindow::stream`"), "{error}");
    let error = window.stream::<u32>("seven", ()).err().unwrap();
    assert!(error.message().contains("`seven` does not return a stream"), "{error}");
    let mut unknown = window.stream::<u32>("no_such_command", ()).unwrap();
    let error = unknown.next().await.unwrap().unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::UnknownCommand), "the core replies to this one");
}

#[tokio::test]
async fn closing_a_window_drops_its_streams() {
    let ipc = ipc();
    let (window, counts) = (open(&ipc), Counts::of(&ipc));
    for _ in 0..10 {
        let _ = window.begin::<()>("count", [u32::MAX]).unwrap();
    }
    until("all streams run", || counts.begun() == 10).await;
    drop(window);
    idle(&ipc).await;
    assert_eq!(counts.dropped(), 10);
}

#[tokio::test]
async fn an_error_arrives_after_the_items_before_it() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut lines = window.stream::<String>("lines", [3]).unwrap();
    assert_eq!(lines.next().await, Some(Ok("line 1".to_owned())));
    assert_eq!(lines.next().await, Some(Ok("line 2".to_owned())));
    let error = lines.next().await.unwrap().unwrap_err();
    assert_eq!(error.command(), Some(LogError { line: 3 }));
    assert_eq!(error.message(), "line 3 cannot be read");
    assert_eq!(lines.next().await, None);
}

#[tokio::test]
async fn a_command_can_return_a_result_of_a_stream() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut lines = window.stream::<String>("open_log", [false]).unwrap();
    assert_eq!(lines.next().await.unwrap().unwrap_err().command(), Some(LogError { line: 0 }));
    let mut lines = window.stream::<String>("open_log", [true]).unwrap();
    assert_eq!(lines.next().await, Some(Ok("a".to_owned())));
    assert_eq!(lines.next().await, Some(Ok("b".to_owned())));
    assert_eq!(lines.next().await, None);
}

/// Faults 123 and 127.
#[tokio::test]
async fn a_panic_is_the_error_of_the_call() {
    let ipc = ipc();
    let (window, counts) = (open(&ipc), Counts::of(&ipc));
    for at in [1, 2, 2000] {
        let mut numbers = window.stream::<u32>("panics", [at]).unwrap();
        for number in 1..at {
            assert_eq!(numbers.next().await, Some(Ok(number)));
        }
        let error = numbers.next().await.unwrap().unwrap_err();
        assert_eq!(error.code(), Some(ErrorCode::Internal));
        assert_eq!(numbers.next().await, None);
    }
    idle(&ipc).await;
    assert_eq!(counts.dropped(), 3);
}

#[tokio::test]
async fn a_stream_goes_on_after_an_item_without_a_json_form() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut numbers = window.stream::<f64>("not_json", ()).unwrap();
    assert_eq!(numbers.next().await, Some(Ok(1.5)));
    let error = numbers.next().await.unwrap().unwrap_err();
    assert!(error.message().contains("not be sent"), "{error}");
    assert_eq!(numbers.next().await, None);
}

/// Faults 117 and 118: items need credit, and an item larger than the window is sent alone.
#[tokio::test]
async fn a_stream_without_credit_stops() {
    let ipc = ipc();
    let window = open(&ipc);
    window.send(r#"{"jsonrpc":"2.0","id":1,"method":"parts","params":[100]}"#);
    window.send(r#"{"jsonrpc":"2.0","id":2,"method":"parts","params":[6000000]}"#);
    let mut items = [0, 0];
    // As many as there is credit for, and then no more.
    let within = |[small, large]: [usize; 2]| {
        if small >= 1024 && large >= 1 { Duration::from_millis(100) } else { SOON }
    };
    while let Some(text) = window.receive(within(items)).await {
        let text: Value = serde_json::from_str(&text).unwrap();
        let stream = text["params"]["stream"].as_u64().unwrap() as usize;
        items[stream - 1] += text["params"]["items"].as_array().unwrap().len();
    }
    assert_eq!(items, [1024, 1]);
    // Fault 119: credit for more items than were sent counts for those that were.
    window
        .send(r#"{"jsonrpc":"2.0","method":"$/credit","params":{"stream":2,"items":4294967296}}"#);
    let text: Value = serde_json::from_str(&window.receive(SOON).await.unwrap()).unwrap();
    assert_eq!(text["params"]["items"].as_array().unwrap().len(), 1);
    assert_eq!(window.receive(Duration::from_millis(100)).await, None);
}

#[tokio::test]
async fn a_stream_that_a_notification_returns_is_dropped() {
    let ipc = ipc();
    let (window, counts) = (open(&ipc), Counts::of(&ipc));
    window.send(r#"{"jsonrpc":"2.0","method":"count","params":[3]}"#);
    until("the stream was dropped", || counts.dropped() == 1).await;
    assert_eq!(window.receive(PAUSE).await, None);
}

#[tokio::test]
async fn the_runtime_exports_the_stream_trait() {
    let ipc = ipc();
    let state = ipc.state::<Counts>().unwrap();
    let mut stream = std::pin::pin!(count(state, 1));
    assert_eq!(poll_fn(|cx| stream.as_mut().poll_next(cx)).await, Some(1));
}

/// An item longer than the limit of a message is skipped, and the stream goes on.
#[tokio::test]
async fn an_item_that_exceeds_the_limit_is_skipped() {
    #[command]
    fn texts() -> impl Stream<Item = String> {
        futures_util::stream::iter([1, 2000, 2].map(|len| "x".repeat(len)))
    }
    let limits = Limits { bytes: 1000, ..Limits::default() };
    let ipc = Ipc::builder().limits(limits).role("main", api![texts]).build().unwrap();
    let window = open(&ipc);
    let mut stream = window.stream::<String>("texts", json!({})).unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap(), "x");
    let error = stream.next().await.unwrap().unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::PayloadTooLarge), "{error}");
    assert!(error.to_string().contains("item 1 of the stream"), "{error}");
    assert_eq!(stream.next().await.unwrap().unwrap(), "xx");
    assert!(stream.next().await.is_none());
}

/// A value that its serializer cannot write fails alone: the item with its path, and the stream, the
/// other calls and the process go on.
#[tokio::test]
async fn an_item_that_cannot_be_written_is_skipped_with_its_path() {
    #[payload]
    #[derive(Debug)]
    struct Reading {
        values: Vec<f64>,
    }
    #[command]
    fn readings() -> impl Stream<Item = Reading> {
        let values = [1.0, f64::NAN, 2.0];
        futures_util::stream::iter(values.map(|value| Reading { values: vec![0.0, value] }))
    }
    let ipc = Ipc::builder().role("main", api![readings]).build().unwrap();
    let window = open(&ipc);
    let mut stream = window.stream::<Reading>("readings", json!({})).unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap().values, [0.0, 1.0]);
    let error = stream.next().await.unwrap().unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::Internal), "{error}");
    assert_eq!(error.data(), Some(&json!({ "path": "values[1]" })));
    assert_eq!(stream.next().await.unwrap().unwrap().values, [0.0, 2.0]);
    assert!(stream.next().await.is_none());
}

/// Skipped items use credit like others, so that a stream of them is no flood.
#[tokio::test]
async fn skipped_items_wait_for_the_reader() {
    static MADE: AtomicUsize = AtomicUsize::new(0);
    #[command]
    fn not_numbers() -> impl Stream<Item = f64> {
        let make = |_| {
            MADE.fetch_add(1, Ordering::SeqCst);
            f64::NAN
        };
        futures_util::stream::iter((0..100_000).map(make))
    }
    const WINDOW: usize = 1024;
    let ipc = Ipc::builder().role("main", api![not_numbers]).build().unwrap();
    let window = open(&ipc);
    let mut stream = window.stream::<f64>("not_numbers", json!({})).unwrap();
    assert!(stream.next().await.unwrap().is_err());
    until("the window is full", || MADE.load(Ordering::SeqCst) >= WINDOW).await;
    for _ in 0..1000 {
        tokio::task::yield_now().await;
    }
    assert_eq!(MADE.load(Ordering::SeqCst), WINDOW);
}
