//! A reader stops its own writer by not reading, and does not affect other streams.

use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Wake, Waker};
use std::time::Duration;

use ipc_runtime::{Bytes, CancellationToken, Channel, Ipc, State, Streaming, api, command};
use serde_json::json;

use crate::{Counts, core, open, until};

#[command]
async fn pour(on_part: Channel<Bytes>, size: u32, counts: State<Counts>) {
    let part = Bytes(vec![7; size as usize]);
    while on_part.send(&part).await.is_ok() {
        counts.finish();
    }
}

#[command]
async fn count(to: u32, on_number: Channel<u32>) {
    for number in 0..to {
        on_number.send(&number).await.unwrap();
    }
}

/// Holds a stream without reading.
#[command]
async fn ignore(numbers: Streaming<u32>) {
    std::future::pending::<()>().await;
    drop(numbers);
}

/// Reads an item for each signal.
#[command]
async fn sip(mut numbers: Streaming<u32>, mut signal: Streaming<bool>) -> Result<u32, String> {
    let mut read = 0;
    while let Some(Ok(true)) = signal.next().await {
        let number = numbers.next().await.ok_or("the stream has ended")?;
        number.map_err(|error| format!("{:?}", error.code()))?;
        read += 1;
    }
    Ok(read)
}

/// Begins to send without credit, many times, and drops each future. Returns how many of their wakers
/// are still registered.
#[command]
async fn abandon_sends(on_number: Channel<u32>, token: CancellationToken) -> usize {
    struct NoWake;
    impl Wake for NoWake {
        fn wake(self: Arc<Self>) {}
    }
    while on_number.try_send(&0).is_ok() {}
    let wake = Arc::new(NoWake);
    for _ in 0..100 {
        let waker = Waker::from(Arc::clone(&wake));
        let cx = &mut Context::from_waker(&waker);
        assert!(pin!(on_number.send(&1)).poll(cx).is_pending());
        assert!(pin!(token.cancelled()).poll(cx).is_pending());
    }
    Arc::strong_count(&wake) - 1
}

fn ipc() -> Ipc {
    core(api![abandon_sends, pour, count, ignore, sip])
}

/// Waits until a count stays the same, and returns the count.
async fn settled(count: impl Fn() -> usize) -> usize {
    loop {
        let before = count();
        tokio::time::sleep(Duration::from_millis(50)).await;
        if count() == before {
            return before;
        }
    }
}

/// Fault 117: a page that does not read, then reads, and then stops again.
#[tokio::test]
async fn a_page_that_does_not_read_stops_the_core() {
    let ipc = ipc();
    let (window, counts) = (open(&ipc), Counts::of(&ipc));
    let mut on_part = window.channel::<Bytes>("pour");
    let _call = window.begin::<()>("pour", json!({ "onPart": on_part, "size": 1000 })).unwrap();
    let first = settled(|| counts.finished()).await;
    assert!((1..=1024).contains(&first), "{first}");
    // The page reads 2000 parts and grants credit for them, so that as many can follow.
    for _ in 0..2000 {
        assert!(on_part.next().await.is_some());
    }
    let second = settled(|| counts.finished()).await;
    assert!(second > first && second <= 2000 + 1024, "{second}");
}

#[tokio::test]
async fn wakers_of_dropped_futures_are_removed() {
    let ipc = ipc();
    let window = open(&ipc);
    let on_number = window.channel::<u32>("abandon_sends");
    let registered = window.call::<usize>("abandon_sends", json!({ "onNumber": on_number })).await;
    assert_eq!(registered.unwrap(), 0);
}

/// Fault 118: an item larger than the window is sent alone.
#[tokio::test]
async fn large_items_are_sent_one_at_a_time() {
    let ipc = ipc();
    let (window, counts) = (open(&ipc), Counts::of(&ipc));
    let mut on_part = window.channel::<Bytes>("pour");
    let size = 6 * 1024 * 1024;
    let call = window.begin::<()>("pour", json!({ "onPart": on_part, "size": size })).unwrap();
    until("an item is sent", || counts.finished() == 1).await;
    assert_eq!(settled(|| counts.finished()).await, 1);
    for _ in 0..5 {
        assert_eq!(on_part.next().await.unwrap().len(), size);
    }
    assert!(settled(|| counts.finished()).await <= 7);
    call.cancel();
}

#[tokio::test]
async fn stalled_streams_do_not_stop_others() {
    let ipc = ipc();
    let window = open(&ipc);
    let stalled: Vec<_> = (0..20)
        .map(|_| {
            let channel = window.channel::<Bytes>("pour");
            let arguments = json!({ "onPart": channel, "size": 100_000 });
            (window.begin::<()>("pour", arguments).unwrap(), channel)
        })
        .collect();
    until("the streams send", || Counts::of(&ipc).finished() > 4).await;
    let mut on_number = window.channel::<u32>("count");
    let _call = window.begin::<()>("count", json!({ "to": 5_000, "onNumber": on_number })).unwrap();
    for number in 0..5_000 {
        assert_eq!(on_number.next().await, Some(number));
    }
    let poured = settled(|| Counts::of(&ipc).finished()).await;
    assert!(poured * 100_000 <= 100 * 1024 * 1024, "{poured} parts are held without a reader");
    drop(stalled);
}

#[tokio::test]
async fn a_command_that_does_not_read_stops_the_page() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut numbers = window.source::<u32>("ignore");
    let call = window.begin::<()>("ignore", [&numbers]).unwrap();
    for number in 0..1024 {
        assert!(numbers.send(&number).await.unwrap());
    }
    let next = tokio::time::timeout(Duration::from_millis(100), numbers.send(&0)).await;
    assert!(next.is_err(), "the stream has no credit");
    call.cancel();
}

/// A page that sends without credit has its stream ended, so that the core holds at most a
/// window of items.
#[tokio::test]
async fn a_stream_ends_if_the_page_sends_without_credit() {
    let ipc = ipc();
    let window = open(&ipc);
    let numbers = window.source::<u32>("sip");
    let mut signal = window.source::<bool>("sip");
    let call = window.begin::<u32>("sip", json!({ "numbers": numbers, "signal": signal })).unwrap();
    let items = vec![1; 1025];
    let params = json!({ "stream": numbers, "items": items });
    window.send(&json!({ "jsonrpc": "2.0", "method": "$/items", "params": params }).to_string());
    signal.send(&true).await.unwrap();
    let error = call.reply().await.unwrap_err();
    assert_eq!(error.command::<String>().as_deref(), Some("Overloaded"));
}
