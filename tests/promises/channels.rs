//! Channels: their messages arrive in order, and before the reply.

use std::sync::Mutex;
use std::time::Duration;

use ipc_runtime::{
    Bytes, Channel, ErrorCode, Ipc, Limits, SendError, State, TrySendError, api, command,
};
use serde_json::json;

use crate::{Counts, SOON, idle, open, until};

#[command]
async fn count(to: u32, on_number: Channel<u32>) -> u32 {
    for number in 0..to {
        on_number.send(&number).await.unwrap();
    }
    to
}

#[command]
fn count_now(to: u32, on_number: Channel<u32>) -> u32 {
    (0..to).take_while(|number| on_number.try_send(number).is_ok()).count() as u32
}

#[command]
fn is_full(on_number: Channel<u32>) -> bool {
    let full = |sent| matches!(sent, Err(TrySendError::Full));
    (0..2000).any(|number| full(on_number.try_send(&number)))
}

#[command]
fn keep(on_number: Channel<u32>, kept: State<Mutex<Option<Channel<u32>>>>) {
    *kept.lock().unwrap() = Some(on_number.keep());
}

/// Drops the channel, and keeps running.
#[command]
async fn drop_early(on_number: Channel<u32>, counts: State<Counts>) {
    on_number.send(&1).await.unwrap();
    drop(on_number);
    counts.finish();
    std::future::pending::<()>().await;
}

#[command]
async fn until_stopped(on_number: Channel<u32>) -> u32 {
    let mut number = 0;
    loop {
        match on_number.send(&number).await {
            Ok(()) => number += 1,
            Err(SendError::Closed) => return number,
            Err(error) => panic!("{error}"),
        }
    }
}

#[command]
async fn eight(each: u32, on_pair: Channel<(u32, u32)>) {
    let producers: Vec<_> = (0..8)
        .map(|producer| {
            let on_pair = on_pair.clone();
            tokio::spawn(async move {
                for number in 0..each {
                    on_pair.send(&(producer, number)).await.unwrap();
                }
            })
        })
        .collect();
    for producer in producers {
        producer.await.unwrap();
    }
}

#[command]
fn count_blocking(to: u32, on_number: Channel<u32>, counts: State<Counts>) -> u32 {
    let _guard = Counts::guard(&counts);
    (0..to).take_while(|number| on_number.blocking_send(number).is_ok()).count() as u32
}

#[command]
async fn two(left: Channel<Bytes>, right: Channel<f64>) -> Result<(), String> {
    left.send(&Bytes(vec![1, 2])).await.map_err(|error| error.to_string())?;
    right.send(&f64::NAN).await.map_err(|error| error.to_string())
}

fn ipc() -> Ipc {
    let api = api![
        count,
        count_now,
        count_blocking,
        is_full,
        keep,
        drop_early,
        until_stopped,
        eight,
        two
    ];
    Ipc::builder()
        .state(Counts::default())
        .state(Mutex::<Option<Channel<u32>>>::default())
        .role("main", api)
        .build()
        .unwrap()
}

/// The messages, as they appear on the wire.
#[tokio::test]
async fn messages_come_before_the_reply_and_end_with_the_call() {
    let ipc = ipc();
    let window = open(&ipc);
    window.send(r#"{"jsonrpc":"2.0","id":1,"method":"count_now","params":{"to":3,"onNumber":2}}"#);
    // The items are one message, unless the page receives some of them earlier.
    let mut items = Vec::new();
    let end = loop {
        let text = window.receive(SOON).await.unwrap();
        let Some(some) = text
            .strip_prefix(r#"{"jsonrpc":"2.0","method":"$/items","params":{"stream":2,"items":["#)
        else {
            break text;
        };
        items.push(some.strip_suffix("]}}").unwrap().to_owned());
    };
    assert_eq!(items.join(","), "0,1,2");
    assert_eq!(end, r#"{"jsonrpc":"2.0","method":"$/end","params":{"stream":2}}"#);
    assert_eq!(window.receive(SOON).await.unwrap(), r#"{"jsonrpc":"2.0","id":1,"result":3}"#);
}

#[tokio::test]
async fn a_channel_sends_more_items_than_its_credit() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut on_number = window.channel::<u32>("count");
    let call =
        window.begin::<u32>("count", json!({ "to": 10_000, "onNumber": on_number })).unwrap();
    for number in 0..10_000 {
        assert_eq!(on_number.next().await, Some(number));
    }
    assert_eq!(on_number.next().await, None);
    assert_eq!(call.reply().await, Ok(10_000));
}

/// `blocking_send` waits for credit, and returns when the call is cancelled.
#[tokio::test]
async fn a_blocking_command_can_send() {
    let ipc = ipc();
    let window = open(&ipc);
    let begin = |to: u32| {
        let on_number = window.channel::<u32>("count_blocking");
        let arguments = json!({ "to": to, "onNumber": on_number });
        (window.begin::<u32>("count_blocking", arguments).unwrap(), on_number)
    };
    let (call, mut on_number) = begin(10_000);
    for number in 0..10_000 {
        assert_eq!(on_number.next().await, Some(number));
    }
    assert_eq!(on_number.next().await, None);
    assert_eq!(call.reply().await, Ok(10_000));

    let (call, _unread) = begin(10_000);
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert_eq!(ipc.calls_in_flight(), 1, "the command waits for credit");
    call.cancel();
    assert_eq!(call.reply().await.unwrap_err().code(), Some(ErrorCode::Cancelled));
    idle(&ipc).await;
    let counts = Counts::of(&ipc);
    assert_eq!((counts.begun(), counts.dropped()), (2, 2));
}

#[tokio::test]
async fn try_send_reports_a_full_channel() {
    let ipc = ipc();
    let window = open(&ipc);
    let on_number = window.channel::<u32>("is_full");
    assert_eq!(window.call::<bool>("is_full", json!({ "onNumber": on_number })).await, Ok(true));
}

#[tokio::test]
async fn a_kept_channel_stays_open_until_it_is_dropped() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut on_number = window.channel::<u32>("keep");
    window.call::<()>("keep", json!({ "onNumber": on_number })).await.unwrap();
    let kept = ipc.state::<Mutex<Option<Channel<u32>>>>().unwrap().lock().unwrap().take().unwrap();
    kept.send(&5).await.unwrap();
    assert_eq!(on_number.next().await, Some(5));
    drop(kept);
    assert_eq!(on_number.next().await, None);
}

#[tokio::test]
async fn a_kept_channel_closes_with_its_document() {
    let ipc = ipc();
    let window = open(&ipc);
    let on_number = window.channel::<u32>("keep");
    window.call::<()>("keep", json!({ "onNumber": on_number })).await.unwrap();
    let kept = ipc.state::<Mutex<Option<Channel<u32>>>>().unwrap().lock().unwrap().take().unwrap();
    assert!(!kept.is_closed());
    drop(on_number);
    drop(window);
    assert!(kept.is_closed());
    assert!(matches!(kept.send(&1).await, Err(SendError::Closed)));
}

#[tokio::test]
async fn a_channel_closes_with_its_last_handle() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut on_number = window.channel::<u32>("drop_early");
    let call = window.begin::<()>("drop_early", json!({ "onNumber": on_number })).unwrap();
    assert_eq!(on_number.next().await, Some(1));
    assert_eq!(on_number.next().await, None);
    until("the command goes on", || Counts::of(&ipc).finished() == 1).await;
    call.cancel();
}

#[tokio::test]
async fn a_page_can_stop_a_channel() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut on_number = window.channel::<u32>("until_stopped");
    let call = window.begin::<u32>("until_stopped", json!({ "onNumber": on_number })).unwrap();
    assert_eq!(on_number.next().await, Some(0));
    on_number.stop();
    assert!(call.reply().await.unwrap() >= 1);
    idle(&ipc).await;
}

/// Fault 124.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_messages_of_each_producer_stay_in_order() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut on_pair = window.channel::<(u32, u32)>("eight");
    let call = window.begin::<()>("eight", json!({ "each": 2_000, "onPair": on_pair })).unwrap();
    let mut next = [0; 8];
    while let Some((producer, number)) = on_pair.next().await {
        let next = &mut next[producer as usize];
        assert_eq!(number, *next);
        *next += 1;
    }
    assert_eq!(next, [2_000; 8]);
    call.reply().await.unwrap();
}

#[tokio::test]
async fn a_message_without_a_json_form_is_an_error() {
    let ipc = ipc();
    let window = open(&ipc);
    let (mut left, right) = (window.channel::<Bytes>("two"), window.channel::<f64>("two"));
    let call = window.begin::<()>("two", json!({ "left": left, "right": right })).unwrap();
    assert_eq!(left.next().await, Some(Bytes(vec![1, 2])));
    let error = call.reply().await.unwrap_err();
    assert!(error.message().contains("not be sent"), "{error}");
}

#[tokio::test]
async fn invalid_channel_numbers_are_rejected() {
    let ipc = ipc();
    let window = open(&ipc);
    for number in [json!("1"), json!(-1), json!(1.5), json!({}), json!([])] {
        let error = window.call::<u32>("count", json!({ "to": 1, "onNumber": number })).await;
        assert_eq!(error.unwrap_err().code(), Some(ErrorCode::InvalidPayload), "{number}");
    }
    for arguments in [json!({ "to": 1 }), json!({ "to": 1, "onNumber": null })] {
        let error = window.call::<u32>("count", &arguments).await.unwrap_err();
        assert_eq!(error.data(), Some(&json!({ "path": "onNumber" })), "{arguments}");
    }
    let error = window.call::<()>("two", json!({ "left": 900, "right": 900 })).await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::InvalidFrame), "{error}");
    assert_eq!(window.call::<u32>("count_now", json!([1, 901])).await, Ok(1), "by position");
}

#[tokio::test]
async fn dropping_the_receiver_stops_a_channel() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut on_number = window.channel::<u32>("until_stopped");
    let call = window.begin::<u32>("until_stopped", json!({ "onNumber": on_number })).unwrap();
    assert_eq!(on_number.next().await, Some(0));
    drop(on_number);
    assert!(call.reply().await.unwrap() >= 1);
}

#[tokio::test]
async fn a_number_in_use_is_rejected_and_its_channel_stays_open() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut on_number = window.channel::<u32>("keep");
    window.call::<()>("keep", json!({ "onNumber": on_number })).await.unwrap();
    let kept = ipc.state::<Mutex<Option<Channel<u32>>>>().unwrap().lock().unwrap().take().unwrap();
    let again = window.call::<u32>("count", json!({ "to": 1, "onNumber": on_number })).await;
    assert_eq!(again.unwrap_err().code(), Some(ErrorCode::InvalidFrame));
    for number in 0..3_000 {
        kept.send(&number).await.unwrap();
        assert_eq!(on_number.next().await, Some(number));
    }
    drop(on_number);
    drop(window);
    assert!(kept.is_closed());
}

/// The sender gets the error, and the channel stays open.
#[tokio::test]
async fn a_message_that_exceeds_the_limit_is_not_sent() {
    #[command]
    async fn texts(on_text: Channel<String>) -> Vec<String> {
        let mut outcomes = Vec::new();
        for len in [1, 2000, 2] {
            let sent = on_text.send(&"x".repeat(len)).await;
            outcomes.push(sent.map_or_else(|error| error.to_string(), |()| "sent".to_owned()));
            let tried = on_text.try_send(&"y".repeat(len));
            assert_eq!(tried.is_ok(), len < 1000);
        }
        outcomes
    }
    let limits = Limits { bytes: 1000, ..Limits::default() };
    let ipc = Ipc::builder().limits(limits).role("main", api![texts]).build().unwrap();
    let window = open(&ipc);
    let mut on_text = window.channel::<String>("texts");
    let outcomes = window.call::<Vec<String>>("texts", json!({ "onText": on_text })).await.unwrap();
    assert_eq!(outcomes[0], "sent");
    assert!(outcomes[1].contains("2002 bytes, which exceeds the limit of 1000"), "{outcomes:?}");
    let mut seen = Vec::new();
    while let Some(text) = on_text.next().await {
        seen.push(text);
    }
    assert_eq!(seen, ["x", "y", "xx", "yy"]);
}
