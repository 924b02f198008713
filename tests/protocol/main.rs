//! The wire protocol, as JSON-RPC clients see it.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

mod calls;
mod closed;
mod directions;
mod events;
mod faults;
mod frames;
mod golden;
mod grammar;
mod handshake;
mod jsonrpc;
mod open;
mod patches;
mod round_trips;
mod typescript;
mod values;

use std::time::Duration;

use ipc_runtime::transport::TestWindow;
use ipc_runtime::{Api, Ipc};
use serde_json::Value;

const SOON: Duration = Duration::from_secs(20);

/// Builds a core with a single role, `main`.
fn core(api: Api) -> Ipc {
    Ipc::builder().role("main", api).build().unwrap()
}

/// Sends a text, and returns the reply.
async fn exchange(window: &TestWindow, text: &str) -> Value {
    window.send(text);
    let reply = window.receive(SOON).await.unwrap_or_else(|| panic!("no reply to {text}"));
    serde_json::from_str(&reply).unwrap()
}

/// Sends a text and then a call, and expects a reply to the call only.
async fn assert_no_reply(window: &TestWindow, text: &str) {
    window.send(text);
    window.send(r#"{"jsonrpc":"2.0","id":"probe","method":"no_such_command"}"#);
    let reply: Value = serde_json::from_str(&window.receive(SOON).await.unwrap()).unwrap();
    assert_eq!(reply["id"], "probe", "{text} got a reply: {reply}");
}
