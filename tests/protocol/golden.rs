//! The messages of `tests/golden/wire`. The tests of the client read the same files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ipc_runtime::{Bytes, Channel, Ipc, Stream, Streaming, api, command, event, payload, request};
use serde_json::Value;

use crate::{SOON, core, exchange};

#[payload]
#[derive(Clone)]
struct Note {
    id: u32,
    title: String,
}

#[event]
struct NoteSaved {
    note: Note,
}

#[payload]
#[serde(tag = "kind", rename_all = "snake_case")]
enum NoteError {
    EmptyTitle,
}

impl std::fmt::Display for NoteError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a note needs a title")
    }
}

#[command]
fn save_note(title: String) -> Result<Note, NoteError> {
    if title.is_empty() { Err(NoteError::EmptyTitle) } else { Ok(Note { id: 1, title }) }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/wire")
}

fn text(name: &str) -> String {
    let text = std::fs::read_to_string(folder().join(name).with_extension("json")).unwrap();
    text.trim_end().to_owned()
}

fn notes() -> Ipc {
    core(api![save_note, NoteSaved])
}

#[tokio::test]
async fn a_call_returns_its_result() {
    let ipc = notes();
    let window = ipc.test_window("main", "main").unwrap();
    window.send(&text("call"));
    assert_eq!(window.receive(SOON).await.unwrap(), text("result"));
}

#[tokio::test]
async fn a_command_returns_its_own_error() {
    let ipc = notes();
    let window = ipc.test_window("main", "main").unwrap();
    window.send(&text("call").replace("\"id\":1", "\"id\":2").replace("milk", ""));
    assert_eq!(window.receive(SOON).await.unwrap(), text("error-command"));
}

#[tokio::test]
async fn the_framework_returns_an_error() {
    let ipc = notes();
    let window = ipc.test_window("main", "main").unwrap();
    window.send(&text("call").replace("\"id\":1", "\"id\":3").replace("\"milk\"", "7"));
    assert_eq!(window.receive(SOON).await.unwrap(), text("error-framework"));
}

#[tokio::test]
async fn a_page_requests_to_close_its_window() {
    let ipc = notes();
    let (asked, requests) = std::sync::mpsc::channel();
    ipc.on_close_requested(move |window| {
        let _ = asked.send(window.label().to_owned());
        ipc_runtime::lifecycle::Close::Prevent
    });
    let window = ipc.test_window("main", "main").unwrap();
    window.send(&text("request-close"));
    assert_eq!(requests.recv_timeout(SOON).unwrap(), "main");
    assert!(ipc.window("main").is_some(), "the handler has prevented it");
}

#[tokio::test]
async fn a_page_listens_to_an_event() {
    let ipc = notes();
    let window = ipc.test_window("main", "main").unwrap();
    let saved = NoteSaved { note: Note { id: 1, title: "milk".into() } };
    assert_eq!(ipc.emit(&saved), 0, "no page listens yet");

    assert_eq!(exchange(&window, &text("listen")).await["result"], Value::Null);
    assert_eq!(ipc.emit(&saved), 1);
    assert_eq!(window.receive(SOON).await.unwrap(), text("event"));

    let reply = exchange(&window, &text("unlisten")).await;
    assert_eq!((&reply["id"], &reply["result"]), (&Value::from(5), &Value::Null));
    assert_eq!(ipc.emit(&saved), 0);
}

#[command]
fn store(id: u64, image: Bytes, labels: BTreeMap<String, String>) -> bool {
    id == (1 << 53) + 1 && *image == [0, 1, 2] && labels["$int"] == "a key"
}

#[tokio::test]
async fn arguments_contain_extended_values() {
    let window = core(api![store]).test_window("main", "main").unwrap();
    assert_eq!(exchange(&window, &text("call-extended")).await["result"], true);
}

#[tokio::test]
async fn other_bindings_differ() {
    let window = notes().test_window("main", "main").unwrap();
    window.send(&text("bindings"));
    assert_eq!(exchange(&window, &text("call")).await["error"]["code"], -32006);
    let differences = exchange(&window, &text("compare")).await["result"].clone();
    assert_eq!(differences["changed"][0]["name"], "command save_note");
}

#[command]
async fn convert(mut lines: Streaming<String>, on_progress: Channel<u32>) -> u32 {
    let mut count = 0;
    while let Some(Ok(_)) = lines.next().await {
        count += 1;
    }
    while on_progress.send(&count).await.is_ok() {
        std::future::pending::<()>().await;
    }
    count
}

#[tokio::test]
async fn streams_send_items_credit_and_ends() {
    let window = core(api![convert]).test_window("main", "main").unwrap();
    let receive = async || window.receive(SOON).await.unwrap();
    window.send(&text("call-streams"));
    window.send(&text("items"));
    assert_eq!(receive().await, text("credit"));
    window.send(&text("end"));
    assert_eq!(
        receive().await,
        r#"{"jsonrpc":"2.0","method":"$/items","params":{"stream":9,"items":[2]}}"#
    );
    window.send(&text("stop"));
    window.send(&text("cancel").replace("\"id\":1", "\"id\":10"));
    let reply: Value = serde_json::from_str(&receive().await).unwrap();
    assert_eq!((&reply["id"], &reply["error"]["code"]), (&Value::from(10), &Value::from(-32007)));
}

#[payload]
struct Measured {
    size: f64,
}

#[command]
fn measure() -> impl Stream<Item = Measured> {
    futures_util::stream::iter([1.5, f64::INFINITY, 2.5].map(|size| Measured { size }))
}

#[tokio::test]
async fn an_item_that_cannot_be_sent_is_skipped() {
    let window = core(api![measure]).test_window("main", "main").unwrap();
    window.send(r#"{"jsonrpc":"2.0","id":8,"method":"measure"}"#);
    let items = async |size: &str| {
        let params = format!(r#"{{"stream":8,"items":[{{"size":{size}}}]}}"#);
        let expected = format!(r#"{{"jsonrpc":"2.0","method":"$/items","params":{params}}}"#);
        assert_eq!(window.receive(SOON).await.unwrap(), expected);
    };
    items("1.5").await;
    assert_eq!(window.receive(SOON).await.unwrap(), text("skipped"));
    items("2.5").await;
    assert_eq!(window.receive(SOON).await.unwrap(), r#"{"jsonrpc":"2.0","id":8,"result":null}"#);
}

#[request(reply = bool)]
struct Confirm {
    question: String,
}

#[tokio::test]
async fn a_page_handles_a_request() {
    let window = core(api![Confirm]).test_window("main", "main").unwrap();
    assert_eq!(exchange(&window, &text("handle")).await["id"], 11);
    let handle = window.window().clone();
    let confirm = Confirm { question: "Delete all notes?".to_owned() };
    let (answer, ()) = tokio::join!(handle.request(&confirm), async {
        assert_eq!(window.receive(SOON).await.unwrap(), text("request"));
        window.send(&text("result").replace("{\"id\":1,\"title\":\"milk\"}", "true"));
    });
    assert!(answer.unwrap());
    assert_eq!(exchange(&window, &text("unhandle")).await["id"], 12);
}

#[test]
fn the_protocol_page_shows_every_file() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/protocol.md");
    let page = std::fs::read_to_string(page).unwrap();
    let mut count = 0;
    for entry in std::fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let text = text(&name);
        serde_json::from_str::<Value>(&text).unwrap();
        assert!(page.contains(&text), "docs/protocol.md does not show {name}");
        count += 1;
    }
    assert!(count > 0, "there are no files");
}
