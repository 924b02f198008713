//! Shapes as JSON Schema, draft 07: what a value of one looks like on the wire.
//!
//! A schema tells the form that every reader is promised. The core takes a little more: the other names of an `alias`, and
//! plain integers where a marker is due.

mod components;

use serde_json::{Map, Value, json};

pub(crate) use components::{At, Components};

use crate::schema::{
    Body, Content, Field, Integers, Number, Presence, Shape, Tagging, TypeDecl, Types, Variant,
    Wide,
};
use crate::values::{BYTES, INT, MAX_SAFE_INTEGER, escaped};

/// A type that is only itself again ends here; that it is so, is told by the check of the bindings.
const MOST_ALIASES: usize = 64;

/// Writes the schemas of one api.
pub(crate) struct Schemas<'a> {
    types: &'a Types,
    integers: Integers,
    components: &'a Components<'a>,
}

impl<'a> Schemas<'a> {
    pub(crate) fn new(components: &'a Components<'a>) -> Self {
        let schema = components.schema();
        Schemas { types: &schema.types, integers: schema.integers, components }
    }

    /// The schemas of the declared types, by name.
    pub(crate) fn components(&self) -> Map<String, Value> {
        let written = self.components.iter().map(|(name, reference, arguments, at)| {
            (name.to_owned(), self.declaration(self.types.get(reference), arguments, at))
        });
        written.collect()
    }

    /// The schema of a shape without parameters.
    pub(crate) fn shape(&self, shape: &Shape, at: At) -> Value {
        match shape {
            Shape::Bool => json!({ "type": "boolean" }),
            Shape::Number(number) => of_number(*number),
            Shape::Integer(wide, own) => match own.unwrap_or(self.integers) {
                Integers::BigInt => marker(INT, digits(*wide)),
                Integers::Number => of_safe_integer(*wide),
            },
            Shape::String => json!({ "type": "string" }),
            Shape::Formatted(format) => json!({ "type": "string", "format": format }),
            Shape::Bytes => marker(BYTES, bytes()),
            // What the arguments of a declaration are is known here.
            Shape::Json | Shape::Param(_) => Value::Bool(true),
            Shape::Null => of_null(),
            Shape::Nullable(inner) => self.nullable(inner, at),
            Shape::Array(element) => {
                json!({ "type": "array", "items": self.shape(element, at) })
            }
            Shape::Tuple(elements) => self.tuple(elements, at),
            Shape::Map(key, value) => self.map(Some(key), value, at),
            Shape::Named(..) => match self.components.name(shape, at) {
                Some(name) => json!({ "$ref": format!("#/components/schemas/{name}") }),
                None => Value::Bool(true),
            },
        }
    }

    fn nullable(&self, inner: &Shape, at: At) -> Value {
        match inner {
            Shape::Null | Shape::Nullable(_) | Shape::Json => self.shape(inner, at),
            _ => json!({ "anyOf": [self.shape(inner, at), of_null()] }),
        }
    }

    fn tuple(&self, elements: &[Shape], at: At) -> Value {
        let length = elements.len();
        let items = match elements {
            [] => return json!({ "type": "array", "maxItems": 0 }),
            [first, rest @ ..] if rest.iter().all(|element| element == first) => {
                return json!({
                    "type": "array",
                    "items": self.shape(first, at),
                    "minItems": length,
                    "maxItems": length,
                });
            }
            _ => elements.iter().map(|element| self.shape(element, at)).collect::<Vec<_>>(),
        };
        json!({
            "type": "array",
            "items": items,
            "minItems": length,
            "maxItems": length,
            "additionalItems": false,
        })
    }

    /// Without a key any is allowed that can be written.
    fn map(&self, key: Option<&Shape>, value: &Shape, at: At) -> Value {
        let mut schema = Map::new();
        schema.insert("type".to_owned(), "object".into());
        schema.insert("additionalProperties".to_owned(), self.shape(value, at));
        let text = if at.extended { Some(json!({ "pattern": UNMARKED })) } else { None };
        let names = key.and_then(|key| self.key(key, at, MOST_ALIASES)).or(text);
        schema.extend(names.map(|names| ("propertyNames".to_owned(), names)));
        schema.into()
    }

    /// What the keys of a map are held to, if they are not just any strings.
    fn key(&self, key: &Shape, at: At, depth: usize) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        match key {
            Shape::Bool => Some(json!({ "enum": ["false", "true"] })),
            Shape::Number(Number::U8 | Number::U16 | Number::U32)
            | Shape::Integer(Wide::U64 | Wide::U128, _) => Some(json!({ "pattern": NATURAL })),
            Shape::Number(_) | Shape::Integer(..) => Some(json!({ "pattern": INTEGER })),
            Shape::Formatted(format) => Some(json!({ "format": format })),
            Shape::Named(reference, arguments) => match &self.types.get(*reference).body {
                Body::Alias(inner) => self.key(&inner.closed(arguments), at, depth),
                // Among keys even the name of a unit is escaped.
                Body::Enum(_, all)
                    if at.extended && all.iter().any(|v| v.name.starts_with('$')) =>
                {
                    let names: Vec<_> = all.iter().map(|v| name_on_wire(v.name, at)).collect();
                    Some(json!({ "enum": names }))
                }
                Body::Enum(..) => Some(self.shape(key, at)),
                Body::Object(_) => None,
            },
            _ => None,
        }
    }

    fn declaration(&self, decl: &TypeDecl, arguments: &[Shape], at: At) -> Value {
        let scope = Scope { schemas: self, arguments, at };
        let schema = match &decl.body {
            Body::Alias(shape) => scope.shape(shape),
            Body::Object(fields) => scope.object(Members::default(), fields),
            Body::Enum(tagging, variants) => scope.choice(*tagging, variants),
        };
        told(schema, decl.header.docs, decl.header.deprecated)
    }

    /// The shape that aliases lead to.
    fn resolved(&self, shape: &Shape) -> Shape {
        let mut shape = shape.clone();
        for _ in 0..MOST_ALIASES {
            let Shape::Named(reference, arguments) = &shape else { break };
            let Body::Alias(inner) = &self.types.get(*reference).body else { break };
            shape = inner.closed(arguments);
        }
        shape
    }
}

/// What the body of a declaration is written in: its type arguments, and where it stands.
struct Scope<'a> {
    schemas: &'a Schemas<'a>,
    arguments: &'a [Shape],
    at: At,
}

impl Scope<'_> {
    fn shape(&self, shape: &Shape) -> Value {
        self.schemas.shape(&shape.closed(self.arguments), self.at)
    }

    fn tuple(&self, elements: &[Shape]) -> Value {
        let elements: Vec<_> = elements.iter().map(|shape| shape.closed(self.arguments)).collect();
        self.schemas.tuple(&elements, self.at)
    }

    /// An object that has `members`, and those of the fields.
    fn object(&self, mut members: Members, fields: &[Field]) -> Value {
        for field in fields {
            let presence = field.presence(self.at.direction);
            if presence == Presence::Absent {
                continue;
            }
            if field.flatten {
                members.beside.push(self.flattened(&field.shape));
                continue;
            }
            let schema = told(self.shape(&field.shape), field.docs, field.deprecated);
            members.add(&self.name(field.name), schema, presence == Presence::Required);
        }
        members.schema()
    }

    /// What the members of a value stand among others by.
    fn flattened(&self, shape: &Shape) -> Value {
        match self.schemas.resolved(&shape.closed(self.arguments)) {
            // Its keys are not the only ones, so nothing is said of them.
            Shape::Map(_, value) => self.schemas.map(None, &value, self.at),
            _ => self.shape(shape),
        }
    }

    fn choice(&self, tagging: Tagging, variants: &[Variant]) -> Value {
        let is_plain =
            |v: &Variant| v.content == Content::Unit && v.docs.is_empty() && v.deprecated.is_none();
        if variants.is_empty() {
            return json!({ "not": {} });
        }
        if tagging == Tagging::External && variants.iter().all(is_plain) {
            let names: Vec<_> = variants.iter().map(|variant| variant.name).collect();
            return json!({ "type": "string", "enum": names });
        }
        let all: Vec<Value> = variants
            .iter()
            .map(|variant| told(self.variant(tagging, variant), variant.docs, variant.deprecated))
            .collect();
        match tagging {
            // One value may be read as several.
            Tagging::Untagged => json!({ "anyOf": all }),
            _ => json!({ "oneOf": all }),
        }
    }

    fn variant(&self, tagging: Tagging, variant: &Variant) -> Value {
        let content = self.content(&variant.content);
        match tagging {
            Tagging::External => match content {
                None => json!({ "type": "string", "const": variant.name }),
                Some(content) => {
                    let mut members = Members { closed: true, ..Members::default() };
                    members.add(&self.name(variant.name), content, true);
                    members.schema()
                }
            },
            Tagging::Internal { tag } => self.internal(self.tagged(tag, variant), variant),
            Tagging::Adjacent { tag, content: key } => {
                let mut members = self.tagged(tag, variant);
                if let Some(content) = content {
                    members.add(&self.name(key), content, true);
                }
                members.schema()
            }
            Tagging::Untagged => content.unwrap_or_else(of_null),
        }
    }

    fn internal(&self, mut members: Members, variant: &Variant) -> Value {
        match &variant.content {
            Content::Object(fields) => return self.object(members, fields),
            Content::Newtype(shape)
                if self.schemas.resolved(&shape.closed(self.arguments)) != Shape::Null =>
            {
                members.beside.push(self.flattened(shape));
            }
            // The check of the api refuses a tuple.
            Content::Unit | Content::Newtype(_) | Content::Tuple(_) => {}
        }
        members.schema()
    }

    fn tagged(&self, tag: &str, variant: &Variant) -> Members {
        let mut members = Members::default();
        members.add(&self.name(tag), json!({ "type": "string", "const": variant.name }), true);
        members
    }

    /// What is in a variant, unless there is nothing.
    fn content(&self, content: &Content) -> Option<Value> {
        match content {
            Content::Unit => None,
            Content::Newtype(shape) => Some(self.shape(shape)),
            Content::Tuple(elements) => Some(self.tuple(elements)),
            Content::Object(fields) => Some(self.object(Members::default(), fields)),
        }
    }

    fn name(&self, name: &str) -> String {
        name_on_wire(name, self.at)
    }
}

/// The members of an object while it is written.
#[derive(Default)]
struct Members {
    properties: Map<String, Value>,
    required: Vec<String>,
    /// What else is said of the same object.
    beside: Vec<Value>,
    /// Whether there are no others.
    closed: bool,
}

impl Members {
    fn add(&mut self, name: &str, schema: Value, is_required: bool) {
        self.properties.insert(name.to_owned(), schema);
        if is_required {
            self.required.push(name.to_owned());
        }
    }

    fn schema(self) -> Value {
        let mut schema = Map::new();
        schema.insert("type".to_owned(), "object".into());
        if !self.properties.is_empty() {
            schema.insert("properties".to_owned(), self.properties.into());
        }
        if !self.required.is_empty() {
            schema.insert("required".to_owned(), self.required.into());
        }
        if !self.beside.is_empty() {
            schema.insert("allOf".to_owned(), self.beside.into());
        }
        if self.closed {
            schema.insert("additionalProperties".to_owned(), false.into());
        }
        schema.into()
    }
}

/// Adds what is told about something to its schema.
fn told(schema: Value, docs: &str, deprecated: Option<&str>) -> Value {
    let Some(description) = description(docs, deprecated) else { return schema };
    let mut schema = match schema {
        // Beside a `$ref` nothing else counts.
        Value::Object(schema) if !schema.contains_key("$ref") => schema,
        Value::Object(schema) => Map::from_iter([("allOf".to_owned(), json!([schema]))]),
        _ => Map::new(),
    };
    if !description.is_empty() {
        schema.insert("description".to_owned(), description.into());
    }
    if deprecated.is_some() {
        schema.insert("deprecated".to_owned(), true.into());
    }
    schema.into()
}

/// A doc comment, and why not to use what it stands over. `None` where there is neither.
pub(crate) fn description(docs: &str, deprecated: Option<&str>) -> Option<String> {
    let docs = docs.trim();
    match deprecated.map(str::trim) {
        None => Some(docs.to_owned()).filter(|docs| !docs.is_empty()),
        Some("") => Some(docs.to_owned()),
        Some(note) if docs.is_empty() => Some(format!("Deprecated: {note}")),
        Some(note) => Some(format!("{docs}\n\nDeprecated: {note}")),
    }
}

fn name_on_wire(name: &str, at: At) -> String {
    if at.extended { escaped(name).into_owned() } else { name.to_owned() }
}

/// A key that is neither a marker nor meant to be one.
const UNMARKED: &str = "^($|[^$]|\\$\\$)";
/// An integer as a key, in digits as JavaScript writes it.
const INTEGER: &str = "^(0|-?[1-9][0-9]*)$";
/// The same without a sign.
const NATURAL: &str = "^(0|[1-9][0-9]*)$";
/// With its padding.
const BASE64: &str = "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$";

fn of_null() -> Value {
    json!({ "type": "null" })
}

fn marker(key: &str, value: Value) -> Value {
    let mut members = Members { closed: true, ..Members::default() };
    members.add(key, value, true);
    members.schema()
}

/// As long as the greatest is.
fn digits(wide: Wide) -> Value {
    let pattern = match wide {
        Wide::U64 => "^(0|[1-9][0-9]{0,19})$",
        Wide::I64 => "^(0|-?[1-9][0-9]{0,18})$",
        Wide::U128 => "^(0|[1-9][0-9]{0,38})$",
        Wide::I128 => "^(0|-?[1-9][0-9]{0,38})$",
    };
    json!({ "type": "string", "pattern": pattern })
}

fn bytes() -> Value {
    json!({
        "anyOf": [
            { "type": "string", "contentEncoding": "base64", "pattern": BASE64 },
            {
                "description": "The number of an attachment, and its size.",
                "type": "array",
                "items": [{ "type": "integer", "minimum": 1 }, { "type": "integer", "minimum": 0 }],
                "minItems": 2,
                "maxItems": 2,
                "additionalItems": false,
            },
        ],
    })
}

fn of_number(number: Number) -> Value {
    let (minimum, maximum) = match number {
        Number::I8 => (i64::from(i8::MIN), i64::from(i8::MAX)),
        Number::I16 => (i64::from(i16::MIN), i64::from(i16::MAX)),
        Number::I32 => (i64::from(i32::MIN), i64::from(i32::MAX)),
        Number::U8 => (0, i64::from(u8::MAX)),
        Number::U16 => (0, i64::from(u16::MAX)),
        Number::U32 => (0, i64::from(u32::MAX)),
        Number::F32 | Number::F64 => return json!({ "type": "number" }),
    };
    json!({ "type": "integer", "minimum": minimum, "maximum": maximum })
}

fn of_safe_integer(wide: Wide) -> Value {
    let most = MAX_SAFE_INTEGER as i64;
    let least = match wide {
        Wide::U64 | Wide::U128 => 0,
        Wide::I64 | Wide::I128 => -most,
    };
    json!({ "type": "integer", "minimum": least, "maximum": most })
}
