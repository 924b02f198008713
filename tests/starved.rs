//! Fault 133: a core that cannot spawn threads still answers its calls.
//!
//! The test runs in a child process, since the limit holds for the whole process: the child asks for
//! stacks that are larger than any machine has.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

use std::env;
use std::process::Command;
use std::time::Duration;

use ipc_runtime::{ErrorCode, Ipc, api, command, event};
use serde_json::json;
use tokio::runtime::Builder;
use tokio::sync::mpsc;
use tokio::time::timeout;

/// The variable in which the standard library looks up the size of a new thread's stack.
const STACK: &str = "RUST_MIN_STACK";
const SOON: Duration = Duration::from_secs(20);

#[event(from = page)]
struct Clicked {
    times: u32,
}

#[command]
fn double(number: u32) -> u32 {
    number * 2
}

#[command(timeout = "50ms")]
async fn never() {
    std::future::pending().await
}

fn main() {
    if env::var_os(STACK).is_some() {
        // The async runtime sets a stack size of its own, so its threads are spawned all the same.
        let mut runtime = Builder::new_multi_thread();
        runtime.enable_all().thread_stack_size(2 << 20);
        let runtime = runtime.build().unwrap();
        assert!(std::thread::Builder::new().spawn(|| ()).is_err(), "threads can be spawned");
        return runtime.block_on(starved());
    }
    let this = env::current_exe().unwrap();
    let status = Command::new(this).env(STACK, (1_u64 << 60).to_string()).status().unwrap();
    assert!(status.success(), "{status}");
    println!("without threads: calls are answered, events are handled, deadlines are kept");
}

async fn starved() {
    let api = api![double, never, Clicked];
    let ipc = Ipc::builder().role("main", api).build().unwrap();
    let (clicked, mut clicks) = mpsc::unbounded_channel();
    let _clicks = ipc.listen::<Clicked>(move |event, _| clicked.send(event.times).unwrap());
    let window = ipc.test_window("main", "main").unwrap();
    for number in 0..100 {
        let answer = timeout(SOON, window.call::<u32>("double", [number])).await.unwrap();
        assert_eq!(answer, Ok(number * 2));
        window.emit(&Clicked { times: number }).unwrap();
        assert_eq!(timeout(SOON, clicks.recv()).await.unwrap(), Some(number));
    }
    let late = timeout(SOON, window.call::<()>("never", json!([]))).await.unwrap();
    assert_eq!(late.unwrap_err().code(), Some(ErrorCode::DeadlineExceeded));
}
