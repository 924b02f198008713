use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use super::api::{Api, Declared, Form};
use super::object::{Member, object};
use super::{cycle, name, text};
use crate::schema::{Body, Direction, Field, Integers, Number, Presence, Shape, TypeRef, Types};

/// What shapes are written in: a declaration, or the signature of a command or an event.
pub(super) struct Scope<'a> {
    api: &'a Api<'a>,
    params: Vec<String>,
    /// Those of them that the declaration mentions.
    used: Vec<String>,
    form: Form,
    /// `type JsonValue = Record<string, JsonValue>` is an error, the same with an index signature is not.
    index_signatures: Cell<bool>,
    mentioned: RefCell<Mentioned>,
}

/// What a text mentions that has to be imported.
#[derive(Debug, Default, Clone)]
pub(super) struct Mentioned {
    /// Types of the client.
    pub(super) client: BTreeSet<&'static str>,
    /// Declared types, with the name that they have there.
    pub(super) declared: BTreeSet<(String, TypeRef)>,
}

impl Mentioned {
    pub(super) fn extend(&mut self, other: Mentioned) {
        self.client.extend(other.client);
        self.declared.extend(other.declared);
    }
}

/// How the keys of a map are written.
enum Key {
    /// Any key of a type: `string`, `number`.
    Any(String),
    /// One of several: their type, and what they are.
    OneOf(String, Vec<&'static str>),
}

/// The members of an object, and what it is besides.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) members: Vec<Member>,
    /// Flattened values that are not simply objects.
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
        let index_signatures =
            Cell::new(!cycle::is_interface(types, decl) && cycle::is_recursive(types, decl));
        Scope { api, params, used, form, index_signatures, mentioned: RefCell::default() }
    }

    /// What has been written so far mentions this.
    pub(super) fn into_mentioned(self) -> Mentioned {
        self.mentioned.into_inner()
    }

    /// `<T, U>`, or nothing.
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
            Shape::Bytes => "Uint8Array".to_owned(),
            Shape::Json => {
                self.mentioned.borrow_mut().client.insert("JsonValue");
                "JsonValue".to_owned()
            }
            Shape::Null => "null".to_owned(),
            Shape::Nullable(inner) => self.nullable(inner),
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

    /// A type of the client's, around one that is written already.
    pub(super) fn of_client(&self, name: &'static str, inner: &str) -> String {
        self.mentioned.borrow_mut().client.insert(name);
        format!("{name}<{inner}>")
    }

    pub(super) fn types(&self) -> &Types {
        &self.api.schema.types
    }

    /// What an integer is that says this itself.
    pub(super) fn integers(&self, own: Option<Integers>) -> Integers {
        own.unwrap_or(self.api.schema.integers)
    }

    /// Writes what is in a member of an object, where TypeScript looks later anyway.
    pub(super) fn in_object<T>(&self, write: impl FnOnce() -> T) -> T {
        let outside = self.index_signatures.replace(false);
        let written = write();
        self.index_signatures.set(outside);
        written
    }

    /// What the shape is behind aliases.
    pub(super) fn resolved(&self, shape: &Shape) -> Shape {
        let mut shape = shape.clone();
        // What `check` has let through leads to an end.
        while let Shape::Named(reference, given) = &shape {
            let Body::Alias(inner) = &self.types().get(*reference).body else { break };
            shape = inner.closed(given);
        }
        shape
    }

    fn name(&self, reference: TypeRef) -> String {
        let name = self.api.name(reference, self.form.direction);
        self.mentioned.borrow_mut().declared.insert((name.clone(), reference));
        name
    }

    /// Before a list or a tuple. What a page passes may be readonly; what it is given is its own.
    fn readonly(&self) -> &'static str {
        if self.form.readonly { "readonly " } else { "" }
    }

    /// The shape as a part of `T[]` or `A & B`, which bind closer than `|` and `readonly`.
    pub(super) fn operand(&self, shape: &Shape) -> String {
        let written = self.shape(shape);
        let list = matches!(shape, Shape::Array(_) | Shape::Tuple(_));
        if matches!(shape, Shape::Nullable(_)) || list && self.form.readonly {
            format!("({written})")
        } else {
            written
        }
    }

    pub(super) fn tuple(&self, elements: &[Shape]) -> String {
        let elements: Vec<String> = elements.iter().map(|shape| self.shape(shape)).collect();
        format!("{}[{}]", self.readonly(), elements.join(", "))
    }

    fn nullable(&self, inner: &Shape) -> String {
        match self.resolved(inner) {
            Shape::Nullable(_) | Shape::Null => self.shape(inner),
            _ => self.shape(inner) + " | null",
        }
    }

    fn map(&self, key: &Shape, value: &Shape) -> String {
        let (key, value) = (self.key(key), self.shape(value));
        let readonly = self.readonly();
        match key {
            Key::Any(key) if self.index_signatures.get() => {
                format!("{{ {readonly}[key: {key}]: {value} }}")
            }
            Key::OneOf(_, keys) if self.index_signatures.get() => {
                let member = |key: &str| Member {
                    comment: String::new(),
                    key: format!("{readonly}{}?", name::property(key)),
                    value: value.clone(),
                };
                object(&keys.into_iter().map(member).collect::<Vec<_>>())
            }
            Key::Any(key) => self.around(&format!("Record<{key}, {value}>")),
            Key::OneOf(keys, _) => self.around(&format!("Partial<Record<{keys}, {value}>>")),
        }
    }

    fn around(&self, map: &str) -> String {
        if self.form.readonly { format!("Readonly<{map}>") } else { map.to_owned() }
    }

    /// What the keys of a map are: strings in JSON, and in TypeScript those that they can be.
    fn key(&self, shape: &Shape) -> Key {
        match shape {
            Shape::Number(Number::F32 | Number::F64) => Key::Any("string".to_owned()),
            Shape::Number(_) => Key::Any("number".to_owned()),
            Shape::Integer(..) => Key::Any("`${bigint}`".to_owned()),
            Shape::Bool => Key::OneOf(r#""true" | "false""#.to_owned(), vec!["true", "false"]),
            Shape::Named(reference, given) => match &self.types().get(*reference).body {
                Body::Alias(inner) => self.key(&inner.closed(given)),
                Body::Enum(_, variants) => {
                    let keys = variants.iter().map(|variant| variant.name).collect();
                    Key::OneOf(self.name(*reference), keys)
                }
                Body::Object(_) => Key::Any("string".to_owned()),
            },
            _ => Key::Any("string".to_owned()),
        }
    }

    /// The members of an object, with those of what is flattened in it.
    pub(super) fn parts(&self, fields: &[Field]) -> Parts {
        let mut parts = Parts::default();
        for field in fields {
            self.add(&mut parts, field, &field.shape);
        }
        parts
    }

    fn add(&self, parts: &mut Parts, field: &Field, shape: &Shape) {
        if field.flatten {
            return self.add_flattened(parts, shape);
        }
        let optional = match field.presence(self.form.direction) {
            Presence::Required => "",
            Presence::Optional => "?",
            Presence::Absent => return,
        };
        parts.members.push(Member {
            comment: text::comment(field.docs, field.deprecated),
            key: readonly(field.name) + optional,
            value: self.in_object(|| self.shape(shape)),
        });
    }

    fn add_flattened(&self, parts: &mut Parts, shape: &Shape) {
        let Shape::Named(reference, given) = shape else {
            // Its entries are members, and those are readonly.
            let written = self.operand(shape);
            let is_readonly = self.form.readonly || self.index_signatures.get();
            let other = if is_readonly { written } else { format!("Readonly<{written}>") };
            return parts.others.push(other);
        };
        match &self.types().get(*reference).body {
            Body::Alias(inner) => self.add_flattened(parts, &inner.closed(given)),
            Body::Object(fields) => {
                for field in fields {
                    self.add(parts, field, &field.shape.closed(given));
                }
            }
            Body::Enum(..) => parts.others.push(self.shape(shape)),
        }
    }

    pub(super) fn object(&self, fields: &[Field]) -> String {
        self.parts(fields).written()
    }

    /// Whether values of the shape are objects without members, or nothing.
    pub(super) fn is_empty(&self, shape: &Shape) -> bool {
        match shape {
            Shape::Null => true,
            Shape::Named(reference, given) => match &self.types().get(*reference).body {
                Body::Object(fields) => fields.iter().all(|field| {
                    let is_absent = field.presence(self.form.direction) == Presence::Absent;
                    is_absent || field.flatten && self.is_empty(&field.shape)
                }),
                Body::Alias(inner) => self.is_empty(&inner.closed(given)),
                Body::Enum(..) => false,
            },
            _ => false,
        }
    }
}

/// The names of the parameters, each out of the way of the declared types and of those before it.
fn params(api: &Api<'_>, rust: &[&str]) -> Vec<String> {
    rust.iter().fold(Vec::new(), |mut params, param| {
        let is_taken = |name: &str| api.has_type(name) || params.iter().any(|p| p == name);
        let name = name::parameter(api.schema, param, is_taken);
        params.push(name);
        params
    })
}

/// The key of a member that arrives, and is not to be changed.
pub(super) fn readonly(name: &str) -> String {
    format!("readonly {}", name::property(name))
}

fn arguments(given: &[String]) -> String {
    if given.is_empty() { String::new() } else { format!("<{}>", given.join(", ")) }
}
