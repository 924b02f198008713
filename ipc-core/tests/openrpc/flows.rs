//! Streams, channels, deliveries and requests.

use ipc_core::schema::{
    Argument, Body, CommandSchema, Delivery, EventSchema, EventSource, Field, Flow, Integers,
    Presence, RequestSchema, Shape,
};
use ipc_core::{Bytes, Payload};
use serde::{Deserialize, Serialize};

use crate::model::{Set, event, field, header, payload};

/// A type with a different form in each direction.
#[derive(Serialize, Deserialize)]
struct Line {
    text: String,
    #[serde(default)]
    number: u32,
}

payload! {
    /// A line of a file.
    Line, |types| Body::Object(vec![
        field::<String>(types, "text"),
        Field { input: Presence::Optional, ..field::<u32>(types, "number") },
    ])
}

#[test]
fn flows() {
    let mut set = Set::new(Integers::BigInt);
    let types = &mut set.schema.types;
    let (line, bytes) = (Line::shape(types), Bytes::shape(types));
    let argument = |name, shape, flow, optional| Argument { name, docs: "", shape, optional, flow };
    let tail = CommandSchema {
        header: header("tail_log", "Follows a file."),
        arguments: vec![argument("path", Shape::String, Flow::Value, false)],
        result: line.clone(),
        streams: true,
        error: Some(Shape::String),
    };
    let convert = CommandSchema {
        header: header("convert", ""),
        arguments: vec![
            argument("lines", line.clone(), Flow::Streaming, false),
            argument("converted", line.clone(), Flow::Channel, true),
        ],
        result: Shape::Null,
        streams: false,
        error: None,
    };
    let upload = CommandSchema {
        header: header("upload", ""),
        arguments: vec![argument("chunks", bytes.clone(), Flow::Streaming, false)],
        result: Shape::Null,
        streams: false,
        error: None,
    };
    [tail, convert, upload].into_iter().for_each(|command| set.command(command));
    let delivery = Delivery { keep_last: true, coalesce: true, lossless: false };
    let moved = event(header("Moved", ""), EventSource::Backend, Shape::Null);
    set.schema.events.push(EventSchema { delivery, ..moved });
    let choose = RequestSchema {
        header: header("Choose", "Lets the user choose a line."),
        payload: line.clone(),
        reply: line,
        error: Some(Shape::String),
    };
    let paste = RequestSchema {
        header: header("Paste", ""),
        payload: Shape::Null,
        reply: bytes,
        error: None,
    };
    set.schema.requests.extend([choose, paste]);
    set.check("flows");
}
