//! The parts of a document around its types.

use std::any::TypeId;
use std::collections::HashSet;

use ipc_core::openrpc::{Info, document};
use ipc_core::schema::{
    ApiSchema, Argument, Body, CommandSchema, Content, Flow, Header, Shape, Tagging, TypeRef, Types,
};
use serde_json::{Value, json};

use crate::model::{header, variant};

fn of(schema: &ApiSchema) -> Value {
    document(schema, Info { title: "t", version: "1" })
}

fn returns(schema: &mut ApiSchema, result: Shape) {
    let header = header("get", "");
    schema.commands.push(CommandSchema {
        header,
        arguments: vec![],
        result,
        streams: false,
        error: None,
    });
}

fn declare<T: 'static>(types: &mut Types, name: &'static str, body: Body) -> TypeRef {
    types.declare(TypeId::of::<T>(), header(name, ""), &["T"], |_| body)
}

fn names(document: &Value) -> Vec<&str> {
    document["components"]["schemas"].as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn an_empty_api_has_a_document() {
    let expected = json!({
        "openrpc": "1.3.2",
        "info": { "title": "t", "version": "1" },
        "methods": [],
        "x-events": [],
        "x-requests": [],
        "components": { "schemas": {} },
    });
    assert_eq!(of(&ApiSchema::default()), expected);
}

#[test]
fn optional_arguments_come_last() {
    let argument = |name, optional| Argument {
        name,
        docs: "",
        shape: Shape::Bool,
        optional,
        flow: Flow::Value,
    };
    let of_arguments = |arguments| {
        let header = header("get", "");
        let command =
            CommandSchema { header, arguments, result: Shape::Null, streams: false, error: None };
        let schema = ApiSchema { commands: vec![command], ..ApiSchema::default() };
        let method = of(&schema)["methods"][0].take();
        let params = method["params"].as_array().unwrap();
        let names: Vec<_> =
            params.iter().map(|param| param["name"].as_str().unwrap().to_owned()).collect();
        (method["paramStructure"].as_str().unwrap().to_owned(), names.concat())
    };
    let in_order = vec![argument("a", false), argument("b", true), argument("c", true)];
    assert_eq!(of_arguments(in_order), ("either".to_owned(), "abc".to_owned()));
    // Arguments in another order cannot be passed by position.
    let mixed = vec![argument("a", true), argument("b", false), argument("c", true)];
    assert_eq!(of_arguments(mixed), ("by-name".to_owned(), "bac".to_owned()));
}

#[test]
fn docs_are_a_summary_and_a_description() {
    let describe = |docs, deprecated| {
        let header = Header { deprecated, ..header("get", docs) };
        let command = CommandSchema {
            header,
            arguments: vec![],
            result: Shape::Null,
            streams: false,
            error: None,
        };
        let schema = ApiSchema { commands: vec![command], ..ApiSchema::default() };
        let method = of(&schema)["methods"][0].take();
        ["summary", "description", "deprecated"].map(|key| method[key].clone())
    };
    assert_eq!(describe("", None), [Value::Null, Value::Null, Value::Null]);
    assert_eq!(describe("One.", None), [json!("One."), Value::Null, Value::Null]);
    assert_eq!(
        describe("One,\nstill.\n\nTwo.", None),
        [json!("One, still."), json!("One,\nstill.\n\nTwo."), Value::Null]
    );
    assert_eq!(describe("One.", Some("")), [json!("One."), Value::Null, json!(true)]);
    assert_eq!(
        describe("", Some("use `set`")),
        [Value::Null, json!("Deprecated: use `set`"), json!(true)]
    );
}

#[test]
fn names_are_valid_and_unique() {
    let mut schema = ApiSchema::default();
    let body = || Body::Alias(Shape::Param(0));
    let all = [
        declare::<u8>(&mut schema.types, "Größe", body()),
        declare::<u16>(&mut schema.types, "Gr__e", body()),
        declare::<u32>(&mut schema.types, "Page_Bool", body()),
        declare::<u64>(&mut schema.types, "Page", body()),
    ];
    let all = all.map(|reference| Shape::Named(reference, vec![Shape::Bool]));
    returns(&mut schema, Shape::Tuple(all.into()));
    let document = of(&schema);
    let expected = ["Gr__e_Bool", "Gr__e_Bool_2", "Page_Bool", "Page_Bool_Bool"];
    assert_eq!(names(&document), expected);
    let items = document["methods"][0]["result"]["schema"]["items"].as_array().unwrap();
    let referenced: HashSet<&str> =
        items.iter().map(|item| item["$ref"].as_str().unwrap()).collect();
    assert_eq!(referenced.len(), expected.len());
    for name in expected {
        assert!(referenced.contains(&*format!("#/components/schemas/{name}")), "{name}");
    }
}

/// Rust refuses to compile such a type.
#[test]
fn a_type_whose_argument_grows_is_cut_off() {
    struct Grows;
    let mut schema = ApiSchema::default();
    fn grows(types: &mut Types) -> TypeRef {
        types.declare(TypeId::of::<Grows>(), header("Grows", ""), &["T"], |types| {
            let inner = Shape::Array(Box::new(Shape::Param(0)));
            let next = Shape::Named(grows(types), vec![inner]);
            Body::Enum(Tagging::External, vec![variant("Next", Content::Newtype(next))])
        })
    }
    let reference = grows(&mut schema.types);
    returns(&mut schema, Shape::Named(reference, vec![Shape::Bool]));
    let document = of(&schema);
    assert!((8..100).contains(&names(&document).len()), "{}", names(&document).len());
    assert!(document.to_string().contains(r#""properties":{"Next":true}"#));
}
