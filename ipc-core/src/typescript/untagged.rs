//! Unions of untagged enums. TypeScript merges some members: equal types, and literals next to
//! `string`. Linters refuse such unions, and editors would no longer complete the literals.

use super::declaration::{Choice, content_type};
use super::scope::Scope;
use super::text;
use crate::schema::{Content, Integers, NumberKind, Shape, Tagging, Variant, Wide};
use crate::view::View;

/// Returns the members of the union, without duplicates.
pub(super) fn choices(scope: &Scope<'_>, variants: &[Variant]) -> Vec<Choice> {
    let has_words = variants.iter().filter_map(newtype).any(|shape| is_words(scope, shape));
    let mut known = Known::default();
    let mut choices = Vec::new();
    for variant in variants {
        let comment = || text::comment(variant.docs, variant.deprecated);
        let Some(shape) = newtype(variant) else {
            if let Some(value) = content_type(scope, &variant.content) {
                choices.extend(
                    known.add(value, None).map(|value| Choice { comment: comment(), value }),
                );
            } else if !std::mem::replace(&mut known.null, true) {
                choices.push(null(comment()));
            }
            continue;
        };
        let (inner, is_nullable) = without_null(scope, shape);
        if let Some(inner) = inner {
            let plain = plain(scope, inner);
            let swallows = plain == Shape::String && has_words;
            if let Some(value) = known.add(scope.operand(inner), Some(plain)) {
                let value = if swallows { beside_words(&value) } else { value };
                choices.push(Choice { comment: comment(), value });
            }
        }
        if is_nullable && !std::mem::replace(&mut known.null, true) {
            choices.push(null(if inner.is_none() { comment() } else { String::new() }));
        }
    }
    choices
}

/// Returns the type of any string beside literals, which a plain `string` would swallow.
pub(super) fn beside_words(string: &str) -> String {
    format!("{string} & Record<never, never>")
}

/// The members of the union so far.
#[derive(Default)]
struct Known {
    values: Vec<String>,
    plain: Vec<Shape>,
    null: bool,
}

impl Known {
    /// Returns the value unless the union already has it.
    fn add(&mut self, value: String, plain: Option<Shape>) -> Option<String> {
        let is_known = self.values.contains(&value)
            || plain.as_ref().is_some_and(|plain| self.plain.contains(plain));
        if is_known {
            return None;
        }
        self.plain.extend(plain);
        self.values.push(value.clone());
        Some(value)
    }
}

fn null(comment: String) -> Choice {
    Choice { comment, value: "null".to_owned() }
}

fn newtype(variant: &Variant) -> Option<&Shape> {
    match &variant.content {
        Content::Newtype(shape) => Some(shape),
        Content::Unit | Content::Tuple(_) | Content::Object(_) => None,
    }
}

/// Returns the shape without `null`, and whether it can be `null`.
fn without_null<'a>(scope: &Scope<'_>, shape: &'a Shape) -> (Option<&'a Shape>, bool) {
    match shape {
        Shape::Nullable(inner) | Shape::Patch(inner) => (without_null(scope, inner).0, true),
        _ if *scope.resolved(shape) == Shape::Null => (None, true),
        _ => (Some(shape), false),
    }
}

/// Returns the shape in terms of TypeScript: behind its aliases, and with a single kind of number.
fn plain(scope: &Scope<'_>, shape: &Shape) -> Shape {
    match &*scope.resolved(shape) {
        Shape::Number(_) => Shape::Number(NumberKind::F64),
        Shape::Integer(_, own) => match scope.integers(*own) {
            Integers::Number => Shape::Number(NumberKind::F64),
            Integers::BigInt => Shape::Integer(Wide::I64, Some(Integers::BigInt)),
        },
        Shape::Formatted(_) => Shape::String,
        other => other.clone(),
    }
}

/// Returns whether the shape has string literals among its values.
fn is_words(scope: &Scope<'_>, shape: &Shape) -> bool {
    let View::Enum(Tagging::External, variants, _) = scope.types().view(shape) else {
        return false;
    };
    variants.iter().any(|variant| variant.content == Content::Unit)
}
