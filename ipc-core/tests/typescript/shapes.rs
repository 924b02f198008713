//! Extended values, keys, flattened members, types with two forms, and modules.

use std::collections::BTreeSet;

use ipc_core::contract::Contract;
use ipc_core::schema::{
    ApiSchema, Argument, Body, Content, EventSource, Field, Header, Integers, Location, NumberKind,
    Presence, Shape, Tagging, Types, Variant, Wide,
};
use ipc_core::typescript::{Flavor, Layout, render};

use crate::golden;
use crate::model::{
    array, command, declare, event, field, header, nullable, optional, record, required, variant,
};

const U8: Shape = Shape::Number(NumberKind::U8);
const U32: Shape = Shape::Number(NumberKind::U32);
const U64: Shape = Shape::Integer(Wide::U64, None);

#[test]
fn shapes() {
    golden::check("shapes", &schema(Integers::BigInt));
    golden::check("shapes-number", &schema(Integers::Number));
}

#[test]
fn the_setting_for_integers_changes_the_contract() {
    let contracts = [Integers::BigInt, Integers::Number].map(|one| Contract::new(&schema(one)));
    let [big, small] = &contracts;
    assert_ne!(big.fingerprint(), small.fingerprint());
    let changed = big.differences(small.entries()).changed;
    let names: Vec<&str> = changed.iter().map(|one| &*one.name).collect();
    assert!(names.contains(&"type Values") && !names.contains(&"type Draft"), "{names:?}");
}

/// A wrong path in an import would only fail in the browser.
#[test]
fn modules_import_existing_files() {
    let files = render(&schema(Integers::BigInt), Flavor::JavaScript, Layout::PerModule).unwrap();
    let names: BTreeSet<&str> = files.iter().map(|file| &*file.name).collect();
    for expected in ["notes.js", "notes/store.js", "notes/type.js", "index_.js", "notes/aux_.js"] {
        assert!(names.contains(expected), "{expected} in {names:?}");
    }
    let mut found = 0;
    for file in &files {
        let folder = file.name.rsplit_once('/').map_or("", |(folder, _)| folder);
        for (_, rest) in
            file.content.match_indices(" from \"").map(|(at, _)| file.content.split_at(at))
        {
            let path = rest.split('"').nth(1).unwrap();
            let target = joined(folder, path);
            let is_client = ["ipc.js", "ipc-internal.js", "differences.js"].contains(&&*target);
            assert!(is_client || names.contains(&*target), "{path} in {}", file.name);
            found += 1;
        }
    }
    assert!(found > 10, "{found}");
}

fn joined(folder: &str, path: &str) -> String {
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in path.split('/') {
        match step {
            "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

fn schema(integers: Integers) -> ApiSchema {
    let mut schema = ApiSchema { integers, ..ApiSchema::default() };
    let types = &mut schema.types;
    let (values, keys, flat) = (values(types), keys(types), flat(types));
    let (draft, list, error) = (draft(types), list(types), error(types));
    let unions = unions(types);
    let page = page(types, draft.clone());
    let tagged = tagged(types, U32);

    let docs = "Stores drafts.\n\nSee [`Draft`] and [`get`](crate::get).\n\n# Errors\nWhen there \
                is no room,\nor a title is empty.\n\n# Panics\nNever.";
    let arguments = vec![
        Argument {
            docs: "What to store.\nAll of them.",
            ..required("drafts", array(draft.clone()))
        },
        Argument { docs: "A */ tag.", ..required("tags", record(array(Shape::String))) },
        required("pair", Shape::Tuple(vec![array(U8), Shape::Bool])),
        required("by_mode", map(mode(types), array(U8))),
        optional("values", values.clone()),
    ];
    command(&mut schema, header("store", docs, 1), arguments, page, Some(error));
    command(&mut schema, header("get", "", 2), vec![], Shape::Tuple(vec![values, keys]), None);
    command(&mut schema, at("notes::store", "lists", 3), vec![], list.clone(), None);
    let arguments = vec![required("list", list), required("flat", flat.clone())];
    command(&mut schema, at("notes::r#type", "set_list", 4), arguments, flat, None);
    command(&mut schema, at("notes::aux", "unions", 5), vec![], unions, None);
    command(&mut schema, at("index", "tagged", 6), vec![], tagged, None);
    event(&mut schema, header("Both", "", 7), EventSource::Both, draft.clone());
    event(&mut schema, header("Sent", "", 8), EventSource::Backend, array(draft.clone()));
    event(&mut schema, header("Read", "", 9), EventSource::Page, array(draft));
    schema
}

fn at(module: &'static str, name: &'static str, line: u32) -> Header {
    let plain = header(name, "", line);
    Header { location: Location { module, ..plain.location }, ..plain }
}

fn map(key: Shape, value: Shape) -> Shape {
    Shape::Map(Box::new(key), Box::new(value))
}

/// Declares a type of extended values.
fn values(types: &mut Types) -> Shape {
    declare(types, header("Values", "", 20), &[], vec![], |_| {
        Body::Object(vec![
            field("bytes", Shape::Bytes),
            field("wide", U64),
            field("as_number", Shape::Integer(Wide::I64, Some(Integers::Number))),
            field("as_bigint", Shape::Integer(Wide::I128, Some(Integers::BigInt))),
            field("json", Shape::Json),
            field("when", Shape::Formatted("date-time")),
            field("several", array(nullable(Shape::Bytes))),
        ])
    })
}

fn mode(types: &mut Types) -> Shape {
    declare(types, header("Mode", "", 21), &[], vec![], |_| {
        let names = ["light", "dark"];
        Body::Enum(Tagging::External, names.map(|name| variant(name, Content::Unit)).into())
    })
}

fn keys(types: &mut Types) -> Shape {
    declare(types, header("Keys", "", 22), &[], vec![], |types| {
        let id = declare(types, at("notes::store", "Id", 23), &[], vec![], |_| Body::Alias(U32));
        Body::Object(vec![
            field("strings", record(U8)),
            field("small", map(U8, U8)),
            field("wide", map(U64, U8)),
            field("wide_as_number", map(Shape::Integer(Wide::I64, Some(Integers::Number)), U8)),
            field("bools", map(Shape::Bool, U8)),
            field("modes", map(mode(types), U8)),
            field("ids", map(id, U8)),
            field("uuids", map(Shape::Formatted("uuid"), U8)),
            field("tree", tree(types)),
            field("bush", bush(types)),
        ])
    })
}

/// Declares a recursive type with maps.
fn tree(types: &mut Types) -> Shape {
    declare(types, header("Tree", "", 24), &[], vec![], |types| {
        let (small, modes) = (map(U8, tree(types)), map(mode(types), tree(types)));
        let variants = [("A", small), ("B", modes)];
        Body::Enum(
            Tagging::External,
            variants.map(|(name, shape)| variant(name, Content::Newtype(shape))).into(),
        )
    })
}

/// Declares a recursive type whose maps are not inside of an object.
fn bush(types: &mut Types) -> Shape {
    declare(types, header("Bush", "", 25), &[], vec![], |types| {
        let shapes = [map(U8, bush(types)), array(map(mode(types), bush(types)))];
        Body::Enum(Tagging::Untagged, newtypes(shapes))
    })
}

fn flattened(shape: Shape) -> Field {
    Field { flatten: true, ..field("", shape) }
}

fn flat(types: &mut Types) -> Shape {
    declare(types, header("Flat", "", 30), &[], vec![], |types| {
        let middle = declare(types, header("Middle", "", 31), &["T"], vec![U8], |types| {
            let inner =
                declare(types, header("Inner", "", 32), &["T"], vec![Shape::Param(0)], |_| {
                    let docs = "The innermost.";
                    Body::Object(vec![Field { docs, ..field("inner", array(Shape::Param(0))) }])
                });
            Body::Object(vec![field("middle", Shape::Param(0)), flattened(inner)])
        });
        let kind = declare(types, header("Kind", "", 33), &[], vec![], |_| {
            let members = vec![may_be_left_out(field("size", U8))];
            Body::Enum(
                Tagging::Internal { tag: "kind" },
                vec![variant("plain", Content::Unit), variant("sized", Content::Object(members))],
            )
        });
        let nothing =
            declare(types, header("Nothing", "", 34), &[], vec![], |_| Body::Object(vec![]));
        let rest = declare(types, header("Open", "", 35), &[], vec![], |_| {
            Body::Object(vec![field("known", Shape::Bool), flattened(record(Shape::Json))])
        });
        Body::Object(vec![
            field("own", Shape::Bool),
            flattened(middle),
            flattened(kind),
            flattened(nothing),
            field("open", rest),
        ])
    })
}

fn may_be_left_out(field: Field) -> Field {
    Field { input: Presence::Optional, ..field }
}

fn draft(types: &mut Types) -> Shape {
    declare(types, header("Draft", "A note that has not been stored.", 40), &[], vec![], |types| {
        let set_by_backend = Field { input: Presence::Absent, ..field("id", U32) };
        let hidden_from_pages =
            Field { output: Presence::Absent, ..field("secret", Shape::String) };
        Body::Object(vec![
            set_by_backend,
            hidden_from_pages,
            may_be_left_out(field("tags", array(Shape::String))),
            Field { output: Presence::Optional, ..field("note", nullable(Shape::String)) },
            field("only_sent", array(only_absent(types))),
        ])
    })
}

/// Declares a type without members in the direction to Rust.
fn only_absent(types: &mut Types) -> Shape {
    declare(types, header("OnlySent", "", 41), &[], vec![], |_| {
        Body::Object(vec![Field { input: Presence::Absent, ..field("at", U32) }])
    })
}

/// Declares a recursive type with two forms, because of another type.
fn list(types: &mut Types) -> Shape {
    declare(types, at("notes::store", "List", 42), &[], vec![], |types| {
        let (first, rest) = (draft(types), nullable(list(types)));
        Body::Object(vec![field("first", first), field("rest", rest)])
    })
}

/// Declares a generic type with a single form, unlike its argument.
fn page(types: &mut Types, of: Shape) -> Shape {
    declare(types, header("Page", "", 43), &["T"], vec![of], |_| {
        Body::Object(vec![field("items", array(Shape::Param(0)))])
    })
}

/// Declares a generic type with a parameter that is not sent, and a parameter for keys.
fn tagged(types: &mut Types, of: Shape) -> Shape {
    let given = vec![of.clone(), Shape::String, of];
    declare(types, at("index", "Tagged", 44), &["Marker", "K", "V"], given, |_| {
        Body::Object(vec![field("values", map(Shape::Param(1), Shape::Param(2)))])
    })
}

fn error(types: &mut Types) -> Shape {
    let old = Header {
        deprecated: Some("use another"),
        ..header("StoreError", "The error of storing drafts.", 50)
    };
    declare(types, old, &[], vec![], |types| {
        let details = declare(types, header("Details", "", 51), &[], vec![], |_| {
            Body::Object(vec![may_be_left_out(field("room", U64))])
        });
        Body::Enum(
            Tagging::Adjacent { tag: "kind", content: "data" },
            vec![variant("full", Content::Newtype(details)), variant("empty", Content::Unit)],
        )
    })
}

fn unions(types: &mut Types) -> Shape {
    declare(types, at("notes::aux", "Unions", 60), &[], vec![], |types| {
        let unit =
            declare(types, header("Unit", "", 61), &[], vec![], |_| Body::Alias(Shape::Null));
        let name =
            declare(types, header("Name", "", 62), &[], vec![], |_| Body::Alias(Shape::String));
        let known = [mode(types), name.clone(), Shape::Formatted("uuid"), Shape::String];
        let numbers = [U8, nullable(Shape::Number(NumberKind::F64)), unit.clone(), nullable(U64)];
        let known = untagged(types, header("Known", "", 63), known);
        let numbers = declare(types, header("Numbers", "", 64), &[], vec![], move |_| {
            Body::Enum(Tagging::Untagged, newtypes(numbers))
        });
        Body::Object(vec![
            field("known", known),
            field("numbers", numbers),
            field("nothing", nullable(unit)),
            field("name", nullable(name)),
        ])
    })
}

fn untagged<const N: usize>(types: &mut Types, header: Header, shapes: [Shape; N]) -> Shape {
    declare(types, header, &[], vec![], move |_| Body::Enum(Tagging::Untagged, newtypes(shapes)))
}

fn newtypes<const N: usize>(shapes: [Shape; N]) -> Vec<Variant> {
    let newtype = |shape| Variant { docs: "One.", ..variant("", Content::Newtype(shape)) };
    shapes.map(newtype).into()
}
