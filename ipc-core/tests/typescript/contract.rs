//! The contract that both sides compare.

use std::collections::BTreeMap;

use ipc_core::contract::{Added, Changed, Contract, Differences, Removed};
use ipc_core::schema::{
    ApiSchema, Body, Delivery, EventSource, Field, Flow, Header, Location, NumberKind, Presence,
    RequestSchema, Shape, Types,
};

use crate::model::{array, command, declare, event, field, header, nullable, optional, required};

const U8: Shape = Shape::Number(NumberKind::U8);
const U32: Shape = Shape::Number(NumberKind::U32);

fn note(types: &mut Types, header: Header, fields: Vec<Field>) -> Shape {
    declare(types, header, &[], vec![], move |_| Body::Object(fields))
}

/// Returns an api with a command and an event around a type with these members.
fn api(fields: Vec<Field>) -> ApiSchema {
    let mut schema = ApiSchema::default();
    let note = note(&mut schema.types, header("Note", "A note.", 1), fields);
    command(&mut schema, header("get", "", 2), vec![required("id", U32)], note.clone(), None);
    event(&mut schema, header("Saved", "", 3), EventSource::Backend, note);
    schema
}

fn fingerprint(schema: &ApiSchema) -> String {
    Contract::new(schema).fingerprint().to_owned()
}

/// Bindings and backends from different builds and machines compare the fingerprint.
#[test]
fn a_fingerprint_is_stable() {
    let contract = Contract::new(&api(vec![field("id", U32)]));
    let entries = [
        ("command get", "(id: u32) => Note"),
        ("event Saved", "from the backend: Note"),
        ("type Note", "{ id: u32 }"),
    ];
    let entries = entries.map(|(name, text)| (name.to_owned(), text.to_owned()));
    assert_eq!(*contract.entries(), BTreeMap::from(entries));
    assert_eq!(contract.fingerprint(), "3d3264ba34bd8396");
    assert_eq!(fingerprint(&ApiSchema::default()), "cbf29ce484222325");
}

#[test]
fn docs_locations_aliases_and_order_do_not_change_the_contract() {
    let plain = api(vec![field("id", U32)]);
    let mut described_api = ApiSchema::default();
    let location = Location { file: "src/other.rs", line: 9, column: 9, module: "other" };
    let elsewhere = Header { location, deprecated: Some("old"), ..header("Note", "Else.", 9) };
    let described = Field { docs: "Its id.", aliases: &["key"], ..field("id", U32) };
    let unused = header("Unused", "", 8);
    declare(&mut described_api.types, unused, &[], vec![], |_| Body::Alias(Shape::Bool));
    let note = note(&mut described_api.types, elsewhere, vec![described]);
    event(&mut described_api, header("Saved", "More.", 30), EventSource::Backend, note.clone());
    command(&mut described_api, header("get", "Gets.", 20), vec![required("id", U32)], note, None);
    assert_eq!(Contract::new(&described_api), Contract::new(&plain));
}

#[test]
fn changes_of_values_change_the_fingerprint() {
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

    // The backend does not read the type, so optional input makes no difference.
    assert_eq!(fingerprint(&api(vec![optional_input])), fingerprint(&api(vec![field("id", U32)])));
}

#[test]
fn flows_deliveries_and_requests_are_part_of_the_contract() {
    let of = |change: &dyn Fn(&mut ApiSchema)| {
        let mut schema = api(vec![field("id", U32)]);
        change(&mut schema);
        Contract::new(&schema)
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
    for (name, change, signature) in [
        ("command get", &flow(Flow::Value) as &dyn Fn(&mut ApiSchema), "(id: u32) => Note"),
        ("command get", &flow(Flow::Channel), "(id: Channel<u32>) => Note"),
        ("command get", &flow(Flow::Streaming), "(id: Streaming<u32>) => Note"),
        (
            "command get",
            &|schema: &mut ApiSchema| schema.commands[0].streams = true,
            "(id: u32) => Stream<Note>",
        ),
        ("event Saved", &delivery(none), "from the backend: Note"),
        ("event Saved", &delivery(all), "from the backend, keep_last, coalesce: Note"),
        (
            "event Saved",
            &delivery(Delivery { lossless: true, ..none }),
            "from the backend, lossless: Note",
        ),
        ("request Ask", &request(None), "(payload: string) => boolean"),
        (
            "request Ask",
            &request(Some(Shape::String)),
            "(payload: string) => boolean throws string",
        ),
    ] {
        assert_eq!(of(change).entries()[name], signature);
    }
}

#[test]
fn differences_contain_both_signatures() {
    let core = Contract::new(&api(vec![field("id", U32)]));
    assert!(core.differences(core.entries()).is_empty());

    let mut page = api(vec![field("id", U8)]);
    page.events.clear();
    command(&mut page, header("find", "", 4), vec![optional("id", U32)], Shape::Null, None);
    let page = Contract::new(&page);
    let text = str::to_owned;
    let expected = Differences {
        added: vec![Added { name: text("event Saved"), core: text("from the backend: Note") }],
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
