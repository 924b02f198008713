//! An api as an [OpenRPC](https://spec.open-rpc.org) document, which is the result of
//! `rpc.discover`.
//!
//! Commands are methods. Events and requests, which OpenRPC does not have, are listed under
//! `x-events` and `x-requests`. Declared types are under `components.schemas`, as JSON Schema of
//! draft 07. A command that streams has the result `null`, and the schema of an item under
//! `x-streams`. An argument that is a channel or a stream is the id of a stream, and has the schema
//! of an item under `x-flow`. If an entry is `x-extended`, its schemas contain the markers of
//! [`values`](crate::values), and escaped names.

mod document;

use serde::Serialize;
use serde_json::{Value, json};

use self::document::{
    Components as ComponentsObject, ContentDescriptor, Document, Error, Event, EventPayload, Head,
    Method, Param, ParamStructure, Request, Sender,
};
use crate::ErrorCode;
use crate::json_schema::{At, Components, Schemas, description};
use crate::schema::{
    ApiSchema, Argument, CommandSchema, Direction, EventSchema, EventSource, Flow, Header,
    RequestSchema, Shape,
};
use crate::values::{
    MAX_SAFE_INTEGER, command_is_extended, event_is_extended, request_is_extended,
};

/// The newest version of the specification with support in OpenRPC's tools.
const VERSION: &str = "1.3.2";

/// The title and the version of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Info<'a> {
    /// The name of the application.
    pub title: &'a str,
    /// The version of the api.
    pub version: &'a str,
}

/// Returns the document of an api.
///
/// ```
/// # use ipc_core::{openrpc, schema::ApiSchema};
/// let info = openrpc::Info { title: "notes", version: "1.0.0" };
/// let document = openrpc::document(&ApiSchema::default(), info);
/// assert_eq!(document["info"]["title"], "notes");
/// assert_eq!(document["methods"], serde_json::json!([]));
/// ```
pub fn document(schema: &ApiSchema, info: Info<'_>) -> Value {
    let commands = schema.commands.iter().flat_map(|command| shapes_of_command(schema, command));
    let events = schema.events.iter().flat_map(|event| shapes_of_event(schema, event));
    let requests = schema.requests.iter().flat_map(|request| shapes_of_request(schema, request));
    let components = Components::new(schema, commands.chain(events).chain(requests));
    let schemas = Schemas::new(&components);
    let document = Document {
        openrpc: VERSION,
        info,
        methods: schema.commands.iter().map(|one| method(schema, &schemas, one)).collect(),
        events: schema.events.iter().map(|one| event(schema, &schemas, one)).collect(),
        requests: schema.requests.iter().map(|one| request(schema, &schemas, one)).collect(),
        components: ComponentsObject { schemas: schemas.components() },
    };
    serde_json::to_value(document).expect("the document has string keys only")
}

/// The positions of the values of an entry, by direction.
struct Positions {
    input: At,
    output: At,
}

impl Positions {
    fn new(extended: bool) -> Self {
        Positions {
            input: At { direction: Direction::Input, extended },
            output: At { direction: Direction::Output, extended },
        }
    }

    fn at(&self, direction: Direction) -> At {
        match direction {
            Direction::Input => self.input,
            Direction::Output => self.output,
        }
    }
}

fn shapes_of_command<'a>(
    schema: &ApiSchema,
    command: &'a CommandSchema,
) -> impl Iterator<Item = (&'a Shape, At)> {
    let positions = Positions::new(command_is_extended(schema, command));
    let output = positions.output;
    let arguments = command
        .arguments
        .iter()
        .map(move |argument| (&argument.shape, positions.at(argument.flow.direction())));
    let returned = std::iter::once(&command.result).chain(&command.error);
    arguments.chain(returned.map(move |shape| (shape, output)))
}

fn shapes_of_event<'a>(
    schema: &ApiSchema,
    event: &'a EventSchema,
) -> impl Iterator<Item = (&'a Shape, At)> {
    let Positions { input, output } = Positions::new(event_is_extended(schema, event));
    let backend = event.sender.is_backend().then_some(output);
    let page = event.sender.is_page().then_some(input);
    backend.into_iter().chain(page).map(|at| (&event.payload, at))
}

fn shapes_of_request<'a>(
    schema: &ApiSchema,
    request: &'a RequestSchema,
) -> impl Iterator<Item = (&'a Shape, At)> {
    let Positions { input, output } = Positions::new(request_is_extended(schema, request));
    let returned = std::iter::once(&request.reply).chain(&request.error);
    std::iter::once((&request.payload, output)).chain(returned.map(move |shape| (shape, input)))
}

fn method(schema: &ApiSchema, schemas: &Schemas<'_>, command: &CommandSchema) -> Method {
    let extended = command_is_extended(schema, command);
    let positions = Positions::new(extended);
    let output = positions.output;
    let (param_structure, arguments) = in_order(&command.arguments);
    let params = arguments.into_iter().map(|argument| param(schemas, argument, &positions));
    let returned = schemas.shape(&command.result, output);
    let (result, streams) = if command.streams {
        (schemas.shape(&Shape::Null, output), Some(returned))
    } else {
        (returned, None)
    };
    let own_error = command
        .error
        .as_ref()
        .map(|_| Error { code: ErrorCode::Command.number(), message: "the command's own error" });
    Method {
        head: head(&command.header, extended),
        param_structure,
        params: params.collect(),
        result: ContentDescriptor { name: "result", schema: result },
        streams,
        errors: own_error.into_iter().collect(),
        error: command.error.as_ref().map(|error| schemas.shape(error, output)),
    }
}

/// Sorts arguments as OpenRPC requires: required ones before optional ones. If this changes their
/// order, callers must pass arguments by name.
fn in_order(arguments: &[Argument]) -> (ParamStructure, Vec<&Argument>) {
    let (optional, required): (Vec<_>, Vec<_>) = arguments.iter().partition(|one| one.optional);
    let ordered: Vec<&Argument> = required.into_iter().chain(optional).collect();
    let is_same = ordered.iter().zip(arguments).all(|(one, declared)| std::ptr::eq(*one, declared));
    (if is_same { ParamStructure::Either } else { ParamStructure::ByName }, ordered)
}

fn param(schemas: &Schemas<'_>, argument: &Argument, positions: &Positions) -> Param {
    let shape = schemas.shape(&argument.shape, positions.at(argument.flow.direction()));
    let id = || json!({ "type": "integer", "minimum": 1, "maximum": MAX_SAFE_INTEGER });
    let (schema, flow) = match argument.flow {
        Flow::Value => (shape, None),
        Flow::Channel => (id(), Some(document::Flow::Channel(shape))),
        Flow::Streaming => (id(), Some(document::Flow::Streaming(shape))),
    };
    Param {
        descriptor: ContentDescriptor { name: argument.name, schema },
        description: description(argument.docs, None),
        required: !argument.optional,
        flow,
    }
}

fn event(schema: &ApiSchema, schemas: &Schemas<'_>, event: &EventSchema) -> Event {
    let extended = event_is_extended(schema, event);
    let Positions { input, output } = Positions::new(extended);
    let payload = |at| schemas.shape(&event.payload, at);
    Event {
        head: head(&event.header, extended),
        sender: match event.sender {
            EventSource::Backend => Sender::Backend,
            EventSource::Page => Sender::Page,
            EventSource::Both => Sender::Both,
        },
        delivery: event.delivery.names().collect(),
        payload: EventPayload {
            backend: event.sender.is_backend().then(|| payload(output)),
            page: event.sender.is_page().then(|| payload(input)),
        },
    }
}

fn request(schema: &ApiSchema, schemas: &Schemas<'_>, request: &RequestSchema) -> Request {
    let extended = request_is_extended(schema, request);
    let Positions { input, output } = Positions::new(extended);
    Request {
        head: head(&request.header, extended),
        payload: schemas.shape(&request.payload, output),
        reply: schemas.shape(&request.reply, input),
        error: request.error.as_ref().map(|error| schemas.shape(error, input)),
    }
}

fn head(header: &Header, extended: bool) -> Head {
    let summary = summary(header.docs);
    let description = description(header.docs, header.deprecated);
    Head {
        name: header.name,
        description: description.filter(|text| *text != summary),
        summary,
        deprecated: header.deprecated.is_some(),
        extended,
    }
}

/// Returns the first paragraph of a doc comment as a single line.
fn summary(docs: &str) -> String {
    let first = docs.trim().lines().take_while(|line| !line.trim().is_empty());
    first.map(str::trim).collect::<Vec<_>>().join(" ")
}
