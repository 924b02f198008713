//! Whether the JSON of one type can be read as another: what tells the variants of an untagged enum apart.
//!
//! JavaScript has one kind of number, and serde's buffer reads bytes as a string and a list as bytes, so those overlap too.
//! Where it is not known, they do.

use super::MOST_ALIASES;
use crate::schema::{Body, Content, Field, Presence, Shape, Tagging, Types, Variant};

/// What JSON a value may be, one level deep.
pub(super) enum Form {
    Null,
    Bool,
    Number,
    Text,
    Literal(&'static str),
    Bytes,
    List(Shape),
    Tuple(Vec<Shape>),
    Map(Shape),
    Object(Vec<Member>),
    Any,
}

pub(super) struct Member {
    name: &'static str,
    aliases: &'static [&'static str],
    /// Whether a reader asks for it.
    required: bool,
    /// Whether a writer always has it.
    present: bool,
    value: Value,
}

enum Value {
    Literal(&'static str),
    Shape(Shape),
}

/// The forms of what is in a variant.
pub(super) fn of_content(types: &Types, content: &Content, arguments: &[Shape]) -> Vec<Form> {
    forms_of_content(types, content, arguments, MOST_ALIASES)
}

/// Whether something that is written in one of the forms `writer` can be read as one of `reader`.
pub(super) fn any(types: &Types, reader: &[Form], writer: &[Form]) -> bool {
    any_below(types, reader, writer, DEPTH)
}

/// Deeper than types are told apart.
const DEPTH: usize = 8;

fn any_below(types: &Types, reader: &[Form], writer: &[Form], depth: usize) -> bool {
    reader.iter().any(|reader| writer.iter().any(|writer| overlap(types, reader, writer, depth)))
}

fn shapes_overlap(types: &Types, reader: &Shape, writer: &Shape, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return true };
    let of = |shape| forms(types, shape, MOST_ALIASES);
    any_below(types, &of(reader), &of(writer), depth)
}

fn overlap(types: &Types, reader: &Form, writer: &Form, depth: usize) -> bool {
    let same = |reader: &Shape, writer: &Shape| shapes_overlap(types, reader, writer, depth);
    match (reader, writer) {
        (Form::Any, _) | (_, Form::Any) => true,
        (Form::Null, Form::Null) | (Form::Bool, Form::Bool) | (Form::Number, Form::Number) => true,
        (Form::Literal(reader), Form::Literal(writer)) => reader == writer,
        (
            Form::Text | Form::Literal(_) | Form::Bytes,
            Form::Text | Form::Literal(_) | Form::Bytes,
        ) => true,
        (Form::Bytes, Form::List(element)) => {
            same(&Shape::Number(crate::schema::Number::U8), element)
        }
        // The empty list is a list of anything.
        (Form::List(_), Form::List(_)) => true,
        (Form::List(element), Form::Tuple(elements)) => {
            elements.iter().all(|writer| same(element, writer))
        }
        (Form::Tuple(elements), Form::List(element)) => {
            elements.iter().all(|reader| same(reader, element))
        }
        (Form::Tuple(reader), Form::Tuple(writer)) => {
            reader.len() == writer.len()
                && reader.iter().zip(writer).all(|(reader, writer)| same(reader, writer))
        }
        (Form::Map(_), Form::Map(_)) => true,
        (Form::Map(value), Form::Object(members)) => {
            members.iter().filter(|member| member.present).all(|member| match &member.value {
                Value::Shape(writer) => same(value, writer),
                Value::Literal(_) => same(value, &Shape::String),
            })
        }
        (Form::Object(members), Form::Map(value)) => {
            members.iter().filter(|member| member.required).all(|member| match &member.value {
                Value::Shape(reader) => same(reader, value),
                Value::Literal(_) => same(&Shape::String, value),
            })
        }
        (Form::Object(reader), Form::Object(writer)) => objects(types, reader, writer, depth),
        _ => false,
    }
}

/// serde passes over members that it does not know.
fn objects(types: &Types, reader: &[Member], writer: &[Member], depth: usize) -> bool {
    reader.iter().all(|wanted| {
        let by_name =
            |given: &&Member| given.name == wanted.name || wanted.aliases.contains(&given.name);
        match writer.iter().find(by_name) {
            None => !wanted.required,
            Some(given) => {
                let fits = match (&wanted.value, &given.value) {
                    (Value::Literal(wanted), Value::Literal(given)) => wanted == given,
                    (Value::Shape(wanted), Value::Shape(given)) => {
                        shapes_overlap(types, wanted, given, depth)
                    }
                    (Value::Shape(shape), Value::Literal(_))
                    | (Value::Literal(_), Value::Shape(shape)) => {
                        shapes_overlap(types, &Shape::String, shape, depth)
                    }
                };
                fits || !wanted.required && !given.present
            }
        }
    })
}

fn forms(types: &Types, shape: &Shape, depth: usize) -> Vec<Form> {
    let Some(depth) = depth.checked_sub(1) else { return vec![Form::Any] };
    vec![match shape {
        Shape::Null => Form::Null,
        Shape::Bool => Form::Bool,
        Shape::Number(_) | Shape::Integer(..) => Form::Number,
        Shape::String | Shape::Formatted(_) => Form::Text,
        Shape::Bytes => Form::Bytes,
        Shape::Array(element) => Form::List((**element).clone()),
        Shape::Tuple(elements) => Form::Tuple(elements.clone()),
        Shape::Map(_, value) => Form::Map((**value).clone()),
        Shape::Json | Shape::Param(_) => Form::Any,
        Shape::Nullable(inner) => {
            let mut forms = forms(types, inner, depth);
            forms.push(Form::Null);
            return forms;
        }
        Shape::Named(reference, arguments) => {
            return match &types.get(*reference).body {
                Body::Alias(shape) => forms(types, &shape.closed(arguments), depth),
                Body::Object(fields) => vec![object(Vec::new(), fields, arguments)],
                Body::Enum(tagging, variants) => variants
                    .iter()
                    .flat_map(|variant| of_variant(types, *tagging, variant, arguments, depth))
                    .collect(),
            };
        }
    }]
}

fn of_variant(
    types: &Types,
    tagging: Tagging,
    variant: &Variant,
    arguments: &[Shape],
    depth: usize,
) -> Vec<Form> {
    let literal = |name| Member {
        name,
        aliases: &[],
        required: true,
        present: true,
        value: Value::Literal(variant.name),
    };
    match (tagging, &variant.content) {
        (Tagging::Untagged, content) => forms_of_content(types, content, arguments, depth),
        (Tagging::External, Content::Unit) => vec![Form::Literal(variant.name)],
        (Tagging::External, content) => {
            vec![Form::Object(vec![with_content(variant.name, content, arguments)])]
        }
        (Tagging::Internal { tag }, Content::Object(fields)) => {
            vec![object(vec![literal(tag)], fields, arguments)]
        }
        (Tagging::Internal { tag }, _) => vec![Form::Object(vec![literal(tag)])],
        (Tagging::Adjacent { tag, .. }, Content::Unit) => vec![Form::Object(vec![literal(tag)])],
        (Tagging::Adjacent { tag, content: name }, content) => {
            vec![Form::Object(vec![literal(tag), with_content(name, content, arguments)])]
        }
    }
}

fn forms_of_content(
    types: &Types,
    content: &Content,
    arguments: &[Shape],
    depth: usize,
) -> Vec<Form> {
    match content {
        Content::Unit => vec![Form::Null],
        Content::Newtype(shape) => forms(types, &shape.closed(arguments), depth),
        Content::Tuple(shapes) => {
            vec![Form::Tuple(shapes.iter().map(|shape| shape.closed(arguments)).collect())]
        }
        Content::Object(fields) => vec![object(Vec::new(), fields, arguments)],
    }
}

fn with_content(name: &'static str, content: &Content, arguments: &[Shape]) -> Member {
    let shape = match content {
        Content::Newtype(shape) => shape.closed(arguments),
        Content::Tuple(shapes) => {
            Shape::Tuple(shapes.iter().map(|shape| shape.closed(arguments)).collect())
        }
        Content::Unit | Content::Object(_) => Shape::Json,
    };
    Member { name, aliases: &[], required: true, present: true, value: Value::Shape(shape) }
}

/// What is flattened in it may add members, which only makes it harder to read.
fn object(mut members: Vec<Member>, fields: &[Field], arguments: &[Shape]) -> Form {
    let named = fields.iter().filter(|field| !field.flatten);
    members.extend(named.filter(|field| field.input != Presence::Absent).map(|field| Member {
        name: field.name,
        aliases: field.aliases,
        required: field.input == Presence::Required,
        present: field.output == Presence::Required,
        value: Value::Shape(field.shape.closed(arguments)),
    }));
    Form::Object(members)
}
