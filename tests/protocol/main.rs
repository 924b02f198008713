//! The wire, spoken to as any JSON-RPC client would.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

mod calls;
mod events;
mod faults;
mod frames;
mod golden;
mod grammar;
mod handshake;
mod jsonrpc;
mod mangled;
mod truth;
mod values;

use std::time::Duration;

use ipc_runtime::transport::TestWindow;
use ipc_runtime::{Api, Ipc};
use serde_json::Value;

const SOON: Duration = Duration::from_secs(20);

/// A core with one role, `main`.
fn core(api: Api) -> Ipc {
    Ipc::builder().role("main", api).build().unwrap()
}

/// Sends a text, and gives the text that answers it.
async fn exchange(window: &TestWindow, text: &str) -> Value {
    window.send(text);
    let reply = window.receive(SOON).await.unwrap_or_else(|| panic!("nothing answers {text}"));
    serde_json::from_str(&reply).unwrap()
}

/// Sends a text that nothing is to answer. A call that is sent behind it is answered first.
async fn silent(window: &TestWindow, text: &str) {
    window.send(text);
    window.send(r#"{"jsonrpc":"2.0","id":"probe","method":"no_such_command"}"#);
    let reply: Value = serde_json::from_str(&window.receive(SOON).await.unwrap()).unwrap();
    assert_eq!(reply["id"], "probe", "{text} was answered: {reply}");
}
