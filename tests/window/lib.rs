//! The api for the pages of these tests.

#![allow(missing_debug_implementations)]

mod long;

use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::Sender;
use std::time::Duration;

use ipc_runtime::{
    Api, Budgets, Bytes, Ipc, State, Streaming, Window, WindowOptions, api, command, event,
    lifecycle, payload,
};
pub use long::{Confirm, Guards, Megabytes, Status};

/// Reports when the core's state is dropped.
pub struct Freed(pub Sender<()>);

impl Drop for Freed {
    fn drop(&mut self) {
        // The receiver may be gone if the test has ended.
        let _ = self.0.send(());
    }
}

/// The sender of reports from pages to the running scenario.
pub struct Reports(pub Mutex<Sender<Report>>);

/// A report from a page.
#[derive(Debug)]
pub struct Report {
    /// The label of the page's window.
    pub window: String,
    /// The text of the report.
    pub text: String,
}

/// The number of runs of `count`.
#[derive(Default)]
pub struct Count(pub AtomicU32);

/// An error with a variant that has fields.
#[payload]
#[derive(Debug)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Refusal {
    /// The size exceeds the limit.
    TooLarge {
        /// The limit.
        max: u32,
    },
    /// The size is never accepted.
    Never,
}

/// An event from the core.
#[event]
#[derive(Debug, Clone)]
pub struct Tick {
    /// The number of the tick.
    pub n: u32,
    /// A text of any length.
    pub text: String,
}

/// An event with bytes, from the core and from pages.
#[event(from = both)]
#[derive(Debug, Clone)]
pub struct Sampled {
    /// The number of the sample.
    pub n: u32,
    /// Equal bytes.
    pub bytes: Bytes,
}

/// An event from pages.
#[event(from = page)]
pub struct Said(pub String);

/// An event from the core and from pages.
#[event(from = both)]
#[derive(Clone)]
pub struct Chat {
    /// The sender.
    pub from: String,
    /// The message.
    pub text: String,
}

/// Adds on the UI thread.
#[command(inline)]
fn add_inline(a: i32, b: i32) -> i32 {
    a + b
}

/// Waits for the UI thread on the UI thread, for a window with a webview and for one without.
#[command(inline)]
fn wait_on_ui(window: Window) -> Vec<String> {
    let unbuilt = WindowOptions::new("unbuilt", "tester", "blank.html");
    let unbuilt = window.open(unbuilt).map(|unbuilt| {
        let waited = title_of(&unbuilt);
        let _ = unbuilt.close();
        waited
    });
    vec![title_of(&window), unbuilt.unwrap_or_default()]
}

/// Waits for the UI thread and for the page, on the UI thread.
#[command]
async fn wait_in_on_ui(window: Window, mut numbers: Streaming<u32>) -> Vec<String> {
    let own = window.clone();
    let waited = window.on_ui(move |_| {
        let read = match numbers.blocking_next() {
            Some(Ok(number)) => format!("read {number}"),
            Some(Err(error)) => error.to_string(),
            None => "ended".to_owned(),
        };
        vec![title_of(&own), read]
    });
    waited.await.unwrap_or_default()
}

fn title_of(window: &Window) -> String {
    let title = window.on_ui(|ui| ui.window().map(|window| window.title()));
    match window.ipc().runtime().block_on(title) {
        Ok(title) => title.unwrap_or_default(),
        Err(error) => error.to_string(),
    }
}

/// Adds on the async runtime.
#[command]
async fn add_async(a: i32, b: i32) -> i32 {
    a + b
}

/// Adds on the async runtime, after a wait.
#[command]
async fn add_later(a: i32, b: i32) -> i32 {
    tokio::task::yield_now().await;
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

/// Returns the number and the sum of the bytes.
#[command]
fn sum(bytes: Bytes) -> (u64, u64) {
    (bytes.len() as u64, bytes.iter().map(|byte| u64::from(*byte)).sum())
}

/// Returns bytes that depend on their positions.
#[command]
fn bytes_of(size: u32) -> Bytes {
    (0..size).map(byte_at).collect::<Vec<u8>>().into()
}

fn byte_at(at: u32) -> u8 {
    (at.wrapping_mul(31) ^ (at >> 10)) as u8
}

/// Emits samples to the calling window, large and small in turn.
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

/// Counts the call, and then blocks for a while.
#[command]
fn count(count: State<Count>, millis: u32) {
    count.0.fetch_add(1, Ordering::SeqCst);
    std::thread::sleep(Duration::from_millis(millis.into()));
}

/// Emits `ticks` ticks to the calling window.
#[command]
async fn flood(window: Window, ticks: u32) -> u32 {
    let text = "x".repeat(24);
    (0..ticks).map(|n| u32::from(window.emit(&Tick { n, text: text.clone() }))).sum()
}

#[command]
fn who_am_i(window: Window) -> (String, String) {
    (window.label().to_owned(), window.role().to_owned())
}

/// Returns the title of the window, from the UI thread.
#[command]
async fn title(window: Window) -> Option<String> {
    window.on_ui(|ui| ui.window().map(|window| window.title())).await.ok().flatten()
}

/// Reports a text to the running scenario.
#[command]
fn report(window: Window, reports: State<Reports>, text: String) {
    let window = window.label().to_owned();
    let reports = reports.0.lock().map(|reports| reports.clone());
    if let Ok(reports) = reports {
        // The receiver may be gone if the test has ended.
        let _ = reports.send(Report { window, text });
    }
}

/// Returns the api of the role `tester`.
pub fn tester() -> Api {
    api![
        add_inline,
        wait_on_ui,
        wait_in_on_ui,
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

/// Returns the api of the role `limited`.
pub fn limited() -> Api {
    api![who_am_i, report, Chat]
}

/// Builds the core of these tests.
///
/// # Errors
/// If the apis above are not consistent.
pub fn core(reports: Sender<Report>, freed: Freed) -> Result<Ipc, ipc_runtime::BuildError> {
    Ipc::builder()
        .state(freed)
        .state(Reports(Mutex::new(reports)))
        .state(Count::default())
        .state(Guards::default())
        .state(Megabytes::default())
        // Below the default, so that attachments that are never released exceed the limit soon.
        .budgets(Budgets { attachments: 100 << 20, ..Budgets::default() })
        .role("tester", tester())
        .role("limited", limited())
        .build()
}
