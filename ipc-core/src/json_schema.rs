//! Shapes as JSON Schema, draft 07, which describes their values on the wire.
//!
//! A schema describes the form that every reader can rely on. Rust accepts a little more: the
//! aliases of members, unknown tags of an enum with `#[serde(other)]`, and plain integers in place of
//! markers.

mod components;

use serde_json::{Map, Value, json};

pub(crate) use components::{At, Components};

use crate::schema::{
    Body, Content, Direction, Field, Integers, NumberKind, Reads, Shape, Tagging, TypeDecl, Types,
    Variant, Wide,
};
use crate::values::{BYTES, INT, MAX_SAFE_INTEGER, escaped};
use crate::view::{self, VariantForm, View};

/// A writer of the schemas of an api.
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

    /// Returns the schemas of the declared types, by name.
    pub(crate) fn components(&self) -> Map<String, Value> {
        let written = self.components.iter().map(|(name, reference, arguments, at)| {
            (name.to_owned(), self.declaration(self.types.get(reference), arguments, at))
        });
        written.collect()
    }

    /// Returns the schema of a shape without parameters.
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
            // `Param` does not occur: the caller has closed the parameters.
            Shape::Json | Shape::Param(_) => Value::Bool(true),
            Shape::Null => of_null(),
            Shape::Nullable(inner) | Shape::Patch(inner) => self.nullable(inner, at),
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
            Shape::Null | Shape::Nullable(_) | Shape::Patch(_) | Shape::Json => {
                self.shape(inner, at)
            }
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

    /// Returns the schema of a map. Without a `key`, any key is allowed.
    fn map(&self, key: Option<&Shape>, value: &Shape, at: At) -> Value {
        let mut schema = Map::new();
        schema.insert("type".to_owned(), "object".into());
        schema.insert("additionalProperties".to_owned(), self.shape(value, at));
        let text = if at.extended { Some(json!({ "pattern": UNMARKED })) } else { None };
        let names = key.and_then(|key| self.key(key, at)).or(text);
        schema.extend(names.map(|names| ("propertyNames".to_owned(), names)));
        schema.into()
    }

    /// Returns the schema of the keys of a map; `None` for any string.
    fn key(&self, key: &Shape, at: At) -> Option<Value> {
        match self.types.view(key) {
            View::Plain(shape) => plain_key(&shape),
            // Even the name of a unit variant is escaped as a key.
            View::Enum(_, all, _) if all.iter().any(|v| v.reads != Reads::Named) => None,
            View::Enum(_, all, _) if at.extended && all.iter().any(|v| v.name.starts_with('$')) => {
                let names: Vec<_> = all.iter().map(|v| name_on_wire(v.name, at)).collect();
                Some(json!({ "enum": names }))
            }
            View::Enum(..) => Some(self.shape(&self.types.resolved(key), at)),
            View::Object(..) | View::Endless => None,
        }
    }

    fn declaration(&self, decl: &TypeDecl, arguments: &[Shape], at: At) -> Value {
        let scope = Scope { schemas: self, arguments, at };
        let schema = match &decl.body {
            Body::Alias(shape) => scope.shape(shape),
            Body::Object(fields) => scope.object(Members::default(), fields),
            Body::Enum(tagging, variants) => scope.choice(*tagging, variants),
        };
        described(schema, decl.header.docs, decl.header.deprecated)
    }
}

fn plain_key(shape: &Shape) -> Option<Value> {
    match shape {
        Shape::Bool => Some(json!({ "enum": ["false", "true"] })),
        Shape::Number(NumberKind::U8 | NumberKind::U16 | NumberKind::U32)
        | Shape::Integer(Wide::U64 | Wide::U128, _) => Some(json!({ "pattern": NATURAL })),
        Shape::Number(_) | Shape::Integer(..) => Some(json!({ "pattern": INTEGER })),
        Shape::Formatted(format) => Some(json!({ "format": format })),
        _ => None,
    }
}

/// The context of a declaration's body: its type arguments, direction and form.
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

    /// Returns the schema of an object with `members` and the fields.
    fn object(&self, mut members: Members, fields: &[Field]) -> Value {
        for member in view::members(fields, self.arguments, self.at.direction) {
            let view::Member { field, shape, is_required } = member;
            if field.flatten {
                members.all_of.extend(self.flattened(&shape));
                continue;
            }
            let schema = self.schemas.shape(&shape, self.at);
            let schema = described(schema, field.docs, field.deprecated);
            members.add(&self.name(field.name), schema, is_required);
        }
        members.schema()
    }

    /// Returns the schema of a value whose members are among others; `None` for `null`, which has no
    /// members.
    fn flattened(&self, shape: &Shape) -> Option<Value> {
        match &*self.schemas.types.resolved(shape) {
            Shape::Null => None,
            // The object has other keys too, so the keys of the map are not checked.
            Shape::Map(_, value) => Some(self.schemas.map(None, value, self.at)),
            _ => Some(self.schemas.shape(shape, self.at)),
        }
    }

    fn choice(&self, tagging: Tagging, variants: &[Variant]) -> Value {
        let is_plain =
            |v: &Variant| v.content == Content::Unit && v.docs.is_empty() && v.deprecated.is_none();
        if variants.is_empty() {
            return json!({ "not": {} });
        }
        let is_open = variants.iter().any(|variant| variant.reads != Reads::Named);
        let reads_any = self.at.direction == Direction::Input
            && tagging == Tagging::External
            && variants.iter().any(|variant| variant.reads == Reads::AnyName);
        if tagging == Tagging::External && variants.iter().all(is_plain) && !is_open {
            let names: Vec<_> = variants.iter().map(|variant| variant.name).collect();
            return json!({ "type": "string", "enum": names });
        }
        let mut all: Vec<Value> = variants
            .iter()
            .map(|variant| {
                described(self.variant(tagging, variant), variant.docs, variant.deprecated)
            })
            .collect();
        if reads_any {
            all.push(json!({ "type": "string" }));
        }
        // A value can match several variants.
        if tagging == Tagging::Untagged || is_open {
            json!({ "anyOf": all })
        } else {
            json!({ "oneOf": all })
        }
    }

    fn variant(&self, tagging: Tagging, variant: &Variant) -> Value {
        let name = json!({ "type": "string", "const": variant.name });
        let object = match variant.form(tagging) {
            VariantForm::Name => return name,
            VariantForm::Content(content) => return self.content(content).unwrap_or_else(of_null),
            VariantForm::Object(object) => object,
        };
        let mut members = Members { closed: object.tag.is_none(), ..Members::default() };
        if let Some(tag) = object.tag {
            members.add(&self.name(tag), name, true);
        }
        if let Some((key, content)) = object.member {
            members.add(&self.name(key), self.content(content).unwrap_or_else(of_null), true);
        }
        match object.merged {
            Content::Object(fields) => return self.object(members, fields),
            Content::Newtype(shape) => {
                members.all_of.extend(self.flattened(&shape.closed(self.arguments)));
            }
            // `check_round_trip` refuses a tuple.
            Content::Unit | Content::Tuple(_) => {}
        }
        members.schema()
    }

    /// Returns the schema of a content, unless the content is empty.
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

/// The members of an object under construction.
#[derive(Default)]
struct Members {
    properties: Map<String, Value>,
    required: Vec<String>,
    /// Further schemas of the same object.
    all_of: Vec<Value>,
    /// True if the object has no other members.
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
        if !self.all_of.is_empty() {
            schema.insert("allOf".to_owned(), self.all_of.into());
        }
        if self.closed {
            schema.insert("additionalProperties".to_owned(), false.into());
        }
        schema.into()
    }
}

/// Adds docs and deprecation to a schema.
fn described(schema: Value, docs: &str, deprecated: Option<&str>) -> Value {
    let Some(description) = description(docs, deprecated) else { return schema };
    let mut schema = match schema {
        // A reader ignores everything next to a `$ref`.
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

/// Returns a doc comment with its deprecation note; `None` without either.
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

/// A key outside of the namespace of markers.
const UNMARKED: &str = "^($|[^$]|\\$\\$)";
/// An integer as a key, in the digits of JavaScript.
const INTEGER: &str = "^(0|-?[1-9][0-9]*)$";
/// An integer without a sign.
const NATURAL: &str = "^(0|[1-9][0-9]*)$";
/// Base64 with padding.
const BASE64: &str = "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$";

fn of_null() -> Value {
    json!({ "type": "null" })
}

fn marker(key: &str, value: Value) -> Value {
    let mut members = Members { closed: true, ..Members::default() };
    members.add(key, value, true);
    members.schema()
}

/// Returns the schema of the digits of an integer, which bounds their number.
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

fn of_number(number: NumberKind) -> Value {
    let (minimum, maximum) = match number {
        NumberKind::I8 => (i64::from(i8::MIN), i64::from(i8::MAX)),
        NumberKind::I16 => (i64::from(i16::MIN), i64::from(i16::MAX)),
        NumberKind::I32 => (i64::from(i32::MIN), i64::from(i32::MAX)),
        NumberKind::U8 => (0, i64::from(u8::MAX)),
        NumberKind::U16 => (0, i64::from(u16::MAX)),
        NumberKind::U32 => (0, i64::from(u32::MAX)),
        NumberKind::F32 | NumberKind::F64 => return json!({ "type": "number" }),
    };
    json!({ "type": "integer", "minimum": minimum, "maximum": maximum })
}

fn of_safe_integer(wide: Wide) -> Value {
    let max = MAX_SAFE_INTEGER as i64;
    let min = match wide {
        Wide::U64 | Wide::U128 => 0,
        Wide::I64 | Wide::I128 => -max,
    };
    json!({ "type": "integer", "minimum": min, "maximum": max })
}
