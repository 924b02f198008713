//! Shapes as JSON, for a page to check values with.

use std::collections::HashMap;

use ipc_core::schema::{
    Body, Content, Direction, Field, Integers, Presence, Shape, Tagging, TypeRef, Types, Variant,
};
use serde_json::{Value, json};

/// Converts shapes, and collects their declarations.
#[derive(Debug)]
pub struct Described<'a> {
    types: &'a Types,
    integers: Integers,
    known: HashMap<TypeRef, usize>,
    declarations: Vec<Value>,
}

impl<'a> Described<'a> {
    /// Creates a converter for shapes of these types.
    pub fn new(types: &'a Types, integers: Integers) -> Self {
        Described { types, integers, known: HashMap::new(), declarations: Vec::new() }
    }

    /// Converts a shape into a word, or into an object with a single member named after its kind.
    /// The number of a declaration refers to it.
    pub fn shape(&mut self, shape: &Shape) -> Value {
        match shape {
            Shape::Bool => json!("boolean"),
            Shape::Number(_) => json!("number"),
            Shape::Integer(_, own) => match own.unwrap_or(self.integers) {
                Integers::BigInt => json!("bigint"),
                Integers::Number => json!("number"),
            },
            Shape::Formatted("date-time") => json!("date"),
            Shape::String | Shape::Formatted(_) => json!("string"),
            Shape::Bytes => json!("bytes"),
            Shape::Json => json!("json"),
            Shape::Null => json!("null"),
            Shape::Nullable(inner) | Shape::Patch(inner) => {
                json!({ "nullable": self.shape(inner) })
            }
            Shape::Array(inner) => json!({ "array": self.shape(inner) }),
            Shape::Tuple(elements) => json!({ "tuple": self.shapes(elements) }),
            Shape::Map(_, value) => json!({ "map": self.shape(value) }),
            Shape::Named(reference, arguments) => {
                json!({ "named": self.declaration(*reference), "arguments": self.shapes(arguments) })
            }
            Shape::Param(nth) => json!({ "param": nth }),
            other => panic!("`{other:?}` has no description yet; add it to `described.rs`"),
        }
    }

    /// Returns the collected declarations, by number.
    pub fn declarations(self) -> Vec<Value> {
        self.declarations
    }

    fn shapes(&mut self, shapes: &[Shape]) -> Vec<Value> {
        shapes.iter().map(|shape| self.shape(shape)).collect()
    }

    fn declaration(&mut self, reference: TypeRef) -> usize {
        if let Some(known) = self.known.get(&reference) {
            return *known;
        }
        let number = self.declarations.len();
        self.known.insert(reference, number);
        self.declarations.push(Value::Null);
        let types = self.types;
        let body = match &types.get(reference).body {
            Body::Alias(shape) => json!({ "alias": self.shape(shape) }),
            Body::Object(fields) => json!({ "object": self.fields(fields) }),
            Body::Enum(tagging, variants) => {
                let variants: Vec<_> = variants.iter().map(|one| self.variant(one)).collect();
                json!({ "tagging": tagging_of(*tagging), "variants": variants })
            }
            other => panic!("`{other:?}` has no description yet; add it to `described.rs`"),
        };
        self.declarations[number] = body;
        number
    }

    /// Converts the members sent by Rust.
    fn fields(&mut self, fields: &[Field]) -> Vec<Value> {
        let sent = fields.iter().filter(|field| field.output != Presence::Absent);
        let field = |field: &Field| {
            json!({
                "name": field.name,
                "shape": self.shape(field.shape(Direction::Output)),
                "required": field.output == Presence::Required,
                "flatten": field.flatten,
            })
        };
        sent.map(field).collect()
    }

    fn variant(&mut self, variant: &Variant) -> Value {
        let content = match &variant.content {
            Content::Unit => json!("unit"),
            Content::Newtype(shape) => json!({ "value": self.shape(shape) }),
            Content::Tuple(shapes) => json!({ "value": { "tuple": self.shapes(shapes) } }),
            Content::Object(fields) => json!({ "object": self.fields(fields) }),
        };
        json!({ "name": variant.name, "content": content })
    }
}

fn tagging_of(tagging: Tagging) -> Value {
    match tagging {
        Tagging::External => json!({ "external": true }),
        Tagging::Internal { tag } => json!({ "tag": tag }),
        Tagging::Adjacent { tag, content } => json!({ "tag": tag, "content": content }),
        Tagging::Untagged => json!({}),
    }
}
