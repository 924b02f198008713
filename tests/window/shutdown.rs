//! The end of an app: what it waits for, its exit code, and life without windows.

#![allow(clippy::unwrap_used, reason = "all of it is a test")]

use std::process::ExitCode;
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use ipc_runtime::lifecycle::WindowClosed;
use ipc_runtime::{App, Ipc, State, Window, WindowOptions, api, app, command};

const PAGE: &str = "<!doctype html><script>window.__IPC__.connect({ message() {}, closed() {} }).send(JSON.stringify({ \
    jsonrpc: '2.0', id: 1, method: 'write' }))</script>";

type Log = Arc<Mutex<Vec<&'static str>>>;

/// Writes after its window has been closed.
#[command]
fn write(window: Window, log: State<Log>, gone: State<Mutex<mpsc::Receiver<()>>>) {
    window.close().unwrap();
    gone.lock().unwrap().recv().unwrap();
    thread::sleep(Duration::from_millis(200));
    assert!(window.ipc().open_window(WindowOptions::new("late", "main", "index.html")).is_err());
    log.lock().unwrap().push("written");
}

/// Never returns.
#[command]
fn hang(log: State<Log>) {
    log.lock().unwrap().push("hangs");
    loop {
        thread::park();
    }
}

fn ipc(log: &Log) -> (Ipc, Sender<()>) {
    let (closed, gone) = mpsc::channel();
    let api = api![write, hang];
    let ipc = Ipc::builder().state(Arc::clone(log)).state(Mutex::new(gone)).role("main", api);
    (ipc.build().unwrap(), closed)
}

fn app(ipc: &Ipc, page: &'static str) -> App {
    App::new(ipc.clone()).files(move |_: &str| Some(page.into()))
}

/// Fault 151: the last window closes while a blocking command writes.
fn the_app_ends_when_blocking_commands_have_ended() {
    let log = Log::default();
    let (ipc, closed) = ipc(&log);
    ipc.listen(move |_: WindowClosed, _: &_| closed.send(()).unwrap()).unwrap();
    let at_exit = Arc::clone(&log);
    let app = app(&ipc, PAGE).window("main", "main", "index.html");
    let code = app.on_exit(move |_| at_exit.lock().unwrap().push("exit")).run().unwrap();
    assert_eq!(code, ExitCode::SUCCESS);
    assert_eq!(*log.lock().unwrap(), ["written", "exit"]);
}

/// The command never returns, so the app gives it up.
fn the_app_ends_after_a_limit() {
    let log = Log::default();
    let (ipc, _closed) = ipc(&log);
    let page = "<!doctype html><script>window.__IPC__.connect({ message() {}, closed() {} }).send(JSON.stringify({ \
        jsonrpc: '2.0', id: 1, method: 'hang' }))</script>";
    let (quitting, began) = (ipc.clone(), Arc::clone(&log));
    let tester = thread::spawn(move || {
        while began.lock().unwrap().is_empty() {
            thread::sleep(Duration::from_millis(1));
        }
        assert!(App::quit(&quitting, 3));
        // The first code decides.
        App::quit(&quitting, 4);
    });
    let app = app(&ipc, page).window("main", "main", "index.html");
    let code = app.shutdown_timeout(Duration::from_millis(50)).run().unwrap();
    assert_eq!(code, ExitCode::from(3));
    tester.join().unwrap();
    assert!(!App::quit(&ipc, 0), "no app runs");
}

fn an_app_runs_without_windows() {
    let log = Log::default();
    let (ipc, _closed) = ipc(&log);
    let seen = Arc::clone(&log);
    let app = app(&ipc, "<!doctype html>").keep_running().setup(move |ipc| {
        seen.lock().unwrap().push("setup");
        let first = ipc.open_window(WindowOptions::new("first", "main", "index.html"))?;
        let ipc = ipc.clone();
        thread::spawn(move || {
            ipc.runtime().block_on(first.on_ui(|_| ())).unwrap();
            first.close().unwrap();
            // The app goes on, and opens windows.
            thread::sleep(Duration::from_millis(100));
            let second = ipc.open_window(WindowOptions::new("second", "main", "index.html"));
            let second = second.unwrap();
            ipc.runtime().block_on(second.on_ui(|_| ())).unwrap();
            seen.lock().unwrap().push("quit");
            assert!(App::quit(&ipc, 0));
        });
        Ok(())
    });
    assert_eq!(app.run().unwrap(), ExitCode::SUCCESS);
    assert_eq!(*log.lock().unwrap(), ["setup", "quit"]);
    assert!(ipc.windows().is_empty());
}

fn a_setup_that_fails_or_panics_is_an_error() {
    let (ipc, _closed) = ipc(&Log::default());
    for panics in [false, true] {
        let app = app(&ipc, "<!doctype html>").window("main", "main", "index.html");
        let setup = move |_: &Ipc| {
            assert!(!panics, "on purpose");
            Err("there is no tray".into())
        };
        let error = app.setup(setup).run().unwrap_err();
        assert!(matches!(error, app::AppError::Setup { .. }), "{error}");
    }
    let error = app(&ipc, "<!doctype html>").run().unwrap_err();
    assert!(error.to_string().contains("`.keep_running()`"), "{error}");
}

fn main() {
    let tests: [(&str, fn()); 4] = [
        (
            "the_app_ends_when_blocking_commands_have_ended",
            the_app_ends_when_blocking_commands_have_ended,
        ),
        ("the_app_ends_after_a_limit", the_app_ends_after_a_limit),
        ("an_app_runs_without_windows", an_app_runs_without_windows),
        ("a_setup_that_fails_or_panics_is_an_error", a_setup_that_fails_or_panics_is_an_error),
    ];
    // A test that is stuck would never end.
    thread::spawn(|| {
        thread::sleep(Duration::from_secs(180));
        eprintln!("a test is stuck");
        std::process::exit(1);
    });
    for (name, test) in tests {
        test();
        println!("window {name} ... ok");
    }
}
