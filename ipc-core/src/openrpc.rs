//! An api as an [OpenRPC](https://spec.open-rpc.org) document: what `rpc.discover` answers.
//!
//! Commands are methods; events and requests, for which OpenRPC has no word, stand under `x-events` and `x-requests`, and
//! declared types under `components.schemas`, as JSON Schema of draft 07. A method that streams is answered with `null`, and
//! has under `x-streams` the schema of an item; an argument that is a channel or a stream is the number of one, and has the
//! schema of its items under `x-flow`. Where a command, an event or a request is `x-extended`, its schemas tell the markers
//! that [`values`](crate::values) speaks of, and names that begin with `$` as they are escaped.

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

/// The newest version of the specification that its tools know.
const VERSION: &str = "1.3.2";

/// What a document says about itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Info<'a> {
    /// The name of the application.
    pub title: &'a str,
    /// The version of its api.
    pub version: &'a str,
}

/// Writes the document of an api.
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

/// What goes which way in a command.
struct Ways {
    input: At,
    output: At,
}

impl Ways {
    fn new(extended: bool) -> Self {
        Ways {
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
    let ways = Ways::new(command_is_extended(schema, command));
    let output = ways.output;
    let arguments = command
        .arguments
        .iter()
        .map(move |argument| (&argument.shape, ways.at(argument.flow.direction())));
    let returned = std::iter::once(&command.result).chain(&command.error);
    arguments.chain(returned.map(move |shape| (shape, output)))
}

fn shapes_of_request<'a>(
    schema: &ApiSchema,
    request: &'a RequestSchema,
) -> impl Iterator<Item = (&'a Shape, At)> {
    let Ways { input, output } = Ways::new(request_is_extended(schema, request));
    let answered = std::iter::once(&request.reply).chain(&request.error);
    std::iter::once((&request.payload, output)).chain(answered.map(move |shape| (shape, input)))
}

fn shapes_of_event<'a>(
    schema: &ApiSchema,
    event: &'a EventSchema,
) -> impl Iterator<Item = (&'a Shape, At)> {
    let ways = senders(schema, event).into_iter();
    ways.map(|(_, at)| (&event.payload, at))
}

/// Who may send an event, and which way it goes then.
fn senders(schema: &ApiSchema, event: &EventSchema) -> Vec<(&'static str, At)> {
    let Ways { input, output } = Ways::new(event_is_extended(schema, event));
    let core = event.sender.is_core().then_some(("core", output));
    let page = event.sender.is_page().then_some(("page", input));
    core.into_iter().chain(page).collect()
}

fn method(schema: &ApiSchema, schemas: &Schemas<'_>, command: &CommandSchema) -> Value {
    let extended = command_is_extended(schema, command);
    let ways = Ways::new(extended);
    let output = ways.output;
    let mut method = head(&command.header, extended);
    let (structure, arguments) = in_order(&command.arguments);
    let params = arguments.into_iter().map(|argument| param(schemas, argument, &ways));
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
        let told =
            json!([{ "code": ErrorCode::Command.number(), "message": "the command's own error" }]);
        method.insert("errors".to_owned(), told);
        // An error of OpenRPC's has room for a value, and for nothing of ours.
        method.insert("x-error".to_owned(), schemas.shape(error, output));
    }
    method.into()
}

/// OpenRPC wants what may be left out behind all that may not. Where it stands before, only names tell the truth.
fn in_order(arguments: &[Argument]) -> (&'static str, Vec<&Argument>) {
    let (optional, required): (Vec<_>, Vec<_>) = arguments.iter().partition(|one| one.optional);
    let ordered: Vec<&Argument> = required.into_iter().chain(optional).collect();
    let is_same = ordered.iter().zip(arguments).all(|(one, declared)| std::ptr::eq(*one, declared));
    (if is_same { "either" } else { "by-name" }, ordered)
}

fn param(schemas: &Schemas<'_>, argument: &Argument, ways: &Ways) -> Value {
    let mut param = Map::new();
    param.insert("name".to_owned(), argument.name.into());
    if let Some(description) = description(argument.docs, None) {
        param.insert("description".to_owned(), description.into());
    }
    param.insert("required".to_owned(), (!argument.optional).into());
    let shape = schemas.shape(&argument.shape, ways.at(argument.flow.direction()));
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
    let mut told = head(&event.header, event_is_extended(schema, event));
    let sender = match event.sender {
        EventSource::Backend => "core",
        EventSource::Page => "page",
        EventSource::Both => "both",
    };
    told.insert("sender".to_owned(), sender.into());
    if event.delivery != Delivery::default() {
        told.insert("delivery".to_owned(), event.delivery.words().collect());
    }
    let payload = senders(schema, event).into_iter();
    let payload = payload.map(|(who, at)| (who.to_owned(), schemas.shape(&event.payload, at)));
    told.insert("payload".to_owned(), payload.collect());
    told.into()
}

fn request(schema: &ApiSchema, schemas: &Schemas<'_>, request: &RequestSchema) -> Value {
    let extended = request_is_extended(schema, request);
    let Ways { input, output } = Ways::new(extended);
    let mut told = head(&request.header, extended);
    told.insert("payload".to_owned(), schemas.shape(&request.payload, output));
    told.insert("reply".to_owned(), schemas.shape(&request.reply, input));
    if let Some(error) = &request.error {
        told.insert("error".to_owned(), schemas.shape(error, input));
    }
    told.into()
}

/// What is said of commands, events and requests alike.
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

/// The first paragraph of a doc comment, in one line.
fn summary(docs: &str) -> String {
    let first = docs.trim().lines().take_while(|line| !line.trim().is_empty());
    first.map(str::trim).collect::<Vec<_>>().join(" ")
}
