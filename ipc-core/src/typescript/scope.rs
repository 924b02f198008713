use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use super::api::{Api, Declared, Form};
use super::object::{Member, object};
use super::{cycle, name, text};
use crate::schema::{
    Body, Content, Direction, Field, Integers, NumberKind, Presence, Reads, Shape, Tagging,
    TypeRef, Types,
};
use crate::view::{self, MAX_ALIAS_DEPTH, View};

/// The context in which shapes are rendered: a declaration, or the signature of an entry.
pub(super) struct Scope<'a> {
    api: &'a Api<'a>,
    params: Vec<String>,
    /// The parameters in use.
    used: Vec<String>,
    form: Form,
    /// True where an index signature is required: TypeScript refuses `type Tree = Record<string,
    /// Tree>`.
    index_signatures: Cell<bool>,
    mentioned: RefCell<Mentioned>,
}

/// The names to import.
#[derive(Debug, Default, Clone)]
pub(super) struct Mentioned {
    /// The types of the client.
    pub(super) client: BTreeSet<&'static str>,
    /// The declared types, with their names in the text.
    pub(super) declared: BTreeSet<(String, TypeRef)>,
}

impl Mentioned {
    pub(super) fn extend(&mut self, other: Mentioned) {
        self.client.extend(other.client);
        self.declared.extend(other.declared);
    }
}

/// The keys of a map.
enum Key {
    /// Any value of a type, such as `string` or `number`.
    Any(String),
    /// The values of a type with a finite number of values.
    OneOf(String, Vec<&'static str>),
}

/// The members of an object, and its other intersected types.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) members: Vec<Member>,
    /// The flattened values other than plain objects.
    pub(super) others: Vec<String>,
}

impl Parts {
    pub(super) fn written(&self) -> String {
        if self.members.is_empty() && !self.others.is_empty() {
            return self.others.join(" & ");
        }
        let own = object(&self.members);
        [own].into_iter().chain(self.others.iter().cloned()).collect::<Vec<_>>().join(" & ")
    }
}

impl<'a> Scope<'a> {
    pub(super) fn signature(api: &'a Api<'a>, direction: Direction) -> Self {
        let form = Form { direction, readonly: direction == Direction::Input };
        Scope {
            api,
            params: Vec::new(),
            used: Vec::new(),
            form,
            index_signatures: Cell::new(false),
            mentioned: RefCell::default(),
        }
    }

    pub(super) fn declaration(api: &'a Api<'a>, declared: &Declared<'_>) -> Self {
        let Declared { reference, decl, form, .. } = *declared;
        let types = &api.schema.types;
        let params = params(api, decl.params);
        let used = api.used(reference, form.direction, &params).cloned().collect();
        let is_object = cycle::is_object(types, decl, form.direction);
        let index_signatures = Cell::new(!is_object && cycle::is_recursive(types, decl));
        Scope { api, params, used, form, index_signatures, mentioned: RefCell::default() }
    }

    /// Returns the names in the rendered text.
    pub(super) fn into_mentioned(self) -> Mentioned {
        self.mentioned.into_inner()
    }

    /// Returns `<T, U>`, or an empty string.
    pub(super) fn params(&self) -> String {
        arguments(&self.used)
    }

    pub(super) fn shape(&self, shape: &Shape) -> String {
        match shape {
            Shape::Bool => "boolean".to_owned(),
            Shape::Number(_) => "number".to_owned(),
            Shape::Integer(_, own) => match self.integers(*own) {
                Integers::BigInt => "bigint".to_owned(),
                Integers::Number => "number".to_owned(),
            },
            Shape::String | Shape::Formatted(_) => "string".to_owned(),
            Shape::Bytes => match self.form.direction {
                Direction::Output => self.mentioned_of_client(name::BYTES),
                // A page may send bytes of any buffer, shared ones too.
                Direction::Input => "Uint8Array".to_owned(),
            },
            Shape::Json => {
                let name = if self.form.readonly { name::JSON_INPUT } else { name::JSON };
                self.mentioned_of_client(name)
            }
            Shape::Null => "null".to_owned(),
            Shape::Nullable(inner) | Shape::Patch(inner) => self.nullable(inner),
            Shape::Array(element) => format!("{}{}[]", self.readonly(), self.operand(element)),
            Shape::Tuple(elements) => self.tuple(elements),
            Shape::Map(key, value) => self.map(key, value),
            Shape::Named(reference, given) => {
                let given = self.api.used(*reference, self.form.direction, given);
                let given: Vec<String> = given.map(|shape| self.shape(shape)).collect();
                self.name(*reference) + &arguments(&given)
            }
            Shape::Param(index) => self.params[*index].clone(),
        }
    }

    pub(super) fn direction(&self) -> Direction {
        self.form.direction
    }

    /// Renders a type of the client around a rendered type.
    pub(super) fn of_client(&self, name: &'static str, inner: &str) -> String {
        format!("{}<{inner}>", self.mentioned_of_client(name))
    }

    /// Renders a type of the client.
    fn mentioned_of_client(&self, name: &'static str) -> String {
        self.mentioned.borrow_mut().client.insert(name);
        name.to_owned()
    }

    pub(super) fn types(&self) -> &Types {
        &self.api.schema.types
    }

    /// Returns the setting for an integer. Its own setting takes precedence.
    pub(super) fn integers(&self, own: Option<Integers>) -> Integers {
        own.unwrap_or(self.api.schema.integers)
    }

    /// Renders the value of a member, which TypeScript resolves later.
    pub(super) fn in_object<T>(&self, write: impl FnOnce() -> T) -> T {
        let outside = self.index_signatures.replace(false);
        let written = write();
        self.index_signatures.set(outside);
        written
    }

    /// Returns the shape behind aliases.
    pub(super) fn resolved<'s>(&'s self, shape: &'s Shape) -> Cow<'s, Shape> {
        self.types().resolved(shape)
    }

    fn name(&self, reference: TypeRef) -> String {
        let name = self.api.name(reference, self.form.direction);
        self.mentioned.borrow_mut().declared.insert((name.clone(), reference));
        name
    }

    /// Returns the modifier of lists and tuples. A list that pages pass may be readonly. Nothing else
    /// has the modifier: it would not change which values fit.
    fn readonly(&self) -> &'static str {
        if self.form.readonly { "readonly " } else { "" }
    }

    /// Renders a shape as an operand of `T[]` or `A & B`, which bind more tightly than `|` and
    /// `readonly`.
    pub(super) fn operand(&self, shape: &Shape) -> String {
        let written = self.shape(shape);
        let list = matches!(shape, Shape::Array(_) | Shape::Tuple(_));
        let nullable = matches!(shape, Shape::Nullable(_) | Shape::Patch(_));
        if nullable || list && self.form.readonly { format!("({written})") } else { written }
    }

    pub(super) fn tuple(&self, elements: &[Shape]) -> String {
        let elements: Vec<String> = elements.iter().map(|shape| self.shape(shape)).collect();
        format!("{}[{}]", self.readonly(), elements.join(", "))
    }

    fn nullable(&self, inner: &Shape) -> String {
        match &*self.resolved(inner) {
            Shape::Nullable(_) | Shape::Patch(_) | Shape::Null => self.shape(inner),
            _ => self.shape(inner) + " | null",
        }
    }

    fn map(&self, key: &Shape, value: &Shape) -> String {
        let (key, value) = (self.key(key), self.shape(value));
        match key {
            Key::Any(key) if self.index_signatures.get() => format!("{{ [key: {key}]: {value} }}"),
            Key::OneOf(_, keys) if self.index_signatures.get() => {
                let member = |key: &str| Member {
                    comment: String::new(),
                    key: name::property(key) + "?",
                    value: value.clone(),
                };
                object(&keys.into_iter().map(member).collect::<Vec<_>>())
            }
            Key::Any(key) => format!("Record<{key}, {value}>"),
            Key::OneOf(keys, _) => format!("Partial<Record<{keys}, {value}>>"),
        }
    }

    /// Returns the keys of a map: strings in JSON, and in TypeScript the strings that the keys can
    /// be.
    fn key(&self, shape: &Shape) -> Key {
        let shape = self.resolved(shape);
        match &*shape {
            Shape::Number(NumberKind::F32 | NumberKind::F64) => Key::Any("string".to_owned()),
            Shape::Number(_) => Key::Any("number".to_owned()),
            Shape::Integer(..) => Key::Any("`${bigint}`".to_owned()),
            Shape::Bool => Key::OneOf(r#""true" | "false""#.to_owned(), vec!["true", "false"]),
            Shape::Named(reference, _) => match &self.types().get(*reference).body {
                Body::Enum(_, variants) if variants.iter().any(|one| one.reads != Reads::Named) => {
                    Key::Any("string".to_owned())
                }
                Body::Enum(_, variants) => {
                    let keys = variants.iter().map(|variant| variant.name).collect();
                    Key::OneOf(self.name(*reference), keys)
                }
                Body::Alias(_) | Body::Object(_) => Key::Any("string".to_owned()),
            },
            _ => Key::Any("string".to_owned()),
        }
    }

    /// Returns the members of an object, flattened ones included.
    pub(super) fn parts(&self, fields: &[Field]) -> Parts {
        let mut parts = Parts::default();
        for field in fields {
            self.add(&mut parts, field, field.shape(self.form.direction));
        }
        parts
    }

    fn add(&self, parts: &mut Parts, field: &Field, shape: &Shape) {
        let optional = match field.presence(self.form.direction) {
            Presence::Absent => return,
            _ if field.flatten => return self.add_flattened(parts, shape),
            Presence::Required => "",
            Presence::Optional | Presence::UnlessNull => "?",
        };
        parts.members.push(Member {
            comment: text::comment(field.docs, field.deprecated),
            key: name::property(field.name) + optional,
            value: self.in_object(|| self.shape(shape)),
        });
    }

    fn add_flattened(&self, parts: &mut Parts, shape: &Shape) {
        let shape = self.resolved(shape);
        match self.types().view(&shape) {
            View::Object(fields, arguments) => {
                for field in fields {
                    let shape = field.shape(self.form.direction).closed(&arguments);
                    self.add(parts, field, &shape);
                }
            }
            View::Enum(..) | View::Endless => parts.others.extend(self.beside(&shape)),
            View::Plain(shape) if !matches!(*shape, Shape::Map(..)) => {
                parts.others.extend(self.beside(&shape));
            }
            View::Plain(shape) => parts.others.push(self.operand(&shape)),
        }
    }

    pub(super) fn object(&self, fields: &[Field]) -> String {
        self.parts(fields).written()
    }

    /// Renders a shape whose members are beside those of another object; `None` for a shape without
    /// members.
    pub(super) fn beside(&self, shape: &Shape) -> Option<String> {
        if self.is_empty(shape) {
            None
        } else if self.may_be_empty(shape, MAX_ALIAS_DEPTH) {
            Some(self.of_client(name::MEMBERS, &self.shape(shape)))
        } else {
            Some(self.operand(shape))
        }
    }

    /// Returns whether some values of the shape are `null`, or objects without members.
    fn may_be_empty(&self, shape: &Shape, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        let all_may_be_empty = |fields: &[Field], arguments: &[Shape]| {
            let mut members = view::members(fields, arguments, self.form.direction);
            members.all(|one| one.field.flatten && self.may_be_empty(&one.shape, depth))
        };
        match self.types().view(shape) {
            View::Plain(shape) => matches!(*shape, Shape::Null | Shape::Param(_)),
            View::Object(fields, arguments) => all_may_be_empty(fields, &arguments),
            View::Enum(Tagging::Untagged, variants, arguments) => {
                variants.iter().any(|variant| match &variant.content {
                    Content::Unit => true,
                    Content::Newtype(shape) => self.may_be_empty(&shape.closed(&arguments), depth),
                    Content::Object(fields) => all_may_be_empty(fields, &arguments),
                    Content::Tuple(_) => false,
                })
            }
            View::Enum(..) | View::Endless => false,
        }
    }

    /// Returns whether the values of the shape are `null`, or objects without members.
    fn is_empty(&self, shape: &Shape) -> bool {
        match self.types().view(shape) {
            View::Plain(shape) => *shape == Shape::Null,
            View::Object(fields, arguments) => {
                let mut members = view::members(fields, &arguments, self.form.direction);
                members.all(|member| member.field.flatten && self.is_empty(&member.shape))
            }
            View::Enum(..) | View::Endless => false,
        }
    }
}

/// Returns names for type parameters, different from each other and from all declared types.
fn params(api: &Api<'_>, rust: &[&str]) -> Vec<String> {
    rust.iter().fold(Vec::new(), |mut params, param| {
        let is_taken = |name: &str| api.has_type(name) || params.iter().any(|p| p == name);
        let name = name::parameter(api.schema, param, is_taken);
        params.push(name);
        params
    })
}

fn arguments(given: &[String]) -> String {
    if given.is_empty() { String::new() } else { format!("<{}>", given.join(", ")) }
}
