//! The framework, with its public API.

use std::collections::HashMap;

use anyhow::Result;
use futures_util::{Stream, stream};
use ipc_runtime::{Api, App, Bindings, Bytes, Ipc, Window, api, command, event, payload};

use crate::contender::page;
use crate::measured::{TEXT, on_case, print};

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

/// Adds on a thread that may block.
#[command]
fn add_sync(a: i32, b: i32) -> i32 {
    a + b
}

/// An event of fifty bytes.
#[event]
struct Tick {
    n: u32,
    text: String,
}

/// An item of fifty bytes.
#[payload]
struct Item {
    n: u32,
    text: String,
}

/// Emits ticks.
#[command]
fn burst(window: Window, count: u32) {
    for n in 0..count {
        assert!(window.emit(&Tick { n, text: TEXT.to_owned() }), "the page listens to ticks");
    }
}

/// Streams items.
#[command]
fn items(count: u32) -> impl Stream<Item = Item> {
    stream::iter((0..count).map(|n| Item { n, text: TEXT.to_owned() }))
}

/// Returns bytes, on the UI thread as the floor does.
#[command(inline)]
fn give(size: u32) -> Bytes {
    vec![7; size as usize].into()
}

/// Returns the number of bytes.
#[command(inline)]
fn take(bytes: Bytes) -> u32 {
    bytes.len() as u32
}

/// A case to run.
#[event]
struct Run {
    instructions: String,
}

/// Prints a line from the page.
#[command(inline)]
fn report(line: String) {
    print(&line);
}

fn bench() -> Api {
    api![add_inline, add_async, add_sync, burst, items, give, take, report, Run, Tick]
}

pub(crate) fn run() -> Result<()> {
    let ipc = Ipc::builder().role("bench", bench()).build()?;
    let emitter = ipc.clone();
    on_case(move |instructions| {
        emitter.emit(&Run { instructions });
    });
    let bindings: HashMap<_, _> =
        Bindings::of(&bench()).javascript().render()?.into_iter().collect();
    let files = move |path: &str| match path.strip_prefix("bindings/") {
        Some(name) => bindings.get(name).map(|text| text.clone().into_bytes()),
        None => page(path).map(|text| text.as_bytes().to_vec()),
    };
    App::new(ipc).files(files).window("bench", "bench", "ours.html").run()?;
    Ok(())
}
