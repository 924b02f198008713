//! A channel's messages come in order, and before the reply.

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

/// Lets the channel go while it goes on.
#[command]
async fn let_go(on_number: Channel<u32>, counts: State<Counts>) {
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
    let api =
        api![count, count_now, count_blocking, is_full, keep, let_go, until_stopped, eight, two];
    Ipc::builder()
        .state(Counts::default())
        .state(Mutex::<Option<Channel<u32>>>::default())
        .role("main", api)
        .build()
        .unwrap()
}

/// The texts, as they leave.
#[tokio::test]
async fn messages_come_before_the_reply_and_end_with_the_call() {
    let ipc = ipc();
    let window = open(&ipc);
    window.send(r#"{"jsonrpc":"2.0","id":1,"method":"count_now","params":{"to":3,"onNumber":2}}"#);
    // What has gathered is one message; the page may be quicker.
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
async fn more_than_fits_at_once() {
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

/// It waits for room, and for nothing any more when the call is cancelled.
#[tokio::test]
async fn a_command_that_blocks() {
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

    let (call, _nobody_reads) = begin(10_000);
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert_eq!(ipc.calls_in_flight(), 1, "it waits for room");
    call.cancel();
    assert_eq!(call.reply().await.unwrap_err().code(), Some(ErrorCode::Cancelled));
    idle(&ipc).await;
    let counts = Counts::of(&ipc);
    assert_eq!((counts.begun(), counts.dropped()), (2, 2));
}

#[tokio::test]
async fn one_that_does_not_wait_is_told_that_there_is_no_room() {
    let ipc = ipc();
    let window = open(&ipc);
    let on_number = window.channel::<u32>("is_full");
    assert_eq!(window.call::<bool>("is_full", json!({ "onNumber": on_number })).await, Ok(true));
}

#[tokio::test]
async fn a_kept_one_goes_on_until_it_is_dropped() {
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
async fn a_kept_one_ends_with_its_document() {
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
async fn it_ends_with_its_last_handle() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut on_number = window.channel::<u32>("let_go");
    let call = window.begin::<()>("let_go", json!({ "onNumber": on_number })).unwrap();
    assert_eq!(on_number.next().await, Some(1));
    assert_eq!(on_number.next().await, None);
    until("it goes on", || Counts::of(&ipc).finished() == 1).await;
    call.cancel();
}

#[tokio::test]
async fn a_page_that_wants_no_more_says_so() {
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
async fn eight_producers_keep_their_orders() {
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
async fn two_at_once_and_what_has_no_json() {
    let ipc = ipc();
    let window = open(&ipc);
    let (mut left, right) = (window.channel::<Bytes>("two"), window.channel::<f64>("two"));
    let call = window.begin::<()>("two", json!({ "left": left, "right": right })).unwrap();
    assert_eq!(left.next().await, Some(Bytes(vec![1, 2])));
    let error = call.reply().await.unwrap_err();
    assert!(error.message().contains("cannot be sent"), "{error}");
}

#[tokio::test]
async fn numbers_that_are_none() {
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

/// So does one that drops its handle.
#[tokio::test]
async fn a_page_that_lets_go_wants_no_more() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut on_number = window.channel::<u32>("until_stopped");
    let call = window.begin::<u32>("until_stopped", json!({ "onNumber": on_number })).unwrap();
    assert_eq!(on_number.next().await, Some(0));
    drop(on_number);
    assert!(call.reply().await.unwrap() >= 1);
}

/// A page that names a number twice is refused, and whoever has the number goes on.
#[tokio::test]
async fn a_number_that_is_taken() {
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

/// One that is longer than a message may be is the sender's error, and the channel goes on.
#[tokio::test]
async fn a_message_that_is_too_long_is_not_sent() {
    #[command]
    async fn texts(on_text: Channel<String>) -> Vec<String> {
        let mut told = Vec::new();
        for len in [1, 2000, 2] {
            let sent = on_text.send(&"x".repeat(len)).await;
            told.push(sent.map_or_else(|error| error.to_string(), |()| "sent".to_owned()));
            let tried = on_text.try_send(&"y".repeat(len));
            assert_eq!(tried.is_ok(), len < 1000);
        }
        told
    }
    let limits = Limits { bytes: 1000, ..Limits::default() };
    let ipc = Ipc::builder().limits(limits).role("main", api![texts]).build().unwrap();
    let window = open(&ipc);
    let mut on_text = window.channel::<String>("texts");
    let told = window.call::<Vec<String>>("texts", json!({ "onText": on_text })).await.unwrap();
    assert_eq!(told[0], "sent");
    assert!(told[1].contains("2002 bytes, which exceeds the limit of 1000"), "{told:?}");
    let mut seen = Vec::new();
    while let Some(text) = on_text.next().await {
        seen.push(text);
    }
    assert_eq!(seen, ["x", "y", "xx", "yy"]);
}
