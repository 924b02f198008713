//! The limits of messages hold for what the backend sends as they do for what it receives, wherever
//! a value is encoded.

use std::time::Duration;

use futures_util::{Stream, stream};
use ipc_runtime::transport::TestWindow;
use ipc_runtime::{
    Channel, ErrorCode, Ipc, JsonValue, Limits, RequestError, SendError, api, command, event,
    payload, request,
};
use serde_json::{Value, json};

use crate::{SOON, open};

/// Far too deep for the stack, in any build.
const LEVELS: [usize; 4] = [10, 64, 2_000, 100_000];
/// The limit in these tests.
const DEPTH: usize = 20;

#[payload]
struct Node {
    next: Option<Box<Node>>,
}

impl Node {
    fn nested(levels: usize) -> Self {
        (1..levels).fold(Node { next: None }, |next, _| Node { next: Some(Box::new(next)) })
    }
}

/// The drop that Rust generates is recursive.
impl Drop for Node {
    fn drop(&mut self) {
        let mut next = self.next.take();
        while let Some(mut node) = next {
            next = node.next.take();
        }
    }
}

fn json_of(levels: usize) -> JsonValue {
    JsonValue((1..levels).fold(Value::Array(Vec::new()), |inner, _| vec![inner].into()))
}

#[event]
struct Grown(Node);

#[event(keep_last)]
struct Kept(JsonValue);

#[event(lossless)]
struct Delivered(Node);

#[request(reply = JsonValue)]
struct Ask(Node);

#[command]
fn blocking(levels: usize) -> Node {
    Node::nested(levels)
}

#[command(inline)]
fn inline(levels: usize) -> JsonValue {
    json_of(levels)
}

#[command]
async fn waiting(levels: usize) -> Result<JsonValue, ()> {
    Ok(json_of(levels))
}

#[command]
fn failing(levels: usize) -> Result<(), Node> {
    Err(Node::nested(levels))
}

#[command]
async fn failing_later(levels: usize) -> Result<(), Node> {
    Err(Node::nested(levels))
}

#[command]
fn items(levels: usize) -> impl Stream<Item = Node> {
    stream::iter([Node::nested(1), Node::nested(levels)])
}

#[command]
fn failing_items(levels: usize) -> impl Stream<Item = Result<u8, Node>> {
    stream::iter([Ok(1), Err(Node::nested(levels))])
}

/// Returns whether the channel accepts the message, by each of its methods.
#[command]
fn messages(levels: usize, on_node: Channel<Node>) -> Vec<bool> {
    let node = Node::nested(levels);
    let sent =
        [on_node.blocking_send(&node), on_node.try_send(&node).map_err(|_| SendError::Closed)];
    sent.map(|sent| sent.is_ok()).into()
}

#[command]
fn values(count: usize) -> Vec<u16> {
    vec![0; count]
}

fn ipc() -> Ipc {
    let limits = Limits { depth: DEPTH, values: 1_000, ..Limits::default() };
    let api = api![
        blocking,
        inline,
        waiting,
        failing,
        failing_later,
        items,
        failing_items,
        messages,
        values,
        Grown,
        Kept,
        Delivered,
        Ask
    ];
    Ipc::builder().limits(limits).role("main", api).build().unwrap()
}

async fn still_serves(window: &TestWindow) {
    window.call::<JsonValue>("waiting", json!({ "levels": 1 })).await.unwrap();
}

/// Fault 164.
#[tokio::test]
async fn results_and_errors_nested_too_deeply_are_errors() {
    let ipc = ipc();
    let window = open(&ipc);
    for levels in LEVELS {
        let arguments = json!({ "levels": levels });
        for command in ["blocking", "inline", "waiting"] {
            let called = window.call::<JsonValue>(command, &arguments).await;
            if levels <= DEPTH {
                assert!(called.is_ok(), "{command}: {levels} levels: {called:?}");
                continue;
            }
            let error = called.unwrap_err();
            assert_eq!(error.code(), Some(ErrorCode::Internal), "{command}: {error}");
            assert!(error.message().contains("deeper than 20 levels"), "{command}: {error}");
        }
        for command in ["failing", "failing_later"] {
            let error = window.call::<()>(command, &arguments).await.unwrap_err();
            let expected = if levels <= DEPTH { ErrorCode::Command } else { ErrorCode::Internal };
            assert_eq!(error.code(), Some(expected), "{command}: {levels} levels: {error}");
        }
        still_serves(&window).await;
    }
}

/// Fault 164.
#[tokio::test]
async fn items_and_messages_nested_too_deeply_are_errors() {
    let ipc = ipc();
    let window = open(&ipc);
    for levels in LEVELS {
        let is_good = levels <= DEPTH;
        let arguments = json!({ "levels": levels });
        let mut stream = window.stream::<JsonValue>("items", &arguments).unwrap();
        assert!(stream.next().await.unwrap().is_ok());
        let second = stream.next().await.unwrap();
        assert_eq!(second.is_ok(), is_good, "{levels} levels: {second:?}");
        let mut stream = window.stream::<u8>("failing_items", &arguments).unwrap();
        assert_eq!(stream.next().await.unwrap(), Ok(1));
        let code = stream.next().await.unwrap().unwrap_err().code();
        let expected = if is_good { ErrorCode::Command } else { ErrorCode::Internal };
        assert_eq!(code, Some(expected), "{levels} levels");

        let mut channel = window.channel::<JsonValue>("messages");
        let call =
            window.begin::<Vec<bool>>("messages", json!({ "levels": levels, "onNode": &channel }));
        assert_eq!(call.unwrap().reply().await.unwrap(), [is_good; 2], "{levels} levels");
        assert_eq!(channel.next().await.is_some(), is_good, "{levels} levels");
        still_serves(&window).await;
    }
}

/// Fault 164.
#[tokio::test]
async fn events_and_requests_nested_too_deeply_are_not_sent() {
    let ipc = ipc();
    let window = open(&ipc);
    window.listen::<Grown>().await.unwrap();
    window.listen::<Delivered>().await.unwrap();
    window.handle::<Ask>().await.unwrap();
    for levels in LEVELS {
        let sent = usize::from(levels <= DEPTH);
        assert_eq!(ipc.emit(&Grown(Node::nested(levels))), sent, "{levels} levels");
        assert_eq!(ipc.deliver(&Delivered(Node::nested(levels))).await, sent, "{levels} levels");
        ipc.emit(&Kept(json_of(levels)));
        let request = Ask(Node::nested(levels));
        let asked = window.window().request(&request);
        if levels <= DEPTH {
            let answer = async {
                let asked = window.next_request::<Ask>(SOON).await.unwrap();
                // The end of the page has the same limit.
                asked.reply(&json_of(levels)).is_ok()
            };
            let (answered, has_sent) = tokio::join!(asked, answer);
            assert!(has_sent && answered.is_ok());
            let asked = window.window().request(&request);
            let answer = async {
                let asked = window.next_request::<Ask>(SOON).await.unwrap();
                asked.reply(&json_of(DEPTH + 1)).unwrap_err();
            };
            tokio::select! {
                _ = asked => panic!("the request was answered"),
                () = answer => {}
            }
        } else {
            let Err(RequestError::Failed(error)) = asked.await else {
                panic!("{levels} levels were sent")
            };
            assert!(error.message().contains("deeper than 20 levels"), "{error}");
        }
        still_serves(&window).await;
    }
    // The last value that could be sent.
    window.listen::<Kept>().await.unwrap();
    let kept = window.next_event::<Kept>(Duration::ZERO).await.unwrap();
    assert_eq!(kept.0, json_of(10));
}

/// Fault 164.
#[tokio::test]
async fn what_a_test_sends_is_checked_as_well() {
    #[command]
    fn take(value: JsonValue) -> JsonValue {
        value
    }
    let ipc = Ipc::builder().role("main", api![take]).build().unwrap();
    let window = open(&ipc);
    for levels in LEVELS {
        let called = window.call::<JsonValue>("take", (json_of(levels),)).await;
        let limit = Limits::default().depth;
        assert_eq!(called.is_ok(), levels <= limit, "{levels} levels: {called:?}");
    }
}

#[tokio::test]
async fn results_of_too_many_values_are_errors() {
    let ipc = ipc();
    let window = open(&ipc);
    let values = async |count: usize| window.call::<Vec<u16>>("values", [count]).await;
    assert_eq!(values(1_000).await.unwrap().len(), 1_000);
    let error = values(1_001).await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::PayloadTooLarge), "{error}");
    assert!(error.message().contains("`Limits::values`"), "{error}");
}
