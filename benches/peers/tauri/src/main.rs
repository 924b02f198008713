//! A Tauri application with the commands of the benchmarks, set up as the guides of Tauri say.

#[path = "../../../src/measured.rs"]
mod measured;

use measured::{TEXT, on_case, print};
use serde::Serialize;
use tauri::ipc::{Channel, InvokeBody, Request, Response};
use tauri::{AppHandle, Emitter as _};

/// Adds on the async runtime.
#[tauri::command]
async fn add_async(a: i32, b: i32) -> i32 {
    a + b
}

/// Adds on the main thread.
#[tauri::command]
fn add_sync(a: i32, b: i32) -> i32 {
    a + b
}

/// An event of fifty bytes.
#[derive(Clone, Serialize)]
struct Tick {
    n: u32,
    text: String,
}

impl Tick {
    fn new(n: u32) -> Self {
        Tick { n, text: TEXT.to_owned() }
    }
}

/// Emits ticks.
#[tauri::command]
async fn burst(app: AppHandle, count: u32) -> tauri::Result<()> {
    for n in 0..count {
        app.emit("tick", Tick::new(n))?;
    }
    Ok(())
}

/// Sends ticks on a channel.
#[tauri::command]
async fn stream(ticks: Channel<Tick>, count: u32) -> tauri::Result<()> {
    for n in 0..count {
        ticks.send(Tick::new(n))?;
    }
    Ok(())
}

/// Returns bytes.
#[tauri::command]
fn give(size: u32) -> Response {
    Response::new(vec![7; size as usize])
}

/// Returns the number of bytes.
#[tauri::command]
fn take(request: Request<'_>) -> usize {
    match request.body() {
        InvokeBody::Raw(bytes) => bytes.len(),
        InvokeBody::Json(_) => 0,
    }
}

/// Prints a line from the page.
#[tauri::command]
fn report(line: String) {
    print(&line);
}

fn main() {
    print(&format!("name Tauri {}", tauri::VERSION));
    let app = tauri::Builder::default().setup(|app| {
        let app = app.handle().clone();
        on_case(move |instructions| {
            let _ = app.emit("run", instructions);
        });
        Ok(())
    });
    app.invoke_handler(tauri::generate_handler![
        add_async, add_sync, burst, stream, give, take, report
    ])
    .run(tauri::generate_context!())
    .expect("the window opens");
}
