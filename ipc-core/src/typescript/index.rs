use super::declaration::declaration;
use super::name;
use super::object::{Member, object};
use super::scope::Scope;
use super::text::{self, literal};
use crate::schema::{ApiSchema, Argument, CommandSchema, EventSchema, Header, Sender, Shape};

/// What a front end needs of the client besides the constants.
const CLIENT: &str =
    "export { CommandError, FrameworkError, IpcError, currentWindow, safe } from \"./ipc.js\";\n";

/// How every generated file begins.
pub const NOTICE: &str =
    "// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.\n";

/// `index.ts`
pub(super) fn typescript(schema: &ApiSchema) -> String {
    let types = client_types(schema).into_iter().map(|name| format!("type {name}"));
    let names = functions(schema).into_iter().map(str::to_owned).chain(types);
    let constant = |constant: Constant<'_>| {
        let Constant { comment, name, type_, function, wire } = constant;
        format!("{comment}export const {name}: {type_} = {function}({});\n", literal(wire))
    };
    file(import("import", &names.collect::<Vec<_>>()), declared(schema, constant))
}

/// `index.d.ts`
pub(super) fn declarations(schema: &ApiSchema) -> String {
    let names: Vec<String> = client_types(schema).into_iter().map(str::to_owned).collect();
    let constant = |Constant { comment, name, type_, .. }: Constant<'_>| {
        format!("{comment}export declare const {name}: {type_};\n")
    };
    file(import("import type", &names), declared(schema, constant))
}

/// `index.js`
pub(super) fn javascript(schema: &ApiSchema) -> String {
    let names: Vec<String> = functions(schema).into_iter().map(str::to_owned).collect();
    let constant = |Constant { name, function, wire, .. }: Constant<'_>| {
        format!("export const {name} = {function}({});\n", literal(wire))
    };
    let all: String = constants(schema).into_iter().map(constant).collect();
    file(import("import", &names), Some(all).filter(|all| !all.is_empty()).into_iter().collect())
}

fn file(import: Option<String>, parts: Vec<String>) -> String {
    let client = std::iter::once(CLIENT.to_owned());
    let parts: Vec<String> = import.into_iter().chain(client).chain(parts).collect();
    format!("{NOTICE}{}", parts.join("\n"))
}

fn import(keyword: &str, names: &[String]) -> Option<String> {
    let names = names.join(", ");
    (!names.is_empty()).then(|| format!("{keyword} {{ {names} }} from \"./ipc.js\";\n"))
}

/// Types, then commands and events.
fn declared(schema: &ApiSchema, constant: impl Fn(Constant<'_>) -> String) -> Vec<String> {
    let mut types: Vec<_> = schema.types.iter().collect();
    types.sort_by_key(|decl| decl.header.name);
    let types = types.into_iter().map(|decl| declaration(&schema.types, decl));
    types.chain(constants(schema).into_iter().map(constant)).collect()
}

/// The functions that the bindings import, sorted.
fn functions(schema: &ApiSchema) -> Vec<&'static str> {
    let used = [("command", !schema.commands.is_empty()), ("event", !schema.events.is_empty())];
    used.into_iter().filter(|(_, is_used)| *is_used).map(|(name, _)| name).collect()
}

/// The types that the bindings import, sorted.
fn client_types(schema: &ApiSchema) -> Vec<&'static str> {
    let used = [
        ("Command", !schema.commands.is_empty()),
        ("Emittable", schema.events.iter().any(|event| event.sender.is_page())),
        ("Listenable", schema.events.iter().any(|event| event.sender.is_core())),
    ];
    used.into_iter().filter(|(_, is_used)| *is_used).map(|(name, _)| name).collect()
}

/// What stands for one command or event.
struct Constant<'a> {
    comment: String,
    name: String,
    type_: String,
    function: &'static str,
    wire: &'a str,
}

impl<'a> Constant<'a> {
    fn new(header: &'a Header, function: &'static str, type_: String, tags: &[String]) -> Self {
        Constant {
            comment: text::header_comment(header, tags),
            name: name::constant(header.name),
            type_,
            function,
            wire: header.name,
        }
    }
}

fn constants(schema: &ApiSchema) -> Vec<Constant<'_>> {
    let scope = Scope::signature(&schema.types);
    let commands = schema.commands.iter().map(|schema| command(&scope, schema));
    commands.chain(schema.events.iter().map(|schema| event(&scope, schema))).collect()
}

fn command<'a>(scope: &Scope<'_>, schema: &'a CommandSchema) -> Constant<'a> {
    let error = schema.error.as_ref().map(|error| scope.shape(error));
    let result = match &schema.result {
        Shape::Null => "void".to_owned(),
        result => scope.shape(result),
    };
    let thrown = error.iter().map(|error| format!(", {error}")).collect::<String>();
    let type_ = format!("Command<({}) => {result}{thrown}>", parameter(scope, &schema.arguments));
    let tag = error.map(|error| format!("@throws {{CommandError<{error}>}}"));
    Constant::new(&schema.header, "command", type_, tag.as_slice())
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

fn event<'a>(scope: &Scope<'_>, schema: &'a EventSchema) -> Constant<'a> {
    let payload = scope.shape(&schema.payload);
    let type_ = match schema.sender {
        Sender::Core => format!("Listenable<{payload}>"),
        Sender::Page => format!("Emittable<{payload}>"),
        Sender::Both => format!("Listenable<{payload}> & Emittable<{payload}>"),
    };
    Constant::new(&schema.header, "event", type_, &[])
}
