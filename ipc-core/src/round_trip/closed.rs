//! Finds flattened values that serde refuses beside others, such as those with
//! `#[serde(deny_unknown_fields)]`.
//!
//! serde gives a flattened struct, or an adjacently tagged enum, its own members alone, and takes
//! these members out of its buffer. Every other flattened value is given all members that are left,
//! and leaves them for the values after it.

use crate::schema::{Content, Direction, Field, Shape, Tagging, Types, Variant};
use crate::view::{self, MAX_ALIAS_DEPTH, Member, View};

/// Returns the problems of the flattened fields of an object.
pub(super) fn problems(types: &Types, fields: &[Field], arguments: &[Shape]) -> Vec<String> {
    let closed = Closed { types };
    let flattened: Vec<_> = flattened(fields, arguments).collect();
    let problem = |(at, member): (usize, &Member<'_>)| {
        let refusal = closed.flattened(&member.shape, MAX_ALIAS_DEPTH)?;
        let others = flattened.iter().enumerate().filter(|(other, _)| *other != at);
        let mut others =
            others.filter(|(_, other)| closed.has_members(&other.shape, MAX_ALIAS_DEPTH));
        let is_given = |(other, it): &(usize, &Member<'_>)| *other > at || !closed.takes(&it.shape);
        let (_, other) = others.find(is_given)?;
        let (name, other) = (member.field.name, other.field.name);
        Some(match refusal {
            Refusal::UnknownMembers(of) => format!(
                "`{name}` is flattened, and serde would give it the members of `{other}` too, which \
                 `{of}` refuses with `deny_unknown_fields`; remove `deny_unknown_fields` from `{of}`"
            ),
            Refusal::AnyMember(variant) => format!(
                "`{name}` is flattened, and serde would give it the members of `{other}` too, but \
                 reads the content of the variant `{variant}` only from no members; use a struct \
                 with braces, as in `struct Nothing {{}}`, as the content"
            ),
        })
    };
    flattened.iter().enumerate().filter_map(problem).collect()
}

/// The reason why serde does not read a value among members of others.
enum Refusal {
    /// A type with `deny_unknown_fields`.
    UnknownMembers(&'static str),
    /// A unit as the content of a variant.
    AnyMember(&'static str),
}

struct Closed<'a> {
    types: &'a Types,
}

impl Closed<'_> {
    /// Returns why serde refuses a flattened value that is given all members.
    fn flattened(&self, shape: &Shape, depth: usize) -> Option<Refusal> {
        let depth = depth.checked_sub(1)?;
        match self.types.view(shape) {
            View::Object(fields, arguments) => self.inside(fields, &arguments, depth),
            View::Enum(Tagging::Internal { .. } | Tagging::Untagged, variants, arguments) => {
                self.variants(shape, variants, &arguments, depth)
            }
            View::Enum(..) | View::Plain(_) | View::Endless => None,
        }
    }

    /// Returns why serde refuses the content of a variant that is given all members.
    fn content(&self, variant: &Variant, shape: &Shape, depth: usize) -> Option<Refusal> {
        let depth = depth.checked_sub(1)?;
        match self.types.view(shape) {
            View::Object(fields, arguments) if flattens(fields) => {
                self.inside(fields, &arguments, depth)
            }
            View::Enum(Tagging::Internal { .. } | Tagging::Untagged, variants, arguments) => {
                self.variants(shape, variants, &arguments, depth)
            }
            View::Object(..) | View::Enum(..) => self.denies(shape),
            View::Plain(shape) => {
                (*shape == Shape::Null).then_some(Refusal::AnyMember(variant.name))
            }
            View::Endless => None,
        }
    }

    fn variants(
        &self,
        shape: &Shape,
        variants: &[Variant],
        arguments: &[Shape],
        depth: usize,
    ) -> Option<Refusal> {
        variants.iter().find_map(|variant| match &variant.content {
            Content::Object(fields) if flattens(fields) => self.inside(fields, arguments, depth),
            Content::Object(_) => self.denies(shape),
            Content::Newtype(inner) => self.content(variant, &inner.closed(arguments), depth),
            Content::Unit | Content::Tuple(_) => None,
        })
    }

    /// Returns why serde refuses an object with flattened fields, which passes on what it is given.
    fn inside(&self, fields: &[Field], arguments: &[Shape], depth: usize) -> Option<Refusal> {
        flattened(fields, arguments).find_map(|member| self.flattened(&member.shape, depth))
    }

    fn denies(&self, shape: &Shape) -> Option<Refusal> {
        let shape = self.types.resolved(shape);
        let Shape::Named(reference, _) = &*shape else { return None };
        let decl = self.types.get(*reference);
        decl.denies_unknown.then_some(Refusal::UnknownMembers(decl.header.name))
    }

    /// Returns whether serde takes the members of a flattened value out of its buffer.
    fn takes(&self, shape: &Shape) -> bool {
        match self.types.view(shape) {
            View::Object(fields, _) => !flattens(fields),
            View::Enum(Tagging::Adjacent { .. }, ..) => true,
            View::Enum(..) | View::Plain(_) | View::Endless => false,
        }
    }

    /// Returns whether a flattened value may have members.
    fn has_members(&self, shape: &Shape, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        let any = |fields: &[Field], arguments: &[Shape]| {
            view::members(fields, arguments, Direction::Input)
                .any(|one| !one.field.flatten || self.has_members(&one.shape, depth))
        };
        match self.types.view(shape) {
            View::Plain(shape) => *shape != Shape::Null,
            View::Object(fields, arguments) => any(fields, &arguments),
            View::Enum(Tagging::Untagged, variants, arguments) => {
                variants.iter().any(|variant| match &variant.content {
                    Content::Object(fields) => any(fields, &arguments),
                    Content::Newtype(shape) => self.has_members(&shape.closed(&arguments), depth),
                    Content::Unit | Content::Tuple(_) => false,
                })
            }
            View::Enum(..) => true,
            View::Endless => false,
        }
    }
}

/// Returns the flattened fields that serde reads.
fn flattened<'a>(fields: &'a [Field], arguments: &'a [Shape]) -> impl Iterator<Item = Member<'a>> {
    view::members(fields, arguments, Direction::Input).filter(|member| member.field.flatten)
}

fn flattens(fields: &[Field]) -> bool {
    flattened(fields, &[]).next().is_some()
}
