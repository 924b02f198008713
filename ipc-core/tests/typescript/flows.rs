//! Streams, channels, deliveries and requests.

use ipc_core::schema::{
    ApiSchema, Argument, Body, Delivery, EventSource, Field, Flow, Header, NumberKind, Presence,
    RequestSchema, Shape, Types,
};
use ipc_core::typescript::{Flavor, Layout, render};

use crate::golden;
use crate::model::{array, command, declare, event, field, header, required, streamed};

const U32: Shape = Shape::Number(NumberKind::U32);

#[test]
fn flows() {
    golden::check("flows", &schema());
}

fn schema() -> ApiSchema {
    let mut schema = ApiSchema::default();
    let (note, error) = (note(&mut schema.types), error(&mut schema.types));
    let progress = declared(&mut schema.types, "ProgressUpdate");

    let docs = "Follows a file.\n\n# Errors\nWhen there is none.";
    let arguments = vec![required("path", Shape::String)];
    streamed(
        &mut schema,
        header("tail_log", docs, 1),
        arguments,
        Shape::String,
        Some(error.clone()),
    );
    streamed(&mut schema, header("ticks", "", 2), vec![], Shape::Null, None);
    let arguments = vec![
        streaming("chunks", Shape::Bytes),
        Argument {
            docs: "The progress of the upload.",
            optional: true,
            ..channel("progress", progress)
        },
    ];
    command(&mut schema, header("upload", "", 3), arguments, Shape::Null, Some(error.clone()));
    let arguments = vec![channel("found", note.clone()), streaming("queries", array(U32))];
    command(&mut schema, header("search", "", 4), arguments, U32, None);
    let arguments = vec![Argument { optional: true, ..channel("lines", Shape::String) }];
    command(&mut schema, header("watch", "", 5), arguments, Shape::Null, None);
    let arguments = vec![streaming("notes", note.clone())];
    streamed(&mut schema, header("number", "", 6), arguments, Shape::Bytes, None);

    for (line, (name, delivery)) in (10..).zip(deliveries()) {
        let docs = if delivery.keep_last { "The note has changed." } else { "" };
        event(&mut schema, header(name, docs, line), EventSource::Backend, note.clone());
        if let Some(last) = schema.events.last_mut() {
            last.delivery = delivery;
        }
    }

    let confirm = header("Confirm", "Asks for confirmation before data is deleted.", 20);
    let payload = declare(&mut schema.types, confirm, &[], vec![], |_| {
        Body::Object(vec![field("question", Shape::String)])
    });
    request(&mut schema, confirm, payload, Shape::Bool, Some(error));
    request(&mut schema, header("Edit", "", 21), note.clone(), note, None);
    request(&mut schema, header("Focus", "", 22), Shape::Null, Shape::Null, None);
    request(&mut schema, header("Pick", "", 23), Shape::Null, Shape::Bytes, None);
    schema
}

fn deliveries() -> [(&'static str, Delivery); 4] {
    let none = Delivery::default();
    [
        ("Opened", Delivery { keep_last: true, ..none }),
        ("Moved", Delivery { coalesce: true, ..none }),
        ("Typed", Delivery { lossless: true, ..none }),
        ("Scrolled", Delivery { keep_last: true, coalesce: true, ..none }),
    ]
}

fn channel(name: &'static str, shape: Shape) -> Argument {
    Argument { flow: Flow::Channel, ..required(name, shape) }
}

fn streaming(name: &'static str, shape: Shape) -> Argument {
    Argument { flow: Flow::Streaming, ..required(name, shape) }
}

fn request(
    schema: &mut ApiSchema,
    header: Header,
    payload: Shape,
    reply: Shape,
    error: Option<Shape>,
) {
    schema.requests.push(RequestSchema { header, payload, reply, error });
}

/// A type with a different form in each direction.
fn note(types: &mut Types) -> Shape {
    declare(types, header("Note", "A note.", 30), &[], vec![], |_| {
        let tags = array(Shape::String);
        Body::Object(vec![
            field("title", Shape::String),
            Field { input: Presence::Optional, ..field("tags", tags) },
        ])
    })
}

fn error(types: &mut Types) -> Shape {
    declare(types, header("LogError", "", 31), &[], vec![], |_| {
        Body::Object(vec![field("reason", Shape::String)])
    })
}

fn declared(types: &mut Types, name: &'static str) -> Shape {
    declare(types, header(name, "", 32), &[], vec![], |_| Body::Object(vec![field("done", U32)]))
}

/// A page without streams does not import their support.
#[test]
fn unused_names_are_not_imported() {
    let imported = |schema: &ApiSchema| {
        let files = render(schema, Flavor::TypeScript, Layout::Single).unwrap();
        let index = files.into_iter().find(|file| file.name == "index.ts").unwrap().content;
        let line = index.lines().find(|line| line.starts_with("import")).unwrap_or_default();
        line.split_once('}').map(|(names, _)| names.replace("import { ", "")).unwrap_or_default()
    };
    let of = |arguments| {
        let mut schema = ApiSchema::default();
        command(&mut schema, header("run", "", 1), arguments, Shape::Null, None);
        imported(&schema).trim().to_owned()
    };
    assert_eq!(of(vec![required("a", U32)]), "bindings, command, type Command");
    assert_eq!(
        of(vec![channel("a", U32)]),
        "bindings, command, plain, streams, type Channel, type Command"
    );
    assert_eq!(
        of(vec![streaming("a", Shape::Bytes)]),
        "bindings, command, extended, streams, type Command, type Streaming"
    );
    let mut schema = ApiSchema::default();
    let arguments = vec![channel("a", U32)];
    streamed(&mut schema, header("run", "", 1), arguments, Shape::Null, None);
    assert_eq!(imported(&schema).trim(), "bindings, stream, type Channel, type StreamCommand");
    let mut schema = ApiSchema::default();
    request(&mut schema, header("Ask", "", 1), Shape::Null, Shape::Bytes, None);
    assert_eq!(imported(&schema).trim(), "bindings, extended, request, type PageRequest");
}
