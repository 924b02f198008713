//! An app whose development server starts after the app.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use ipc_runtime::{App, Ipc, State, Window, api, command};

const SOON: Duration = Duration::from_secs(60);
const PAGE: &str = "<!doctype html><script>window.__IPC__.connect({ message() {}, closed() {} }).send(JSON.stringify({ \
    jsonrpc: '2.0', id: 1, method: 'loaded', params: { page: location.href } }))</script>";

#[command]
fn loaded(pages: State<mpsc::SyncSender<String>>, page: String) {
    pages.send(page).unwrap();
}

fn main() -> ExitCode {
    // The port is free for the moment.
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = server.local_addr().unwrap();
    drop(server);

    let (sender, pages) = mpsc::sync_channel::<String>(1);
    let ipc = Ipc::builder().state(sender).role("main", api![loaded]).build().unwrap();
    let app = App::new(ipc.clone()).dev_server(format!("http://{address}")).window(
        "main",
        "main",
        "index.html?a#b",
    );
    let tester = thread::spawn(move || {
        let window = loop {
            if let Some(window) = ipc.window("main") {
                break window;
            }
            thread::sleep(Duration::from_millis(5));
        };
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            let shown = wait_for_text(&ipc, &window, "does not answer");
            assert!(shown.contains(&format!("http://{address}/")), "{shown}");
            let server = TcpListener::bind(address).unwrap();
            thread::spawn(move || serve(&server));
            let page = pages.recv_timeout(SOON).unwrap();
            assert_eq!(page, format!("http://{address}/index.html?a#b"));
        }));
        let _ = window.close();
        outcome.is_ok()
    });
    app.run().unwrap();
    let passed = tester.join().unwrap();
    println!(
        "window the_page_waits_for_its_development_server ... {}",
        if passed { "ok" } else { "FAILED" }
    );
    if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn serve(server: &TcpListener) {
    for browser in server.incoming() {
        let mut browser = browser.unwrap();
        let mut request = [0; 4096];
        // A probe sends nothing.
        if browser.read(&mut request).unwrap_or(0) == 0 {
            continue;
        }
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close";
        let _ = write!(browser, "{head}\r\nContent-Length: {}\r\n\r\n{PAGE}", PAGE.len());
    }
}

/// Waits until the document of a window contains a text, and returns its text.
fn wait_for_text(ipc: &Ipc, window: &Window, expected: &str) -> String {
    let deadline = Instant::now() + SOON;
    loop {
        let (sender, texts) = mpsc::channel();
        let asked = window.on_ui(move |ui| {
            let script = "document.body?.innerText ?? ''";
            let webview = ui.webview().unwrap();
            webview
                .evaluate_script_with_callback(script, move |text| drop(sender.send(text)))
                .unwrap();
        });
        ipc.runtime().block_on(asked).unwrap();
        let text = texts.recv_timeout(Duration::from_secs(1)).unwrap_or_default();
        if text.contains(expected) {
            return text;
        }
        assert!(Instant::now() < deadline, "the page has the text {text}");
        thread::sleep(Duration::from_millis(20));
    }
}
