//! What two ends compare.

use std::collections::BTreeMap;

use ipc_core::contract::{Added, Changed, Contract, Differences, Removed};
use ipc_core::schema::{
    ApiSchema, Body, Delivery, EventSource, Field, Flow, Header, Location, Number, Presence,
    RequestSchema, Shape, Types,
};

use crate::model::{array, command, declare, event, field, header, nullable, optional, required};

const U8: Shape = Shape::Number(Number::U8);
const U32: Shape = Shape::Number(Number::U32);

fn note(types: &mut Types, header: Header, fields: Vec<Field>) -> Shape {
    declare(types, header, &[], vec![], move |_| Body::Object(fields))
}

/// An api of one command and one event, around a type with these members.
fn api(fields: Vec<Field>) -> ApiSchema {
    let mut schema = ApiSchema::default();
    let note = note(&mut schema.types, header("Note", "A note.", 1), fields);
    command(&mut schema, header("get", "", 2), vec![required("id", U32)], note.clone(), None);
    event(&mut schema, header("Saved", "", 3), EventSource::Backend, note);
    schema
}

fn fingerprint(schema: &ApiSchema) -> String {
    Contract::of(schema).fingerprint().to_owned()
}

/// Bindings and cores of different builds and machines compare it.
#[test]
fn a_fingerprint_stays_what_it_is() {
    let contract = Contract::of(&api(vec![field("id", U32)]));
    let entries = [
        ("command get", "(id: u32) => Note"),
        ("event Saved", "from the core: Note"),
        ("type Note", "{ id: u32 }"),
    ];
    let entries = entries.map(|(name, text)| (name.to_owned(), text.to_owned()));
    assert_eq!(*contract.entries(), BTreeMap::from(entries));
    assert_eq!(contract.fingerprint(), "aa4ac758d2cd4f6d");
    assert_eq!(fingerprint(&ApiSchema::default()), "cbf29ce484222325");
}

#[test]
fn docs_places_aliases_and_order_do_not_count() {
    let plain = api(vec![field("id", U32)]);
    let mut told = ApiSchema::default();
    let location = Location { file: "src/other.rs", line: 9, column: 9, module: "other" };
    let elsewhere = Header { location, deprecated: Some("old"), ..header("Note", "Else.", 9) };
    let described = Field { docs: "Its id.", aliases: &["key"], ..field("id", U32) };
    let unused = header("Unused", "", 8);
    declare(&mut told.types, unused, &[], vec![], |_| Body::Alias(Shape::Bool));
    let note = note(&mut told.types, elsewhere, vec![described]);
    event(&mut told, header("Saved", "More.", 30), EventSource::Backend, note.clone());
    command(&mut told, header("get", "Gets.", 20), vec![required("id", U32)], note, None);
    assert_eq!(Contract::of(&told), Contract::of(&plain));
}

#[test]
fn whatever_changes_a_value_counts() {
    let optional_input = Field { input: Presence::Optional, ..field("id", U32) };
    let optional_output = Field { output: Presence::Optional, ..field("id", U32) };
    let variants = [
        vec![field("id", U32)],
        vec![field("id", U8)],
        vec![field("id", nullable(U32))],
        vec![field("id", array(U32))],
        vec![optional_output],
        vec![field("key", U32)],
        vec![field("id", U32), field("of", U32)],
        vec![field("id: u32; of", U32)],
        vec![],
    ];
    let mut fingerprints: Vec<String> =
        variants.into_iter().map(|fields| fingerprint(&api(fields))).collect();
    fingerprints.sort();
    fingerprints.dedup();
    assert_eq!(fingerprints.len(), 9);

    // Nobody reads it here, so that it could be left out there is nobody's concern.
    assert_eq!(fingerprint(&api(vec![optional_input])), fingerprint(&api(vec![field("id", U32)])));
}

#[test]
fn flows_deliveries_and_requests_count() {
    let of = |change: &dyn Fn(&mut ApiSchema)| {
        let mut schema = api(vec![field("id", U32)]);
        change(&mut schema);
        Contract::of(&schema)
    };
    let flow = |flow| move |schema: &mut ApiSchema| schema.commands[0].arguments[0].flow = flow;
    let delivery = |delivery| move |schema: &mut ApiSchema| schema.events[0].delivery = delivery;
    let request = |error: Option<Shape>| {
        move |schema: &mut ApiSchema| {
            let (header, payload) = (header("Ask", "", 4), Shape::String);
            let error = error.clone();
            schema.requests.push(RequestSchema { header, payload, reply: Shape::Bool, error });
        }
    };
    let none = Delivery::default();
    let all = Delivery { keep_last: true, coalesce: true, lossless: false };
    for (name, change, told) in [
        ("command get", &flow(Flow::Value) as &dyn Fn(&mut ApiSchema), "(id: u32) => Note"),
        ("command get", &flow(Flow::Channel), "(id: Channel<u32>) => Note"),
        ("command get", &flow(Flow::Streaming), "(id: Streaming<u32>) => Note"),
        (
            "command get",
            &|schema: &mut ApiSchema| schema.commands[0].streams = true,
            "(id: u32) => Stream<Note>",
        ),
        ("event Saved", &delivery(none), "from the core: Note"),
        ("event Saved", &delivery(all), "from the core, keep_last, coalesce: Note"),
        (
            "event Saved",
            &delivery(Delivery { lossless: true, ..none }),
            "from the core, lossless: Note",
        ),
        ("request Ask", &request(None), "(payload: string) => boolean"),
        (
            "request Ask",
            &request(Some(Shape::String)),
            "(payload: string) => boolean throws string",
        ),
    ] {
        assert_eq!(of(change).entries()[name], told);
    }
}

#[test]
fn differences_tell_both_sides() {
    let core = Contract::of(&api(vec![field("id", U32)]));
    assert!(core.differences(core.entries()).is_empty());

    let mut page = api(vec![field("id", U8)]);
    page.events.clear();
    command(&mut page, header("find", "", 4), vec![optional("id", U32)], Shape::Null, None);
    let page = Contract::of(&page);
    let text = str::to_owned;
    let expected = Differences {
        added: vec![Added { name: text("event Saved"), core: text("from the core: Note") }],
        removed: vec![Removed {
            name: text("command find"),
            page: text("(id?: u32 | null) => null"),
        }],
        changed: vec![Changed {
            name: text("type Note"),
            page: text("{ id: u8 }"),
            core: text("{ id: u32 }"),
        }],
    };
    assert_eq!(core.differences(page.entries()), expected);
}
