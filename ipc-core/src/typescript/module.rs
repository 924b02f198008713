//! One file of the bindings: what it declares, and what it has to import for that.

use std::collections::BTreeSet;

use super::api::{Api, Declared};
use super::declaration::declaration;
use super::name;
use super::object::{Member, object};
use super::scope::{Mentioned, Scope};
use super::text::{self, literal};
use crate::schema::{
    Argument, CommandSchema, Direction, EventSchema, Header, Sender, Shape, TypeRef,
};
use crate::values::{command_is_extended, event_is_extended};

/// Lets bundlers leave out what a page does not import.
pub(super) const PURE: &str = "/* @__PURE__ */ ";

/// In which language a file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    /// `.ts`
    TypeScript,
    /// `.d.ts`
    Declarations,
    /// `.js`
    JavaScript,
}

/// What stands in a file.
#[derive(Default)]
pub(super) struct Module<'a> {
    pub(super) types: Vec<Declared<'a>>,
    pub(super) commands: Vec<&'a CommandSchema>,
    pub(super) events: Vec<&'a EventSchema>,
}

/// A module as it is written, but for the imports of other files of the bindings.
pub(super) struct Written {
    /// What stands below the imports.
    pub(super) parts: Vec<String>,
    /// What is imported from the client.
    pub(super) client: Vec<String>,
    /// The types that it mentions, by the name that they have.
    pub(super) declared: BTreeSet<(String, TypeRef)>,
}

impl<'a> Module<'a> {
    pub(super) fn new(api: &Api<'a>) -> Self {
        let mut types = api.declared();
        types.sort_by(|a, b| a.name.cmp(&b.name));
        let (commands, events) = (&api.schema.commands, &api.schema.events);
        Module { types, commands: commands.iter().collect(), events: events.iter().collect() }
    }

    /// Whether there is something that needs to know the api that it belongs to.
    pub(super) fn has_constants(&self) -> bool {
        !self.commands.is_empty() || !self.events.is_empty()
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
            mentioned.client.insert("Command");
            constants.push(command(api, &input, &output, schema));
        }
        for schema in &self.events {
            let ways =
                [(schema.sender.is_page(), "Emittable"), (schema.sender.is_core(), "Listenable")];
            mentioned.client.extend(ways.into_iter().filter(|(is, _)| *is).map(|(_, name)| name));
            constants.push(event(api, &input, &output, schema));
        }
        mentioned.extend(input.into_mentioned());
        mentioned.extend(output.into_mentioned());
        constants
    }
}

/// The functions that constants are made with, sorted.
fn functions(constants: &[Constant<'_>]) -> Vec<&'static str> {
    let extended = constants.iter().any(|constant| constant.extended).then_some("extended");
    let used: BTreeSet<_> =
        constants.iter().map(|constant| constant.function).chain(extended).collect();
    used.into_iter().collect()
}

/// What stands for one command or event.
struct Constant<'a> {
    comment: String,
    name: String,
    type_: String,
    function: &'static str,
    wire: &'a str,
    extended: bool,
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
        Constant { comment, name, type_, function, wire: header.name, extended }
    }

    fn write(&self, dialect: Dialect) -> String {
        let Constant { comment, name, type_, function, .. } = self;
        let extended = if self.extended { ", extended" } else { "" };
        let made = format!("{PURE}{function}({}, api{extended})", literal(self.wire));
        match dialect {
            Dialect::TypeScript => format!("{comment}export const {name}: {type_} = {made};\n"),
            Dialect::Declarations => format!("{comment}export declare const {name}: {type_};\n"),
            Dialect::JavaScript => format!("export const {name} = {made};\n"),
        }
    }
}

fn command<'a>(
    api: &Api<'_>,
    input: &Scope<'_>,
    output: &Scope<'_>,
    schema: &'a CommandSchema,
) -> Constant<'a> {
    let error = schema.error.as_ref().map(|error| output.shape(error));
    let result = match &schema.result {
        Shape::Null => "void".to_owned(),
        result => output.shape(result),
    };
    let thrown = error.iter().map(|error| format!(", {error}")).collect::<String>();
    let type_ = format!("Command<({}) => {result}{thrown}>", parameter(input, &schema.arguments));
    let comment = comment(schema, error.as_deref());
    Constant::new(
        &schema.header,
        "command",
        type_,
        command_is_extended(api.schema, schema),
        comment,
    )
}

/// What is said of a command: its docs, its arguments', and what it throws.
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

/// The arguments go as one object, which may be left out where all of them may.
fn parameter(scope: &Scope<'_>, arguments: &[Argument]) -> String {
    if arguments.is_empty() {
        return String::new();
    }
    let members: Vec<Member> = arguments.iter().map(|argument| member(scope, argument)).collect();
    let optional = if arguments.iter().all(|argument| argument.optional) { "?" } else { "" };
    format!("args{optional}: {}", object(&members))
}

fn member(scope: &Scope<'_>, argument: &Argument) -> Member {
    let optional = if argument.optional { "?" } else { "" };
    Member {
        comment: String::new(),
        key: name::property(argument.name) + optional,
        value: scope.shape(&argument.shape),
    }
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
        Sender::Core => sent(),
        Sender::Page => read(),
        Sender::Both => format!("{} & {}", sent(), read()),
    };
    let comment = text::header_comment(&schema.header, schema.header.docs, &[]);
    Constant::new(&schema.header, "event", type_, event_is_extended(api.schema, schema), comment)
}
