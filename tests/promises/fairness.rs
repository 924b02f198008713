//! Fault 156: thousands of blocking calls of a document delay no other document.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use ipc_runtime::lifecycle::PageReady;
use ipc_runtime::transport::TestWindow;
use ipc_runtime::{Budgets, Ipc, State, Window, api, command, event};
use serde_json::json;

use crate::{Counts, SOON, idle, until};

#[event(from = page)]
struct Clicked;

#[derive(Clone, Default)]
struct Gate(Arc<AtomicBool>);

#[command]
fn block(gate: State<Gate>, counts: State<Counts>) {
    let _guard = Counts::guard(&counts);
    while !gate.0.load(Ordering::SeqCst) {
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[command]
fn quick() -> u32 {
    7
}

const THREADS: usize = 32;

fn ipc() -> Ipc {
    let builder = Ipc::builder().state(Counts::default()).state(Gate::default());
    let builder = builder.budgets(Budgets { threads: THREADS, ..Budgets::default() });
    builder.role("main", api![block, quick, Clicked]).build().unwrap()
}

fn open(ipc: &Ipc, label: &str) -> TestWindow {
    ipc.test_window(label, "main").unwrap()
}

fn flood(window: &TestWindow, calls: usize) {
    let call = |id| json!({ "jsonrpc": "2.0", "id": id, "method": "block" });
    for first in (0..calls).step_by(1000) {
        let batch = (first..first + 1000).map(call).collect::<serde_json::Value>();
        window.send(&batch.to_string());
    }
}

async fn assert_answers(window: &TestWindow) {
    let answer = tokio::time::timeout(SOON, window.call::<u32>("quick", ())).await;
    assert_eq!(answer.expect("the call is answered"), Ok(7));
}

#[tokio::test]
async fn blocking_calls_of_a_document_leave_threads_to_others() {
    let ipc = ipc();
    let (flooded, counts) = (open(&ipc, "flooded"), Counts::of(&ipc));
    flood(&flooded, 9000);
    until("the document uses its share", || counts.begun() == THREADS / 2).await;
    let (seen, handled) = mpsc::channel();
    let ready = seen.clone();
    ipc.listen(move |_: Clicked, window: &Window| {
        seen.send(window.label().to_owned()).unwrap();
    })
    .unwrap();
    ipc.listen(move |event: PageReady, _: &_| ready.send(event.window).unwrap()).unwrap();
    let other = open(&ipc, "other");
    assert_eq!(handled.recv_timeout(SOON).as_deref(), Ok("other"), "lifecycle events are handled");
    for _ in 0..100 {
        assert_answers(&other).await;
    }
    for window in [&other, &flooded] {
        window.emit(&Clicked).unwrap();
        assert_eq!(handled.recv_timeout(SOON).as_deref(), Ok(window.window().label()));
    }
    // A second document that does the same.
    let second = open(&ipc, "second");
    flood(&second, 9000);
    until("the second document uses its share", || counts.begun() == THREADS * 3 / 4).await;
    assert_answers(&other).await;
    assert_eq!(counts.begun(), THREADS * 3 / 4);
    ipc.state::<Gate>().unwrap().0.store(true, Ordering::SeqCst);
}

#[tokio::test]
async fn waiting_calls_end_with_their_document() {
    let ipc = ipc();
    let (window, counts) = (open(&ipc, "main"), Counts::of(&ipc));
    flood(&window, 9000);
    until("the document uses its share", || counts.begun() == THREADS / 2).await;
    // Further calls are refused as soon as all threads of the document are busy.
    assert!((THREADS..9000).contains(&ipc.calls_in_flight()), "{}", ipc.calls_in_flight());
    drop(window);
    assert_eq!(ipc.calls_in_flight(), THREADS / 2, "calls that wait are gone at once");
    ipc.state::<Gate>().unwrap().0.store(true, Ordering::SeqCst);
    idle(&ipc).await;
    assert_eq!(counts.begun(), THREADS / 2);
}
