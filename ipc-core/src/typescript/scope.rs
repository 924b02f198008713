use super::object::{self, Member, object};
use super::{cycle, name, text};
use crate::schema::{Body, Field, Shape, TypeDecl, Types};

/// What shapes are written in: a declaration, or the signature of a command or an event.
pub(super) struct Scope<'a> {
    types: &'a Types,
    params: Vec<String>,
    /// `type Json = Record<string, Json>` is an error, the same with an index signature is not.
    index_signatures: bool,
}

impl<'a> Scope<'a> {
    pub(super) fn signature(types: &'a Types) -> Self {
        Scope { types, params: Vec::new(), index_signatures: false }
    }

    pub(super) fn declaration(types: &'a Types, decl: &TypeDecl) -> Self {
        let params = params(types, decl.params);
        let index_signatures = !cycle::is_interface(decl) && cycle::is_recursive(types, decl);
        Scope { types, params, index_signatures }
    }

    /// `<T, U>`, or nothing.
    pub(super) fn params(&self) -> String {
        arguments(&self.params)
    }

    pub(super) fn shape(&self, shape: &Shape) -> String {
        match shape {
            Shape::Bool => "boolean".to_owned(),
            Shape::Number(_) => "number".to_owned(),
            Shape::Integer(..) => "bigint".to_owned(),
            Shape::String | Shape::Formatted(_) => "string".to_owned(),
            Shape::Bytes => "Uint8Array".to_owned(),
            Shape::Json => "JsonValue".to_owned(),
            Shape::Null => "null".to_owned(),
            Shape::Nullable(inner) => self.nullable(inner),
            Shape::Array(element) => self.operand(element) + "[]",
            Shape::Tuple(elements) => self.tuple(elements),
            Shape::Map(_, value) => self.record(value),
            Shape::Named(reference, given) => {
                let given: Vec<String> = given.iter().map(|shape| self.shape(shape)).collect();
                self.types.get(*reference).header.name.to_owned() + &arguments(&given)
            }
            Shape::Param(index) => self.params[*index].clone(),
        }
    }

    /// The shape as a part of `T[]` or `A & B`, which bind closer than `|`.
    pub(super) fn operand(&self, shape: &Shape) -> String {
        let written = self.shape(shape);
        if matches!(shape, Shape::Nullable(_)) { format!("({written})") } else { written }
    }

    pub(super) fn tuple(&self, elements: &[Shape]) -> String {
        let elements: Vec<String> = elements.iter().map(|shape| self.shape(shape)).collect();
        format!("[{}]", elements.join(", "))
    }

    fn nullable(&self, inner: &Shape) -> String {
        match inner {
            Shape::Nullable(_) | Shape::Null => self.shape(inner),
            _ => self.shape(inner) + " | null",
        }
    }

    fn record(&self, value: &Shape) -> String {
        let value = self.shape(value);
        if self.index_signatures {
            format!("{{ [key: string]: {value} }}")
        } else {
            format!("Record<string, {value}>")
        }
    }

    pub(super) fn members(&self, fields: &[Field]) -> Vec<Member> {
        fields.iter().map(|field| self.member(field)).collect()
    }

    fn member(&self, field: &Field) -> Member {
        Member {
            comment: text::comment(field.docs, field.deprecated),
            key: readonly(field.name),
            value: self.shape(&field.shape),
        }
    }

    pub(super) fn object(&self, fields: &[Field]) -> String {
        object(&self.members(fields))
    }

    /// Whether values of the shape are objects without members, or nothing.
    pub(super) fn is_empty(&self, shape: &Shape) -> bool {
        match shape {
            Shape::Null => true,
            Shape::Named(reference, _) => match &self.types.get(*reference).body {
                Body::Object(fields) => fields.is_empty(),
                Body::Alias(inner) => self.is_empty(inner),
                Body::Enum(..) => false,
            },
            _ => false,
        }
    }

    pub(super) fn interface(&self, fields: &[Field]) -> String {
        object::block(&self.members(fields))
    }
}

/// The names of the parameters, each out of the way of the declared types and of those before it.
fn params(types: &Types, rust: &[&str]) -> Vec<String> {
    rust.iter().fold(Vec::new(), |mut params, param| {
        let is_taken = |name: &str| {
            types.iter().any(|decl| decl.header.name == name) || params.iter().any(|p| p == name)
        };
        let name = name::parameter(param, is_taken);
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
