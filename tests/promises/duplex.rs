//! A command with a stream and a channel, in use at the same time.

use ipc_runtime::{AnyError, Channel, Ipc, Streaming, api, command};
use serde_json::json;

use crate::{core, open};

#[command]
async fn shout(mut lines: Streaming<String>, on_line: Channel<String>) -> Result<u32, AnyError> {
    let mut count = 0;
    while let Some(line) = lines.next().await {
        on_line.send(&line?.to_uppercase()).await?;
        count += 1;
    }
    Ok(count)
}

fn ipc() -> Ipc {
    core(api![shout])
}

#[tokio::test]
async fn a_page_and_a_command_take_turns() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut lines = window.source::<String>("shout");
    let mut on_line = window.channel::<String>("shout");
    let arguments = json!({ "lines": lines, "onLine": on_line });
    let call = window.begin::<u32>("shout", arguments).unwrap();
    for line in ["one", "two", "three"] {
        lines.send(&line.to_owned()).await.unwrap();
        assert_eq!(on_line.next().await.unwrap(), line.to_uppercase());
    }
    lines.end();
    assert_eq!(on_line.next().await, None);
    assert_eq!(call.reply().await, Ok(3));
}

/// Both directions exhaust their credit more than once.
#[tokio::test]
async fn both_directions_at_full_speed_do_not_deadlock() {
    let ipc = ipc();
    let window = open(&ipc);
    let mut lines = window.source::<String>("shout");
    let mut on_line = window.channel::<String>("shout");
    let arguments = json!({ "lines": lines, "onLine": on_line });
    let call = window.begin::<u32>("shout", arguments).unwrap();
    let write = async {
        for number in 0..10_000 {
            assert!(lines.send(&format!("line {number}")).await.unwrap());
        }
        lines.end();
    };
    let read = async {
        for number in 0..10_000 {
            assert_eq!(on_line.next().await.unwrap(), format!("LINE {number}"));
        }
    };
    tokio::join!(write, read);
    assert_eq!(call.reply().await, Ok(10_000));
}
