//! Compares the JSON of two types: can a reader of the first read a value of the second? A later
//! variant of an untagged enum must not be readable as an earlier one.
//!
//! The reader is serde's buffer, which knows less than the types: JavaScript has a single kind of
//! number, a string is read from bytes, bytes from a list, and a struct from a list of its fields.
//! In case of doubt, types overlap.

use crate::schema::{Content, Direction, Field, NumberKind, Reads, Shape, Tagging, Types, Variant};
use crate::view::{self, MAX_ALIAS_DEPTH, VariantForm, View};

/// The JSON of a value, to a depth of a single level.
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
    /// True if the object can have other, unknown members.
    open: bool,
    /// True if the object can also be read from a list of its members.
    by_position: bool,
}

struct Member {
    name: &'static str,
    aliases: &'static [&'static str],
    /// True if the reader requires the member, or if the writer always writes the member.
    certain: bool,
    value: Value,
}

enum Value {
    Literal(&'static str),
    Shape(Shape),
}

/// The side with this form.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Reader,
    Writer,
}

impl Side {
    fn direction(self) -> Direction {
        match self {
            Side::Reader => Direction::Input,
            Side::Writer => Direction::Output,
        }
    }
}

/// A comparison of forms with a cache.
pub(super) struct Overlap<'a> {
    types: &'a Types,
    known: Vec<(Shape, Shape, bool)>,
}

impl<'a> Overlap<'a> {
    pub(super) fn new(types: &'a Types) -> Self {
        Overlap { types, known: Vec::new() }
    }

    /// Returns the forms of a variant.
    pub(super) fn forms_of(
        &self,
        tagging: Tagging,
        variant: &Variant,
        arguments: &[Shape],
        side: Side,
    ) -> Vec<Form> {
        self.variant(tagging, variant, arguments, side, MAX_ALIAS_DEPTH)
    }

    /// Returns whether a reader of the forms `reader` can read any of the forms `writer`.
    fn any(&mut self, reader: &[Form], writer: &[Form]) -> bool {
        reader.iter().any(|reader| writer.iter().any(|writer| self.forms_overlap(reader, writer)))
    }

    /// Returns whether a variant with the forms `writer` may come back as one with the forms
    /// `reader`. A variant for unknown names holds any name: with a known name, it means the variant
    /// of that name. Only a variant that `is_unnamed` may hold a tag.
    pub(super) fn swallows(&mut self, reader: &[Form], writer: &[Form], is_unnamed: bool) -> bool {
        let mut swallows = |reader: &Form, writer: &Form| {
            let is_name = match (reader, writer) {
                (Form::Literal(_), Form::Text) => true,
                (reader, writer) => is_unnamed && self.holds_the_tag(reader, writer),
            };
            !is_name && self.forms_overlap(reader, writer)
        };
        reader.iter().any(|reader| writer.iter().any(|writer| swallows(reader, writer)))
    }

    /// Returns whether the writer holds any string as the tag of the reader.
    fn holds_the_tag(&self, reader: &Form, writer: &Form) -> bool {
        let is_any_name =
            |shape: &Shape| matches!(*self.types.resolved(shape), Shape::String | Shape::Json);
        let Form::Object(reader) = reader else { return false };
        reader.tag().is_some_and(|tag| match writer {
            Form::Any => true,
            Form::Map(value) => is_any_name(value),
            Form::Object(writer) => writer.members.iter().any(|member| {
                let is_open = matches!(&member.value, Value::Shape(shape) if is_any_name(shape));
                member.name == tag && is_open
            }),
            _ => false,
        })
    }

    fn shapes(&mut self, reader: &Shape, writer: &Shape) -> bool {
        let same = |known: &&(Shape, Shape, bool)| known.0 == *reader && known.1 == *writer;
        if let Some((_, _, overlap)) = self.known.iter().find(same) {
            return *overlap;
        }
        // A recursive type overlaps unless another part distinguishes the types.
        let at = self.known.len();
        self.known.push((reader.clone(), writer.clone(), true));
        let readers = self.shape(reader, Side::Reader, MAX_ALIAS_DEPTH);
        let writers = self.shape(writer, Side::Writer, MAX_ALIAS_DEPTH);
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
            (Bytes, List(element)) => self.shapes(&Shape::Number(NumberKind::U8), element),
            (Bytes, Tuple(elements)) => {
                elements.iter().all(|element| self.shapes(&Shape::Number(NumberKind::U8), element))
            }
            // Both can be the empty list.
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
            (Object(object), List(element)) if object.by_position => {
                object.members.iter().all(|member| self.shapes(&member.value.shape(), element))
            }
            (Object(object), Tuple(elements)) if object.by_position => {
                let pairs = object.members.iter().zip(elements);
                elements.len() <= object.members.len()
                    && pairs
                        .into_iter()
                        .all(|(member, element)| self.shapes(&member.value.shape(), element))
            }
            _ => false,
        }
    }

    /// Compares two objects. serde ignores unknown members.
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
        match self.types.view(shape) {
            View::Plain(shape) => self.plain(&shape, side, depth),
            View::Object(fields, arguments) => {
                let object = self.object(fields, &arguments, side, depth);
                vec![Form::Object(Object { by_position: true, ..object })]
            }
            View::Enum(tagging, variants, arguments) => variants
                .iter()
                .flat_map(|variant| self.variant(tagging, variant, &arguments, side, depth))
                .collect(),
            View::Endless => vec![Form::Any],
        }
    }

    fn plain(&self, shape: &Shape, side: Side, depth: usize) -> Vec<Form> {
        vec![match shape {
            Shape::Null => Form::Null,
            Shape::Bool => Form::Bool,
            Shape::Number(_) | Shape::Integer(..) => Form::Number,
            Shape::String | Shape::Formatted(_) => Form::Text,
            Shape::Bytes => Form::Bytes,
            Shape::Array(element) => Form::List((**element).clone()),
            Shape::Tuple(elements) => Form::Tuple(elements.clone()),
            Shape::Map(_, value) => Form::Map((**value).clone()),
            Shape::Json | Shape::Param(_) | Shape::Named(..) => Form::Any,
            Shape::Nullable(inner) | Shape::Patch(inner) => {
                let mut forms = self.shape(inner, side, depth);
                forms.push(Form::Null);
                return forms;
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
        let object = match variant.form(tagging) {
            VariantForm::Content(content) => return self.content(content, arguments, side, depth),
            VariantForm::Name if side == Side::Writer => return vec![Form::Literal(variant.name)],
            VariantForm::Name if variant.reads == Reads::AnyName => {
                return vec![Form::Text, Form::Map(Shape::Null)];
            }
            VariantForm::Name => {
                let null = Member::certain(variant.name, Value::Shape(Shape::Null));
                let object = Object { members: vec![null], ..Object::default() };
                return vec![Form::Literal(variant.name), Form::Object(object)];
            }
            VariantForm::Object(object) => object,
        };
        let add_own = |form| {
            let mut whole = match form {
                Form::Object(whole) => whole,
                Form::Null => Object::default(),
                _ => Object { open: true, ..Object::default() },
            };
            let reads_any = variant.reads == Reads::AnyName && side == Side::Reader;
            let name = || match reads_any {
                true => Value::Shape(Shape::String),
                false => Value::Literal(variant.name),
            };
            let tag = object.tag.map(|tag| Member::certain(tag, name()));
            let member = object
                .member
                .map(|(name, content)| Member::certain(name, value(content, arguments)));
            whole.members.extend(tag.into_iter().chain(member));
            Form::Object(Object { by_position: false, ..whole })
        };
        self.content(object.merged, arguments, side, depth).into_iter().map(add_own).collect()
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

    /// Returns the members known to a reader or a writer, flattened ones included.
    fn object(&self, fields: &[Field], arguments: &[Shape], side: Side, depth: usize) -> Object {
        let mut object = Object::default();
        for member in view::members(fields, arguments, side.direction()) {
            let view::Member { field, shape, is_required } = member;
            if field.flatten {
                match self.shape(&shape, side, depth).as_mut_slice() {
                    [Form::Object(inner)] => {
                        object.members.append(&mut inner.members);
                        object.open |= inner.open;
                    }
                    _ => object.open = true,
                }
            } else {
                let (name, aliases) = (field.name, field.aliases);
                let value = Value::Shape(shape);
                object.members.push(Member { name, aliases, certain: is_required, value });
            }
        }
        object
    }
}

impl Object {
    /// Returns the name of the member with the name of a variant.
    fn tag(&self) -> Option<&'static str> {
        let is_tag = |member: &&Member| matches!(member.value, Value::Literal(_));
        self.members.iter().find(is_tag).map(|member| member.name)
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

/// Returns the shape of a content as the value of a single member.
fn value(content: &Content, arguments: &[Shape]) -> Value {
    Value::Shape(match content {
        Content::Newtype(shape) => shape.closed(arguments),
        Content::Tuple(shapes) => {
            Shape::Tuple(shapes.iter().map(|shape| shape.closed(arguments)).collect())
        }
        Content::Unit | Content::Object(_) => Shape::Json,
    })
}
