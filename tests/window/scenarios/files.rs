//! The files that the app serves.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use ipc_runtime::{OpenError, Window, WindowOptions};

use super::SECOND;
use crate::{Harness, SOON};

/// The size of `large.bin`.
const LARGE: usize = 200 << 20;

/// Whether `held.txt` is held back.
static HELD: (Mutex<bool>, Condvar) = (Mutex::new(false), Condvar::new());

/// Returns a file that only these scenarios use.
pub(crate) fn file(path: &str) -> Option<Vec<u8>> {
    match path {
        "large.bin" => Some(vec![7; LARGE]),
        "held.txt" => {
            let held = HELD.0.lock().unwrap();
            drop(HELD.1.wait_while(held, |held| *held));
            Some(b"released".to_vec())
        }
        _ => None,
    }
}

/// Holds `held.txt` back until it is dropped.
struct Hold;

impl Hold {
    fn new() -> Self {
        *HELD.0.lock().unwrap() = true;
        Hold
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        *HELD.0.lock().unwrap() = false;
        HELD.1.notify_all();
    }
}

/// Fault 149.
pub(super) fn router(harness: &mut Harness) {
    harness.open("router", "tester", "router");
    harness.wait_for("router", "pushed");
    harness.wait_for("router", "reloaded /users/john.doe/v1.2?tab=1");
    harness.wait_for("router", "script: 404, fetch: 404, frame: missing");
}

pub(super) fn address(harness: &mut Harness) {
    for suffix in ["?next=https://x", "#at=https://x", "?a=1#b"] {
        let page = format!("address.html{suffix}");
        let options = WindowOptions::new("address", "tester", page);
        let window = harness.ipc().open_window(options).unwrap();
        harness.wait_for("address", suffix);
        window.close().unwrap();
    }
}

/// Fault 149.
pub(super) fn outside(harness: &mut Harness) {
    for page in ["../main.rs", "%2e%2e/main.rs"] {
        let opened = harness.ipc().open_window(WindowOptions::new("outside", "tester", page));
        assert!(matches!(opened, Err(OpenError::Page { page: found }) if found == page));
    }
    assert!(harness.ipc().window("outside").is_none());
}

/// Fault 149.
pub(super) fn missing(harness: &mut Harness) {
    harness.open("incomplete", "tester", "incomplete");
    for file in ["absent.css", "absent.js", "absent-module.js"] {
        harness.wait_for("incomplete", &format!("the page names {file}"));
    }
    let window = harness.open("absent", "tester", "absent");
    let text = text_of(harness, &window, "absent.html");
    assert!(text.contains("`/absent.html`"), "{text}");
}

/// Waits until the document of a window contains a text, and returns its text.
fn text_of(harness: &Harness, window: &Window, expected: &str) -> String {
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
        harness.ipc().runtime().block_on(asked).unwrap();
        let text = texts.recv_timeout(SECOND).unwrap_or_default();
        if text.contains(expected) {
            return text;
        }
        assert!(Instant::now() < deadline, "the page of {window:?} has the text {text}");
        thread::sleep(Duration::from_millis(20));
    }
}

/// Fault 157.
pub(super) fn slow(harness: &mut Harness) {
    let hold = Hold::new();
    harness.open("waiting", "tester", "waiting");
    harness.wait_for("waiting", "called meanwhile");
    harness.open("other", "tester", "blank");
    harness.wait_for("other", "loaded");
    drop(hold);
    harness.wait_for("waiting", "released");
}

/// Fault 157.
pub(super) fn large(harness: &mut Harness) {
    let window = harness.open("large", "tester", "large");
    harness.wait_for("large", "begun");
    let done = Arc::new(AtomicBool::new(false));
    let (ipc, ended) = (harness.ipc().clone(), Arc::clone(&done));
    let probe = thread::spawn(move || {
        let mut longest = Duration::ZERO;
        while !ended.load(Ordering::SeqCst) {
            let begin = Instant::now();
            ipc.runtime().block_on(window.on_ui(|_| ())).expect("the window is open");
            longest = longest.max(begin.elapsed());
            thread::sleep(Duration::from_millis(1));
        }
        longest
    });
    let report = harness.next("large");
    done.store(true, Ordering::SeqCst);
    let longest = probe.join().unwrap();
    println!("      the UI thread was busy for at most {longest:.1?}");
    assert_eq!(report, format!("received {LARGE}"));
    assert!(longest < SECOND, "the UI thread was busy for {longest:?}");
}
