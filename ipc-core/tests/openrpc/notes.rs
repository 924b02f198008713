//! A typical api.

use std::any::TypeId;

use ipc_core::schema::{
    Argument, Body, CommandSchema, Content, EventSource, Field, Flow, Header, Integers, Shape,
    Tagging, Types, Variant,
};
use ipc_core::{Bytes, Param, Payload};
use serde::{Deserialize, Serialize};

use crate::model::{Set, Texts, defaulted, event, field, header, payload, variant};

#[derive(Serialize, Deserialize)]
struct Note {
    id: u64,
    title: String,
    #[serde(default)]
    tags: Vec<String>,
    remind: Option<String>,
}

payload! {
    /// A note.
    Note, |types| Body::Object(vec![
        field::<u64>(types, "id"),
        Field { docs: "Never empty.", ..field::<String>(types, "title") },
        defaulted::<Vec<String>>(types, "tags"),
        Field { deprecated: Some("use an event"), ..field::<Option<String>>(types, "remind") },
    ])
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum NoteError {
    EmptyTitle,
    TooLong { max: u32 },
}

payload! {
    /// The error of storing a note.
    NoteError, |types| Body::Enum(Tagging::Internal { tag: "kind" }, vec![
        Variant { docs: "The title is empty.", ..variant("empty_title", Content::Unit) },
        variant("too_long", Content::Object(vec![field::<u32>(types, "max")])),
    ])
}

#[derive(Serialize, Deserialize)]
struct Page<T> {
    items: Vec<T>,
    next: Option<Box<Page<T>>>,
}

impl<T: Payload> Payload for Page<T> {
    fn shape(types: &mut Types) -> Shape {
        let argument = T::shape(types);
        let identity = TypeId::of::<Page<Param<0>>>();
        let reference =
            types.declare(identity, header("Page", "A part of a list."), &["T"], |types| {
                Body::Object(vec![
                    field::<Vec<Param<0>>>(types, "items"),
                    field::<Option<Box<Page<Param<0>>>>>(types, "next"),
                ])
            });
        Shape::Named(reference, vec![argument])
    }
}

fn note(title: &str, remind: Option<&str>) -> Note {
    let (title, remind) = (title.to_owned(), remind.map(str::to_owned));
    Note { id: u64::MAX, title, tags: vec!["$int".to_owned()], remind }
}

fn argument<T: Payload>(types: &mut Types, name: &'static str, docs: &'static str) -> Argument {
    Argument { name, docs, shape: T::shape(types), optional: T::OPTIONAL, flow: Flow::Value }
}

fn commands(set: &mut Set) {
    let types = &mut set.schema.types;
    let docs = "Stores a note.\n\nReturns the stored note, with its `id`.";
    let save = CommandSchema {
        header: header("save_note", docs),
        arguments: vec![
            argument::<Note>(types, "note", "The note to store."),
            argument::<Option<bool>>(types, "pinned", ""),
        ],
        result: Note::shape(types),
        streams: false,
        error: Some(NoteError::shape(types)),
    };
    let find = CommandSchema {
        header: header("find", "Finds notes."),
        arguments: vec![
            argument::<Option<String>>(types, "query", ""),
            argument::<u32>(types, "max", "The maximum number of notes."),
        ],
        result: <Page<Note>>::shape(types),
        streams: false,
        error: Some(String::shape(types)),
    };
    let clear = CommandSchema {
        header: Header { deprecated: Some("use `find`"), ..header("clear", "Removes all\nnotes.") },
        arguments: Vec::new(),
        result: Shape::Null,
        streams: false,
        error: None,
    };
    [save, find, clear].into_iter().for_each(|command| set.command(command));
}

#[test]
fn notes() {
    let mut set = Set::new(Integers::BigInt);
    commands(&mut set);
    let all = [note("milk", None), note("", Some("2026-01-01"))];
    let texts = Texts {
        read: &[r#"{"id":{"$int":"1"},"title":"milk"}"#],
        refused: &[
            r#"{"id":{"$int":"1"}}"#,
            r#"{"id":{"$int":"-1"},"title":"milk"}"#,
            r#"{"id":{"$int":"1"},"title":7}"#,
            r#"{"id":{"$int":"1"},"title":"milk","remind":1}"#,
            r#"["milk"]"#,
        ],
    };
    set.event(header("NoteChanged", "Sent after a note was changed."), &all, &texts);
    let items = all.into();
    let next = Some(Box::new(Page { items: vec![note("eggs", None)], next: None }));
    let texts = Texts {
        read: &[r#"{"items":[]}"#, r#"{"items":[{"id":{"$int":"1"},"title":""}]}"#],
        refused: &["{}", r#"{"items":[{"title":""}]}"#, r#"{"items":[],"next":[]}"#],
    };
    set.echo("turn", &[Page { items, next }, Page { items: vec![], next: None }], &texts);
    let errors = [NoteError::EmptyTitle, NoteError::TooLong { max: 8 }];
    let refused = &[r#"{"kind":"too_long"}"#, r#"{"kind":"other"}"#, "{}", r#""empty_title""#];
    set.echo("explain", &errors, &Texts { read: &[], refused });
    let types = &mut set.schema.types;
    let core = Header { deprecated: Some(""), ..header("Synced", "") };
    let synced = event(core, EventSource::Backend, Shape::Null);
    let payload = Bytes::shape(types);
    let drawn = event(header("Drawn", ""), EventSource::Page, payload);
    set.schema.events.extend([synced, drawn]);
    set.check("notes");
}
