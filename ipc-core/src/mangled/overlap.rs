//! Whether the JSON of one type can be read as another: what tells the variants of an untagged enum apart.
//!
//! It is asked of serde's buffer, which knows less than the types: JavaScript has one kind of number, a string is read from
//! bytes, bytes from a list, and a struct from a list of its fields. Where it is not known, types overlap.

use super::MOST_ALIASES;
use crate::schema::{Body, Content, Field, Number, Presence, Shape, Tagging, Types, Variant};

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
    Object(Object),
    Any,
}

/// The members of an object.
#[derive(Default)]
pub(super) struct Object {
    members: Vec<Member>,
    /// Whether it may have others, of which nothing is known.
    open: bool,
    /// Whether it is read from a list of its members too.
    by_place: bool,
}

struct Member {
    name: &'static str,
    aliases: &'static [&'static str],
    /// Of what is read: whether it has to be there. Of what is written: whether it always is.
    certain: bool,
    value: Value,
}

enum Value {
    Literal(&'static str),
    Shape(Shape),
}

/// For what the forms of a type are asked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Reader,
    Writer,
}

/// Compares forms, and remembers what it has compared.
pub(super) struct Overlap<'a> {
    types: &'a Types,
    known: Vec<(Shape, Shape, bool)>,
}

impl<'a> Overlap<'a> {
    pub(super) fn new(types: &'a Types) -> Self {
        Overlap { types, known: Vec::new() }
    }

    /// The forms of what is in a variant.
    pub(super) fn forms_of(&self, content: &Content, arguments: &[Shape], side: Side) -> Vec<Form> {
        self.content(content, arguments, side, MOST_ALIASES)
    }

    /// Whether something that is written in one of the forms `writer` can be read as one of `reader`.
    pub(super) fn any(&mut self, reader: &[Form], writer: &[Form]) -> bool {
        reader.iter().any(|reader| writer.iter().any(|writer| self.forms_overlap(reader, writer)))
    }

    fn shapes(&mut self, reader: &Shape, writer: &Shape) -> bool {
        let same = |known: &&(Shape, Shape, bool)| known.0 == *reader && known.1 == *writer;
        if let Some((_, _, overlap)) = self.known.iter().find(same) {
            return *overlap;
        }
        // What comes back to itself overlaps unless something else tells it apart.
        let at = self.known.len();
        self.known.push((reader.clone(), writer.clone(), true));
        let readers = self.shape(reader, Side::Reader, MOST_ALIASES);
        let writers = self.shape(writer, Side::Writer, MOST_ALIASES);
        let overlap = self.any(&readers, &writers);
        self.known[at].2 = overlap;
        overlap
    }

    fn forms_overlap(&mut self, reader: &Form, writer: &Form) -> bool {
        use Form::{Any, Bool, Bytes, List, Literal, Map, Null, Object, Text, Tuple};
        match (reader, writer) {
            (Any, _) | (_, Any) => true,
            (Null, Null) | (Bool, Bool) | (Form::Number, Form::Number) => true,
            (Literal(reader), Literal(writer)) => reader == writer,
            (Text | Literal(_) | Bytes, Text | Literal(_) | Bytes) => true,
            (Bytes, List(element)) => self.shapes(&Shape::Number(Number::U8), element),
            (Bytes, Tuple(elements)) => {
                elements.iter().all(|element| self.shapes(&Shape::Number(Number::U8), element))
            }
            // The empty list is a list of anything.
            (List(_), List(_)) => true,
            (List(element), Tuple(elements)) => {
                elements.iter().all(|writer| self.shapes(element, writer))
            }
            (Tuple(elements), List(element)) => {
                elements.iter().all(|reader| self.shapes(reader, element))
            }
            (Tuple(reader), Tuple(writer)) => {
                reader.len() == writer.len()
                    && reader.iter().zip(writer).all(|(reader, writer)| self.shapes(reader, writer))
            }
            (Map(_), Map(_)) => true,
            (Map(value), Object(object)) => {
                let certain = object.members.iter().filter(|member| member.certain);
                certain.into_iter().all(|member| self.shapes(value, &member.value.shape()))
            }
            (Object(object), Map(value)) => {
                let certain = object.members.iter().filter(|member| member.certain);
                certain.into_iter().all(|member| self.shapes(&member.value.shape(), value))
            }
            (Object(reader), Object(writer)) => self.objects(reader, writer),
            (Object(object), List(element)) if object.by_place => {
                object.members.iter().all(|member| self.shapes(&member.value.shape(), element))
            }
            (Object(object), Tuple(elements)) if object.by_place => {
                let fits = object.members.iter().zip(elements);
                elements.len() <= object.members.len()
                    && fits
                        .into_iter()
                        .all(|(member, element)| self.shapes(&member.value.shape(), element))
            }
            _ => false,
        }
    }

    /// serde passes over members that it does not know.
    fn objects(&mut self, reader: &Object, writer: &Object) -> bool {
        reader.members.iter().all(|wanted| {
            let named =
                |given: &&Member| given.name == wanted.name || wanted.aliases.contains(&given.name);
            let given: Vec<&Member> = writer.members.iter().filter(named).collect();
            let may_be_missing = given.iter().all(|given| !given.certain);
            (may_be_missing && (!wanted.certain || writer.open))
                || given.iter().any(|given| self.values(&wanted.value, &given.value))
        })
    }

    fn values(&mut self, wanted: &Value, given: &Value) -> bool {
        match (wanted, given) {
            (Value::Literal(wanted), Value::Literal(given)) => wanted == given,
            _ => self.shapes(&wanted.shape(), &given.shape()),
        }
    }

    fn shape(&self, shape: &Shape, side: Side, depth: usize) -> Vec<Form> {
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
                let mut forms = self.shape(inner, side, depth);
                forms.push(Form::Null);
                return forms;
            }
            Shape::Named(reference, arguments) => {
                return match &self.types.get(*reference).body {
                    Body::Alias(shape) => self.shape(&shape.closed(arguments), side, depth),
                    Body::Object(fields) => {
                        let object = self.object(fields, arguments, side, depth);
                        vec![Form::Object(Object { by_place: true, ..object })]
                    }
                    Body::Enum(tagging, variants) => variants
                        .iter()
                        .flat_map(|variant| self.variant(*tagging, variant, arguments, side, depth))
                        .collect(),
                };
            }
        }]
    }

    fn variant(
        &self,
        tagging: Tagging,
        variant: &Variant,
        arguments: &[Shape],
        side: Side,
        depth: usize,
    ) -> Vec<Form> {
        let tag = |name| Member::certain(name, Value::Literal(variant.name));
        match (tagging, &variant.content) {
            (Tagging::Untagged, content) => self.content(content, arguments, side, depth),
            (Tagging::External, Content::Unit) => {
                let mut forms = vec![Form::Literal(variant.name)];
                if side == Side::Reader {
                    let null = Member::certain(variant.name, Value::Shape(Shape::Null));
                    forms.push(Form::Object(Object { members: vec![null], ..Object::default() }));
                }
                forms
            }
            (Tagging::External, content) => {
                let member = Member::certain(variant.name, value(content, arguments));
                vec![Form::Object(Object { members: vec![member], ..Object::default() })]
            }
            (Tagging::Internal { tag: name }, content) => self
                .content(content, arguments, side, depth)
                .into_iter()
                .map(|form| {
                    let mut object = match form {
                        Form::Object(object) => object,
                        Form::Null => Object::default(),
                        _ => Object { open: true, ..Object::default() },
                    };
                    object.members.push(tag(name));
                    Form::Object(Object { by_place: false, ..object })
                })
                .collect(),
            (Tagging::Adjacent { tag: name, content: held }, content) => {
                let mut members = vec![tag(name)];
                if *content != Content::Unit {
                    members.push(Member::certain(held, value(content, arguments)));
                }
                vec![Form::Object(Object { members, ..Object::default() })]
            }
        }
    }

    fn content(
        &self,
        content: &Content,
        arguments: &[Shape],
        side: Side,
        depth: usize,
    ) -> Vec<Form> {
        match content {
            Content::Unit => vec![Form::Null],
            Content::Newtype(shape) => self.shape(&shape.closed(arguments), side, depth),
            Content::Tuple(shapes) => {
                vec![Form::Tuple(shapes.iter().map(|shape| shape.closed(arguments)).collect())]
            }
            Content::Object(fields) => {
                vec![Form::Object(self.object(fields, arguments, side, depth))]
            }
        }
    }

    /// The members that are there for a reader or a writer, with those of what is flattened.
    fn object(&self, fields: &[Field], arguments: &[Shape], side: Side, depth: usize) -> Object {
        let mut object = Object::default();
        for field in fields {
            let shape = field.shape.closed(arguments);
            let presence = match side {
                Side::Reader => field.input,
                Side::Writer => field.output,
            };
            if field.flatten {
                match self.shape(&shape, side, depth).as_mut_slice() {
                    [Form::Object(inner)] => {
                        object.members.append(&mut inner.members);
                        object.open |= inner.open;
                    }
                    _ => object.open = true,
                }
            } else if presence != Presence::Absent {
                let certain = presence == Presence::Required;
                let (name, aliases) = (field.name, field.aliases);
                object.members.push(Member { name, aliases, certain, value: Value::Shape(shape) });
            }
        }
        object
    }
}

impl Member {
    fn certain(name: &'static str, value: Value) -> Self {
        Member { name, aliases: &[], certain: true, value }
    }
}

impl Value {
    fn shape(&self) -> Shape {
        match self {
            Value::Literal(_) => Shape::String,
            Value::Shape(shape) => shape.clone(),
        }
    }
}

/// What is in a variant, as the value of one member.
fn value(content: &Content, arguments: &[Shape]) -> Value {
    Value::Shape(match content {
        Content::Newtype(shape) => shape.closed(arguments),
        Content::Tuple(shapes) => {
            Shape::Tuple(shapes.iter().map(|shape| shape.closed(arguments)).collect())
        }
        Content::Unit | Content::Object(_) => Shape::Json,
    })
}
