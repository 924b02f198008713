//! The parts of an OpenRPC document. Members with the prefix `x-` are extensions.

use serde::Serialize;
use serde_json::{Map, Value};

use super::Info;

#[derive(Serialize)]
pub(super) struct Document<'a> {
    pub(super) openrpc: &'static str,
    pub(super) info: Info<'a>,
    pub(super) methods: Vec<Method>,
    #[serde(rename = "x-events")]
    pub(super) events: Vec<Event>,
    #[serde(rename = "x-requests")]
    pub(super) requests: Vec<Request>,
    pub(super) components: Components,
}

#[derive(Serialize)]
pub(super) struct Components {
    pub(super) schemas: Map<String, Value>,
}

/// The members of commands, events and requests alike.
#[derive(Serialize)]
pub(super) struct Head {
    pub(super) name: &'static str,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) summary: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) deprecated: bool,
    #[serde(rename = "x-extended", skip_serializing_if = "is_false")]
    pub(super) extended: bool,
}

/// A command.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Method {
    #[serde(flatten)]
    pub(super) head: Head,
    pub(super) param_structure: ParamStructure,
    pub(super) params: Vec<Param>,
    pub(super) result: ContentDescriptor,
    #[serde(rename = "x-streams", skip_serializing_if = "Option::is_none")]
    pub(super) streams: Option<Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) errors: Vec<Error>,
    /// The schema of the command's own error. An error object of OpenRPC cannot hold a schema.
    #[serde(rename = "x-error", skip_serializing_if = "Option::is_none")]
    pub(super) error: Option<Value>,
}

/// The ways in which a caller can pass arguments.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum ParamStructure {
    Either,
    ByName,
}

#[derive(Serialize)]
pub(super) struct Param {
    #[serde(flatten)]
    pub(super) descriptor: ContentDescriptor,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    pub(super) required: bool,
    #[serde(rename = "x-flow", skip_serializing_if = "Option::is_none")]
    pub(super) flow: Option<Flow>,
}

/// The schema of an item, by the kind of the argument.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Flow {
    Channel(Value),
    Streaming(Value),
}

#[derive(Serialize)]
pub(super) struct ContentDescriptor {
    pub(super) name: &'static str,
    pub(super) schema: Value,
}

#[derive(Serialize)]
pub(super) struct Error {
    pub(super) code: i64,
    pub(super) message: &'static str,
}

#[derive(Serialize)]
pub(super) struct Event {
    #[serde(flatten)]
    pub(super) head: Head,
    pub(super) sender: Sender,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) delivery: Vec<&'static str>,
    pub(super) payload: EventPayload,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Sender {
    Backend,
    Page,
    Both,
}

/// The schema of an event's payload, by the sender.
#[derive(Serialize)]
pub(super) struct EventPayload {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) backend: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) page: Option<Value>,
}

#[derive(Serialize)]
pub(super) struct Request {
    #[serde(flatten)]
    pub(super) head: Head,
    pub(super) payload: Value,
    pub(super) reply: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) error: Option<Value>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_false(value: &bool) -> bool {
    !value
}
