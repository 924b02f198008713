//! Calls, streams and channels end with their document.

use std::time::Duration;

use ipc_runtime::{Channel, ErrorCode, Ipc, State, Streaming, Window, api, command};
use serde_json::json;

use crate::{Counts, SOON, core, idle, open, until};

#[command]
async fn wait(counts: State<Counts>) {
    let _guard = Counts::guard(&counts);
    std::future::pending::<()>().await;
}

#[command]
async fn pour(on_number: Channel<u32>, counts: State<Counts>) {
    let _guard = Counts::guard(&counts);
    while on_number.send(&1).await.is_ok() {}
    counts.finish();
    std::future::pending::<()>().await;
}

#[command]
async fn drink(mut numbers: Streaming<u32>, counts: State<Counts>) {
    let _guard = Counts::guard(&counts);
    while let Some(Ok(_)) = numbers.next().await {}
    counts.finish();
}

/// Fault 111: the command closes its own window.
#[command]
async fn close(window: Window, counts: State<Counts>) {
    let _guard = Counts::guard(&counts);
    window.close().unwrap();
    tokio::task::yield_now().await;
    counts.finish();
}

fn ipc() -> Ipc {
    core(api![wait, pour, drink, close])
}

#[tokio::test]
async fn closing_a_window_drops_its_calls() {
    let ipc = ipc();
    let counts = Counts::of(&ipc);
    for round in 1..=20 {
        let window = open(&ipc);
        for _ in 0..10 {
            let _ = window.begin::<()>("wait", ()).unwrap();
            let on_number = window.channel::<u32>("pour");
            let _ = window.begin::<()>("pour", [&on_number]).unwrap();
            let numbers = window.source::<u32>("drink");
            let _ = window.begin::<()>("drink", [&numbers]).unwrap();
        }
        until("all calls have begun", || counts.begun() == 30 * round).await;
        drop(window);
        idle(&ipc).await;
        assert_eq!(counts.dropped(), counts.begun());
    }
}

#[tokio::test]
async fn a_command_can_close_its_own_window() {
    let ipc = ipc();
    let (window, counts) = (open(&ipc), Counts::of(&ipc));
    let error = tokio::time::timeout(SOON, window.call::<()>("close", ())).await.unwrap();
    assert_eq!(error.unwrap_err().code(), Some(ErrorCode::Closed));
    idle(&ipc).await;
    assert_eq!((counts.dropped(), counts.finished()), (1, 0));
    drop(open(&ipc));
}

/// Fault 115.
#[test]
fn dropping_the_core_drops_its_calls() {
    let ipc = ipc();
    let counts = Counts::of(&ipc);
    let window = open(&ipc);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        for _ in 0..10 {
            let _ = window.begin::<()>("wait", ()).unwrap();
            let on_number = window.channel::<u32>("pour");
            let _ = window.begin::<()>("pour", json!({ "onNumber": on_number })).unwrap();
        }
        until("all calls have begun", || counts.begun() == 20).await;
        drop(window);
        drop(ipc);
        until("all calls were dropped", || counts.dropped() == 20).await;
        tokio::time::sleep(Duration::from_millis(1)).await;
    });
}
