//! Commands with streams as results, in every syntax of the type, and with channels as arguments.

use std::fmt;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::stream::{self, BoxStream, Iter, StreamExt as _};
use ipc_runtime::transport::{CallError, TestWindow};
use ipc_runtime::{Api, Bytes, Channel, ErrorCode, State, Stream, Window, api, command, payload};
use serde::Serialize;
use serde_json::{Value, json};

use crate::window;

#[payload]
#[derive(Debug, Clone, PartialEq)]
struct Broken {
    at: u32,
}

#[payload]
#[derive(Debug, Clone, PartialEq)]
struct Displayed(u32);

impl fmt::Display for Displayed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "broken at {}", self.0)
    }
}

type Fallible<T, E = Broken> = Result<T, E>;
type Numbers = Iter<std::ops::Range<u32>>;

// Streams of items.

#[command]
fn nameless(to: u32) -> impl Stream<Item = u32> {
    stream::iter(0..to)
}

#[command]
async fn nameless_async(
    to: u32,
    unused: Option<String>,
) -> impl Stream<Item = u32> + Send + 'static {
    std::future::ready(()).await;
    drop(unused);
    stream::iter(0..to)
}

#[command]
fn named(to: u32) -> Numbers {
    stream::iter(0..to)
}

#[command]
async fn boxed(to: u32) -> BoxStream<'static, u32> {
    stream::iter(0..to).boxed()
}

#[command]
fn pinned(to: u32) -> Pin<Box<dyn Stream<Item = u32> + Send>> {
    stream::iter(0..to).boxed()
}

/// A stream type of the user.
struct Countdown(u32);

impl Stream for Countdown {
    type Item = u32;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<u32>> {
        self.0 = self.0.saturating_sub(1);
        Poll::Ready(Some(self.0).filter(|number| *number > 0))
    }
}

#[command]
fn custom(from: u32) -> Countdown {
    Countdown(from)
}

/// A stream by its supertrait, which only the compiler knows.
trait Sequence: Stream<Item = u32> + Send {}

impl<S: Stream<Item = u32> + Send> Sequence for S {}

#[command]
fn by_another_trait(to: u32) -> impl Sequence {
    stream::iter(0..to)
}

// Streams of results, and results of streams.

#[command]
fn fails_after_items(at: u32) -> impl Stream<Item = Result<u32, Broken>> {
    stream::iter(0..9).map(move |n| if n == at { Err(Broken { at }) } else { Ok(n) })
}

#[command]
fn fails_by_alias(at: u32) -> BoxStream<'static, Fallible<u32, Displayed>> {
    let fails = move |n| if n == at { Err(Displayed(at)) } else { Ok(n) };
    stream::iter(0..9).map(fails).boxed()
}

#[command]
async fn fails_without_items(fail: bool) -> Fallible<Numbers> {
    if fail { Err(Broken { at: 0 }) } else { Ok(stream::iter(0..2)) }
}

#[command]
fn fails_without_items_nameless(fail: bool) -> Result<impl Stream<Item = u32>, Displayed> {
    if fail { Err(Displayed(0)) } else { Ok(stream::iter(0..2)) }
}

#[command]
async fn fails_anywhere(at: u32) -> Fallible<impl Stream<Item = Fallible<u32>>> {
    if at == 0 {
        return Err(Broken { at });
    }
    Ok(stream::iter(0..9).map(move |n| if n == at { Err(Broken { at }) } else { Ok(n) }))
}

// Borrowed and injected arguments, and extended items.

#[command]
fn borrows_for_a_named_stream(text: &str, path: &Path, bytes: &[u8]) -> BoxStream<'static, String> {
    let all = [text.to_owned(), path.display().to_string(), format!("{bytes:?}")];
    stream::iter(all).boxed()
}

#[command]
fn borrows_without_capture(text: &str) -> impl Stream<Item = usize> + use<> {
    stream::iter([text.len()])
}

#[command]
async fn borrows_across_an_await(text: &str) -> impl Stream<Item = usize> + use<> {
    std::future::ready(()).await;
    stream::iter([text.len()])
}

#[command]
fn injected(window: Window, scale: State<u32>, mut to: u32) -> impl Stream<Item = String> {
    to *= *scale;
    stream::iter((0..to).map(move |n| format!("{} {n}", window.label())))
}

#[command]
fn extended() -> impl Stream<Item = (Bytes, u64)> {
    stream::iter([(Bytes::from([1, 2]), u64::MAX)])
}

/// Returns whether each argument is present.
#[command]
async fn to_channels(
    /// Gets a number.
    first: Option<Channel<u32>>,
    second: std::option::Option<Channel<Displayed>>,
    third: Option<bool>,
) -> Vec<bool> {
    if let Some(first) = &first {
        first.send(&7).await.unwrap();
    }
    vec![first.is_some(), second.is_some(), third.is_some()]
}

#[command(timeout = "20ms")]
async fn never_ends() -> impl Stream<Item = u32> {
    stream::pending()
}

#[command(timeout = "20ms")]
async fn never_replies() {
    std::future::pending::<()>().await;
}

/// Returns all items of a stream, and the final error.
async fn all(
    window: &TestWindow,
    command: &str,
    arguments: impl Serialize,
) -> (Vec<Value>, Option<CallError>) {
    let mut stream = window.stream::<ipc_runtime::JsonValue>(command, arguments).unwrap();
    let mut items = Vec::new();
    while let Some(item) = stream.next().await {
        match item {
            Ok(item) => items.push(item.into_inner()),
            Err(error) => return (items, Some(error)),
        }
    }
    (items, None)
}

#[tokio::test]
async fn a_stream_is_recognized_by_its_type() {
    let api = api![nameless, nameless_async, named, boxed, pinned, custom, by_another_trait];
    for command in &api.schema().commands {
        assert!(command.streams && command.error.is_none(), "{}", command.header.name);
    }
    let window = window(api);
    for command in ["nameless", "nameless_async", "named", "boxed", "pinned", "by_another_trait"] {
        let (items, error) = all(&window, command, json!({ "to": 3 })).await;
        assert_eq!(
            (items, error.is_none()),
            (vec![json!(0), json!(1), json!(2)], true),
            "{command}"
        );
    }
    assert_eq!(all(&window, "custom", json!([3])).await.0, [json!(2), json!(1)]);
}

#[tokio::test]
async fn an_item_that_is_an_error_ends_the_stream() {
    let api = api![fails_after_items, fails_by_alias, fails_anywhere];
    assert!(api.schema().commands.iter().all(|command| command.streams && command.error.is_some()));
    let window = window(api);
    for command in ["fails_after_items", "fails_anywhere"] {
        let (items, error) = all(&window, command, json!({ "at": 2 })).await;
        assert_eq!(items, [json!(0), json!(1)], "{command}");
        let error = error.unwrap();
        assert_eq!(error.command(), Some(Broken { at: 2 }), "{command}");
        assert_eq!(error.message(), "the command returned an error");
    }
    let (items, error) = all(&window, "fails_by_alias", json!({ "at": 1 })).await;
    let error = error.unwrap();
    assert_eq!(
        (items.len(), error.command(), error.message()),
        (1, Some(Displayed(1)), "broken at 1")
    );
}

#[tokio::test]
async fn a_command_can_fail_before_its_stream() {
    let window = window(api![fails_without_items, fails_without_items_nameless, fails_anywhere]);
    for command in ["fails_without_items", "fails_without_items_nameless"] {
        let (items, error) = all(&window, command, json!({ "fail": false })).await;
        assert_eq!((items.len(), error.is_none()), (2, true), "{command}");
        let (items, error) = all(&window, command, json!({ "fail": true })).await;
        assert_eq!(
            (items.len(), error.unwrap().code()),
            (0, Some(ErrorCode::Command)),
            "{command}"
        );
    }
    let (items, error) = all(&window, "fails_anywhere", json!({ "at": 0 })).await;
    assert_eq!((items.len(), error.unwrap().command()), (0, Some(Broken { at: 0 })));
}

#[tokio::test]
async fn a_stream_takes_the_arguments_of_other_commands() {
    let api: Api = api![
        borrows_for_a_named_stream,
        borrows_without_capture,
        borrows_across_an_await,
        injected,
        extended
    ];
    let ipc = ipc_runtime::Ipc::builder().state(2_u32).role("tester", api).build().unwrap();
    let window = ipc.test_window("main", "tester").unwrap();
    let arguments = ("a", "b", Bytes::from([1, 2]));
    let (items, _) = all(&window, "borrows_for_a_named_stream", arguments).await;
    assert_eq!(items, ["a", "b", "[1, 2]"]);
    for command in ["borrows_without_capture", "borrows_across_an_await"] {
        assert_eq!(
            all(&window, command, json!({ "text": "abc" })).await.0,
            [json!(3)],
            "{command}"
        );
    }
    assert_eq!(all(&window, "injected", json!({ "to": 1 })).await.0, ["main 0", "main 1"]);
    let (_, error) = all(&window, "injected", json!({})).await;
    assert_eq!(error.unwrap().code(), Some(ErrorCode::InvalidPayload));
    let mut stream = window.stream::<(Bytes, u64)>("extended", ()).unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap(), (Bytes::from([1, 2]), u64::MAX));
}

#[tokio::test]
async fn an_optional_channel_may_be_missing() {
    let api = api![to_channels];
    let contract = api.contract();
    assert_eq!(
        contract.entries()["command to_channels"],
        "(first?: Channel<u32>, second?: Channel<Displayed>, third?: boolean | null) => boolean[]"
    );
    assert_eq!(api.schema().commands[0].arguments[0].docs, "Gets a number.");
    let window = window(api);
    let none: Vec<bool> = window.call("to_channels", json!({})).await.unwrap();
    assert_eq!(none, [false; 3]);
    let null = json!({ "first": null, "second": null, "third": null });
    assert_eq!(window.call::<Vec<bool>>("to_channels", null).await.unwrap(), [false; 3]);
    let mut first = window.channel::<u32>("to_channels");
    let given: Vec<bool> =
        window.call("to_channels", json!({ "first": first, "third": true })).await.unwrap();
    assert_eq!(given, [true, false, true]);
    assert_eq!(first.next().await, Some(7));
}

#[tokio::test]
async fn a_function_returns_its_stream_to_rust() {
    assert_eq!(nameless(2).collect::<Vec<_>>().await, [0, 1]);
    assert_eq!(nameless_async(2, None).await.collect::<Vec<_>>().await, [0, 1]);
    assert_eq!(fails_without_items(true).await.err(), Some(Broken { at: 0 }));
}

#[tokio::test]
async fn a_command_ends_at_its_own_timeout() {
    let window = window(api![never_ends, never_replies]);
    let error = all(&window, "never_ends", json!({})).await.1.unwrap();
    assert_eq!(error.code(), Some(ErrorCode::DeadlineExceeded));
    let reply = window.call::<()>("never_replies", ());
    let error = tokio::time::timeout(Duration::from_secs(20), reply).await.unwrap().unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::DeadlineExceeded));
}
