//! Requests to close a window: nobody who does not answer keeps other windows open, or their own.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ipc_runtime::lifecycle::{Close, CloseRequested, PageReady, WindowClosed};
use ipc_runtime::{Ipc, api, lifecycle};

use crate::{SOON, until};

/// A time in which an answer is never late.
const PATIENT: Duration = Duration::from_secs(600);
const IMPATIENT: Duration = Duration::from_millis(20);

fn core(close_timeout: Duration) -> Ipc {
    Ipc::builder()
        .role("main", api![lifecycle::api()])
        .close_timeout(close_timeout)
        .build()
        .unwrap()
}

/// Reports the labels of windows that have closed.
fn closed(ipc: &Ipc) -> Receiver<String> {
    let (closed, labels) = mpsc::channel();
    ipc.listen::<WindowClosed>(move |event, _| closed.send(event.window).unwrap()).unwrap();
    labels
}

/// A gate at which handlers wait until the sender is dropped.
fn gate() -> (Sender<()>, Arc<Mutex<Receiver<()>>>) {
    let (open, gate) = mpsc::channel();
    (open, Arc::new(Mutex::new(gate)))
}

fn pass(gate: &Mutex<Receiver<()>>) {
    assert!(gate.lock().unwrap().recv().is_err());
}

/// Fault 147.
#[tokio::test]
async fn a_close_handler_that_waits_for_a_dialog_delays_no_other_window() {
    let ipc = core(PATIENT);
    let labels = closed(&ipc);
    ipc.on_close_requested(move |window| {
        let ipc = window.ipc();
        match window.label() {
            // The handler waits for a window that closes like any other.
            "main" => {
                while ipc.window("dialog").is_some() {
                    std::thread::sleep(Duration::from_millis(1));
                }
            }
            "panics" => panic!("on purpose"),
            _ => {}
        }
        Close::Allow
    });
    let [main, panics, dialog] =
        ["main", "panics", "dialog"].map(|label| ipc.test_window(label, "main").unwrap());
    main.window().request_close();
    panics.window().request_close();
    assert_eq!(labels.recv_timeout(SOON).unwrap(), "panics");
    assert!(ipc.window("main").is_some());
    dialog.window().request_close();
    let mut both = [labels.recv_timeout(SOON).unwrap(), labels.recv_timeout(SOON).unwrap()];
    both.sort();
    assert_eq!(both, ["dialog", "main"]);
}

/// Fault 147.
#[tokio::test]
async fn a_lifecycle_listener_that_waits_delays_no_other_window_and_no_close_button() {
    let ipc = core(PATIENT);
    let (open, held) = gate();
    let (waiting, waits) = mpsc::channel();
    ipc.listen::<PageReady>(move |event, _| {
        if event.window == "slow" {
            waiting.send(()).unwrap();
            pass(&held);
        }
    })
    .unwrap();
    let labels = closed(&ipc);
    let (asked, asks) = mpsc::channel();
    ipc.on_close_requested(move |window| {
        asked.send(window.label().to_owned()).unwrap();
        Close::Allow
    });
    let slow = ipc.test_window("slow", "main").unwrap();
    waits.recv_timeout(SOON).unwrap();
    let other = ipc.test_window("other", "main").unwrap();
    other.window().request_close();
    assert_eq!(labels.recv_timeout(SOON).unwrap(), "other");
    slow.window().request_close();
    until("the window is closed", || ipc.window("slow").is_none()).await;
    assert_eq!(asks.try_iter().collect::<Vec<_>>(), ["other", "slow"]);
    assert!(labels.try_recv().is_err(), "the events of one window are in order");
    drop(open);
    assert_eq!(labels.recv_timeout(SOON).unwrap(), "slow");
}

#[tokio::test]
async fn a_second_request_forces_a_window_closed_whose_handler_does_not_answer() {
    let ipc = core(IMPATIENT);
    let labels = closed(&ipc);
    let (open, held) = gate();
    let (asked, asks) = mpsc::channel();
    ipc.on_close_requested(move |_| {
        asked.send(()).unwrap();
        pass(&held);
        Close::Prevent
    });
    let window = ipc.test_window("main", "main").unwrap();
    window.window().request_close();
    asks.recv_timeout(SOON).unwrap();
    std::thread::sleep(2 * IMPATIENT);
    assert!(ipc.window("main").is_some(), "one request waits for its answer");
    window.window().request_close();
    assert_eq!(labels.recv_timeout(SOON).unwrap(), "main");
    assert!(asks.try_recv().is_err(), "the handler is not asked again while it runs");
    drop(open);
}

/// Two quick clicks, of which the second comes before the answer to the first.
#[tokio::test]
async fn an_answer_in_time_is_not_overruled_by_further_requests() {
    let ipc = core(PATIENT);
    let (open, held) = gate();
    let asks = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asks);
    ipc.on_close_requested(move |_| {
        if count.fetch_add(1, Ordering::SeqCst) == 0 {
            pass(&held);
        }
        Close::Prevent
    });
    let (raised, requests) = mpsc::channel();
    ipc.listen::<CloseRequested>(move |_, _| raised.send(()).unwrap()).unwrap();
    let window = ipc.test_window("main", "main").unwrap();
    for _ in 0..3 {
        window.window().request_close();
    }
    requests.recv_timeout(SOON).unwrap();
    drop(open);
    // The first request is answered now, so a further one asks again.
    until("the handler is asked again", || {
        window.window().request_close();
        asks.load(Ordering::SeqCst) > 1
    })
    .await;
    assert!(ipc.window("main").is_some());
}
