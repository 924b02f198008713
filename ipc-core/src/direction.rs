//! The names of declarations in each direction. A type that looks different in the two directions,
//! and that pages meet in both, becomes two types: `Note` and `NoteInput`.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::schema::{
    ApiSchema, Body, Content, Direction, Field, Presence, Reads, Shape, Tagging, TypeRef, Types,
};
use crate::values::mentions;

/// The directions in which an api uses its declarations.
pub(crate) struct Directions {
    output: HashSet<TypeRef>,
    input: HashSet<TypeRef>,
}

impl Directions {
    /// Collects the directions from all commands, events and requests.
    pub(crate) fn new(schema: &ApiSchema) -> Self {
        let results =
            schema.commands.iter().flat_map(|c| std::iter::once(&c.result).chain(&c.error));
        let arguments = |direction| {
            let all = schema.commands.iter().flat_map(|command| &command.arguments);
            all.filter(move |one| one.flow.direction() == direction).map(|one| &one.shape)
        };
        let sent = schema.events.iter().filter(|e| e.sender.is_backend()).map(|e| &e.payload);
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

    /// Returns whether the api uses the declaration in this direction.
    pub(crate) fn is_used(&self, reference: TypeRef, direction: Direction) -> bool {
        match direction {
            Direction::Output => self.output.contains(&reference),
            Direction::Input => self.input.contains(&reference),
        }
    }

    /// Returns the name of the declaration in this direction.
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

/// Returns whether a declaration, or a type in it, looks different in the two directions.
pub(crate) fn differs(types: &Types, reference: TypeRef) -> bool {
    let shape = Shape::Named(reference, Vec::new());
    mentions(types, [&shape], |shape| match shape {
        Shape::Named(reference, _) => {
            let body = &types.get(*reference).body;
            let differs = |field: &Field| {
                field.presence(Direction::Output) != field.presence(Direction::Input)
            };
            reads_any_string(body) || fields(body).any(differs)
        }
        // Pages receive bytes of an `ArrayBuffer`, and may send those of any other buffer.
        Shape::Bytes => true,
        _ => false,
    })
}

/// Returns whether the declaration is an enum that is read from any string, and written with the
/// names of its variants.
pub(crate) fn reads_any_string(body: &Body) -> bool {
    let Body::Enum(Tagging::External, variants) = body else { return false };
    variants.iter().any(|variant| variant.reads == Reads::AnyName)
}

/// Returns the declarations reachable from `shapes`.
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
            left.extend(present(&types.get(*reference).body, direction));
        }
    }
    found
}

/// Returns the shapes in a declaration, without the members absent in this direction.
pub(crate) fn present(body: &Body, direction: Direction) -> Vec<&Shape> {
    let is_present = |field: &&Field| field.presence(direction) != Presence::Absent;
    let members = fields(body).filter(is_present).map(|field| &field.shape);
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

/// Returns the named members in a declaration, including the members of variants.
pub(crate) fn fields(body: &Body) -> impl Iterator<Item = &Field> {
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
