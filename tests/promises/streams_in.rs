//! Streams from the page as arguments of commands.

use ipc_runtime::{
    AnyError, Bytes, ErrorCode, Ipc, IpcError, Limits, State, Streaming, api, command,
};
use serde_json::{Value, json};

use crate::{Counts, SOON, core, idle, open, until};

#[command]
async fn sum(mut numbers: Streaming<u32>) -> Result<u32, AnyError> {
    let mut sum = 0;
    while let Some(number) = numbers.next().await {
        sum += number?;
    }
    Ok(sum)
}

#[command]
fn sum_blocking(mut numbers: Streaming<u32>) -> Result<u32, AnyError> {
    let mut sum = 0;
    while let Some(number) = numbers.blocking_next() {
        sum += number?;
    }
    Ok(sum)
}

#[command]
async fn size(mut parts: Streaming<Bytes>) -> Result<u32, AnyError> {
    let mut size = 0;
    while let Some(part) = parts.next().await {
        size += part?.len() as u32;
    }
    Ok(size)
}

#[command]
async fn first(mut numbers: Streaming<u32>) -> Option<u32> {
    numbers.next().await?.ok()
}

#[command]
async fn outcomes(mut numbers: Streaming<u32>) -> Result<Vec<String>, AnyError> {
    let mut outcomes = Vec::new();
    for _ in 0..4 {
        outcomes.push(match numbers.next().await {
            None => "end".to_owned(),
            Some(Ok(number)) => number.to_string(),
            Some(Err(error)) => format!("{:?}", error.code()),
        });
    }
    Ok(outcomes)
}

/// Keeps reading after the reply.
#[command]
async fn read_on(mut numbers: Streaming<u32>, counts: State<Counts>) {
    let counts = Counts::clone(&counts);
    tokio::spawn(async move {
        while let Some(next) = numbers.next().await {
            if next.is_err_and(|error: IpcError| error.code() == ErrorCode::Cancelled) {
                counts.finish();
            }
        }
    });
}

fn ipc() -> Ipc {
    core(api![sum, sum_blocking, size, first, outcomes, read_on])
}

#[tokio::test]
async fn items_arrive_in_order_up_to_the_end() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut numbers = window.source::<u32>("sum");
    let call = window.begin::<u32>("sum", json!({ "numbers": numbers })).unwrap();
    for number in 0..5_000 {
        assert!(numbers.send(&number).await.unwrap());
    }
    numbers.end();
    assert_eq!(call.reply().await, Ok(4_999 * 5_000 / 2));
}

/// `blocking_next` waits for items, and returns when the call is cancelled.
#[tokio::test]
async fn a_blocking_command_can_read() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut numbers = window.source::<u32>("sum_blocking");
    let call = window.begin::<u32>("sum_blocking", [&numbers]).unwrap();
    for number in 0..5_000 {
        assert!(numbers.send(&number).await.unwrap());
    }
    numbers.end();
    assert_eq!(call.reply().await, Ok((0..5_000).sum()));

    let mut numbers = window.source::<u32>("sum_blocking");
    let call = window.begin::<u32>("sum_blocking", [&numbers]).unwrap();
    numbers.send(&1).await.unwrap();
    call.cancel();
    assert_eq!(call.reply().await.unwrap_err().code(), Some(ErrorCode::Cancelled));
    idle(&ipc).await;
}

/// The items can arrive before the command has read its arguments.
#[tokio::test]
async fn items_can_follow_their_call_at_once() {
    let ipc = ipc();
    let window = open(&ipc);
    window.send(r#"{"jsonrpc":"2.0","id":1,"method":"sum","params":{"numbers":2}}"#);
    window.send(r#"{"jsonrpc":"2.0","method":"$/items","params":{"stream":2,"items":[1,2,3]}}"#);
    window.send(r#"{"jsonrpc":"2.0","method":"$/end","params":{"stream":2}}"#);
    let mut texts = Vec::new();
    while !texts.iter().any(|text: &String| text.contains(r#""result":6"#)) {
        texts.push(window.receive(SOON).await.expect("the call is answered"));
    }
}

#[tokio::test]
async fn items_can_be_bytes() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut parts = window.source::<Bytes>("size");
    let call = window.begin::<u32>("size", [&parts]).unwrap();
    for _ in 0..100 {
        assert!(parts.send(&Bytes(vec![7; 100_000])).await.unwrap());
    }
    parts.end();
    assert_eq!(call.reply().await, Ok(10_000_000));
}

#[tokio::test]
async fn a_command_that_returns_stops_the_page() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut numbers = window.source::<u32>("first");
    let call = window.begin::<Option<u32>>("first", [&numbers]).unwrap();
    assert!(numbers.send(&9).await.unwrap());
    assert_eq!(call.reply().await, Ok(Some(9)));
    while numbers.send(&1).await.unwrap() {
        tokio::task::yield_now().await;
    }
    assert!(numbers.is_stopped());
}

#[tokio::test]
async fn an_error_is_the_last_item() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut numbers = window.source::<u32>("outcomes");
    let call = window.begin::<Vec<String>>("outcomes", [&numbers]).unwrap();
    numbers.send(&1).await.unwrap();
    numbers.fail("the disk is gone");
    assert_eq!(call.reply().await.unwrap(), ["1", "Internal", "end", "end"]);

    let mut texts = window.source::<String>("outcomes");
    let call = window.begin::<Vec<String>>("outcomes", [&texts]).unwrap();
    texts.send(&"not a number".to_owned()).await.unwrap();
    assert_eq!(call.reply().await.unwrap(), ["InvalidPayload", "end", "end", "end"]);
}

#[tokio::test]
async fn a_stream_ends_with_its_call() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut numbers = window.source::<u32>("read_on");
    let call = window.begin::<()>("read_on", [&numbers]).unwrap();
    numbers.send(&1).await.unwrap();
    call.reply().await.unwrap();
    until("the stream has ended", || Counts::of(&ipc).finished() == 1).await;
}

#[tokio::test]
async fn dropping_a_source_is_an_error() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut numbers = window.source::<u32>("outcomes");
    let call = window.begin::<Vec<String>>("outcomes", [&numbers]).unwrap();
    numbers.send(&1).await.unwrap();
    drop(numbers);
    assert_eq!(call.reply().await.unwrap(), ["1", "Internal", "end", "end"]);
}

#[tokio::test]
async fn a_number_in_use_is_rejected_and_its_stream_goes_on() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut numbers = window.source::<u32>("sum");
    let call = window.begin::<u32>("sum", [&numbers]).unwrap();
    let again = window.call::<u32>("sum", [&numbers]).await;
    assert_eq!(again.unwrap_err().code(), Some(ErrorCode::InvalidFrame));
    assert!(!numbers.is_stopped());
    for number in 0..3_000 {
        assert!(numbers.send(&number).await.unwrap());
    }
    numbers.end();
    assert_eq!(call.reply().await, Ok((0..3_000).sum()));
}

/// Fault 119, and other unexpected messages.
#[tokio::test]
async fn messages_for_unknown_streams_are_ignored() {
    let ipc = ipc();
    let window = open(&ipc);
    let send = |method: &str, params: Value| {
        window.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }).to_string());
    };
    for stream in [json!(77), json!("x"), json!(null), json!(-1)] {
        send("$/items", json!({ "stream": stream, "items": [1] }));
        send("$/end", json!({ "stream": stream }));
        send("$/stop", json!({ "stream": stream }));
        for items in [json!(1), json!(1_u64 << 32), json!(u64::MAX), json!(-1), json!("1")] {
            send("$/credit", json!({ "stream": stream, "items": items }));
        }
    }
    let numbers = window.source::<u32>("outcomes");
    let call = window.begin::<Vec<String>>("outcomes", [&numbers]).unwrap();
    send("$/items", json!({ "stream": 1, "items": 7 }));
    assert_eq!(call.reply().await.unwrap(), ["InvalidPayload", "end", "end", "end"]);
    assert_eq!(
        window.call::<u32>("sum", json!({})).await.unwrap_err().code(),
        Some(ErrorCode::InvalidPayload)
    );
    idle(&ipc).await;
}

/// The command gets an error, so that it does not take the other items for the whole stream.
#[tokio::test]
async fn items_that_exceed_a_limit_end_their_stream() {
    let limits = Limits { values: 100, ..Limits::default() };
    let ipc = Ipc::builder().limits(limits).role("main", api![outcomes]).build().unwrap();
    let window = open(&ipc);
    window.send(r#"{"jsonrpc":"2.0","id":1,"method":"outcomes","params":{"numbers":2}}"#);
    let items = |items: Vec<u32>| {
        let items = json!({ "stream": 2, "items": items });
        let message = json!({ "jsonrpc": "2.0", "method": "$/items", "params": items });
        window.send(&message.to_string());
    };
    items(vec![7]);
    items(vec![8; 200]);
    items(vec![9]);
    let outcomes = loop {
        let text = window.receive(SOON).await.unwrap();
        let message: Value = serde_json::from_str(&text).unwrap();
        if message["id"] == 1 {
            break message["result"].clone();
        }
    };
    assert_eq!(outcomes, json!(["7", "PayloadTooLarge", "end", "end"]));
}
