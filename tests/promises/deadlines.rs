//! Callers get a reply within the deadline, whether or not the command has stopped.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use ipc_runtime::{Channel, ErrorCode, Ipc, State, api, command};

use crate::{Counts, idle, until};

#[derive(Clone, Default)]
struct Gate(Arc<AtomicBool>);

#[command]
async fn wait(counts: State<Counts>) {
    let _guard = Counts::guard(&counts);
    std::future::pending::<()>().await;
}

/// Blocks, and does not check for cancellation.
#[command]
fn block(gate: State<Gate>) {
    while !gate.0.load(Ordering::SeqCst) {
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// Blocks a thread of the async runtime.
#[command]
async fn block_badly(gate: State<Gate>) {
    while !gate.0.load(Ordering::SeqCst) {
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[command]
async fn quick() -> u32 {
    7
}

#[command]
async fn with_channel(on_tick: Channel<u32>) -> bool {
    tokio::time::sleep(Duration::from_millis(200)).await;
    on_tick.send(&1).await.is_ok()
}

fn ipc() -> Ipc {
    let api = api![wait, block, block_badly, quick, with_channel];
    Ipc::builder()
        .state(Counts::default())
        .state(Gate::default())
        .timeout(Duration::from_millis(50))
        .role("main", api)
        .build()
        .unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_async_command_is_dropped_at_its_deadline() {
    let ipc = ipc();
    let window = ipc.test_window("main", "main").unwrap();
    let error = window.call::<()>("wait", ()).await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::DeadlineExceeded));
    idle(&ipc).await;
    assert_eq!(Counts::of(&ipc).dropped(), 1);
    assert_eq!(window.call::<u32>("quick", ()).await, Ok(7));
}

/// Fault 103: a call whose code blocks is in flight until the code returns.
#[test]
fn a_blocking_command_gets_a_reply_at_its_deadline() {
    // The commands block every thread of the core's runtime, so the test needs one of its own.
    let ipc = ipc();
    let window = ipc.test_window("main", "main").unwrap();
    for id in 0..8 {
        let method = if id % 2 == 0 { "block" } else { "block_badly" };
        window.send(&format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"{method}"}}"#));
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let begin = Instant::now();
        for _ in 0..8 {
            let reply =
                window.receive(Duration::from_secs(10)).await.expect("a reply within the deadline");
            assert!(reply.contains("-32008"), "{reply}");
        }
        assert!(begin.elapsed() < Duration::from_secs(5), "{:?}", begin.elapsed());
        assert_eq!(ipc.calls_in_flight(), 8, "blocking calls stay in flight");
        ipc.state::<Gate>().unwrap().0.store(true, Ordering::SeqCst);
        idle(&ipc).await;
        assert_eq!(
            window.receive(Duration::from_millis(50)).await,
            None,
            "each call has one reply"
        );
    });
}

#[tokio::test]
async fn commands_with_streams_have_no_default_deadline() {
    let ipc = ipc();
    let window = ipc.test_window("main", "main").unwrap();
    let mut on_tick = window.channel::<u32>("with_channel");
    let done =
        window.begin::<bool>("with_channel", serde_json::json!({ "onTick": on_tick })).unwrap();
    assert_eq!(on_tick.next().await, Some(1));
    assert_eq!(done.reply().await, Ok(true));
    assert_eq!(on_tick.next().await, None);
    until("no call is in flight", || ipc.calls_in_flight() == 0).await;
}

/// Fault 104.
#[test]
fn timeouts_outside_of_the_limits_are_rejected() {
    let with = |timeout| Ipc::builder().timeout(timeout).build();
    let day = Duration::from_secs(24 * 60 * 60);
    for timeout in [Duration::from_millis(1), day] {
        assert!(with(timeout).is_ok(), "{timeout:?}");
    }
    let wrong = [Duration::ZERO, Duration::from_nanos(999_999), day + Duration::from_nanos(1)];
    for timeout in wrong.into_iter().chain([Duration::MAX]) {
        let error = with(timeout).expect_err("the timeout is rejected").to_string();
        assert!(error.contains("at least 1 ms and at most 24 h"), "{error}");
    }
}
