//! A declaration of every kind in a schema.

use ipc_core::schema::{
    ApiSchema, Body, Content, EventSource, Field, Header, NumberKind, Shape, Tagging, Types,
    Variant,
};

use crate::golden;
use crate::model::{
    array, command, declare, event, field, header, nullable, optional, record, required, variant,
};

#[test]
fn everything() {
    let mut schema = ApiSchema::default();
    commands(&mut schema);
    names(&mut schema);
    events(&mut schema);
    golden::check("everything", &schema);
}

fn commands(schema: &mut ApiSchema) {
    let note = note(&mut schema.types);
    let error = note_error(&mut schema.types);
    let notes_page = page(&mut schema.types, note.clone());
    let docs = "Stores a note.\n\nReturns the stored note, with its `id`.";
    let arguments = vec![required("title", Shape::String), optional("tag", Shape::String)];
    command(schema, header("save_note", docs, 12), arguments, note.clone(), Some(error));
    command(schema, header("list_notes", "", 20), vec![], array(note.clone()), None);
    let arguments =
        vec![optional("query", Shape::String), optional("after", Shape::Number(NumberKind::F64))];
    command(schema, header("find", "Finds notes.", 25), arguments, notes_page, None);
    command(schema, header("clear", "", 30), vec![], Shape::Null, Some(Shape::String));
    let old = Header { deprecated: Some("use `find`"), ..header("search", "Finds one note.", 35) };
    let arguments = vec![required("query", Shape::String)];
    command(schema, old, arguments, nullable(note), Some(Shape::Null));
    let long =
        ["first_of_all", "secondOfAll", "thirdOfAll", "fourthOfAll", "fifthOfAll", "sixthOfAll"];
    let arguments = long.map(|name| required(name, Shape::Bool)).into();
    command(schema, header("set_flags", "", 40), arguments, Shape::Null, None);
    let shapes = shapes(&mut schema.types);
    let enums = enums(&mut schema.types);
    let result = Shape::Tuple(vec![shapes, enums]);
    command(schema, header("everything", "", 45), vec![], result, None);
}

fn names(schema: &mut ApiSchema) {
    let words = ["delete", "Class", "then", "command", "undefined", "HTTPDone"];
    for (line, name) in (50..).zip(words) {
        let arguments = vec![required("delete", Shape::Bool), required("a-b", Shape::Bool)];
        command(schema, header(name, "", line), arguments, Shape::Null, None);
    }
}

fn events(schema: &mut ApiSchema) {
    let saved = header("NoteSaved", "Sent after a note has been stored.", 60);
    let payload = declare(&mut schema.types, saved, &[], vec![], |types| {
        Body::Object(vec![field("note", note(types))])
    });
    event(schema, saved, EventSource::Backend, payload);
    let draft = header("Draft", "", 65);
    let payload =
        declare(&mut schema.types, draft, &[], vec![], |_| Body::Alias(nullable(Shape::String)));
    event(schema, draft, EventSource::Page, payload);
    let chat = Header { deprecated: Some(""), ..header("Chat", "", 70) };
    let payload = declare(&mut schema.types, chat, &[], vec![], |_| {
        Body::Object(vec![field("text", Shape::String)])
    });
    event(schema, chat, EventSource::Both, payload);
    event(schema, header("Ping", "", 75), EventSource::Backend, Shape::Null);
}

fn note(types: &mut Types) -> Shape {
    declare(types, header("Note", "A note.", 1), &[], vec![], |_| {
        let docs = "The heading of the note.\n\nNever empty.";
        Body::Object(vec![
            field("id", Shape::Number(NumberKind::F64)),
            Field { docs, ..field("title", Shape::String) },
            Field { deprecated: Some("use `tags`"), ..field("tag", nullable(Shape::String)) },
            field("tags", array(Shape::String)),
        ])
    })
}

fn note_error(types: &mut Types) -> Shape {
    declare(types, header("NoteError", "The error of storing a note.", 5), &[], vec![], |_| {
        let too_long = vec![
            Field { docs: "The limit, in bytes.", ..field("max", Shape::Number(NumberKind::F64)) },
            field("found", Shape::Number(NumberKind::F64)),
        ];
        Body::Enum(
            Tagging::Internal { tag: "kind" },
            vec![
                Variant { docs: "The title is empty.", ..variant("empty_title", Content::Unit) },
                Variant {
                    deprecated: Some("titles have no limit now"),
                    ..variant("too_long", Content::Object(too_long))
                },
                variant("locked", Content::Object(vec![field("by", Shape::String)])),
            ],
        )
    })
}

fn page(types: &mut Types, of: Shape) -> Shape {
    declare(types, header("Page", "", 7), &["T"], vec![of], |types| {
        let next = page(types, Shape::Param(0));
        Body::Object(vec![field("items", array(Shape::Param(0))), field("next", nullable(next))])
    })
}

fn shapes(types: &mut Types) -> Shape {
    declare(types, header("Shapes", "", 100), &[], vec![], |types| {
        Body::Object(vec![
            field("null", Shape::Null),
            field("nested", nullable(nullable(Shape::Null))),
            field("optionals", array(nullable(Shape::String))),
            field("matrix", array(array(Shape::Number(NumberKind::F64)))),
            field("pair", Shape::Tuple(vec![Shape::Bool, nullable(Shape::Bool)])),
            field("color", Shape::Tuple(vec![Shape::Number(NumberKind::F64); 16])),
            field("none", Shape::Tuple(vec![])),
            field("counts", record(nullable(Shape::Number(NumberKind::F64)))),
            field("empty", empty(types)),
            field("json", json(types)),
            field("tree", tree(types)),
            field("pairs", pair(types, Shape::String, array(Shape::Number(NumberKind::F64)))),
            field("class", Shape::Bool),
            field("not-a-name", Shape::Bool),
            field("__proto__", Shape::Bool),
        ])
    })
}

fn empty(types: &mut Types) -> Shape {
    declare(types, header("Empty", "", 101), &[], vec![], |_| Body::Object(vec![]))
}

fn json(types: &mut Types) -> Shape {
    declare(types, header("Json", "", 102), &[], vec![], |types| {
        let json = json(types);
        Body::Enum(
            Tagging::Untagged,
            vec![
                variant("Null", Content::Unit),
                variant("Bool", Content::Newtype(Shape::Bool)),
                variant("Array", Content::Newtype(array(json.clone()))),
                variant("Object", Content::Newtype(record(json))),
            ],
        )
    })
}

fn tree(types: &mut Types) -> Shape {
    declare(types, header("Tree", "", 103), &[], vec![], |types| {
        let tree = tree(types);
        Body::Alias(pair(types, array(tree.clone()), nullable(tree)))
    })
}

/// A type whose parameters have the names of other types.
fn pair(types: &mut Types, first: Shape, second: Shape) -> Shape {
    declare(types, header("Pair", "", 104), &["Note", "Record"], vec![first, second], |_| {
        let second = record(Shape::Param(1));
        Body::Object(vec![field("first", nullable(Shape::Param(0))), field("second", second)])
    })
}

fn enums(types: &mut Types) -> Shape {
    declare(types, header("Enums", "", 110), &[], vec![], |types| {
        Body::Object(vec![
            field("never", never(types)),
            field("level", level(types)),
            field("external", external(types)),
            field("internal", internal(types)),
            field("adjacent", adjacent(types)),
            field("untagged", untagged(types)),
            field("single", Shape::Tuple(singles(types))),
        ])
    })
}

fn never(types: &mut Types) -> Shape {
    declare(types, header("Never", "", 111), &[], vec![], |_| Body::Enum(Tagging::External, vec![]))
}

fn level(types: &mut Types) -> Shape {
    declare(types, header("Level", "", 112), &[], vec![], |_| {
        let names = ["low", "high", "so-so"];
        Body::Enum(Tagging::External, names.map(|name| variant(name, Content::Unit)).into())
    })
}

fn external(types: &mut Types) -> Shape {
    declare(types, header("External", "", 113), &[], vec![], |types| {
        Body::Enum(Tagging::External, every_content(types))
    })
}

fn adjacent(types: &mut Types) -> Shape {
    declare(types, header("Adjacent", "", 114), &[], vec![], |types| {
        Body::Enum(Tagging::Adjacent { tag: "t", content: "c" }, every_content(types))
    })
}

fn untagged(types: &mut Types) -> Shape {
    declare(types, header("Untagged", "", 115), &[], vec![], |types| {
        Body::Enum(Tagging::Untagged, every_content(types))
    })
}

/// Enums with a single variant.
fn singles(types: &mut Types) -> Vec<Shape> {
    fn body(tagging: Tagging, content: Content) -> Body {
        let only = Variant { docs: "The only one.", ..variant("Only", content) };
        Body::Enum(tagging, vec![only])
    }
    const INTERNAL: Tagging = Tagging::Internal { tag: "type" };
    const ADJACENT: Tagging = Tagging::Adjacent { tag: "t", content: "c" };
    let object = || Content::Object(vec![field("to", Shape::String)]);
    let at = |name, line| header(name, "", line);
    vec![
        declare(types, at("SingleUnit", 130), &[], vec![], move |_| {
            body(Tagging::External, Content::Unit)
        }),
        declare(types, at("SingleExternal", 131), &[], vec![], move |_| {
            body(Tagging::External, object())
        }),
        declare(types, at("SingleInternal", 132), &[], vec![], move |_| body(INTERNAL, object())),
        declare(types, at("SingleInternalNote", 133), &[], vec![], |types| {
            body(INTERNAL, Content::Newtype(note(types)))
        }),
        declare(types, at("SingleAdjacent", 134), &[], vec![], move |_| body(ADJACENT, object())),
        declare(types, at("SingleUntagged", 135), &[], vec![], move |_| {
            body(Tagging::Untagged, object())
        }),
        declare(types, at("SingleUntaggedNote", 136), &[], vec![], |types| {
            body(Tagging::Untagged, Content::Newtype(note(types)))
        }),
    ]
}

fn every_content(types: &mut Types) -> Vec<Variant> {
    let moved = vec![
        Field { docs: "From where.", ..field("from", Shape::Number(NumberKind::F64)) },
        field("to", nullable(Shape::Number(NumberKind::F64))),
    ];
    vec![
        Variant { docs: "Nothing.\nReally.", ..variant("Unit", Content::Unit) },
        variant("Newtype", Content::Newtype(nullable(note(types)))),
        variant("Tuple", Content::Tuple(vec![Shape::Number(NumberKind::F64), Shape::String])),
        Variant { docs: "It has moved.", ..variant("Moved", Content::Object(moved)) },
        variant("NoMembers", Content::Object(vec![])),
    ]
}

fn internal(types: &mut Types) -> Shape {
    declare(types, header("Internal", "", 116), &[], vec![], |types| {
        Body::Enum(
            Tagging::Internal { tag: "type" },
            vec![
                variant("Unit", Content::Unit),
                variant("Note", Content::Newtype(note(types))),
                variant("Maybe", Content::Newtype(nullable(note(types)))),
                variant("Empty", Content::Newtype(empty(types))),
                variant("NoMembers", Content::Object(vec![])),
            ],
        )
    })
}
