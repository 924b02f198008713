//! The delivery of events: kept for late listeners, replaced by newer values, or lossless; and in the
//! same order for all listeners.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use ipc_runtime::transport::TestWindow;
use ipc_runtime::{Bytes, Ipc, Target, Window, api, event};
use serde_json::Value;

use crate::{SOON, core};

/// The time after which an event is taken not to arrive.
const NOW: Duration = Duration::from_millis(50);

#[event(keep_last)]
#[derive(Debug, Clone, PartialEq)]
struct Status(u32);

#[event(coalesce)]
#[derive(Debug, Clone, PartialEq)]
struct Moved(u32);

#[event(keep_last, coalesce)]
#[derive(Debug, Clone, PartialEq)]
struct Shown(u32);

#[event(lossless)]
#[derive(Debug, Clone, PartialEq)]
struct Entry(u32, Bytes);

#[event(keep_last, lossless)]
#[derive(Debug, Clone, PartialEq)]
struct Stored(u32, Bytes);

#[event]
#[derive(Debug, Clone, PartialEq)]
struct Ticked(u32, u32);

fn ipc() -> Ipc {
    core(api![Status, Moved, Shown, Entry, Stored, Ticked])
}

fn window(ipc: &Ipc, label: &str) -> TestWindow {
    ipc.test_window(label, "main").unwrap()
}

#[tokio::test]
async fn the_closure_of_a_target_may_emit() {
    let ipc = ipc();
    let first = window(&ipc, "first");
    first.listen::<Status>().await.unwrap();
    let nested = |_: &Window| ipc.emit(&Status(1)) > 0;
    assert_eq!(ipc.emit_to(Target::Matching(&nested), &Status(2)), 1);
    assert_eq!(first.next_event::<Status>(SOON).await, Some(Status(1)));
    assert_eq!(first.next_event::<Status>(SOON).await, Some(Status(2)));
}

/// The second page begins to listen while the delivery waits for the first one.
#[tokio::test]
async fn a_kept_lossless_event_arrives_once() {
    let ipc = ipc();
    let (first, second) = (window(&ipc, "first"), window(&ipc, "second"));
    first.listen::<Stored>().await.unwrap();
    // More than an outbox holds before deliveries wait.
    ipc.deliver(&Stored(1, Bytes(vec![0; 2 << 20]))).await;
    let delivery = tokio::spawn({
        let ipc = ipc.clone();
        async move { ipc.deliver(&Stored(2, Bytes(vec![0; 10]))).await }
    });
    let number = |event: Option<Stored>| event.map(|Stored(number, _)| number);
    loop {
        // Until the event is kept, the page receives the one before.
        tokio::task::yield_now().await;
        second.listen::<Stored>().await.unwrap();
        if number(second.next_event::<Stored>(SOON).await) == Some(2) {
            break;
        }
    }
    assert!(!delivery.is_finished());
    assert_eq!(number(first.next_event::<Stored>(SOON).await), Some(1));
    assert_eq!(number(first.next_event::<Stored>(SOON).await), Some(2));
    assert_eq!(delivery.await.unwrap(), 1);
    assert_eq!(number(second.next_event::<Stored>(NOW).await), None);
}

#[tokio::test]
async fn a_late_listener_gets_the_last_value() {
    let ipc = ipc();
    let first = window(&ipc, "first");
    assert_eq!(ipc.emit(&Status(1)), 0);
    assert_eq!(ipc.emit(&Status(2)), 0);
    first.listen::<Status>().await.unwrap();
    assert_eq!(first.next_event::<Status>(SOON).await, Some(Status(2)));
    let second = window(&ipc, "second");
    second.listen::<Status>().await.unwrap();
    assert_eq!(second.next_event::<Status>(SOON).await, Some(Status(2)));
    assert_eq!(first.next_event::<Status>(NOW).await, None);
    second.listen::<Ticked>().await.unwrap();
    ipc.emit(&Ticked(0, 0));
    first.listen::<Ticked>().await.unwrap();
    assert_eq!(first.next_event::<Ticked>(NOW).await, None, "other events are not kept");
}

/// A value for a single window is kept for that window, as long as it is open.
#[tokio::test]
async fn a_value_for_one_window_is_not_kept_for_others() {
    let ipc = ipc();
    let (one, other) = (window(&ipc, "one"), window(&ipc, "other"));
    ipc.emit(&Status(1));
    one.window().emit(&Status(2));
    one.listen::<Status>().await.unwrap();
    other.listen::<Status>().await.unwrap();
    assert_eq!(one.next_event::<Status>(SOON).await, Some(Status(2)));
    assert_eq!(other.next_event::<Status>(SOON).await, Some(Status(1)));
    let closed = one.window().clone();
    drop(one);
    assert!(!closed.emit(&Status(3)));
    let one = window(&ipc, "one");
    assert!(!closed.emit(&Status(4)));
    one.listen::<Status>().await.unwrap();
    assert_eq!(one.next_event::<Status>(SOON).await, Some(Status(1)), "a new window has the label");
    ipc.emit(&Status(3));
    for window in [&one, &other] {
        assert_eq!(window.next_event::<Status>(SOON).await, Some(Status(3)));
    }
}

#[tokio::test]
async fn coalesced_events_are_replaced_while_they_wait() {
    let ipc = ipc();
    let window = window(&ipc, "main");
    window.listen::<Moved>().await.unwrap();
    window.listen::<Ticked>().await.unwrap();
    // The page receives nothing in between.
    for number in 0..1000 {
        assert_eq!(ipc.emit(&Moved(number)), 1);
        assert_eq!(ipc.emit(&Ticked(0, number)), 1);
    }
    let mut texts = Vec::new();
    while let Some(text) = window.receive(NOW).await {
        texts.push(serde_json::from_str::<Value>(&text).unwrap());
    }
    let moved: Vec<_> = texts.iter().filter(|text| text["method"] == "Moved").collect();
    assert_eq!(moved.len(), 1);
    assert_eq!(moved[0]["params"][0], 999);
    assert_eq!(texts.len(), 1001, "all other events arrive");
    assert_eq!(texts[999]["method"], "Moved", "the newest value keeps its own position");
    assert_eq!(texts[1000]["params"][0][1], 999);
    ipc.emit(&Moved(1000));
    assert_eq!(window.next_event::<Moved>(SOON).await, Some(Moved(1000)));
}

#[tokio::test]
async fn an_event_can_be_kept_and_coalesced() {
    let ipc = ipc();
    let window = window(&ipc, "main");
    for number in 0..10 {
        ipc.emit(&Shown(number));
    }
    window.listen::<Shown>().await.unwrap();
    assert_eq!(window.next_event::<Shown>(SOON).await, Some(Shown(9)));
}

#[tokio::test]
async fn lossless_events_wait_for_a_slow_page() {
    let ipc = ipc();
    let window = window(&ipc, "main");
    window.listen::<Entry>().await.unwrap();
    assert_eq!(ipc.deliver(&Entry(0, Bytes(vec![]))).await, 1);
    let done = Arc::new(AtomicBool::new(false));
    let (sender, is_done) = (ipc.clone(), Arc::clone(&done));
    let task = tokio::spawn(async move {
        for number in 1..200 {
            sender.deliver(&Entry(number, Bytes(vec![7; 100_000]))).await;
        }
        is_done.store(true, Ordering::SeqCst);
    });
    tokio::time::sleep(NOW).await;
    assert!(
        !done.load(Ordering::SeqCst),
        "the core does not queue 20 MB for a page that reads nothing"
    );
    for number in 0..200 {
        assert_eq!(window.next_event::<Entry>(SOON).await.unwrap().0, number);
    }
    task.await.unwrap();
}

#[tokio::test]
async fn a_page_that_closes_does_not_block_lossless_events() {
    let ipc = ipc();
    let (stuck, reads) = (window(&ipc, "stuck"), window(&ipc, "reads"));
    stuck.listen::<Entry>().await.unwrap();
    reads.listen::<Entry>().await.unwrap();
    let sender = ipc.clone();
    let task = tokio::spawn(async move {
        for number in 0..50 {
            sender.deliver(&Entry(number, Bytes(vec![7; 100_000]))).await;
        }
    });
    tokio::time::sleep(NOW).await;
    drop(stuck);
    for number in 0..50 {
        assert_eq!(reads.next_event::<Entry>(SOON).await.unwrap().0, number);
    }
    task.await.unwrap();
}

#[tokio::test]
async fn all_windows_see_the_events_of_many_threads_in_the_same_order() {
    let ipc = ipc();
    let windows: Vec<_> = (0..5).map(|n| window(&ipc, &format!("w{n}"))).collect();
    for window in &windows {
        window.listen::<Ticked>().await.unwrap();
    }
    let threads: Vec<_> = (0..8)
        .map(|thread| {
            let ipc = ipc.clone();
            std::thread::spawn(move || {
                for number in 0..500 {
                    assert_eq!(ipc.emit(&Ticked(thread, number)), 5);
                }
            })
        })
        .collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    let mut orders = Vec::new();
    for window in &windows {
        let mut order = Vec::new();
        for _ in 0..8 * 500 {
            order.push(window.next_event::<Ticked>(SOON).await.unwrap());
        }
        orders.push(order);
    }
    assert!(orders.iter().all(|order| *order == orders[0]));
}

/// Fault 146: a page that does not read delays the deliveries to others for a limited time.
#[tokio::test]
async fn a_page_that_does_not_read_is_dropped() {
    let builder = Ipc::builder().delivery_timeout(Duration::from_millis(200));
    let ipc = builder.role("main", api![Entry, Ticked]).build().unwrap();
    let (stuck, reading) = (window(&ipc, "a"), window(&ipc, "b"));
    stuck.listen::<Entry>().await.unwrap();
    reading.listen::<Entry>().await.unwrap();
    // The first event fills the outbox of the page that does not read.
    let large = || Bytes(vec![0; 2 << 20]);
    assert_eq!(ipc.deliver(&Entry(0, large())).await, 2);
    assert!(reading.next_event::<Entry>(SOON).await.is_some());
    let deliveries = tokio::spawn({
        let ipc = ipc.clone();
        async move {
            let first = ipc.deliver(&Entry(1, Bytes(Vec::new()))).await;
            (first, ipc.deliver(&Entry(2, Bytes(Vec::new()))).await)
        }
    });
    // The other page is not delayed by the same event.
    let number = |event: Option<Entry>| event.map(|Entry(number, _)| number);
    assert_eq!(number(reading.next_event::<Entry>(SOON).await), Some(1));
    assert_eq!(number(reading.next_event::<Entry>(SOON).await), Some(2));
    assert_eq!(deliveries.await.unwrap(), (1, 1));
    assert_eq!(ipc.emit(&Ticked(0, 0)), 0);
    assert!(ipc.window("a").is_some(), "the window stays open");
}

/// A page that takes its time, but reads, keeps its session.
#[tokio::test]
async fn a_page_that_reads_slowly_is_not_dropped() {
    let builder = Ipc::builder().delivery_timeout(Duration::from_secs(60));
    let ipc = builder.role("main", api![Entry]).build().unwrap();
    let window = window(&ipc, "main");
    window.listen::<Entry>().await.unwrap();
    let delivery = tokio::spawn({
        let ipc = ipc.clone();
        async move {
            let mut taken = 0;
            for number in 0..5 {
                taken += ipc.deliver(&Entry(number, Bytes(vec![0; 2 << 20]))).await;
            }
            taken
        }
    });
    for number in 0..5 {
        tokio::time::sleep(NOW).await;
        let next = window.next_event::<Entry>(SOON).await;
        assert_eq!(next.map(|Entry(number, _)| number), Some(number));
    }
    assert_eq!(delivery.await.unwrap(), 5);
}

#[test]
fn the_timeout_of_deliveries_is_checked() {
    let error = Ipc::builder().delivery_timeout(Duration::ZERO).build().unwrap_err();
    assert!(error.to_string().contains("`IpcBuilder::delivery_timeout` is 0ns"), "{error}");
}
