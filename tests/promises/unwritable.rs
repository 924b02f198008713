//! A value that its serializer cannot write fails alone, with its path. The stream, the session and
//! the process go on.

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use ipc_runtime::{
    AnyPath, Channel, ErrorCode, Ipc, Stream, Timestamp, api, command, event, payload,
};
use serde_json::{Value, json};

use crate::{SOON, open};

#[payload]
#[derive(Debug, Clone, PartialEq)]
struct Entry {
    name: String,
    changed: Vec<SystemTime>,
}

/// An entry whose second time serde cannot write.
fn early() -> Entry {
    let early = SystemTime::UNIX_EPOCH - Duration::from_secs(1);
    Entry { name: "early".to_owned(), changed: vec![SystemTime::UNIX_EPOCH, early] }
}

fn plain() -> Entry {
    Entry { name: "plain".to_owned(), changed: vec![SystemTime::UNIX_EPOCH] }
}

#[command]
fn result(is_early: bool) -> Entry {
    if is_early { early() } else { plain() }
}

#[command]
fn fails() -> Result<(), Entry> {
    Err(early())
}

#[command]
fn entries() -> impl Stream<Item = Entry> {
    futures_util::stream::iter([plain(), early(), plain()])
}

#[command]
async fn into_channel(on_entry: Channel<Entry>) -> Vec<String> {
    let mut outcomes = Vec::new();
    for entry in [plain(), early(), plain()] {
        let sent = on_entry.send(&entry).await;
        outcomes.push(sent.map_or_else(|error| error.to_string(), |()| "sent".to_owned()));
    }
    outcomes
}

#[event]
#[derive(Debug, PartialEq)]
struct Changed {
    entry: Entry,
}

fn ipc() -> Ipc {
    let api = api![result, fails, entries, into_channel, Changed];
    Ipc::builder().role("main", api).build().unwrap()
}

fn at_changed() -> Value {
    json!({ "path": "changed[1]" })
}

impl std::fmt::Display for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name)
    }
}

#[tokio::test]
async fn a_result_or_an_error_fails_its_call_with_the_path_and_advice() {
    let ipc = ipc();
    let window = open(&ipc);
    let early = window.call::<Entry>("result", json!({ "isEarly": true })).await.unwrap_err();
    let failed = window.call::<()>("fails", json!({})).await.unwrap_err();
    for error in [early, failed] {
        assert_eq!(error.code(), Some(ErrorCode::Internal), "{error}");
        assert_eq!(error.data(), Some(&at_changed()), "{error}");
        assert!(error.message().contains("send a `Timestamp`"), "{error}");
    }
    let next = window.call::<Entry>("result", json!({ "isEarly": false })).await;
    assert_eq!(next.unwrap(), plain());
}

#[tokio::test]
async fn an_item_fails_alone() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut stream = window.stream::<Entry>("entries", json!({})).unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap(), plain());
    let error = stream.next().await.unwrap().unwrap_err();
    assert_eq!(error.data(), Some(&at_changed()), "{error}");
    assert_eq!(stream.next().await.unwrap().unwrap(), plain());
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn a_message_of_a_channel_fails_at_its_sender() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut channel = window.channel::<Entry>("into_channel");
    let call = window.begin("into_channel", json!({ "onEntry": &channel })).unwrap();
    assert_eq!(channel.next().await, Some(plain()));
    assert_eq!(channel.next().await, Some(plain()));
    let outcomes: Vec<String> = call.reply().await.unwrap();
    assert_eq!([&*outcomes[0], &*outcomes[2]], ["sent", "sent"]);
    assert!(outcomes[1].contains("`changed[1]`"), "{outcomes:?}");
}

#[tokio::test]
async fn an_event_is_left_out() {
    let ipc = ipc();
    let window = open(&ipc);
    window.listen::<Changed>().await.unwrap();
    ipc.emit(&Changed { entry: early() });
    ipc.emit(&Changed { entry: plain() });
    assert_eq!(window.next_event::<Changed>(SOON).await, Some(Changed { entry: plain() }));
}

#[cfg(unix)]
fn odd() -> PathBuf {
    use std::os::unix::ffi::OsStringExt;
    std::ffi::OsString::from_vec(b"caf\xe9".to_vec()).into()
}

/// One name that is not Unicode neither ends the stream of the others, nor has to be left out.
#[cfg(unix)]
#[tokio::test]
async fn a_path_that_is_not_unicode_is_skipped_or_an_any_path() {
    #[command]
    fn paths() -> impl Stream<Item = PathBuf> {
        futures_util::stream::iter(["a".into(), odd(), "b".into()])
    }
    #[command]
    fn any_paths() -> impl Stream<Item = AnyPath> {
        futures_util::stream::iter([AnyPath::from("a"), odd().into()])
    }
    #[command]
    fn is_odd(path: AnyPath) -> bool {
        path == AnyPath(odd())
    }
    let ipc = Ipc::builder().role("main", api![paths, any_paths, is_odd]).build().unwrap();
    let window = open(&ipc);
    let mut stream = window.stream::<PathBuf>("paths", json!({})).unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap(), PathBuf::from("a"));
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(error.message().contains("send an `AnyPath`"), "{error}");
    assert_eq!(stream.next().await.unwrap().unwrap(), PathBuf::from("b"));
    assert!(stream.next().await.is_none());

    let mut stream = window.stream::<AnyPath>("any_paths", json!({})).unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap(), AnyPath::from("a"));
    let path = stream.next().await.unwrap().unwrap();
    assert!(window.call::<bool>("is_odd", json!({ "path": path })).await.unwrap());
}

/// A `Timestamp` has the times that a `SystemTime` fails for.
#[test]
fn a_time_before_1970_is_a_timestamp() {
    let early = Timestamp(early().changed[1]);
    assert_eq!(json!(early), "1969-12-31T23:59:59Z");
    assert_eq!(serde_json::from_value::<Timestamp>(json!(early)).unwrap(), early);
}
