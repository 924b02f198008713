//! A shutdown waits for the code that runs, up to a limit, and names the rest.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use ipc_runtime::lifecycle::{Close, WindowClosed};
use ipc_runtime::{Channel, Ipc, State, Streaming, WorkKind, api, command, event};

use crate::{Counts, SOON, core, idle, open, until};

/// A limit that no test waits for.
const LONG: Duration = Duration::from_secs(600);
/// A limit that is reached at once.
const SHORT: Duration = Duration::from_millis(20);

#[event(from = page)]
struct Typed;

#[event(lossless)]
struct Line(String);

/// Blocks until the test opens the gate.
#[derive(Default)]
struct Gate(AtomicBool);

impl Gate {
    fn open(&self) {
        self.0.store(true, Ordering::SeqCst);
    }

    fn is_open(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}

#[command]
fn write(gate: State<Arc<Gate>>, counts: State<Counts>) {
    let _guard = Counts::guard(&counts);
    wait_for(&gate);
    counts.finish();
}

fn wait_for(gate: &Gate) {
    while !gate.is_open() {
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[command]
async fn wait(counts: State<Counts>) {
    let _guard = Counts::guard(&counts);
    std::future::pending::<()>().await;
}

#[command]
async fn upload(mut texts: Streaming<String>, counts: State<Counts>) {
    let _guard = Counts::guard(&counts);
    while let Some(Ok(_)) = texts.next().await {}
}

#[command]
async fn pour(on_number: Channel<u32>, counts: State<Counts>) {
    let _guard = Counts::guard(&counts);
    while on_number.send(&1).await.is_ok() {}
    std::future::pending::<()>().await;
}

fn ipc() -> (Ipc, Arc<Gate>) {
    let gate = Arc::new(Gate::default());
    let api = api![write, wait, upload, pour, Typed, Line];
    let builder = Ipc::builder().state(Counts::default()).state(Arc::clone(&gate));
    (builder.role("main", api).build().unwrap(), gate)
}

#[tokio::test]
async fn a_shutdown_waits_for_a_blocking_command() {
    let (ipc, gate) = ipc();
    let (window, counts) = (open(&ipc), Counts::of(&ipc));
    let _call = window.begin::<()>("write", ()).unwrap();
    until("the command writes", || counts.begun() == 1).await;
    let shutdown = tokio::spawn({
        let ipc = ipc.clone();
        async move { ipc.shutdown(LONG).await }
    });
    until("the window is closed", || ipc.windows().is_empty()).await;
    tokio::time::sleep(SHORT).await;
    assert!(!shutdown.is_finished(), "the shutdown waits for the command");
    gate.open();
    assert_eq!(tokio::time::timeout(SOON, shutdown).await.unwrap().unwrap(), []);
    assert_eq!(counts.finished(), 1);
}

/// Faults 115 and 151.
#[tokio::test]
async fn what_a_shutdown_does_not_wait_for_is_named() {
    let (ipc, gate) = ipc();
    let (window, counts) = (open(&ipc), Counts::of(&ipc));
    let (handled, handling) = mpsc::channel();
    let held = Arc::clone(&gate);
    let wait_in_handler = move |_: Typed, _: &_| {
        handled.send(()).unwrap();
        wait_for(&held);
    };
    ipc.listen(wait_in_handler).unwrap();
    let task = Arc::clone(&gate);
    ipc.spawn("backup", async move {
        while !task.is_open() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    });
    let _blocking = [window.begin::<()>("write", ()), window.begin::<()>("write", ())];
    let _waiting = window.begin::<()>("wait", ()).unwrap();
    let texts = window.source::<String>("upload");
    let _upload = window.begin::<()>("upload", [&texts]).unwrap();
    let numbers = window.channel::<u32>("pour");
    let _stream = window.begin::<()>("pour", [&numbers]).unwrap();
    window.emit(&Typed).unwrap();
    window.listen::<Line>().await.unwrap();
    let lines = tokio::spawn({
        let ipc = ipc.clone();
        async move { while ipc.deliver(&Line("x".repeat(100_000))).await > 0 {} }
    });
    handling.recv_timeout(SOON).unwrap();
    until("all calls have begun", || counts.begun() == 5).await;

    let unfinished = tokio::time::timeout(SOON, ipc.shutdown(SHORT)).await.unwrap();
    let named: Vec<_> = unfinished.iter().map(ToString::to_string).collect();
    assert_eq!(
        named,
        [
            "command `write` of window `main` (2 times)",
            "a handler of event `Typed` of window `main`",
            "task `backup`",
        ]
    );
    assert_eq!(unfinished[0].kind, WorkKind::Command);
    until("async commands and streams are dropped", || counts.dropped() == 3).await;
    tokio::time::timeout(SOON, lines).await.expect("the deliveries end").unwrap();

    gate.open();
    assert_eq!(tokio::time::timeout(SOON, ipc.shutdown(LONG)).await.unwrap(), []);
    idle(&ipc).await;
}

#[tokio::test]
async fn a_shutdown_waits_for_handlers_of_closing() {
    let (ipc, _) = ipc();
    let window = open(&ipc);
    let (closed, saved) = mpsc::channel();
    let _asked = ipc.on_close_requested(move |_| {
        std::thread::sleep(SHORT);
        Close::Allow
    });
    ipc.listen(move |_: WindowClosed, _: &_| {
        std::thread::sleep(SHORT);
        closed.send(()).unwrap();
    })
    .unwrap();
    window.window().request_close();
    assert_eq!(ipc.shutdown(LONG).await, []);
    assert_eq!(saved.try_recv(), Ok(()), "the handler has finished");
}

#[tokio::test]
async fn a_task_that_waits_for_the_shutdown_ends() {
    let ipc = core(api![]);
    let (ended, end) = mpsc::channel();
    let own = ipc.clone();
    ipc.spawn("poll", async move {
        own.shutting_down().await;
        ended.send(()).unwrap();
    });
    ipc.spawn("panics", async { panic!("on purpose") });
    assert_eq!(ipc.shutdown(Duration::MAX).await, []);
    assert_eq!(end.try_recv(), Ok(()));
}

/// A command that closes its window hands the rest to a task.
#[tokio::test]
async fn a_task_outlives_the_window_of_its_call() {
    #[command]
    async fn store_and_close(ipc: Ipc, window: ipc_runtime::Window, counts: State<Counts>) {
        let counts = Counts::clone(&counts);
        ipc.spawn("store", async move {
            tokio::time::sleep(SHORT).await;
            counts.finish();
        });
        window.close().unwrap();
    }
    let ipc = core(api![store_and_close]);
    let (window, counts) = (open(&ipc), Counts::of(&ipc));
    let _call = window.begin::<()>("store_and_close", ()).unwrap();
    until("the window is closed", || ipc.windows().is_empty()).await;
    assert_eq!(ipc.shutdown(LONG).await, []);
    assert_eq!(counts.finished(), 1);
}
