//! The contract of an api: a line for each command, event, request and type, and a fingerprint of
//! all lines. Both sides compare it.
//!
//! The contract leaves out docs, locations, the names of type parameters, and the order of entries,
//! members and variants.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::direction::{Directions, reads_any_string};
use crate::schema::{
    ApiSchema, Body, CommandSchema, Content, Direction, EventSchema, EventSource, Field, Flow,
    Integers, NumberKind, Presence, Reads, RequestSchema, Shape, Tagging, TypeDecl, Types, Variant,
    Wide,
};
use crate::view::VariantForm;

/// The signatures of an api.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contract {
    entries: BTreeMap<String, String>,
    fingerprint: String,
}

/// The differences between two contracts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Differences {
    /// The entries of the backend without a counterpart in the page.
    pub added: Vec<Added>,
    /// The entries of the page without a counterpart in the backend.
    pub removed: Vec<Removed>,
    /// The entries with different signatures.
    pub changed: Vec<Changed>,
}

/// An entry of the backend without a counterpart in the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Added {
    /// The kind and the name: `command save_note`.
    pub name: String,
    /// The signature in the backend.
    pub core: String,
}

/// An entry of the page without a counterpart in the backend.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Removed {
    /// The kind and the name: `command save_note`.
    pub name: String,
    /// The signature in the page.
    pub page: String,
}

/// An entry with different signatures in page and backend.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    /// The kind and the name: `command save_note`.
    pub name: String,
    /// The signature in the page.
    pub page: String,
    /// The signature in the backend.
    pub core: String,
}

impl Contract {
    /// Returns the contract of an api.
    pub fn new(schema: &ApiSchema) -> Self {
        let writer = Writer { types: &schema.types, integers: schema.integers };
        let directions = Directions::new(schema);
        let mut entries = BTreeMap::new();
        for command in &schema.commands {
            entries.insert(format!("command {}", command.header.name), writer.command(command));
        }
        for event in &schema.events {
            entries.insert(format!("event {}", event.header.name), writer.event(event));
        }
        for request in &schema.requests {
            entries.insert(format!("request {}", request.header.name), writer.request(request));
        }
        for (reference, decl) in schema.types.declared() {
            let used = |direction| directions.is_used(reference, direction);
            let directions: Vec<_> = [Direction::Output, Direction::Input]
                .into_iter()
                .filter(|direction| used(*direction))
                .collect();
            if !directions.is_empty() {
                entries
                    .insert(format!("type {}", decl.header.name), writer.forms(decl, &directions));
            }
        }
        let fingerprint = fingerprint(&entries);
        Contract { entries, fingerprint }
    }

    /// Returns the fingerprint of the contract: 16 hexadecimal digits.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// Returns the signatures by kind and name: `command save_note`.
    pub fn entries(&self) -> &BTreeMap<String, String> {
        &self.entries
    }

    /// Returns the differences between this contract and the contract of a page.
    pub fn differences(&self, page: &BTreeMap<String, String>) -> Differences {
        let mut differences = Differences::default();
        for (name, core) in &self.entries {
            let (name, core) = (name.clone(), core.clone());
            match page.get(&name) {
                None => differences.added.push(Added { name, core }),
                Some(page) if *page == core => {}
                Some(page) => {
                    differences.changed.push(Changed { name, page: page.clone(), core });
                }
            }
        }
        for (name, page) in page.iter().filter(|(name, _)| !self.entries.contains_key(*name)) {
            differences.removed.push(Removed { name: name.clone(), page: page.clone() });
        }
        differences
    }
}

impl Differences {
    /// Returns whether the contracts are equal.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty()
    }
}

/// Computes a 64-bit FNV-1a hash, which does not depend on the machine or the version of Rust.
fn fingerprint(entries: &BTreeMap<String, String>) -> String {
    let bytes = entries.iter().flat_map(|(name, text)| [&**name, "\n", text, "\n"]);
    let hash = bytes.flat_map(str::bytes).fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{hash:016x}")
}

struct Writer<'a> {
    types: &'a Types,
    integers: Integers,
}

impl Writer<'_> {
    fn command(&self, command: &CommandSchema) -> String {
        let arguments: Vec<String> = command
            .arguments
            .iter()
            .map(|argument| {
                let optional = if argument.optional { "?" } else { "" };
                let shape = self.shape(&argument.shape);
                let shape = match argument.flow {
                    Flow::Value => shape,
                    Flow::Channel => format!("Channel<{shape}>"),
                    Flow::Streaming => format!("Streaming<{shape}>"),
                };
                format!("{}{optional}: {shape}", key(argument.name))
            })
            .collect();
        let result = self.shape(&command.result);
        let result = if command.streams { format!("Stream<{result}>") } else { result };
        let error = self.thrown(command.error.as_ref());
        format!("({}) => {result}{error}", arguments.join(", "))
    }

    fn request(&self, request: &RequestSchema) -> String {
        let (payload, reply) = (self.shape(&request.payload), self.shape(&request.reply));
        let error = self.thrown(request.error.as_ref());
        format!("(payload: {payload}) => {reply}{error}")
    }

    fn thrown(&self, error: Option<&Shape>) -> String {
        error.map(|error| format!(" throws {}", self.shape(error))).unwrap_or_default()
    }

    fn event(&self, event: &EventSchema) -> String {
        let sender = match event.sender {
            EventSource::Backend => "from the backend",
            EventSource::Page => "from pages",
            EventSource::Both => "from both",
        };
        let delivery: String = event.delivery.names().map(|name| format!(", {name}")).collect();
        format!("{sender}{delivery}: {}", self.shape(&event.payload))
    }

    /// Writes a type in its output form, and also in its input form if the two differ.
    fn forms(&self, decl: &TypeDecl, directions: &[Direction]) -> String {
        let params = if decl.params.is_empty() {
            String::new()
        } else {
            // Names of parameters are not part of the wire format, and could equal names of types.
            let params: Vec<String> = (0..decl.params.len()).map(|nth| format!("#{nth}")).collect();
            format!("<{}> ", params.join(", "))
        };
        let written = |direction: &Direction| self.body(decl, *direction);
        match directions.iter().map(written).collect::<Vec<_>>().as_slice() {
            [sent, read] if sent != read => format!("{params}{sent} read as {read}"),
            all => params + &all.first().cloned().unwrap_or_default(),
        }
    }

    fn body(&self, decl: &TypeDecl, direction: Direction) -> String {
        match &decl.body {
            Body::Alias(shape) => self.shape(shape),
            Body::Object(fields) => object(&self.members(fields, direction)),
            Body::Enum(_, variants) if variants.is_empty() => "never".to_owned(),
            Body::Enum(tagging, variants) => {
                let choice = |variant| self.choice(*tagging, variant, direction);
                let mut choices: Vec<String> = variants.iter().map(choice).collect();
                if direction == Direction::Input && reads_any_string(&decl.body) {
                    choices.push("string".to_owned());
                }
                choices.sort();
                choices.join(" | ")
            }
        }
    }

    fn choice(&self, tagging: Tagging, variant: &Variant, direction: Direction) -> String {
        let name = format!("{:?}", variant.name);
        let form = match variant.form(tagging) {
            VariantForm::Name => return name,
            VariantForm::Content(content) => return self.content(content, direction),
            VariantForm::Object(form) => form,
        };
        let is_open = variant.reads == Reads::AnyName && direction == Direction::Input;
        let name = if is_open { "string".to_owned() } else { name };
        let tag = form.tag.map(|tag| format!("{}: {name}", key(tag)));
        let member = form
            .member
            .map(|(held, content)| format!("{}: {}", key(held), self.content(content, direction)));
        let mut members: Vec<String> = tag.into_iter().chain(member).collect();
        match form.merged {
            Content::Unit => object(&members),
            Content::Object(fields) => {
                members.extend(self.members(fields, direction));
                object(&members)
            }
            content => format!("{} & {}", object(&members), self.content(content, direction)),
        }
    }

    fn content(&self, content: &Content, direction: Direction) -> String {
        match content {
            Content::Unit => "null".to_owned(),
            Content::Newtype(shape) => self.shape(shape),
            Content::Tuple(shapes) => self.tuple(shapes),
            Content::Object(fields) => object(&self.members(fields, direction)),
        }
    }

    fn members(&self, fields: &[Field], direction: Direction) -> Vec<String> {
        let present = fields.iter().filter(|field| field.presence(direction) != Presence::Absent);
        let mut members: Vec<String> = present
            .map(|field| {
                let shape = self.shape(field.shape(direction));
                match (field.flatten, field.presence(direction)) {
                    (true, _) => format!("...{shape}"),
                    (false, Presence::Optional | Presence::UnlessNull) => {
                        format!("{}?: {shape}", key(field.name))
                    }
                    (false, _) => format!("{}: {shape}", key(field.name)),
                }
            })
            .collect();
        members.sort();
        members
    }

    fn shape(&self, shape: &Shape) -> String {
        match shape {
            Shape::Bool => "boolean".to_owned(),
            Shape::Number(number) => numeral(*number).to_owned(),
            Shape::Integer(wide, own) => {
                let kind = match own.unwrap_or(self.integers) {
                    Integers::BigInt => "bigint",
                    Integers::Number => "number",
                };
                format!("{kind} {}", width(*wide))
            }
            Shape::String => "string".to_owned(),
            Shape::Formatted(format) => format!("string {format}"),
            Shape::Bytes => "Uint8Array".to_owned(),
            Shape::Json => "JsonValue".to_owned(),
            Shape::Null => "null".to_owned(),
            Shape::Nullable(inner) | Shape::Patch(inner) => {
                format!("{} | null", self.shape(inner))
            }
            Shape::Array(inner) if matches!(**inner, Shape::Nullable(_)) => {
                format!("({})[]", self.shape(inner))
            }
            Shape::Array(inner) => format!("{}[]", self.shape(inner)),
            Shape::Tuple(elements) => self.tuple(elements),
            Shape::Map(key, value) => {
                format!("Record<{}, {}>", self.shape(key), self.shape(value))
            }
            Shape::Named(reference, arguments) => {
                let name = self.types.get(*reference).header.name;
                if arguments.is_empty() {
                    return name.to_owned();
                }
                let arguments: Vec<_> = arguments.iter().map(|one| self.shape(one)).collect();
                format!("{name}<{}>", arguments.join(", "))
            }
            Shape::Param(nth) => format!("#{nth}"),
        }
    }

    fn tuple(&self, elements: &[Shape]) -> String {
        let elements: Vec<String> = elements.iter().map(|shape| self.shape(shape)).collect();
        format!("[{}]", elements.join(", "))
    }
}

/// Returns the name of a member, in quotes unless the name is plain. A strange name could otherwise
/// look like several members.
fn key(name: &str) -> Cow<'_, str> {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '-');
    if !name.is_empty() && name.chars().all(is_plain) {
        Cow::Borrowed(name)
    } else {
        Cow::Owned(format!("{name:?}"))
    }
}

fn object(members: &[String]) -> String {
    if members.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", members.join("; ")) }
}

fn numeral(number: NumberKind) -> &'static str {
    match number {
        NumberKind::I8 => "i8",
        NumberKind::I16 => "i16",
        NumberKind::I32 => "i32",
        NumberKind::U8 => "u8",
        NumberKind::U16 => "u16",
        NumberKind::U32 => "u32",
        NumberKind::F32 => "f32",
        NumberKind::F64 => "f64",
    }
}

fn width(wide: Wide) -> &'static str {
    match wide {
        Wide::I64 => "i64",
        Wide::U64 => "u64",
        Wide::I128 => "i128",
        Wide::U128 => "u128",
    }
}
