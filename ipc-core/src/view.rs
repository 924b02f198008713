//! Normalised shapes: behind their aliases, with arguments in place of parameters, in a single
//! direction, and with the tags of enums as members.

use std::borrow::Cow;

use crate::schema::{
    Body, Content, Direction, Field, Presence, Reads, Shape, Tagging, Types, Variant,
};

/// The limit of consecutive aliases, and of objects and variants nested without another value in
/// between. A type that consists only of itself reaches the limit; the check of the bindings
/// reports it.
pub(crate) const MAX_ALIAS_DEPTH: usize = 64;

/// A shape behind its aliases.
pub(crate) enum View<'a> {
    /// A built-in shape.
    Plain(Cow<'a, Shape>),
    /// A declared object, and its type arguments.
    Object(&'a [Field], Cow<'a, [Shape]>),
    /// A declared enum, and its type arguments.
    Enum(Tagging, &'a [Variant], Cow<'a, [Shape]>),
    /// An alias of itself.
    Endless,
}

impl Types {
    /// Returns the shape behind aliases.
    pub(crate) fn resolved<'a>(&'a self, shape: &'a Shape) -> Cow<'a, Shape> {
        let mut shape = Cow::Borrowed(shape);
        for _ in 0..MAX_ALIAS_DEPTH {
            let Shape::Named(reference, arguments) = &*shape else { break };
            let Body::Alias(inner) = &self.get(*reference).body else { break };
            shape = Cow::Owned(inner.closed(arguments));
        }
        shape
    }

    /// Returns the view of a shape without parameters.
    pub(crate) fn view<'a>(&'a self, shape: &'a Shape) -> View<'a> {
        let shape = self.resolved(shape);
        let Shape::Named(reference, _) = *shape else { return View::Plain(shape) };
        match &self.get(reference).body {
            Body::Alias(_) => View::Endless,
            Body::Object(fields) => View::Object(fields, arguments(shape)),
            Body::Enum(tagging, variants) => View::Enum(*tagging, variants, arguments(shape)),
        }
    }
}

fn arguments(shape: Cow<'_, Shape>) -> Cow<'_, [Shape]> {
    match shape {
        Cow::Borrowed(Shape::Named(_, arguments)) => Cow::Borrowed(arguments),
        Cow::Owned(Shape::Named(_, arguments)) => Cow::Owned(arguments),
        _ => Cow::Borrowed(&[]),
    }
}

/// A member of an object in a single direction.
pub(crate) struct Member<'a> {
    pub(crate) field: &'a Field,
    /// The shape of the value, without parameters.
    pub(crate) shape: Shape,
    /// True if the member is always present.
    pub(crate) is_required: bool,
}

/// Returns the possible members of an object in a direction.
pub(crate) fn members<'a>(
    fields: &'a [Field],
    arguments: &'a [Shape],
    direction: Direction,
) -> impl Iterator<Item = Member<'a>> {
    fields.iter().filter_map(move |field| {
        let is_required = match field.presence(direction) {
            Presence::Required => true,
            Presence::Optional | Presence::UnlessNull => false,
            Presence::Absent => return None,
        };
        Some(Member { field, shape: field.shape(direction).closed(arguments), is_required })
    })
}

/// The JSON of a variant.
pub(crate) enum VariantForm<'a> {
    /// The name of the variant, as a string.
    Name,
    /// The content alone; `null` for a unit.
    Content(&'a Content),
    /// An object.
    Object(VariantObject<'a>),
}

/// The object of a variant.
pub(crate) struct VariantObject<'a> {
    /// The member with the name of the variant.
    pub(crate) tag: Option<&'static str>,
    /// The member with the content.
    pub(crate) member: Option<(&'static str, &'a Content)>,
    /// The content whose members are merged with the tag.
    pub(crate) merged: &'a Content,
}

impl Variant {
    /// Returns the form of the variant in an enum with this tagging.
    pub(crate) fn form(&self, tagging: Tagging) -> VariantForm<'_> {
        if self.reads == Reads::Unnamed {
            return VariantForm::Content(&self.content);
        }
        let is_unit = self.content == Content::Unit;
        let held_by = |member| (!is_unit).then_some((member, &self.content));
        let (tag, member, merged) = match tagging {
            Tagging::Untagged => return VariantForm::Content(&self.content),
            Tagging::External if is_unit => return VariantForm::Name,
            Tagging::External => (None, held_by(self.name), &Content::Unit),
            Tagging::Internal { tag } => (Some(tag), None, &self.content),
            Tagging::Adjacent { tag, content } => (Some(tag), held_by(content), &Content::Unit),
        };
        VariantForm::Object(VariantObject { tag, member, merged })
    }
}
