//! The api that the pages of these tests call.

#![allow(missing_debug_implementations)]

mod long;

use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::Sender;
use std::time::Duration;

use ipc_runtime::{
    Api, Budgets, Bytes, Ipc, State, Window, api, command, event, lifecycle, payload,
};
pub use long::{Confirm, Guards, Megabytes, Status};

/// Tells whether the core has been given back.
pub struct Freed(pub Sender<()>);

impl Drop for Freed {
    fn drop(&mut self) {
        // The test may have ended already.
        let _ = self.0.send(());
    }
}

/// What pages report to the test that opened them.
pub struct Reports(pub Mutex<Sender<Report>>);

/// What one page has found.
#[derive(Debug)]
pub struct Report {
    /// The label of its window.
    pub window: String,
    /// What it says.
    pub text: String,
}

/// How often `count` has run.
#[derive(Default)]
pub struct Count(pub AtomicU32);

/// An error with parts, to see that they arrive.
#[payload]
#[derive(Debug)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Refusal {
    /// There is a limit.
    TooLarge {
        /// The limit.
        max: u32,
    },
    /// There is none.
    Never,
}

/// A tick of the core.
#[event]
#[derive(Debug, Clone)]
pub struct Tick {
    /// Which one.
    pub n: u32,
    /// Some text, to give it a size.
    pub text: String,
}

/// Bytes, by the core and by pages.
#[event(from = both)]
#[derive(Debug, Clone)]
pub struct Sampled {
    /// Which one.
    pub n: u32,
    /// The same byte again and again.
    pub bytes: Bytes,
}

/// What a page says.
#[event(from = page)]
pub struct Said(pub String);

/// What anybody says.
#[event(from = both)]
#[derive(Clone)]
pub struct Chat {
    /// Who says it.
    pub from: String,
    /// What.
    pub text: String,
}

/// Adds on the UI thread.
#[command(inline)]
fn add_inline(a: i32, b: i32) -> i32 {
    a + b
}

/// Adds on the async runtime.
#[command]
async fn add_async(a: i32, b: i32) -> i32 {
    a + b
}

/// Adds on the async runtime, after having waited.
#[command]
async fn add_later(a: i32, b: i32) -> i32 {
    tokio_yield().await;
    a + b
}

/// Adds on a thread that may block.
#[command]
fn add_sync(a: i32, b: i32) -> i32 {
    a + b
}

#[command]
fn echo(text: String) -> String {
    text
}

#[command]
fn echo_bytes(bytes: Vec<Bytes>) -> Vec<Bytes> {
    bytes
}

#[command]
fn echo_wide(value: (u64, i128)) -> (u64, i128) {
    value
}

/// How many bytes, and their sum: what arrives needs not go back.
#[command]
fn sum(bytes: Bytes) -> (u64, u64) {
    (bytes.len() as u64, bytes.iter().map(|byte| u64::from(*byte)).sum())
}

/// Bytes that tell their place.
#[command]
fn bytes_of(size: u32) -> Bytes {
    (0..size).map(place).collect::<Vec<u8>>().into()
}

fn place(at: u32) -> u8 {
    (at.wrapping_mul(31) ^ (at >> 10)) as u8
}

/// Sends samples to the window that calls, large ones and small ones in turn.
#[command]
fn sample(window: Window, count: u32) {
    for n in 0..count {
        let size = if n % 2 == 0 { 1_100_000 } else { 10 };
        window.emit(&Sampled { n, bytes: vec![n as u8; size].into() });
    }
}

#[command]
fn greet(name: Option<String>) -> String {
    format!("hello {}", name.as_deref().unwrap_or("you"))
}

#[command]
fn refuse(size: u32) -> Result<u32, Refusal> {
    match size {
        0 => Err(Refusal::Never),
        1..=10 => Ok(size),
        _ => Err(Refusal::TooLarge { max: 10 }),
    }
}

#[command]
async fn panics() -> u32 {
    panic!("on purpose")
}

#[command]
fn sleeps(millis: u32) {
    std::thread::sleep(Duration::from_millis(millis.into()));
}

/// Counts its calls, after a while.
#[command]
fn count(count: State<Count>, millis: u32) {
    count.0.fetch_add(1, Ordering::SeqCst);
    std::thread::sleep(Duration::from_millis(millis.into()));
}

/// Sends so many ticks to the window that calls.
#[command]
async fn flood(window: Window, ticks: u32) -> u32 {
    let text = "x".repeat(24);
    (0..ticks).map(|n| u32::from(window.emit(&Tick { n, text: text.clone() }))).sum()
}

#[command]
fn who_am_i(window: Window) -> (String, String) {
    (window.label().to_owned(), window.role().to_owned())
}

/// Asks the UI thread for the title of the window.
#[command]
async fn title(window: Window) -> Option<String> {
    window.on_ui(|ui| ui.window().map(|window| window.title())).await.ok().flatten()
}

/// Tells the test.
#[command]
fn report(window: Window, reports: State<Reports>, text: String) {
    let window = window.label().to_owned();
    let reports = reports.0.lock().map(|reports| reports.clone());
    if let Ok(reports) = reports {
        // The test may have ended already.
        let _ = reports.send(Report { window, text });
    }
}

async fn tokio_yield() {
    let mut first = true;
    std::future::poll_fn(|cx| {
        if std::mem::take(&mut first) {
            cx.waker().wake_by_ref();
            return std::task::Poll::Pending;
        }
        std::task::Poll::Ready(())
    })
    .await;
}

/// What most pages here may do.
pub fn tester() -> Api {
    api![
        add_inline,
        add_async,
        add_later,
        add_sync,
        echo,
        echo_bytes,
        echo_wide,
        sum,
        bytes_of,
        sample,
        Sampled,
        greet,
        refuse,
        panics,
        sleeps,
        count,
        flood,
        title,
        Tick,
        Said,
        limited(),
        long::api(),
        lifecycle::api(),
    ]
}

/// What a lesser page may do.
pub fn limited() -> Api {
    api![who_am_i, report, Chat]
}

/// The core of these tests.
///
/// # Errors
/// When the lists above have a mistake.
pub fn core(reports: Sender<Report>, freed: Freed) -> Result<Ipc, ipc_runtime::BuildError> {
    Ipc::builder()
        .state(freed)
        .state(Reports(Mutex::new(reports)))
        .state(Count::default())
        .state(Guards::default())
        .state(Megabytes::default())
        // Less than by default, so that what fills the room for bytes does so soon.
        .budgets(Budgets { attachments: 100 << 20, ..Budgets::default() })
        .role("tester", tester())
        .role("limited", limited())
        .build()
}
