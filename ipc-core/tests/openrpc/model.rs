//! Hand-written payloads, as `#[payload]` would generate them, and apis with sample values.

use ipc_core::schema::{
    ApiSchema, Argument, CommandSchema, Content, Delivery, EventSchema, EventSource, Field, Flow,
    Header, Integers, Location, Presence, Reads, Shape, Types, Variant,
};
use ipc_core::values::{Values, command_is_extended, event_is_extended};
use ipc_core::{Payload, decode, encode, openrpc};
use serde::Serialize;
use serde_json::Value;

use crate::golden;

/// Declares a type that derives serde's traits.
macro_rules! payload {
    ($(#[doc = $docs:literal])? $ty:ident, $body:expr) => {
        impl ipc_core::Payload for $ty {
            fn shape(types: &mut ipc_core::schema::Types) -> ipc_core::schema::Shape {
                let header = $crate::model::header(stringify!($ty), concat!($($docs)?));
                let identity = std::any::TypeId::of::<$ty>();
                let body: fn(&mut ipc_core::schema::Types) -> ipc_core::schema::Body = $body;
                let reference = types.declare(identity, header, &[], body);
                ipc_core::schema::Shape::Named(reference, Vec::new())
            }
        }
    };
}

pub(crate) use payload;

pub(crate) fn header(name: &'static str, docs: &'static str) -> Header {
    let location = Location { file: "src/notes.rs", line: 1, column: 1, module: "notes" };
    Header { name, docs: docs.trim_ascii(), deprecated: None, location }
}

/// A field without attributes.
pub(crate) fn field<T: Payload>(types: &mut Types, name: &'static str) -> Field {
    Field {
        name,
        aliases: &[],
        docs: "",
        deprecated: None,
        shape: T::shape(types),
        output: Presence::Required,
        input: Presence::of::<T>(),
        flatten: false,
    }
}

/// A field with `#[serde(default)]`.
pub(crate) fn defaulted<T: Payload>(types: &mut Types, name: &'static str) -> Field {
    Field { input: Presence::Optional, ..field::<T>(types, name) }
}

/// A field with `#[serde(flatten)]`.
pub(crate) fn flattened<T: Payload>(types: &mut Types, name: &'static str) -> Field {
    Field { flatten: true, ..field::<T>(types, name) }
}

pub(crate) fn variant(name: &'static str, content: Content) -> Variant {
    Variant { name, aliases: &[], docs: "", deprecated: None, content, reads: Reads::Named }
}

pub(crate) fn event(header: Header, sender: EventSource, payload: Shape) -> EventSchema {
    EventSchema { header, sender, delivery: Delivery::default(), payload }
}

/// An api with sample values of its types.
pub(crate) struct Set {
    pub(crate) schema: ApiSchema,
    samples: Vec<Sample>,
}

/// The sample texts of a schema in the document.
#[derive(Serialize)]
struct Sample {
    /// The kind of the entry with the schemas: `method` or `event`.
    of: &'static str,
    /// The entry with the schema of values to Rust.
    reads: &'static str,
    /// The entry with the schema of values from Rust.
    writes: &'static str,
    /// Texts that Rust writes and reads.
    written: Vec<Value>,
    /// Texts that Rust reads, but does not write.
    read: Vec<Value>,
    /// Texts that Rust refuses.
    refused: Vec<Value>,
}

/// The texts for a check against a type, as JSON.
#[derive(Default)]
pub(crate) struct Texts<'a> {
    pub(crate) read: &'a [&'a str],
    pub(crate) refused: &'a [&'a str],
}

pub(crate) fn refused<'a>(refused: &'a [&'a str]) -> Texts<'a> {
    Texts { read: &[], refused }
}

impl Set {
    pub(crate) fn new(integers: Integers) -> Self {
        let schema = ApiSchema { integers, ..ApiSchema::default() };
        Set { schema, samples: Vec::new() }
    }

    pub(crate) fn command(&mut self, command: CommandSchema) {
        self.schema.commands.push(command);
    }

    /// Adds a command that returns its argument.
    pub(crate) fn echo<T: Payload>(
        &mut self,
        name: &'static str,
        written: &[T],
        texts: &Texts<'_>,
    ) {
        let shape = T::shape(&mut self.schema.types);
        let value = Argument {
            name: "value",
            docs: "",
            shape: shape.clone(),
            optional: false,
            flow: Flow::Value,
        };
        let command = CommandSchema {
            header: header(name, ""),
            arguments: vec![value],
            result: shape,
            streams: false,
            error: None,
        };
        let extended = command_is_extended(&self.schema, &command);
        self.schema.commands.push(command);
        self.sample("method", name, extended, written, texts);
    }

    /// Adds an event that both sides send.
    pub(crate) fn event<T: Payload>(&mut self, header: Header, written: &[T], texts: &Texts<'_>) {
        let payload = T::shape(&mut self.schema.types);
        let event = self::event(header, EventSource::Both, payload);
        let extended = event_is_extended(&self.schema, &event);
        self.schema.events.push(event);
        self.sample("event", header.name, extended, written, texts);
    }

    fn sample<T: Payload>(
        &mut self,
        of: &'static str,
        name: &'static str,
        extended: bool,
        written: &[T],
        texts: &Texts<'_>,
    ) {
        let values = Values { integers: self.schema.integers, extended, ..Values::PLAIN };
        let reads = |text: &str| decode::payload::<T>(text, &values);
        let written = written.iter().map(|value| {
            let text = String::from_utf8(encode::to_vec(value, &values).unwrap()).unwrap();
            reads(&text).unwrap_or_else(|error| panic!("{name} does not read {text}: {error}"));
            text
        });
        let written = parsed(written);
        let read = parsed(texts.read.iter().inspect(|text| {
            reads(text).unwrap_or_else(|error| panic!("{name} does not read {text}: {error}"));
        }));
        let refused = parsed(texts.refused.iter().inspect(|text| {
            assert!(reads(text).is_err(), "{name} reads {text}");
        }));
        self.samples.push(Sample { of, reads: name, writes: name, written, read, refused });
    }

    /// Compares the document and the values with their golden files.
    pub(crate) fn check(&self, name: &str) {
        let info = openrpc::Info { title: name, version: "1.0.0" };
        golden::check(&format!("{name}.json"), &openrpc::document(&self.schema, info));
        golden::check(&format!("{name}.samples.json"), &self.samples);
    }
}

fn parsed(texts: impl Iterator<Item = impl AsRef<str>>) -> Vec<Value> {
    texts.map(|text| serde_json::from_str(text.as_ref()).unwrap()).collect()
}
