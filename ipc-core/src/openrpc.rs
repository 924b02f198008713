//! An api as an [OpenRPC](https://spec.open-rpc.org) document, which is the result of
//! `rpc.discover`.
//!
//! Commands are methods. Events and requests, which OpenRPC does not have, are listed under
//! `x-events` and `x-requests`. Declared types are under `components.schemas`, as JSON Schema of
//! draft 07. A command that streams has the result `null`, and the schema of an item under
//! `x-streams`. An argument that is a channel or a stream is the id of a stream, and has the schema
//! of an item under `x-flow`. If an entry is `x-extended`, its schemas contain the markers of
//! [`values`](crate::values), and escaped names.

use serde_json::{Map, Value, json};

use crate::ErrorCode;
use crate::json_schema::{At, Components, Schemas, description};
use crate::schema::{
    ApiSchema, Argument, CommandSchema, Delivery, Direction, EventSchema, EventSource, Flow,
    Header, RequestSchema, Shape,
};
use crate::values::{
    MAX_SAFE_INTEGER, command_is_extended, event_is_extended, request_is_extended,
};

/// The newest version of the specification that OpenRPC's tools support.
const VERSION: &str = "1.3.2";

/// The title and the version of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    let methods = schema.commands.iter().map(|command| method(schema, &schemas, command));
    let events = schema.events.iter().map(|one| event(schema, &schemas, one));
    let requests = schema.requests.iter().map(|one| request(schema, &schemas, one));
    json!({
        "openrpc": VERSION,
        "info": { "title": info.title, "version": info.version },
        "methods": methods.collect::<Vec<_>>(),
        "x-events": events.collect::<Vec<_>>(),
        "x-requests": requests.collect::<Vec<_>>(),
        "components": { "schemas": schemas.components() },
    })
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

fn shapes_of_request<'a>(
    schema: &ApiSchema,
    request: &'a RequestSchema,
) -> impl Iterator<Item = (&'a Shape, At)> {
    let Positions { input, output } = Positions::new(request_is_extended(schema, request));
    let answered = std::iter::once(&request.reply).chain(&request.error);
    std::iter::once((&request.payload, output)).chain(answered.map(move |shape| (shape, input)))
}

fn shapes_of_event<'a>(
    schema: &ApiSchema,
    event: &'a EventSchema,
) -> impl Iterator<Item = (&'a Shape, At)> {
    let positions = senders(schema, event).into_iter();
    positions.map(|(_, at)| (&event.payload, at))
}

/// Returns the senders of an event, and the position of the payload for each.
fn senders(schema: &ApiSchema, event: &EventSchema) -> Vec<(&'static str, At)> {
    let Positions { input, output } = Positions::new(event_is_extended(schema, event));
    let backend = event.sender.is_backend().then_some(("backend", output));
    let page = event.sender.is_page().then_some(("page", input));
    backend.into_iter().chain(page).collect()
}

fn method(schema: &ApiSchema, schemas: &Schemas<'_>, command: &CommandSchema) -> Value {
    let extended = command_is_extended(schema, command);
    let positions = Positions::new(extended);
    let output = positions.output;
    let mut method = head(&command.header, extended);
    let (structure, arguments) = in_order(&command.arguments);
    let params = arguments.into_iter().map(|argument| param(schemas, argument, &positions));
    method.insert("paramStructure".to_owned(), structure.into());
    method.insert("params".to_owned(), params.collect());
    let returned = schemas.shape(&command.result, output);
    let result = if command.streams {
        method.insert("x-streams".to_owned(), returned);
        schemas.shape(&Shape::Null, output)
    } else {
        returned
    };
    method.insert("result".to_owned(), json!({ "name": "result", "schema": result }));
    if let Some(error) = &command.error {
        let errors =
            json!([{ "code": ErrorCode::Command.number(), "message": "the command's own error" }]);
        method.insert("errors".to_owned(), errors);
        // An error object of OpenRPC can hold a value, but not a schema.
        method.insert("x-error".to_owned(), schemas.shape(error, output));
    }
    method.into()
}

/// Sorts arguments as OpenRPC requires: required ones before optional ones. If this changes their
/// order, callers must pass arguments by name.
fn in_order(arguments: &[Argument]) -> (&'static str, Vec<&Argument>) {
    let (optional, required): (Vec<_>, Vec<_>) = arguments.iter().partition(|one| one.optional);
    let ordered: Vec<&Argument> = required.into_iter().chain(optional).collect();
    let is_same = ordered.iter().zip(arguments).all(|(one, declared)| std::ptr::eq(*one, declared));
    (if is_same { "either" } else { "by-name" }, ordered)
}

fn param(schemas: &Schemas<'_>, argument: &Argument, positions: &Positions) -> Value {
    let mut param = Map::new();
    param.insert("name".to_owned(), argument.name.into());
    if let Some(description) = description(argument.docs, None) {
        param.insert("description".to_owned(), description.into());
    }
    param.insert("required".to_owned(), (!argument.optional).into());
    let shape = schemas.shape(&argument.shape, positions.at(argument.flow.direction()));
    let flow = match argument.flow {
        Flow::Value => None,
        Flow::Channel => Some("channel"),
        Flow::Streaming => Some("streaming"),
    };
    match flow {
        None => param.insert("schema".to_owned(), shape),
        Some(flow) => {
            param.insert("x-flow".to_owned(), json!({ flow: shape }));
            let number = json!({ "type": "integer", "minimum": 1, "maximum": MAX_SAFE_INTEGER });
            param.insert("schema".to_owned(), number)
        }
    };
    param.into()
}

fn event(schema: &ApiSchema, schemas: &Schemas<'_>, event: &EventSchema) -> Value {
    let mut described = head(&event.header, event_is_extended(schema, event));
    let sender = match event.sender {
        EventSource::Backend => "backend",
        EventSource::Page => "page",
        EventSource::Both => "both",
    };
    described.insert("sender".to_owned(), sender.into());
    if event.delivery != Delivery::default() {
        described.insert("delivery".to_owned(), event.delivery.words().collect());
    }
    let payload = senders(schema, event).into_iter();
    let payload = payload.map(|(who, at)| (who.to_owned(), schemas.shape(&event.payload, at)));
    described.insert("payload".to_owned(), payload.collect());
    described.into()
}

fn request(schema: &ApiSchema, schemas: &Schemas<'_>, request: &RequestSchema) -> Value {
    let extended = request_is_extended(schema, request);
    let Positions { input, output } = Positions::new(extended);
    let mut described = head(&request.header, extended);
    described.insert("payload".to_owned(), schemas.shape(&request.payload, output));
    described.insert("reply".to_owned(), schemas.shape(&request.reply, input));
    if let Some(error) = &request.error {
        described.insert("error".to_owned(), schemas.shape(error, input));
    }
    described.into()
}

/// Returns the members that commands, events and requests have in common.
fn head(header: &Header, extended: bool) -> Map<String, Value> {
    let mut head = Map::new();
    head.insert("name".to_owned(), header.name.into());
    let summary = summary(header.docs);
    if !summary.is_empty() {
        head.insert("summary".to_owned(), summary.clone().into());
    }
    let description = description(header.docs, header.deprecated);
    if let Some(text) = description.filter(|text| *text != summary) {
        head.insert("description".to_owned(), text.into());
    }
    if header.deprecated.is_some() {
        head.insert("deprecated".to_owned(), true.into());
    }
    if extended {
        head.insert("x-extended".to_owned(), true.into());
    }
    head
}

/// Returns the first paragraph of a doc comment as a single line.
fn summary(docs: &str) -> String {
    let first = docs.trim().lines().take_while(|line| !line.trim().is_empty());
    first.map(str::trim).collect::<Vec<_>>().join(" ")
}
