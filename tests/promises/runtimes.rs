//! Fault 150: whichever runtime the backend is built in, calls are answered.

use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use ipc_runtime::lifecycle::{Close, WindowClosed};
use ipc_runtime::transport::{CallError, TestWindow};
use ipc_runtime::{Api, BuildProblem, ErrorCode, Ipc, Window, api, command, event};
use serde_json::json;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::{SOON, open};

#[event(from = page)]
struct Clicked;

#[command]
async fn later(number: u32) -> u32 {
    tokio::time::sleep(Duration::from_millis(1)).await;
    number
}

#[command]
fn blocking(number: u32) -> u32 {
    number
}

/// Blocks its thread on a future.
#[command]
fn waits(ipc: Ipc, number: u32) -> u32 {
    ipc.runtime().block_on(later(number))
}

/// Blocks a thread of the runtime on a future, which tokio forbids.
#[command]
async fn nested(ipc: Ipc, number: u32) -> u32 {
    ipc.runtime().block_on(later(number))
}

#[command(inline)]
fn inline() -> bool {
    Handle::try_current().is_ok()
}

#[command(inline)]
fn inline_spawns() {
    drop(tokio::spawn(async {}));
}

#[command(timeout = "20ms")]
async fn never() {
    std::future::pending().await
}

fn api() -> Api {
    api![later, blocking, waits, nested, inline, inline_spawns, never, Clicked]
}

fn build() -> Ipc {
    Ipc::builder().role("main", api()).build().unwrap()
}

fn single() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// Calls from a thread without a runtime.
fn call(ipc: &Ipc, command: &'static str) -> Result<u32, CallError> {
    let window = open(ipc);
    let (answer, answers) = mpsc::channel();
    thread::spawn(move || {
        let answered = single().block_on(window.call(command, json!({ "number": 7 })));
        drop(window);
        answer.send(answered)
    });
    answers.recv_timeout(SOON).expect("the call is answered")
}

/// `#[tokio::main(flavor = "current_thread")]` around `App::run`, which blocks the thread.
#[test]
fn commands_run_while_the_only_thread_of_the_runtime_is_blocked() {
    single().block_on(async {
        let ipc = build();
        for command in ["later", "blocking", "waits"] {
            assert_eq!(call(&ipc, command), Ok(7), "{command}");
        }
    });
}

#[test]
fn commands_run_after_a_runtime_with_one_thread_has_ended() {
    let ipc = single().block_on(async { build() });
    assert_eq!(call(&ipc, "later"), Ok(7));
}

#[test]
fn a_given_runtime_with_one_thread_is_refused() {
    let runtime = single();
    let builder = || Ipc::builder().role("main", api()).runtime(runtime.handle().clone());
    let error = builder().build().unwrap_err();
    assert_eq!(error.problems(), [BuildProblem::SingleThread]);
    assert!(error.to_string().contains("several threads"), "{error}");
    let ipc = builder().single_threaded().build().unwrap();
    runtime.block_on(async {
        let window = open(&ipc);
        assert_eq!(window.call("later", json!({ "number": 7 })).await, Ok(7));
        assert_eq!(window.call("blocking", json!({ "number": 7 })).await, Ok(7));
    });
}

#[test]
fn a_call_says_that_its_runtime_has_ended() {
    let runtime = Runtime::new().unwrap();
    let ipc = runtime.block_on(async { build() });
    assert_eq!(call(&ipc, "later"), Ok(7));
    drop(runtime);
    for command in ["later", "never"] {
        let error = call(&ipc, command).unwrap_err();
        assert_eq!(error.code(), Some(ErrorCode::Internal), "{error}");
        assert!(error.message().contains("runtime of the backend has ended"), "{error}");
    }
    assert_eq!(call(&ipc, "blocking"), Ok(7));
    assert_eq!(ipc.calls_in_flight(), 0);
}

#[test]
fn a_nested_block_on_fails_its_call_alone() {
    let ipc = build();
    assert_eq!(call(&ipc, "nested").unwrap_err().code(), Some(ErrorCode::Internal));
    assert_eq!(call(&ipc, "waits"), Ok(7));
    assert_eq!(call(&ipc, "later"), Ok(7));
}

/// Inline commands, handlers, and closures on the UI thread may spawn tasks, on any thread.
#[test]
fn all_code_finds_the_runtime() {
    let ipc = build();
    let (seen, found) = mpsc::channel();
    let look = move |place: &'static str| {
        seen.send((place, Handle::try_current().map(|handle| handle.id()).ok())).unwrap();
    };
    let [event, close, closed] = [look.clone(), look.clone(), look.clone()];
    ipc.listen(move |_: Clicked, _: &Window| event("an event handler")).unwrap();
    ipc.listen(move |_: WindowClosed, _: &Window| closed("a lifecycle handler")).unwrap();
    let _asked = ipc.on_close_requested(move |_| {
        close("a close handler");
        Close::Allow
    });
    let window = open(&ipc);
    assert!(Handle::try_current().is_err());
    for (id, method) in [(1, "inline"), (2, "inline_spawns")] {
        window.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method }).to_string());
    }
    assert_eq!(replies(&window, 2), [json!(true), json!(null)]);
    window.emit(&Clicked).unwrap();
    let id = ipc.runtime().id();
    // Before the window is closed, which drops events that wait for their handlers.
    assert_eq!(next(&found), ("an event handler", Some(id)));
    let on_ui = window.window().on_ui(move |_| look("a closure on the UI thread"));
    let mut on_ui = std::pin::pin!(on_ui);
    // Without a runtime: the closure of a window in memory runs when it is first polled.
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(on_ui.as_mut().poll(&mut cx).is_ready());
    window.window().request_close();
    for _ in 0..3 {
        let (place, current) = next(&found);
        assert_eq!(current, Some(id), "{place}");
    }
}

fn replies(window: &TestWindow, count: usize) -> Vec<serde_json::Value> {
    let read = |_| {
        let text = single().block_on(window.receive(SOON)).expect("there is a reply");
        serde_json::from_str::<serde_json::Value>(&text).unwrap()["result"].clone()
    };
    (0..count).map(read).collect()
}

fn next<T>(from: &Receiver<T>) -> T {
    from.recv_timeout(SOON).expect("the code runs")
}
