//! More than a page usually gets.

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
use super::windows::Own;
use crate::{Bench, SOON};

/// A page that only listens has nothing to send on which an acknowledgement could ride.
pub(super) fn flood(bench: &mut Bench) {
    bench.open("flood", "tester", "flood");
    bench.wait_for("flood", "listening");
    bench.wait_for("flood", "passed");
}

/// Fault 116: the UI thread stands still. What needs it waits within bounds, what does not need it goes on, and of what was
/// taken nothing is lost.
pub(super) fn blocked(bench: &mut Bench) {
    let window = bench.open("blocked", "tester", "blocked");
    bench.wait_for("blocked", "listening");
    let beside = bench.ipc().test_window("beside", "tester").unwrap();
    let before = resident("self").unwrap();

    let (began, begins) = mpsc::channel();
    let (free, held) = mpsc::channel::<()>();
    let blocked = bench.ipc().runtime().spawn({
        let window = window.clone();
        async move {
            window
                .on_ui(move |_| {
                    began.send(()).unwrap();
                    let _ = held.recv();
                })
                .await
        }
    });
    begins.recv_timeout(SOON).unwrap();

    let text = "x".repeat(100_000);
    let taken = (0..1_500).filter(|n| window.emit(&Tick { n: *n, text: text.clone() })).count();
    assert!((300..1_200).contains(&taken), "{taken} of 1,500 events of 100 KB were taken");
    for n in 0..1_000 {
        let sum: i32 =
            beside.blocking_call("add_async", HashMap::from([("a", n), ("b", 1)])).unwrap();
        assert_eq!(sum, n + 1);
    }
    let grown = resident("self").unwrap().saturating_sub(before) / 1024;
    assert!(grown < 200, "this process grew by {grown} MiB");

    free.send(()).unwrap();
    assert_eq!(bench.ipc().runtime().block_on(blocked).unwrap(), Ok(()));
    let over = Chat { from: "core".into(), text: taken.to_string() };
    while !window.emit(&over) {
        thread::sleep(Duration::from_millis(1));
    }
    bench.wait_for("blocked", "passed");
}

/// Fault 165, for a window of `App`: a page that calls and streams at full speed leaves turns of the event loop to others.
pub(super) fn full_speed(bench: &mut Bench, limit: Duration) {
    let window = bench.open("torture", "tester", "torture");
    bench.wait_for("torture", "up");
    ui_answers_within(bench, &window, limit);
    let beside = bench.ipc().window("hub").unwrap();
    ui_answers_within(bench, &beside, limit);
}

/// Fault 165, for a webview whose event loop is another: at most one call waits there at any time.
pub(super) fn full_speed_attached(bench: &mut Bench, limit: Duration) {
    let (waiting, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (now, peak) = (Arc::clone(&waiting), Arc::clone(&most));
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
    let files = crate::files();
    let serve = move |path: &str| ipc_runtime::app::Files::read(&files, path);
    let url = "own://localhost/torture.html";
    let own = Own::serve(bench, ui, "tester", "own", url, &origin_of_own(), serve);
    bench.wait_for("own", "up");
    let window = bench.ipc().window("own").unwrap();
    ui_answers_within(bench, &window, limit);
    own.close(bench);
    assert_eq!(most.load(Ordering::SeqCst), 1, "calls that waited in the event loop");
}

fn origin_of_own() -> String {
    App::origin().replace("app", "own")
}

/// Has the UI thread asked many times, and holds 99 of 100 answers to a limit.
fn ui_answers_within(bench: &Bench, window: &Window, limit: Duration) {
    let mut times: Vec<Duration> = (0..300)
        .map(|_| {
            thread::sleep(Duration::from_millis(2));
            let begin = Instant::now();
            bench.ipc().runtime().block_on(window.on_ui(|_| ())).expect("the window is open");
            begin.elapsed()
        })
        .collect();
    times.sort();
    let (median, late) = (times[times.len() / 2], times[times.len() * 99 / 100]);
    println!("      the UI thread answers within {median:.1?} (median), {late:.1?} (99 %)");
    assert!(late < limit, "99 % of the answers within {late:?}, not {limit:?}");
}
