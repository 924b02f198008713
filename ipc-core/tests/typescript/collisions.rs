//! Names and types without a valid form in TypeScript, and their error messages.

use ipc_core::schema::{
    ApiSchema, Argument, Body, Content, EventSource, Field, Flow, Header, Presence, RequestSchema,
    Shape, Tagging, Types,
};
use ipc_core::typescript::{Flavor, Layout, check, render};

use crate::model::{
    array, command, declare, event, field, header, nullable, record, required, variant,
};

/// Returns the errors of a schema, line by line.
fn errors(schema: &ApiSchema) -> Vec<String> {
    let errors = check(schema).err().map(|collisions| collisions.to_string()).unwrap_or_default();
    let rendered =
        render(schema, Flavor::TypeScript, Layout::Single).err().map(|error| error.to_string());
    assert_eq!(rendered.unwrap_or_default(), errors);
    errors.lines().map(str::to_owned).collect()
}

fn add_command(schema: &mut ApiSchema, name: &'static str, line: u32) {
    command(schema, header(name, "", line), vec![], Shape::Null, None);
}

fn add_type(types: &mut Types, name: &'static str, line: u32) -> Shape {
    // Each closure identifies a type.
    match line % 2 {
        0 => declare(types, header(name, "", line), &[], vec![], |_| Body::Alias(Shape::Bool)),
        _ => declare(types, header(name, "", line), &[], vec![], |_| Body::Alias(Shape::Null)),
    }
}

#[test]
fn all_collisions_are_reported_at_once_with_both_sites() {
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
        errors(&schema),
        [
            "the command `save_note` (src/notes.rs:1:1) and the command `saveNote` \
             (src/notes.rs:2:1) are both `saveNote` in TypeScript; rename one of them with \
             `#[command(rename = \"…\")]`",
            "the command `delete` (src/notes.rs:3:1) and the command `delete_` (src/notes.rs:4:1) \
             are both `delete_` in TypeScript; rename one of them with `#[command(rename = \"…\")]`",
            "the command `note_saved` (src/notes.rs:5:1) and the event `NoteSaved` \
             (src/notes.rs:6:1) are both `noteSaved` in TypeScript; rename one of them with \
             `#[command(rename = \"…\")]` or `#[event(rename = \"…\")]`",
            "the type `Note` (src/notes.rs:7:1) and the type `Note` (src/notes.rs:8:1) are both \
             `Note` in TypeScript; rename one of them with `#[payload(rename = \"…\")]`",
        ]
    );
}

#[test]
fn three_equal_names_are_reported_against_the_first() {
    let mut schema = ApiSchema::default();
    (1..=3).for_each(|line| add_command(&mut schema, "save", line));
    let errors = errors(&schema);
    assert_eq!(errors.len(), 2);
    assert!(errors.iter().all(|line| line.starts_with("the command `save` (src/notes.rs:1:1)")));
}

#[test]
fn two_events_with_the_same_name_are_reported_once() {
    let mut schema = ApiSchema::default();
    for line in 1..=2 {
        let payload = add_type(&mut schema.types, "Saved", line);
        event(&mut schema, header("Saved", "", line), EventSource::Backend, payload);
    }
    assert_eq!(
        errors(&schema),
        ["the event `Saved` (src/notes.rs:1:1) and the event `Saved` (src/notes.rs:2:1) are \
             both `saved` in TypeScript; rename one of them with `#[event(rename = \"…\")]`",]
    );
}

#[test]
fn a_constant_and_a_type_can_have_the_same_name() {
    let mut schema = ApiSchema::default();
    add_command(&mut schema, "note", 1);
    add_type(&mut schema.types, "note", 2);
    assert_eq!(errors(&schema), [""; 0]);
}

#[test]
fn taken_names_are_reported_with_the_reason() {
    for (name, reason) in [
        ("string", "has a name that TypeScript reserves"),
        ("Record", "has a name that TypeScript reserves"),
        ("Command", "has a name that the generated TypeScript imports from the client"),
        ("Listenable", "has a name that the generated TypeScript imports from the client"),
        ("a-b", "has a name that is not an identifier in TypeScript"),
        ("", "has a name that is not an identifier in TypeScript"),
        ("X {} evil()", "has a name that is not an identifier in TypeScript"),
    ] {
        let mut schema = ApiSchema::default();
        add_type(&mut schema.types, name, 1);
        let rename = "rename it with `#[payload(rename = \"…\")]`";
        assert_eq!(
            errors(&schema),
            [format!("the type `{name}` (src/notes.rs:1:1) {reason}; {rename}")]
        );
    }
}

/// A chat without streams can have a type `Channel`.
#[test]
fn names_of_unused_imports_are_free() {
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
        errors(&schema)
    };
    for (name, flow, streams, asks) in [
        ("Channel", Flow::Channel, false, false),
        ("Streaming", Flow::Streaming, false, false),
        ("StreamCommand", Flow::Value, true, false),
        ("PageRequest", Flow::Value, false, true),
    ] {
        assert_eq!(with(name, vec![argument(Flow::Value)], false, false), [""; 0]);
        let reason = format!(
            "the type `{name}` (src/notes.rs:1:1) has a name that the generated TypeScript \
             imports from the client; rename it with `#[payload(rename = \"…\")]`"
        );
        assert_eq!(with(name, vec![argument(flow)], streams, asks), [reason]);
    }
}

#[test]
fn a_request_is_renamed_with_its_own_attribute() {
    let mut schema = ApiSchema::default();
    let header = header("Command", "", 1);
    let payload = declare(&mut schema.types, header, &[], vec![], |_| Body::Alias(Shape::Bool));
    schema.requests.push(RequestSchema { header, payload, reply: Shape::Null, error: None });
    add_command(&mut schema, "command", 2);
    assert_eq!(
        errors(&schema),
        [
            "the command `command` (src/notes.rs:2:1) and the request `Command` \
             (src/notes.rs:1:1) are both `command_` in TypeScript; rename one of them with \
             `#[command(rename = \"…\")]` or `#[request(rename = \"…\")]`",
            "the request `Command` (src/notes.rs:1:1) has a name that the generated TypeScript \
             imports from the client; rename it with `#[request(rename = \"…\")]`",
        ]
    );
}

#[test]
fn invalid_names_are_refused() {
    let mut schema = ApiSchema::default();
    for name in ["'); alert(1)//", "\"]}", "\n", "\u{2028}", "__proto__", "9", ""] {
        add_command(&mut schema, name, 1);
    }
    // `__proto__` becomes `proto`.
    assert_eq!(errors(&schema).len(), 6);
}

/// Declares `Loop` with a body that can mention the type, and returns the errors.
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
    errors(&schema)
}

fn wrapper(types: &mut Types, of: Shape) -> Shape {
    declare(types, header("Wrapper", "", 2), &["T"], vec![of], |_| {
        Body::Alias(array(Shape::Param(0)))
    })
}

#[test]
fn an_alias_of_itself_is_refused() {
    let reason = "the type `Loop` (src/notes.rs:1:1) is an alias of itself, which TypeScript \
     cannot resolve; make the type a struct with a named field, or tag the enum";
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
fn an_event_is_renamed_with_its_own_attribute() {
    let mut schema = ApiSchema::default();
    let header: Header = header("Command", "", 1);
    let payload = declare(&mut schema.types, header, &[], vec![], |_| Body::Alias(Shape::Bool));
    event(&mut schema, header, EventSource::Backend, payload);
    let errors = errors(&schema);
    assert!(errors[0].ends_with("rename it with `#[event(rename = \"…\")]`"), "{errors:?}");
    assert_eq!(errors.len(), 1);
}

#[test]
fn the_name_of_an_input_type_can_be_taken() {
    let mut schema = ApiSchema::default();
    add_type(&mut schema.types, "NoteInput", 1);
    let note = declare(&mut schema.types, header("Note", "", 2), &[], vec![], |_| {
        Body::Object(vec![Field { input: Presence::Optional, ..field("id", Shape::Bool) }])
    });
    let arguments = vec![required("note", note.clone())];
    command(&mut schema, header("save", "", 3), arguments, Shape::Null, None);
    assert_eq!(errors(&schema), [""; 0]);

    command(&mut schema, header("get", "", 4), vec![], note, None);
    assert_eq!(
        errors(&schema),
        ["the type `NoteInput` (src/notes.rs:1:1) and the type `Note` (src/notes.rs:2:1) are \
             both `NoteInput` in TypeScript, the name of `Note` as an argument; rename one of \
             them with `#[payload(rename = \"…\")]`"]
    );
}

#[test]
fn a_type_of_the_api_takes_the_place_of_a_type_that_index_exports() {
    let mut schema = ApiSchema::default();
    let types = |schema: &ApiSchema, layout| {
        let files = render(schema, Flavor::TypeScript, layout).unwrap();
        let index = files.into_iter().find(|file| file.name == "index.ts").unwrap();
        let exported = index.content.lines().find(|line| line.starts_with("export type {"));
        let names = exported.unwrap().strip_prefix("export type { ").unwrap();
        let names = names.strip_suffix(" } from \"./ipc.js\";").unwrap();
        names.split(", ").map(str::to_owned).collect::<Vec<_>>()
    };
    for layout in [Layout::Single, Layout::PerModule] {
        let names = types(&schema, layout);
        for needed in ["ArgumentsOf", "CallOptions", "Channel", "Outcome", "Stop", "Stream"] {
            assert!(names.iter().any(|name| name == needed), "{names:?}");
        }
    }
    let outcome = add_type(&mut schema.types, "Outcome", 1);
    command(&mut schema, header("run", "", 2), vec![], outcome, None);
    assert_eq!(errors(&schema), [""; 0]);
    for layout in [Layout::Single, Layout::PerModule] {
        let names = types(&schema, layout);
        assert!(!names.contains(&"Outcome".to_owned()), "{names:?}");
        assert!(names.contains(&"Stream".to_owned()), "{names:?}");
    }
}
