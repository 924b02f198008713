//! Pages whose bindings match the core, and pages whose bindings do not.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};

use ipc_runtime::contract::Differences;
use ipc_runtime::transport::TestWindow;
use ipc_runtime::{Api, Bindings, ErrorCode, Ipc, State, api, command, event, payload};
use serde_json::{Value, json};

use crate::{SOON, assert_no_reply, exchange};

#[derive(Default)]
struct Ran(AtomicU32);

#[payload]
struct Note {
    id: u32,
    title: String,
}

#[command]
fn save_note(ran: State<Ran>, title: String) -> Note {
    ran.0.fetch_add(1, Ordering::SeqCst);
    Note { id: 1, title }
}

#[event]
struct NoteSaved {
    note: Note,
}

#[event(from = page)]
struct Opened;

/// The same api in an earlier version.
mod before {
    use super::*;

    #[payload]
    pub(super) struct Note {
        pub(super) id: String,
        pub(super) title: String,
    }

    #[command]
    pub(super) fn save_note(title: String, pinned: bool) -> Note {
        let id = pinned.to_string();
        Note { id, title }
    }

    #[command]
    pub(super) fn drop_note(id: u32) {
        let _ = id;
    }

    pub(super) fn api() -> Api {
        api![save_note, drop_note]
    }
}

fn now() -> Api {
    api![save_note, NoteSaved, Opened]
}

fn core() -> Ipc {
    Ipc::builder().state(Ran::default()).role("main", now()).build().unwrap()
}

fn bindings_message(fingerprint: &str) -> String {
    json!({"jsonrpc": "2.0", "method": "$/bindings", "params": {"fingerprint": fingerprint}})
        .to_string()
}

async fn compare(window: &TestWindow, contract: &BTreeMap<String, String>) -> Differences {
    let call =
        json!({"jsonrpc": "2.0", "id": 9, "method": "$/compare", "params": {"contract": contract}});
    let reply = exchange(window, &call.to_string()).await;
    serde_json::from_value(reply["result"].clone()).unwrap()
}

#[tokio::test]
async fn matching_bindings_are_accepted() {
    let window = core().test_window("main", "main").unwrap();
    let contract = now().contract();
    assert_no_reply(&window, &bindings_message(contract.fingerprint())).await;
    window.call::<Note>("save_note", json!({ "title": "milk" })).await.unwrap();
    assert!(compare(&window, contract.entries()).await.is_empty());
}

/// Faults 141 and 142.
#[tokio::test]
async fn other_bindings_are_rejected_and_can_ask_for_the_differences() {
    let ipc = core();
    let (sender, opened) = std::sync::mpsc::channel();
    let _listener = ipc.listen::<Opened>(move |_, _| sender.send(()).unwrap()).unwrap();
    let window = ipc.test_window("main", "main").unwrap();
    let old = before::api().contract();
    window.send(&bindings_message(old.fingerprint()));
    window.send(r#"{"jsonrpc":"2.0","method":"Opened","params":[null]}"#);
    for method in ["save_note", "drop_note", "$/listen"] {
        let call =
            json!({"jsonrpc": "2.0", "id": 1, "method": method, "params": {"event": "NoteSaved"}});
        let reply = exchange(&window, &call.to_string()).await;
        assert_eq!(reply["error"]["code"], ErrorCode::SchemaMismatch.number(), "{reply}");
        let message = reply["error"]["message"].as_str().unwrap();
        assert!(message.contains("role `main`") && message.contains("cargo test"), "{message}");
    }
    let differences = compare(&window, old.entries()).await;
    assert_eq!(
        serde_json::to_value(differences).unwrap(),
        json!({
            "added": [
                {"name": "event NoteSaved", "core": "from the backend: NoteSaved"},
                {"name": "event Opened", "core": "from pages: Opened"},
                {"name": "type NoteSaved", "core": "{ note: Note }"},
                {"name": "type Opened", "core": "null"},
            ],
            "removed": [{"name": "command drop_note", "page": "(id: u32) => null"}],
            "changed": [
                {
                    "name": "command save_note",
                    "page": "(title: string, pinned: boolean) => Note",
                    "core": "(title: string) => Note",
                },
                {
                    "name": "type Note",
                    "page": "{ id: string; title: string }",
                    "core": "{ id: u32; title: string }",
                },
            ],
        })
    );
    assert_eq!(ipc.state::<Ran>().unwrap().0.load(Ordering::SeqCst), 0);
    assert!(opened.recv_timeout(std::time::Duration::from_millis(50)).is_err());
    // Matching bindings afterwards do not help: the page has used both.
    window.send(&bindings_message(now().contract().fingerprint()));
    assert!(window.call::<Note>("save_note", json!({ "title": "milk" })).await.is_err());
    // A new document begins anew: its calls run, and its events reach their listener.
    drop(window);
    let window = ipc.test_window("main", "main").unwrap();
    window.call::<Note>("save_note", json!({ "title": "milk" })).await.unwrap();
    window.emit(&Opened).unwrap();
    opened.recv_timeout(SOON).unwrap();
}

#[tokio::test]
async fn malformed_fingerprints_are_rejected() {
    let window = core().test_window("main", "main").unwrap();
    for params in
        [json!({}), json!({"fingerprint": 1}), json!({"fingerprint": "x", "y": 1}), json!([])]
    {
        let call = json!({"jsonrpc": "2.0", "id": 1, "method": "$/bindings", "params": params});
        let reply = exchange(&window, &call.to_string()).await;
        assert_eq!(reply["error"]["code"], ErrorCode::InvalidPayload.number(), "{reply}");
    }
    window.call::<Note>("save_note", json!({ "title": "milk" })).await.unwrap();
}

/// Any JSON-RPC client can ask for the OpenRPC document.
#[tokio::test]
async fn the_api_describes_itself() {
    let window = core().test_window("main", "main").unwrap();
    window.send(r#"{"jsonrpc":"2.0","id":1,"method":"rpc.discover"}"#);
    let reply: Value = serde_json::from_str(&window.receive(SOON).await.unwrap()).unwrap();
    let document = &reply["result"];
    assert_eq!(document["info"]["title"], "main");
    assert_eq!(document["info"]["version"], now().contract().fingerprint(), "{document}");
    assert_eq!(document["methods"][0]["name"], "save_note");
    assert_eq!(document["x-events"].as_array().unwrap().len(), 2);
    let id = &document["components"]["schemas"]["Note"]["properties"]["id"];
    assert_eq!(id["maximum"], u32::MAX, "numbers are plain: {id}");
    let files = Bindings::of(&now()).openrpc("main", now().contract().fingerprint()).render();
    let (_, rendered) =
        files.unwrap().into_iter().find(|(name, _)| name == "openrpc.json").unwrap();
    let mut rendered: Value = serde_json::from_str(&rendered).unwrap();
    rendered.as_object_mut().unwrap().remove("x-generated-by");
    assert_eq!(*document, rendered);
}

mod elsewhere {
    use super::*;

    /// Docs, source locations and order are not part of a contract.
    #[payload]
    pub(super) struct Note {
        /// The number of the note.
        pub(super) id: u32,
        #[deprecated]
        pub(super) title: String,
    }

    /// Stores a note.
    #[command]
    #[expect(deprecated)]
    pub(super) async fn save_note(title: String) -> Note {
        Note { id: 1, title }
    }
}

#[test]
fn a_contract_contains_only_what_affects_the_wire() {
    #[event]
    struct NoteSaved {
        note: elsewhere::Note,
    }
    let same = api![Opened, NoteSaved, elsewhere::save_note].contract();
    assert_eq!(same, now().contract());
    assert_eq!(same.fingerprint().len(), 16);
    let integers = ipc_runtime::Integers::Number;
    #[command]
    fn wide(value: u64) {
        let _ = value;
    }
    assert_ne!(api![wide].contract(), api![wide].integers(integers).contract());
}
