//! Pages under load.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use gtk::glib::{ControlFlow, MainContext, Priority, idle_source_new};
use ipc_runtime::transport::webview::UiThread;
use ipc_runtime::{App, Window};
use ipc_window_tests::{Chat, Tick};

use super::torture::resident;
use super::windows::OwnWebview;
use crate::{Harness, SOON};

/// A page that only listens sends no messages with which it could acknowledge frames.
pub(super) fn flood(harness: &mut Harness) {
    harness.open("flood", "tester", "flood");
    harness.wait_for("flood", "listening");
    harness.wait_for("flood", "passed");
}

/// Fault 116: while the UI thread is blocked, events for its windows wait within bounds, other windows go
/// on, and accepted events are not lost.
pub(super) fn blocked(harness: &mut Harness) {
    let window = harness.open("blocked", "tester", "blocked");
    harness.wait_for("blocked", "listening");
    let other = harness.ipc().test_window("other", "tester").unwrap();
    let before = resident("self").unwrap();

    let (entered, blocking) = mpsc::channel();
    let (release, gate) = mpsc::channel::<()>();
    let blocked = harness.ipc().runtime().spawn({
        let window = window.clone();
        async move {
            window
                .on_ui(move |_| {
                    entered.send(()).unwrap();
                    let _ = gate.recv();
                })
                .await
        }
    });
    blocking.recv_timeout(SOON).unwrap();

    let text = "x".repeat(100_000);
    let accepted = (0..1_500).filter(|n| window.emit(&Tick { n: *n, text: text.clone() })).count();
    assert!((300..1_200).contains(&accepted), "{accepted} of 1,500 events of 100 KB were accepted");
    for n in 0..1_000 {
        let sum: i32 =
            other.blocking_call("add_async", HashMap::from([("a", n), ("b", 1)])).unwrap();
        assert_eq!(sum, n + 1);
    }
    let grown = resident("self").unwrap().saturating_sub(before) / 1024;
    assert!(grown < 200, "this process grew by {grown} MiB");

    release.send(()).unwrap();
    assert_eq!(harness.ipc().runtime().block_on(blocked).unwrap(), Ok(()));
    let end = Chat { from: "core".into(), text: accepted.to_string() };
    while !window.emit(&end) {
        thread::sleep(Duration::from_millis(1));
    }
    harness.wait_for("blocked", "passed");
}

/// Fault 165, for a window of `App`: a page that calls and streams at full speed does not starve the event
/// loop.
pub(super) fn full_speed(harness: &mut Harness, limit: Duration) {
    let window = harness.open("torture", "tester", "torture");
    harness.wait_for("torture", "up");
    ui_responds_within(harness, &window, limit);
    let other = harness.ipc().window("hub").unwrap();
    ui_responds_within(harness, &other, limit);
}

/// Fault 165, for a webview in another event loop: at most one call waits there at any time.
pub(super) fn full_speed_attached(harness: &mut Harness, limit: Duration) {
    let (ui, max) = counted_glib_thread();
    let files = crate::files();
    let serve = move |path: &str| ipc_runtime::app::Files::read(&files, path);
    let url = "own://localhost/torture.html";
    let own = OwnWebview::serve(harness, ui, "tester", "own", url, &origin_of_own(), serve);
    harness.wait_for("own", "up");
    let window = harness.ipc().window("own").unwrap();
    ui_responds_within(harness, &window, limit);
    own.close(harness);
    assert_eq!(max.load(Ordering::SeqCst), 1, "calls that waited in the event loop");
}

/// Returns the UI thread of an event loop of GTK.
pub(super) fn glib_thread() -> UiThread {
    counted_glib_thread().0
}

/// Returns the UI thread of an event loop of GTK, and the greatest number of calls that waited there.
fn counted_glib_thread() -> (UiThread, Arc<AtomicUsize>) {
    let (waiting, max) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (now, peak) = (Arc::clone(&waiting), Arc::clone(&max));
    let ui = UiThread::new(move |call| {
        peak.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
        let (now, mut call) = (Arc::clone(&now), Some(call));
        let source = idle_source_new(None, Priority::DEFAULT, move || {
            now.fetch_sub(1, Ordering::SeqCst);
            if let Some(call) = call.take() {
                call.run();
            }
            ControlFlow::Break
        });
        source.attach(Some(&MainContext::default()));
        Ok(())
    });
    (ui, max)
}

pub(super) fn origin_of_own() -> String {
    App::origin().replace("app", "own")
}

/// Runs many closures on the UI thread, 99 % of which must return within a limit.
fn ui_responds_within(harness: &Harness, window: &Window, limit: Duration) {
    let mut times: Vec<Duration> = (0..300)
        .map(|_| {
            thread::sleep(Duration::from_millis(2));
            let begin = Instant::now();
            harness.ipc().runtime().block_on(window.on_ui(|_| ())).expect("the window is open");
            begin.elapsed()
        })
        .collect();
    times.sort();
    let (median, late) = (times[times.len() / 2], times[times.len() * 99 / 100]);
    println!("      the UI thread responds within {median:.1?} (median), {late:.1?} (99 %)");
    assert!(late < limit, "99 % of the closures return within {late:?}, not {limit:?}");
}
