//! The declarations and imports of a file.

use std::collections::BTreeSet;

use super::api::{Api, Declared};
use super::declaration::declaration;
use super::name;
use super::object::{Member, object};
use super::scope::{Mentioned, Scope};
use super::text::{self, literal};
use crate::schema::{
    Argument, CommandSchema, Delivery, Direction, EventSchema, EventSource, Flow, Header,
    RequestSchema, Shape, TypeRef,
};
use crate::values::{command_is_extended, event_is_extended, request_is_extended};

/// A hint for bundlers, which may then remove an unused constant.
pub(super) const PURE: &str = "/* @__PURE__ */ ";

/// The language of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    /// A `.ts` file.
    TypeScript,
    /// A `.d.ts` file.
    Declarations,
    /// A `.js` file.
    JavaScript,
}

/// The content of a file.
#[derive(Default)]
pub(super) struct Module<'a> {
    pub(super) types: Vec<Declared<'a>>,
    pub(super) commands: Vec<&'a CommandSchema>,
    pub(super) events: Vec<&'a EventSchema>,
    pub(super) requests: Vec<&'a RequestSchema>,
}

/// A rendered module without the imports of other files of the bindings.
pub(super) struct Written {
    /// The parts below the imports.
    pub(super) parts: Vec<String>,
    /// The imports from the client.
    pub(super) client: Vec<String>,
    /// The declared types in the text, by name.
    pub(super) declared: BTreeSet<(String, TypeRef)>,
}

impl<'a> Module<'a> {
    pub(super) fn new(api: &Api<'a>) -> Self {
        let mut types = api.declared();
        types.sort_by(|a, b| a.name.cmp(&b.name));
        let schema = api.schema;
        Module {
            types,
            commands: schema.commands.iter().collect(),
            events: schema.events.iter().collect(),
            requests: schema.requests.iter().collect(),
        }
    }

    /// Returns whether the module has constants, which refer to the api.
    pub(super) fn has_constants(&self) -> bool {
        !self.commands.is_empty() || !self.events.is_empty() || !self.requests.is_empty()
    }

    pub(super) fn write(&self, api: &Api<'_>, dialect: Dialect) -> Written {
        let mut mentioned = Mentioned::default();
        let mut parts = Vec::new();
        if dialect != Dialect::JavaScript {
            for one in &self.types {
                let (text, these) = declaration(api, one);
                mentioned.extend(these);
                parts.push(text);
            }
        }
        let constants = self.constants(api, &mut mentioned);
        let functions = functions(&constants);
        let constants: Vec<_> = constants.iter().map(|constant| constant.write(dialect)).collect();
        match dialect {
            Dialect::JavaScript => {
                parts.extend(Some(constants.concat()).filter(|all| !all.is_empty()))
            }
            Dialect::TypeScript | Dialect::Declarations => parts.extend(constants),
        }
        let types = mentioned.client.iter().copied();
        let client: Vec<String> = match dialect {
            Dialect::TypeScript => functions
                .into_iter()
                .map(str::to_owned)
                .chain(types.map(|name| format!("type {name}")))
                .collect(),
            Dialect::Declarations => types.map(str::to_owned).collect(),
            Dialect::JavaScript => functions.into_iter().map(str::to_owned).collect(),
        };
        Written { parts, client, declared: mentioned.declared }
    }

    fn constants(&self, api: &Api<'_>, mentioned: &mut Mentioned) -> Vec<Constant<'a>> {
        let mut constants = Vec::new();
        let input = Scope::signature(api, Direction::Input);
        let output = Scope::signature(api, Direction::Output);
        for schema in &self.commands {
            mentioned.client.insert(kind_of(schema));
            constants.push(command(api, &input, &output, schema));
        }
        for schema in &self.events {
            let types = [
                (schema.sender.is_page(), "Emittable"),
                (schema.sender.is_backend(), "Listenable"),
            ];
            mentioned.client.extend(types.into_iter().filter(|(is, _)| *is).map(|(_, name)| name));
            constants.push(event(api, &input, &output, schema));
        }
        for schema in &self.requests {
            mentioned.client.insert(name::REQUEST);
            constants.push(request(api, &input, &output, schema));
        }
        mentioned.extend(input.into_mentioned());
        mentioned.extend(output.into_mentioned());
        constants
    }
}

/// Returns the client's functions for the constants, sorted.
fn functions(constants: &[Constant<'_>]) -> Vec<&'static str> {
    let used: BTreeSet<_> = constants
        .iter()
        .flat_map(|constant| [constant.function].into_iter().chain(constant.abilities()))
        .collect();
    used.into_iter().collect()
}

/// The constant for a command, an event or a request.
struct Constant<'a> {
    comment: String,
    name: String,
    type_: String,
    function: &'static str,
    wire: &'a str,
    extended: bool,
    /// True if the function needs support for channels or streams among the arguments.
    streams: bool,
    /// True if late listeners receive the last value of the event, including listeners in the same
    /// page.
    keeps_last: bool,
}

impl<'a> Constant<'a> {
    fn new(
        header: &'a Header,
        function: &'static str,
        type_: String,
        extended: bool,
        comment: String,
    ) -> Self {
        let name = name::constant(header.name);
        let (wire, streams, keeps_last) = (header.name, false, false);
        Constant { comment, name, type_, function, wire, extended, streams, keeps_last }
    }

    /// Returns the additional arguments of the function: the codec, and the support for streams.
    fn abilities(&self) -> impl Iterator<Item = &'static str> {
        let codec = match (self.extended, self.streams || self.keeps_last) {
            (true, _) => Some("extended"),
            (false, true) => Some("plain"),
            (false, false) => None,
        };
        codec.into_iter().chain(self.streams.then_some("streams"))
    }

    fn write(&self, dialect: Dialect) -> String {
        let Constant { comment, name, type_, function, .. } = self;
        let abilities: String = self.abilities().map(|one| format!(", {one}")).collect();
        let kept = if self.keeps_last { ", true" } else { "" };
        let made = format!("{PURE}{function}({}, api{abilities}{kept})", literal(self.wire));
        match dialect {
            Dialect::TypeScript => format!("{comment}export const {name}: {type_} = {made};\n"),
            Dialect::Declarations => format!("{comment}export declare const {name}: {type_};\n"),
            Dialect::JavaScript => format!("export const {name} = {made};\n"),
        }
    }
}

/// Returns the client's type for a command.
fn kind_of(command: &CommandSchema) -> &'static str {
    if command.streams { name::STREAM } else { "Command" }
}

fn command<'a>(
    api: &Api<'_>,
    input: &Scope<'_>,
    output: &Scope<'_>,
    schema: &'a CommandSchema,
) -> Constant<'a> {
    let error = schema.error.as_ref().map(|error| output.shape(error));
    let result = match &schema.result {
        Shape::Null if !schema.streams => "void".to_owned(),
        result => output.shape(result),
    };
    let thrown = error.iter().map(|error| format!(", {error}")).collect::<String>();
    let parameter = parameter(input, output, &schema.arguments);
    let type_ = format!("{}<({parameter}) => {result}{thrown}>", kind_of(schema));
    let comment = comment(schema, error.as_deref());
    let function = if schema.streams { "stream" } else { "command" };
    let extended = command_is_extended(api.schema, schema);
    // The function `stream` already has the support for streams.
    let has_flows = schema.arguments.iter().any(|argument| argument.flow != Flow::Value);
    let streams = has_flows && !schema.streams;
    let constant = Constant::new(&schema.header, function, type_, extended, comment);
    Constant { streams, ..constant }
}

/// Renders the comment of a command: its docs, arguments and errors.
fn comment(schema: &CommandSchema, error: Option<&str>) -> String {
    let (docs, errors) = text::without_errors(schema.header.docs);
    let mut tags: Vec<String> = schema
        .arguments
        .iter()
        .filter(|argument| !argument.docs.is_empty())
        .map(|argument| (text::tag(argument.name), text::tag(argument.docs)))
        .map(|(name, docs)| format!("@param args.{name} - {docs}"))
        .collect();
    if let Some(error) = error {
        let when = errors.map(|errors| format!(" {}", text::tag(&errors))).unwrap_or_default();
        tags.push(format!("@throws {{CommandError<{error}>}}{when}"));
        return text::header_comment(&schema.header, &docs, &tags);
    }
    text::header_comment(&schema.header, schema.header.docs, &tags)
}

/// Renders the arguments as an object, which is optional if all arguments are.
fn parameter(input: &Scope<'_>, output: &Scope<'_>, arguments: &[Argument]) -> String {
    if arguments.is_empty() {
        return String::new();
    }
    let members: Vec<Member> =
        arguments.iter().map(|argument| member(input, output, argument)).collect();
    let optional = if arguments.iter().all(|argument| argument.optional) { "?" } else { "" };
    format!("args{optional}: {}", object(&members))
}

fn member(input: &Scope<'_>, output: &Scope<'_>, argument: &Argument) -> Member {
    let optional = if argument.optional { "?" } else { "" };
    let value = match argument.flow {
        Flow::Value => input.shape(&argument.shape),
        Flow::Channel => output.of_client(name::CHANNEL, &output.shape(&argument.shape)),
        Flow::Streaming => input.of_client(name::STREAMING, &input.shape(&argument.shape)),
    };
    Member { comment: String::new(), key: name::property(argument.name) + optional, value }
}

fn event<'a>(
    api: &Api<'_>,
    input: &Scope<'_>,
    output: &Scope<'_>,
    schema: &'a EventSchema,
) -> Constant<'a> {
    let sent = || format!("Listenable<{}>", output.shape(&schema.payload));
    let read = || format!("Emittable<{}>", input.shape(&schema.payload));
    let type_ = match schema.sender {
        EventSource::Backend => sent(),
        EventSource::Page => read(),
        EventSource::Both => format!("{} & {}", sent(), read()),
    };
    let delivery = delivery(schema.delivery);
    let docs = format!("{}\n\n{delivery}", schema.header.docs.trim_end());
    let comment = text::header_comment(&schema.header, &docs, &[]);
    let extended = event_is_extended(api.schema, schema);
    let constant = Constant::new(&schema.header, "event", type_, extended, comment);
    Constant { keeps_last: schema.delivery.keep_last && schema.sender.is_backend(), ..constant }
}

/// Returns the sentences for listeners.
fn delivery(delivery: Delivery) -> String {
    let sentences = [
        (delivery.keep_last, "Late listeners receive the last value."),
        (delivery.coalesce, "Under load, only the newest value is sent."),
        (delivery.lossless, "The backend never drops this event: the sender waits for capacity."),
    ];
    let applicable = sentences.into_iter().filter(|(applies, _)| *applies);
    applicable.map(|(_, text)| text).collect::<Vec<_>>().join(" ")
}

fn request<'a>(
    api: &Api<'_>,
    input: &Scope<'_>,
    output: &Scope<'_>,
    schema: &'a RequestSchema,
) -> Constant<'a> {
    let payload = output.shape(&schema.payload);
    let reply = match &schema.reply {
        Shape::Null => "void".to_owned(),
        reply => input.shape(reply),
    };
    let error = schema.error.as_ref().map(|error| input.shape(error));
    let thrown = error.iter().map(|error| format!(", {error}")).collect::<String>();
    let type_ = format!("{}<{payload}, {reply}{thrown}>", name::REQUEST);
    let comment = text::header_comment(&schema.header, schema.header.docs, &[]);
    let extended = request_is_extended(api.schema, schema);
    Constant::new(&schema.header, "request", type_, extended, comment)
}
