//! What two ends have to agree on: each command, event, request and type as one line, and a fingerprint of all of them. Docs,
//! places, the order of lists, of members and of variants, and the names of type parameters, which are told by their places,
//! are no part of it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::direction::Directions;
use crate::schema::{
    ApiSchema, Body, CommandSchema, Content, Direction, EventSchema, EventSource, Field, Flow,
    Integers, Number, Presence, RequestSchema, Shape, Tagging, TypeDecl, Types, Variant, Wide,
};

/// The signatures of an api.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contract {
    entries: BTreeMap<String, String>,
    fingerprint: String,
}

/// What tells two contracts apart.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Differences {
    /// What only the core has.
    pub added: Vec<Added>,
    /// What only the page has.
    pub removed: Vec<Removed>,
    /// What both have, and not the same.
    pub changed: Vec<Changed>,
}

/// An entry that only the core has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Added {
    /// What it is, and its name: `command save_note`.
    pub name: String,
    /// Its signature.
    pub core: String,
}

/// An entry that only the page has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Removed {
    /// What it is, and its name.
    pub name: String,
    /// Its signature.
    pub page: String,
}

/// An entry that is not the same at both ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    /// What it is, and its name.
    pub name: String,
    /// Its signature as the page knows it.
    pub page: String,
    /// Its signature in the core.
    pub core: String,
}

impl Contract {
    /// The signatures of an api.
    pub fn of(schema: &ApiSchema) -> Self {
        let writer = Writer { types: &schema.types, integers: schema.integers };
        let directions = Directions::of(schema);
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
                .filter(|way| used(*way))
                .collect();
            if !directions.is_empty() {
                entries
                    .insert(format!("type {}", decl.header.name), writer.ways(decl, &directions));
            }
        }
        let fingerprint = fingerprint(&entries);
        Contract { entries, fingerprint }
    }

    /// Tells this contract from others: 16 hexadecimal digits.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// The signature of each command, event, request and type, by what it is and its name: `command save_note`.
    pub fn entries(&self) -> &BTreeMap<String, String> {
        &self.entries
    }

    /// What tells the contract that a page has from this one.
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
    /// Whether the two are the same.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty()
    }
}

/// FNV-1a, of 64 bits: the same on every machine, and in every version of Rust.
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
            EventSource::Backend => "from the core",
            EventSource::Page => "from pages",
            EventSource::Both => "from both",
        };
        let delivery: String = event.delivery.words().map(|word| format!(", {word}")).collect();
        format!("{sender}{delivery}: {}", self.shape(&event.payload))
    }

    /// A type as it is sent, and as it is read where that is another.
    fn ways(&self, decl: &TypeDecl, directions: &[Direction]) -> String {
        let params = if decl.params.is_empty() {
            String::new()
        } else {
            // By place: their names are no part of what goes over the wire, and could be those of types.
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
                choices.sort();
                choices.join(" | ")
            }
        }
    }

    fn choice(&self, tagging: Tagging, variant: &Variant, direction: Direction) -> String {
        let name = format!("{:?}", variant.name);
        let content = match &variant.content {
            Content::Unit => None,
            Content::Newtype(shape) => Some(self.shape(shape)),
            Content::Tuple(shapes) => Some(self.tuple(shapes)),
            Content::Object(fields) => Some(object(&self.members(fields, direction))),
        };
        match (tagging, content) {
            (Tagging::External, None) => name,
            (Tagging::External, Some(content)) => {
                object(&[format!("{}: {content}", key(variant.name))])
            }
            (Tagging::Internal { tag } | Tagging::Adjacent { tag, .. }, None) => {
                object(&[format!("{}: {name}", key(tag))])
            }
            (Tagging::Internal { tag }, Some(content)) => {
                let tag = format!("{}: {name}", key(tag));
                match &variant.content {
                    Content::Object(fields) => {
                        let members = self.members(fields, direction);
                        object(&[tag].into_iter().chain(members).collect::<Vec<_>>())
                    }
                    _ => format!("{} & {content}", object(&[tag])),
                }
            }
            (Tagging::Adjacent { tag, content: held }, Some(content)) => {
                object(&[format!("{}: {name}", key(tag)), format!("{}: {content}", key(held))])
            }
            (Tagging::Untagged, content) => content.unwrap_or_else(|| "null".to_owned()),
        }
    }

    fn members(&self, fields: &[Field], direction: Direction) -> Vec<String> {
        let there = fields.iter().filter(|field| field.presence(direction) != Presence::Absent);
        let mut members: Vec<String> = there
            .map(|field| {
                let shape = self.shape(&field.shape);
                match (field.flatten, field.presence(direction)) {
                    (true, _) => format!("...{shape}"),
                    (false, Presence::Optional) => format!("{}?: {shape}", key(field.name)),
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
            Shape::Nullable(inner) => format!("{} | null", self.shape(inner)),
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

/// The name of a member. Nobody takes for two members what is one with a strange name.
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

fn numeral(number: Number) -> &'static str {
    match number {
        Number::I8 => "i8",
        Number::I16 => "i16",
        Number::I32 => "i32",
        Number::U8 => "u8",
        Number::U16 => "u16",
        Number::U32 => "u32",
        Number::F32 => "f32",
        Number::F64 => "f64",
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
