//! What TypeScript can not hold, and how it is told.

use ipc_core::schema::{
    ApiSchema, Argument, Body, Content, EventSource, Field, Flow, Header, Presence, RequestSchema,
    Shape, Tagging, Types,
};
use ipc_core::typescript::{Flavor, Layout, check, render};

use crate::model::{
    array, command, declare, event, field, header, nullable, record, required, variant,
};

/// What is wrong with a schema, one line each.
fn told(schema: &ApiSchema) -> Vec<String> {
    let told = check(schema).err().map(|collisions| collisions.to_string()).unwrap_or_default();
    let rendered =
        render(schema, Flavor::TypeScript, Layout::Single).err().map(|error| error.to_string());
    assert_eq!(rendered.unwrap_or_default(), told);
    told.lines().map(str::to_owned).collect()
}

fn add_command(schema: &mut ApiSchema, name: &'static str, line: u32) {
    command(schema, header(name, "", line), vec![], Shape::Null, None);
}

fn add_type(types: &mut Types, name: &'static str, line: u32) -> Shape {
    // The same closure would be the same type.
    match line % 2 {
        0 => declare(types, header(name, "", line), &[], vec![], |_| Body::Alias(Shape::Bool)),
        _ => declare(types, header(name, "", line), &[], vec![], |_| Body::Alias(Shape::Null)),
    }
}

#[test]
fn all_are_told_at_once_with_both_sites() {
    let mut schema = ApiSchema::default();
    add_command(&mut schema, "save_note", 1);
    add_command(&mut schema, "saveNote", 2);
    add_command(&mut schema, "delete", 3);
    add_command(&mut schema, "delete_", 4);
    add_command(&mut schema, "note_saved", 5);
    event(&mut schema, header("NoteSaved", "", 6), EventSource::Backend, Shape::Null);
    add_type(&mut schema.types, "Note", 7);
    add_type(&mut schema.types, "Note", 8);
    assert_eq!(
        told(&schema),
        [
            "the command `save_note` (src/notes.rs:1:1) and the command `saveNote` (src/notes.rs:2:1) are both `saveNote` in \
         TypeScript: write `#[command(rename = \"…\")]` on one of them",
            "the command `delete` (src/notes.rs:3:1) and the command `delete_` (src/notes.rs:4:1) are both `delete_` in \
         TypeScript: write `#[command(rename = \"…\")]` on one of them",
            "the command `note_saved` (src/notes.rs:5:1) and the event `NoteSaved` (src/notes.rs:6:1) are both `noteSaved` in \
         TypeScript: write `#[command(rename = \"…\")]` or `#[event(rename = \"…\")]` on one of them",
            "the type `Note` (src/notes.rs:7:1) and the type `Note` (src/notes.rs:8:1) are both `Note` in TypeScript: write \
         `#[payload(rename = \"…\")]` on one of them",
        ]
    );
}

#[test]
fn three_of_a_name_are_told_against_the_first() {
    let mut schema = ApiSchema::default();
    (1..=3).for_each(|line| add_command(&mut schema, "save", line));
    let told = told(&schema);
    assert_eq!(told.len(), 2);
    assert!(told.iter().all(|line| line.starts_with("the command `save` (src/notes.rs:1:1)")));
}

#[test]
fn two_events_of_one_name_are_one_mistake() {
    let mut schema = ApiSchema::default();
    for line in 1..=2 {
        let payload = add_type(&mut schema.types, "Saved", line);
        event(&mut schema, header("Saved", "", line), EventSource::Backend, payload);
    }
    assert_eq!(
        told(&schema),
        [
            "the event `Saved` (src/notes.rs:1:1) and the event `Saved` (src/notes.rs:2:1) are both `saved` in TypeScript: \
         write `#[event(rename = \"…\")]` on one of them",
        ]
    );
}

#[test]
fn a_constant_and_a_type_may_share_a_name() {
    let mut schema = ApiSchema::default();
    add_command(&mut schema, "note", 1);
    add_type(&mut schema.types, "note", 2);
    assert_eq!(told(&schema), [""; 0]);
}

#[test]
fn names_that_are_taken_are_told_with_the_reason() {
    for (name, reason) in [
        ("string", "has a name that TypeScript keeps for itself"),
        ("Record", "has a name that TypeScript keeps for itself"),
        ("Command", "has a name that the generated TypeScript imports from the client"),
        ("Listenable", "has a name that the generated TypeScript imports from the client"),
        ("a-b", "has a name that TypeScript can not write"),
        ("", "has a name that TypeScript can not write"),
        ("X {} evil()", "has a name that TypeScript can not write"),
    ] {
        let mut schema = ApiSchema::default();
        add_type(&mut schema.types, name, 1);
        let rename = "write `#[payload(rename = \"…\")]` on it";
        assert_eq!(
            told(&schema),
            [format!("the type `{name}` (src/notes.rs:1:1) {reason}: {rename}")]
        );
    }
}

/// Without streams, a chat may have a type `Channel`.
#[test]
fn names_of_what_is_not_used_are_free() {
    let argument = |flow| Argument { flow, ..required("a", Shape::Bool) };
    let with = |name, arguments, streams, asks: bool| {
        let mut schema = ApiSchema::default();
        add_type(&mut schema.types, name, 1);
        command(&mut schema, header("run", "", 2), arguments, Shape::Null, None);
        schema.commands[0].streams = streams;
        if asks {
            let (header, payload, reply) = (header("Ask", "", 3), Shape::Null, Shape::Null);
            schema.requests.push(RequestSchema { header, payload, reply, error: None });
        }
        told(&schema)
    };
    for (name, flow, streams, asks) in [
        ("Channel", Flow::Channel, false, false),
        ("Streaming", Flow::Streaming, false, false),
        ("StreamCommand", Flow::Value, true, false),
        ("PageRequest", Flow::Value, false, true),
    ] {
        assert_eq!(with(name, vec![argument(Flow::Value)], false, false), [""; 0]);
        let reason = format!(
            "the type `{name}` (src/notes.rs:1:1) has a name that the generated TypeScript imports from the client: write \
             `#[payload(rename = \"…\")]` on it"
        );
        assert_eq!(with(name, vec![argument(flow)], streams, asks), [reason]);
    }
}

#[test]
fn a_request_is_told_to_rename_as_a_request() {
    let mut schema = ApiSchema::default();
    let header = header("Command", "", 1);
    let payload = declare(&mut schema.types, header, &[], vec![], |_| Body::Alias(Shape::Bool));
    schema.requests.push(RequestSchema { header, payload, reply: Shape::Null, error: None });
    add_command(&mut schema, "command", 2);
    assert_eq!(
        told(&schema),
        [
            "the command `command` (src/notes.rs:2:1) and the request `Command` (src/notes.rs:1:1) are both `command_` in \
         TypeScript: write `#[command(rename = \"…\")]` or `#[request(rename = \"…\")]` on one of them",
            "the request `Command` (src/notes.rs:1:1) has a name that the generated TypeScript imports from the client: \
         write `#[request(rename = \"…\")]` on it",
        ]
    );
}

#[test]
fn names_are_never_spliced() {
    let mut schema = ApiSchema::default();
    for name in ["'); alert(1)//", "\"]}", "\n", "\u{2028}", "__proto__", "9", ""] {
        add_command(&mut schema, name, 1);
    }
    // `__proto__` is `proto`.
    assert_eq!(told(&schema).len(), 6);
}

/// Declares `Loop` with a body that may mention it, and checks it.
fn check_loop<F>(body: F) -> Vec<String>
where
    F: Fn(Shape, &mut Types) -> Body + Copy + 'static,
{
    fn declare_loop<F>(types: &mut Types, body: F) -> Shape
    where
        F: Fn(Shape, &mut Types) -> Body + Copy + 'static,
    {
        declare(types, header("Loop", "", 1), &[], vec![], move |types| {
            let again = declare_loop(types, body);
            body(again, types)
        })
    }
    let mut schema = ApiSchema::default();
    declare_loop(&mut schema.types, body);
    told(&schema)
}

fn wrapper(types: &mut Types, of: Shape) -> Shape {
    declare(types, header("Wrapper", "", 2), &["T"], vec![of], |_| {
        Body::Alias(array(Shape::Param(0)))
    })
}

#[test]
fn an_alias_of_itself_is_told() {
    let reason = "the type `Loop` (src/notes.rs:1:1) is made of itself with nothing in between, which TypeScript can not \
                  write: make it a struct with a named field, or tag the enum";
    let untagged =
        |shape| Body::Enum(Tagging::Untagged, vec![variant("A", Content::Newtype(shape))]);
    assert_eq!(check_loop(|again, _| Body::Alias(nullable(again))), [reason]);
    assert_eq!(check_loop(move |again, _| untagged(again)), [reason]);
    assert_eq!(check_loop(|again, types| Body::Alias(wrapper(types, again))), [reason]);
    assert_eq!(check_loop(|again, _| Body::Alias(array(nullable(again)))), [""; 0]);
    assert_eq!(check_loop(move |again, _| untagged(record(again))), [""; 0]);
    assert_eq!(check_loop(|again, _| Body::Object(vec![field("again", again)])), [""; 0]);
}

#[test]
fn an_event_is_told_to_rename_as_an_event() {
    let mut schema = ApiSchema::default();
    let header: Header = header("Command", "", 1);
    let payload = declare(&mut schema.types, header, &[], vec![], |_| Body::Alias(Shape::Bool));
    event(&mut schema, header, EventSource::Backend, payload);
    let told = told(&schema);
    assert!(told[0].ends_with("write `#[event(rename = \"…\")]` on it"), "{told:?}");
    assert_eq!(told.len(), 1);
}

#[test]
fn what_pages_pass_may_have_a_name_that_is_taken() {
    let mut schema = ApiSchema::default();
    add_type(&mut schema.types, "NoteInput", 1);
    let note = declare(&mut schema.types, header("Note", "", 2), &[], vec![], |_| {
        Body::Object(vec![Field { input: Presence::Optional, ..field("id", Shape::Bool) }])
    });
    let arguments = vec![required("note", note.clone())];
    command(&mut schema, header("save", "", 3), arguments, Shape::Null, None);
    assert_eq!(told(&schema), [""; 0]);

    command(&mut schema, header("get", "", 4), vec![], note, None);
    assert_eq!(
        told(&schema),
        [
            "the type `NoteInput` (src/notes.rs:1:1) and the type `Note` (src/notes.rs:2:1) are both `NoteInput` in \
         TypeScript, which is what pages pass for `Note`: write `#[payload(rename = \"…\")]` on one of them"
        ]
    );
}

#[test]
fn a_type_of_the_api_takes_the_place_of_a_type_that_index_exports() {
    let mut schema = ApiSchema::default();
    let types = |schema: &ApiSchema, layout| {
        let files = render(schema, Flavor::TypeScript, layout).unwrap();
        let index = files.into_iter().find(|file| file.name == "index.ts").unwrap();
        let exported = index.content.lines().find(|line| line.starts_with("export type {"));
        exported.unwrap_or_default().to_owned()
    };
    for layout in [Layout::Single, Layout::PerModule] {
        let all = "export type { CallOptions, Outcome, Stream } from \"./ipc.js\";";
        assert_eq!(types(&schema, layout), all);
    }
    let outcome = add_type(&mut schema.types, "Outcome", 1);
    command(&mut schema, header("run", "", 2), vec![], outcome, None);
    assert_eq!(told(&schema), [""; 0]);
    for layout in [Layout::Single, Layout::PerModule] {
        let others = "export type { CallOptions, Stream } from \"./ipc.js\";";
        assert_eq!(types(&schema, layout), others);
    }
}
