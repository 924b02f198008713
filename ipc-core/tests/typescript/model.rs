//! Hand-written schemas, as the macros would generate them.

use std::any::TypeId;

use ipc_core::schema::{
    ApiSchema, Argument, Body, CommandSchema, Content, Delivery, EventSchema, EventSource, Field,
    Flow, Header, Location, Presence, Reads, Shape, Types, Variant,
};

pub(crate) fn header(name: &'static str, docs: &'static str, line: u32) -> Header {
    let location = Location { file: "src/notes.rs", line, column: 1, module: "notes" };
    Header { name, docs, deprecated: None, location }
}

/// Declares a type. The type of `body`, which each closure has its own, identifies the declaration.
pub(crate) fn declare<F>(
    types: &mut Types,
    header: Header,
    params: &'static [&'static str],
    arguments: Vec<Shape>,
    body: F,
) -> Shape
where
    F: FnOnce(&mut Types) -> Body + 'static,
{
    Shape::Named(types.declare(TypeId::of::<F>(), header, params, body), arguments)
}

pub(crate) fn field(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        aliases: &[],
        docs: "",
        deprecated: None,
        shape,
        output: Presence::Required,
        input: Presence::Required,
        flatten: false,
    }
}

pub(crate) fn variant(name: &'static str, content: Content) -> Variant {
    Variant { name, aliases: &[], docs: "", deprecated: None, content, reads: Reads::Named }
}

pub(crate) fn required(name: &'static str, shape: Shape) -> Argument {
    Argument { name, docs: "", shape, optional: false, flow: Flow::Value }
}

pub(crate) fn optional(name: &'static str, shape: Shape) -> Argument {
    Argument { name, docs: "", shape: nullable(shape), optional: true, flow: Flow::Value }
}

pub(crate) fn nullable(shape: Shape) -> Shape {
    Shape::Nullable(Box::new(shape))
}

pub(crate) fn array(shape: Shape) -> Shape {
    Shape::Array(Box::new(shape))
}

pub(crate) fn record(shape: Shape) -> Shape {
    Shape::Map(Box::new(Shape::String), Box::new(shape))
}

pub(crate) fn command(
    schema: &mut ApiSchema,
    header: Header,
    arguments: Vec<Argument>,
    result: Shape,
    error: Option<Shape>,
) {
    schema.commands.push(CommandSchema { header, arguments, result, streams: false, error });
}

/// Adds a command that streams its result.
pub(crate) fn streamed(
    schema: &mut ApiSchema,
    header: Header,
    arguments: Vec<Argument>,
    result: Shape,
    error: Option<Shape>,
) {
    schema.commands.push(CommandSchema { header, arguments, result, streams: true, error });
}

pub(crate) fn event(schema: &mut ApiSchema, header: Header, sender: EventSource, payload: Shape) {
    schema.events.push(EventSchema { header, sender, delivery: Delivery::default(), payload });
}
