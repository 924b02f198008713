//! What a declaration is called in each direction. Where what Rust sends looks otherwise than what it reads, and a page
//! meets both, the two are types of their own: `Note` and `NoteInput`.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::schema::{ApiSchema, Body, Content, Direction, Field, Presence, Shape, TypeRef, Types};
use crate::values::mentions;

/// The directions in which an api uses its declarations.
pub(crate) struct Directions {
    output: HashSet<TypeRef>,
    input: HashSet<TypeRef>,
}

impl Directions {
    /// Of all that commands, events and requests mention.
    pub(crate) fn of(schema: &ApiSchema) -> Self {
        let results =
            schema.commands.iter().flat_map(|c| std::iter::once(&c.result).chain(&c.error));
        let arguments = |direction| {
            let all = schema.commands.iter().flat_map(|command| &command.arguments);
            all.filter(move |one| one.flow.direction() == direction).map(|one| &one.shape)
        };
        let sent = schema.events.iter().filter(|e| e.sender.is_core()).map(|e| &e.payload);
        let read = schema.events.iter().filter(|e| e.sender.is_page()).map(|e| &e.payload);
        let asked = schema.requests.iter().map(|request| &request.payload);
        let answered =
            schema.requests.iter().flat_map(|r| std::iter::once(&r.reply).chain(&r.error));
        let output = results.chain(arguments(Direction::Output)).chain(sent).chain(asked);
        let input = arguments(Direction::Input).chain(read).chain(answered);
        Directions {
            output: used(&schema.types, Direction::Output, output),
            input: used(&schema.types, Direction::Input, input),
        }
    }

    /// Whether it is met in this direction.
    pub(crate) fn is_used(&self, reference: TypeRef, direction: Direction) -> bool {
        match direction {
            Direction::Output => self.output.contains(&reference),
            Direction::Input => self.input.contains(&reference),
        }
    }

    /// What it is called in this direction.
    pub(crate) fn name(
        &self,
        types: &Types,
        reference: TypeRef,
        direction: Direction,
    ) -> Cow<'static, str> {
        let name = types.get(reference).header.name;
        let has_two = self.is_used(reference, Direction::Output) && differs(types, reference);
        match direction {
            Direction::Input if has_two => Cow::Owned(format!("{name}Input")),
            Direction::Input | Direction::Output => Cow::Borrowed(name),
        }
    }
}

/// Whether it looks otherwise in one direction than in the other, by itself or through a type that it mentions.
pub(crate) fn differs(types: &Types, reference: TypeRef) -> bool {
    let shape = Shape::Named(reference, Vec::new());
    mentions(types, [&shape], |shape| match shape {
        Shape::Named(reference, _) => fields(&types.get(*reference).body)
            .any(|field| field.presence(Direction::Output) != field.presence(Direction::Input)),
        _ => false,
    })
}

/// The declarations that the shapes lead to.
fn used<'a>(
    types: &'a Types,
    direction: Direction,
    shapes: impl Iterator<Item = &'a Shape>,
) -> HashSet<TypeRef> {
    let mut found = HashSet::new();
    let mut left: Vec<&Shape> = shapes.collect();
    while let Some(shape) = left.pop() {
        left.extend(shape.parts());
        let Shape::Named(reference, _) = shape else { continue };
        if found.insert(*reference) {
            left.extend(there(&types.get(*reference).body, direction));
        }
    }
    found
}

/// The shapes in a declaration, without those of members that are never there in this direction.
pub(crate) fn there(body: &Body, direction: Direction) -> Vec<&Shape> {
    let is_there = |field: &&Field| field.presence(direction) != Presence::Absent;
    let members = fields(body).filter(is_there).map(|field| &field.shape);
    let others: Vec<&Shape> = match body {
        Body::Alias(shape) => vec![shape],
        Body::Object(_) => Vec::new(),
        Body::Enum(_, variants) => {
            let unnamed = variants.iter().filter(|v| !matches!(v.content, Content::Object(_)));
            unnamed.flat_map(|variant| variant.content.shapes()).collect()
        }
    };
    members.chain(others).collect()
}

/// The named members in a declaration, those of variants too.
fn fields(body: &Body) -> impl Iterator<Item = &Field> {
    let (own, variants) = match body {
        Body::Alias(_) => (&[][..], &[][..]),
        Body::Object(fields) => (&fields[..], &[][..]),
        Body::Enum(_, variants) => (&[][..], &variants[..]),
    };
    let inside = variants.iter().flat_map(|variant| match &variant.content {
        Content::Object(fields) => &fields[..],
        Content::Unit | Content::Newtype(_) | Content::Tuple(_) => &[],
    });
    own.iter().chain(inside)
}
